import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { inParts, type TestFile } from '#test/parts'
import { limitArrivalTime } from './arrival-time.ts'
import { answerPage as said, testShell } from './test-shell.ts'
import type { Route } from './types.ts'
import { createUploadGate } from './upload-gate.ts'

const UPLOAD: Route = {
  method: 'POST',
  path: '/evidence',
  access: 'member',
  files: { most: 1, mostBytes: 1000 },
  handle: (_visit, fields, files) =>
    said(
      `${fields.text} ${files.map(({ name, bytes, isTooLarge }) => `${name} ${bytes.length} ${isTooLarge}`)}`,
    ),
  form: (_visit, fields, reason) => said(`again ${reason} ${fields.text}`),
}
const PLAIN: Route = {
  method: 'POST',
  path: '/plain',
  access: 'member',
  handle: () => said('done'),
  form: () => said('again'),
}

async function send(
  url: string,
  {
    files = [],
    text = 'halo',
    site = 'same-origin',
    session = 'siti',
  }: {
    files?: readonly TestFile[]
    text?: string
    site?: string
    session?: string
  },
) {
  const { app } = await testShell([UPLOAD, PLAIN])
  const { payload, headers } = inParts({ text }, files)
  return app.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      ...headers,
      cookie: `__Host-payung=${session}`,
      host: 'localhost:3000',
      'sec-fetch-site': site,
    },
  })
}

const file = (bytes: Uint8Array | string, name = 'slip.jpg'): TestFile => ({
  field: 'file',
  name,
  bytes,
})

test('a form with a file reaches its route with both', async () => {
  const answer = await send('/evidence', { files: [file('12345')] })
  expect([answer.statusCode, answer.body]).toEqual([
    200,
    expect.stringContaining('halo slip.jpg 5 false'),
  ])
})

test('a field for files that was left empty brings none; a chosen file without content does', async () => {
  expect((await send('/evidence', { files: [file('', '')] })).body).toContain('<p>halo </p>')
  expect((await send('/evidence', { files: [file('')] })).body).toContain('halo slip.jpg 0 false')
})

test('what is too large is thrown away and said, with what was typed', async () => {
  const { body } = await send('/evidence', { files: [file(Buffer.alloc(5000))] })
  expect(body).toContain('halo slip.jpg 0 true')
})

test('a name keeps the path that it came with', async () => {
  const { body } = await send('/evidence', { files: [file('1', '../../etc/passwd')] })
  expect(body).toContain('../../etc/passwd 1 false')
})

test('more files than allowed, a NUL in a field and a broken body are unreadable', async () => {
  expect((await send('/evidence', { files: [file('1'), file('2')] })).statusCode).toBe(400)
  expect((await send('/evidence', { text: 'a\0b' })).statusCode).toBe(400)
  const { app } = await testShell([UPLOAD])
  const broken = await app.inject({
    method: 'POST',
    url: '/evidence',
    payload: 'nothing of the kind',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      cookie: '__Host-payung=siti',
      'sec-fetch-site': 'same-origin',
    },
  })
  expect(broken.statusCode).toBe(400)
})

test('what is absurdly long is not read at all', async () => {
  const { app } = await testShell([UPLOAD])
  const { headers, payload } = inParts({ text: 'x' })
  const answer = await app.inject({
    method: 'POST',
    url: '/evidence',
    payload,
    headers: { ...headers, 'content-length': '99999999', cookie: '__Host-payung=siti' },
  })
  expect(answer.statusCode).toBe(413)
})

test('another site gets the empty form, and no other route takes parts', async () => {
  const foreign = await send('/evidence', { site: 'cross-site', files: [file('1')] })
  expect(foreign.statusCode).toBe(403)
  expect(foreign.body).toContain('again other-site undefined')
  expect((await send('/plain', {})).statusCode).toBe(415)
})

test('signed out, what was typed waits for its owner and the file is thrown away', async () => {
  const answer = await send('/evidence', { session: 'nobody', files: [file('1')] })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toMatch(/^\/login/)
})

test('a few uploads at a time, and two of one member', async () => {
  const gate = createUploadGate()
  const open: (() => void)[] = []
  const hold = (owner: string) =>
    gate.enter({ owner }, () => new Promise<void>((done) => open.push(done)))
  const running = [hold('siti'), hold('siti')]
  await expect(hold('siti')).rejects.toThrow('busy')
  for (let index = 0; index < 14; index += 1) running.push(hold(`member ${index}`))
  await expect(hold('another')).rejects.toThrow('busy')
  for (const done of open) done()
  await Promise.all(running)
  await expect(gate.enter({ owner: 'siti' }, async () => 'in')).resolves.toBe('in')
})

test('two of one network where nobody is signed in; strangers leave places for members', async () => {
  const gate = createUploadGate()
  const open: (() => void)[] = []
  const hold = (who: { owner: string } | { network: string }) =>
    gate.enter(who, () => new Promise<void>((done) => open.push(done)))
  const running = [hold({ network: '192.0.2.1' }), hold({ network: '192.0.2.1' })]
  await expect(hold({ network: '192.0.2.1' })).rejects.toThrow('busy')
  for (let n = 2; n < 10; n += 1) running.push(hold({ network: `192.0.2.${n}` }))
  await expect(hold({ network: '192.0.2.99' })).rejects.toThrow('busy')
  running.push(hold({ owner: 'siti' }))
  for (const done of open) done()
  await Promise.all(running)
})

test('only a form in parts, where files may come, may take longer than 30 seconds to arrive', async () => {
  const waits: number[] = []
  const app = fastify()
  const setTimeout = (_act: () => void, ms: number) => {
    waits.push(ms)
    return globalThis.setTimeout(() => undefined, 0)
  }
  limitArrivalTime(app, { routes: [UPLOAD, PLAIN] }, { setTimeout })
  for (const url of ['/evidence', '/plain']) app.post(url, async () => 'done')
  app.get('/page', async () => 'page')
  await app.inject({ method: 'POST', url: '/evidence', headers: inParts({}).headers })
  await app.inject({ method: 'GET', url: '/page' })
  expect(waits).toEqual([])
  await app.inject({ method: 'POST', url: '/plain' })
  await app.inject({ method: 'POST', url: '/evidence', payload: {} })
  expect(waits).toEqual([30_000, 30_000])
})
