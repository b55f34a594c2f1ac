import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stopGracefully } from './stop.ts'
import { answerPage, listening, testShell, textRoute } from './test-shell.ts'
import type { Route } from './types.ts'

describe('health', () => {
  test('live and ready answer in JSON', async () => {
    const { app } = await testShell([])
    for (const url of ['/health/live', '/health/ready']) {
      const answer = await app.inject(url)
      expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }])
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })

  test('ready is 503 with the reason; live does not care', async () => {
    const { app } = await testShell([], {
      ready: async () => ({ ok: false, reason: 'run payung migrate' }),
    })
    const answer = await app.inject('/health/ready')
    expect([answer.statusCode, answer.json().reason]).toEqual([503, 'run payung migrate'])
    expect((await app.inject('/health/live')).statusCode).toBe(200)
  })

  test('when readiness cannot be found out, nothing of the fault is told', async () => {
    const { app } = await testShell([], {
      ready: async () => {
        throw new Error('password of postgres is wrong')
      },
    })
    const answer = await app.inject('/health/ready')
    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('password')
  })
})

describe('a graceful stop', () => {
  const slow = (ms: number, begin: () => void = () => undefined): Route => ({
    method: 'GET',
    path: '/slow',
    access: 'public',
    handle: async () => {
      begin()
      await wait(ms)
      return answerPage('finished')
    },
  })

  test('finishes what is running and takes nothing new', async () => {
    let begin = (): void => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const { app } = await testShell([slow(300, () => begin())])
    const port = await listening(app)
    const running = fetch(`http://localhost:${port}/slow`)
    await begun
    const stopping = stopGracefully(app, { timeoutMs: 5000 })
    await wait(50)
    await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow('fetch failed')
    expect(await (await running).text()).toContain('finished')
    const began = performance.now()
    expect(await stopping).toBe('finished')
    // The connection that the client keeps open is not waited for.
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('ends an open connection with the answer that is on its way', async () => {
    const { app } = await testShell([slow(200)])
    const socket = connect(await listening(app), '127.0.0.1')
    const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
    })
    ask('/slow')
    await wait(100)
    const stopping = stopGracefully(app, { timeoutMs: 5000 })
    await once(socket, 'close')
    expect(answer).toContain('finished')
    expect(answer).toMatch(/^connection: close/im)
    expect(await stopping).toBe('finished')
  })

  test('waits until a slow reader has all of the answer', async () => {
    const large = 'x'.repeat(20_000_000)
    const { app } = await testShell([
      {
        method: 'GET',
        path: '/large',
        access: 'public',
        handle: () => ({ kind: 'file', contentType: 'application/octet-stream', body: large }),
      },
    ])
    const port = await listening(app)
    for (const url of ['/?lang=en', '/%00', '/nothing', '/large?a=1']) await app.inject(url)
    const socket = connect(port, '127.0.0.1')
    let received = 0
    socket.on('data', (chunk) => {
      received += chunk.length
    })
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await wait(100)
    const stopping = stopGracefully(app, { timeoutMs: 5000 })
    await wait(100)
    socket.resume()
    await once(socket, 'close')
    expect(received).toBeGreaterThan(20_000_000)
    expect(await stopping).toBe('finished')
  })

  test('cuts off what does not end in time', async () => {
    const { app } = await testShell([slow(3000)])
    const port = await listening(app)
    const running = fetch(`http://localhost:${port}/slow`).catch(() => 'cut off')
    await wait(100)
    expect(await stopGracefully(app, { timeoutMs: 100 })).toBe('cut-off')
    expect(await running).toBe('cut off')
  })
})

describe('what is no HTTP', () => {
  test.each([
    ['over-long headers', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['a line of noise', 'siti@example.com\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
  ])('%s', async (_title, text, status) => {
    const { app, logged } = await testShell([textRoute('/')])
    const port = await listening(app)
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
    })
    await once(socket, 'close')
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer + logged()).not.toContain('siti@')
    await stopGracefully(app, { timeoutMs: 1000 })
  })
})

describe('built files', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'payung-static-'))
    mkdirSync(join(folder, 'assets'))
    mkdirSync(join(folder, '.vite'))
    const css = 'p{color:teal}'.repeat(100)
    writeFileSync(join(folder, 'assets/main-DIw3kT9a.css'), css)
    writeFileSync(join(folder, 'assets/main-DIw3kT9a.css.br'), brotliCompressSync(css))
    writeFileSync(join(folder, 'assets/main-DIw3kT9a.css.gz'), gzipSync(css))
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *')
    writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('come compressed as the build left them, and are kept for a year', async () => {
    const { app } = await testShell([textRoute('/')], { staticFolder: folder })
    const css = (encoding: string) =>
      app.inject({ url: '/assets/main-DIw3kT9a.css', headers: { 'accept-encoding': encoding } })
    for (const [accepted, sent] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['', undefined],
    ] as const) {
      const answer = await css(accepted)
      expect(answer.headers['content-encoding']).toBe(sent)
      expect(answer.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/css; charset=utf-8',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test('without a hash in the name they are kept for an hour', async () => {
    const { app } = await testShell([textRoute('/')], { staticFolder: folder })
    expect((await app.inject('/robots.txt')).headers['cache-control']).toBe('public, max-age=3600')
  })

  test.each([
    '/.vite/manifest.json',
    '/assets/',
    '/assets/..%2f..%2fetc/passwd',
    '/assets/main-DIw3kT9a.css.br',
  ])('%s is not served', async (url) => {
    const { app } = await testShell([textRoute('/')], { staticFolder: folder })
    expect((await app.inject(url)).statusCode).toBe(404)
  })
})
