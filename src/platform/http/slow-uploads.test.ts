import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { atLeastSpeed } from './arrival-time.ts'
import { listening, answerPage as said, testShell } from './test-shell.ts'
import type { Route } from './types.ts'

const UPLOAD: Route = {
  method: 'POST',
  path: '/evidence',
  access: 'member',
  files: { most: 1, mostBytes: 1000 },
  handle: () => said('done'),
  form: () => said('again'),
}

const head = (bytes: number): string =>
  [
    ...['POST /evidence HTTP/1.1', 'Host: localhost:3000', 'Sec-Fetch-Site: same-origin'],
    ...['Content-Type: multipart/form-data; boundary=x', `Content-Length: ${bytes}`, '', ''],
  ].join('\r\n')

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

test('of nobody’s form with files nothing is awaited: the answer is there before it', async () => {
  const { app } = await testShell([UPLOAD])
  const port = await listening(app)
  onTestFinished(() => app.close())
  const socket = await connected(port)
  socket.write(`${head(5_000_000)}--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhalo`)
  const [answer] = await once(socket, 'data', { signal: AbortSignal.timeout(10_000) })
  expect(String(answer)).toMatch(/^HTTP\/1\.1 303 .*location: \/login/is)
  socket.destroy()
})

/** A server that reads a form at a least speed, by a clock of its own. */
async function reader() {
  let ms = 0
  let look = (): void => undefined
  const requests: IncomingMessage[] = []
  const outcomes: Promise<string>[] = []
  const ticking = {
    setInterval: (act: () => void) => {
      look = act
      return setTimeout(() => undefined, 0)
    },
    nowMs: () => ms,
  }
  const server = createServer((request, response) => {
    requests.push(request)
    const read = atLeastSpeed(request, () => text(request), ticking)
    outcomes.push(
      read.then(
        (all) => {
          response.end('done')
          return `${all.length} bytes`
        },
        () => 'broken off',
      ),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const socket = await connected((server.address() as AddressInfo).port)
  return {
    ...{ socket, requests, outcomes },
    async sent(bytes: number) {
      socket.write('x'.repeat(bytes))
      while ((requests[0]?.socket.bytesRead ?? 0) < bytes) await new Promise(setImmediate)
    },
    lookAfter(seconds: number) {
      ms = seconds * 1000
      look()
    },
  }
}

test('a form that comes too slowly for 30 seconds is broken off, and its place is free', async () => {
  const { socket, sent, lookAfter, requests, outcomes } = await reader()
  socket.write(head(1_000_000))
  await sent(100_000)
  lookAfter(29)
  expect(requests[0]?.socket.destroyed).toBe(false)
  lookAfter(30)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /)
  expect(await outcomes[0]).toBe('broken off')
})

test('one that comes fast enough is read to its end, and looked at as long as it takes', async () => {
  const { socket, sent, lookAfter, outcomes } = await reader()
  socket.write(head(1_000_000))
  await sent(800_000)
  lookAfter(35)
  await sent(200_000)
  expect(await outcomes[0]).toBe('1000000 bytes')
  lookAfter(300)
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /)
})
