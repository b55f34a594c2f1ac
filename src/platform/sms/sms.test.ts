import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { createSmsGateway } from './index.ts'

type Arrived = Pick<IncomingMessage, 'headers' | 'url'> & { readonly body: string }

let close: (() => void) | undefined
afterEach(() => close?.())

/** A gateway that answers with this status, or breaks off. */
async function gateway(status: number | 'breaks') {
  const arrived: Arrived[] = []
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    arrived.push({ headers: request.headers, url: request.url, body: await text(request) })
    if (status === 'breaks') request.socket.destroy()
    else response.writeHead(status).end('{}')
  }
  const server = createServer((request, response) => void take(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => server.close()
  return { arrived, port: (server.address() as AddressInfo).port }
}

const sms = { id: 'd1', to: '+628001234567', text: 'Payung: kode masuk Anda 123456.' }
const nothing = async () => undefined

test('the Twilio form is a posted form with basic authentication', async () => {
  const { arrived, port } = await gateway(201)
  const url = `http://AC1:s%3Acret@127.0.0.1:${port}/2010-04-01/Accounts/AC1/Messages.json`
  const send = createSmsGateway({ url, form: 'twilio', from: '+628009999999' })
  expect(await send(sms, nothing)).toEqual({ kind: 'accepted' })
  const [request] = arrived
  expect(request?.url).toBe('/2010-04-01/Accounts/AC1/Messages.json')
  expect(request?.headers.authorization).toBe('Basic QUMxOnM6Y3JldA==') // AC1:s:cret
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
    To: '+628001234567',
    From: '+628009999999',
    Body: 'Payung: kode masuk Anda 123456.',
  })
})

test('the JSON form is an object with a bearer token, and names the SMS for who leaves out copies', async () => {
  const { arrived, port } = await gateway(200)
  const url = `http://127.0.0.1:${port}/send`
  const send = createSmsGateway({ url, form: 'json', token: 'secret', from: 'Payung' })
  expect(await send(sms, nothing)).toEqual({ kind: 'accepted' })
  expect(arrived[0]?.headers.authorization).toBe('Bearer secret')
  expect(arrived[0]?.headers['idempotency-key']).toBe('d1')
  expect(JSON.parse(arrived[0]?.body ?? '')).toEqual({ ...sms, from: 'Payung' })
})

test.each([
  [400, { kind: 'never', reason: 'sms-400' }],
  [401, { kind: 'later', reason: 'sms-401' }],
  [429, { kind: 'later', reason: 'sms-429' }],
  [503, { kind: 'later', reason: 'sms-503' }],
  [302, { kind: 'later', reason: 'sms-302' }],
  [500, { kind: 'uncertain', reason: 'sms-500' }],
  [504, { kind: 'uncertain', reason: 'sms-504' }],
  ['breaks' as const, { kind: 'uncertain', reason: 'sms-no-answer' }],
])('a gateway that answers %s', async (status, outcome) => {
  const { port } = await gateway(status)
  const send = createSmsGateway({ url: `http://127.0.0.1:${port}/`, form: 'json', from: 'Payung' })
  expect(await send(sms, nothing)).toEqual(outcome)
})

test('a gateway that is away is tried later', async () => {
  const { port } = await gateway(200)
  close?.()
  const send = createSmsGateway({ url: `http://127.0.0.1:${port}/`, form: 'json', from: 'Payung' })
  expect(await send(sms, nothing)).toEqual({ kind: 'later', reason: 'sms-away' })
})
