import { afterEach, describe, expect, test } from 'vitest'
import { type Behaviour, startMailServer } from '#test/mail-server'
import { instant } from '#values'
import { createMailer } from './index.ts'

const mail = {
  from: 'Payung <no-reply@payung.example>',
  to: 'siti@example.com',
  subject: 'Kata sandi Anda diganti — segera periksa',
  text: '.\n.baris yang diawali titik\nRp1.000\n',
  html: '<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><p>Halo</p></body></html>',
  messageId: 'a1@payung.example',
  writtenAt: instant(Date.parse('2026-11-22T08:00:00+07:00')),
  language: 'id',
}

type Server = Awaited<ReturnType<typeof startMailServer>>
let server: Server | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const started = async (behaviour: Behaviour = {}) => {
  server = await startMailServer(behaviour)
  return {
    server,
    send: createMailer({ url: server.url, name: 'payung.example', silenceMs: 1_000 }),
  }
}
const nothing = async () => undefined

test('a mail arrives whole, with both parts and headers that keep automatic answers away', async () => {
  const { server: at, send } = await started()
  expect(await send(mail, nothing)).toEqual({ kind: 'accepted' })
  const [arrived] = at.mails
  expect(arrived?.subject).toBe(mail.subject)
  expect(arrived?.text).toBe(mail.text)
  expect(arrived?.html).toContain('<p>Halo</p>')
  expect(arrived?.from?.text).toBe('"Payung" <no-reply@payung.example>')
  expect(arrived?.messageId).toBe('<a1@payung.example>')
  expect(arrived?.date?.getTime()).toBe(mail.writtenAt)
  expect(arrived?.headers.get('auto-submitted')).toBe('auto-generated')
})

test('before the end of the text nothing can have been accepted: then it is not sent', async () => {
  const { server: at, send } = await started()
  const stop = async () => {
    throw new Error('not ours any more')
  }
  expect(await send(mail, stop)).toEqual({ kind: 'later', reason: 'smtp-away' })
  expect(at.mails).toHaveLength(0)
})

describe('what a server answers', () => {
  test.each([
    [{ recipient: 451 }, { kind: 'later', reason: 'smtp-451' }],
    [{ recipient: 550 }, { kind: 'never', reason: 'smtp-550' }],
    [{ text: 452 }, { kind: 'later', reason: 'smtp-452' }],
    [{ text: 554 }, { kind: 'never', reason: 'smtp-554' }],
    [{ slowMs: 3_000 }, { kind: 'uncertain', reason: 'smtp-no-answer' }],
    [{ breaksAfterAccepting: true }, { kind: 'uncertain', reason: 'smtp-no-answer' }],
  ])('%j', async (behaviour, outcome) => {
    const { send } = await started(behaviour)
    expect(await send(mail, nothing)).toEqual(outcome)
  })
})

test('a server that is away is tried later', async () => {
  const { server: at, send } = await started()
  await at.close()
  server = undefined
  expect(await send(mail, nothing)).toEqual({ kind: 'later', reason: 'smtp-away' })
})

test('a server on another machine has to offer encryption', async () => {
  // 127.0.0.1 under a name that is not this machine's: what a relay without STARTTLS looks like.
  const { server: at } = await started()
  const port = new URL(at.url).port
  const send = createMailer({ url: `smtp://[::ffff:127.0.0.1]:${port}`, name: 'payung.example' })
  expect(await send(mail, nothing)).toMatchObject({ kind: 'later' })
  expect(at.mails).toHaveLength(0)
})
