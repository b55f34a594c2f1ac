import { once } from 'node:events'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { stopGracefully } from './stop.ts'
import { listening, testShell } from './test-shell.ts'
import type { Route } from './types.ts'

describe('a streamed file', () => {
  test('waits for a slow reader, and ends when the reader goes', async () => {
    let made = 0
    const endless = Readable.from(
      (async function* () {
        for (;;) {
          made += 1
          yield 'x'.repeat(64_000)
        }
      })(),
    )
    const file: Route = {
      method: 'GET',
      path: '/file',
      access: 'public',
      handle: () => ({ kind: 'file', contentType: 'application/octet-stream', body: endless }),
    }
    const { app } = await testShell([file])
    const port = await listening(app)
    const client = request({
      port,
      host: '127.0.0.1',
      path: '/file',
      headers: { host: 'localhost' },
    })
    client.end()
    const [answer] = await once(client, 'response')
    await wait(200)
    const whileUnread = made
    await wait(200)
    // 64 kB each: the buffers of both sockets are full, nothing more is made.
    expect(made).toBe(whileUnread)
    answer.destroy()
    await wait(100)
    expect(endless.destroyed).toBe(true)
    await stopGracefully(app, { timeoutMs: 1000 })
  })

  test('that fails midway breaks off instead of pretending to be whole', async () => {
    const file: Route = {
      method: 'GET',
      path: '/file',
      access: 'public',
      handle: () => ({
        kind: 'file',
        contentType: 'application/octet-stream',
        body: Readable.from(
          (async function* () {
            yield 'x'.repeat(100_000)
            await wait(50)
            throw new Error('the query failed')
          })(),
        ),
      }),
    }
    const { app, logged } = await testShell([file])
    const port = await listening(app)
    const answer = await fetch(`http://localhost:${port}/file`)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
    expect(logged()).toContain('a file broke off')
    await stopGracefully(app, { timeoutMs: 1000 })
  })
})
