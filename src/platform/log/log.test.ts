import { Writable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLog, type Log } from './index.ts'
import { fitForLog, scrubbed } from './scrub.ts'

function logInMemory(): { log: Log; text: () => string } {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: createLog({ level: 'debug', destination }), text: () => lines.join('') }
}

const ADDRESS = 'siti.rahmawati@example.com'
const NIK = '3175014509880003'
const KPJ = '21045678901'

test('addresses and personal numbers are struck out wherever they stand', () => {
  const { log, text } = logInMemory()
  log.info({ note: `from ${ADDRESS}`, list: [{ note: NIK }] }, `member ${KPJ} wrote`)
  log.warn(`KPJ 2104 5678 901, card 08K45678901, call +62 812-3456-7890, ${ADDRESS}`)
  for (const planted of [ADDRESS, 'rahmawati', NIK, KPJ, '5678 901', '08K45678901', '3456-7890'])
    expect(text()).not.toContain(planted)
})

test('fields with private names are hidden whatever they hold', () => {
  const { log, text } = logInMemory()
  log.info({
    member_name: 'Siti',
    memberName: 'Siti',
    password: 'teduh',
    outer: { 'Set-Cookie': 'a=b' },
  })
  expect(text()).not.toMatch(/Siti|teduh|a=b/)
  expect(JSON.parse(text()).password).toBe('[hidden]')
})

test('an error keeps its stack and loses the values that it quotes', () => {
  const { log, text } = logInMemory()
  const fault = Object.assign(new Error(`duplicate key: "${ADDRESS}" for Key (nik)=(${NIK})`), {
    code: '23505',
    detail: 'Key (member_name)=(Siti Rahmawati) already exists.',
    parameters: ['Siti Rahmawati'],
  })
  log.error({ err: new Error('while importing', { cause: fault }) }, 'fault')
  const line = JSON.parse(text())
  expect(line.err.stack).toContain('log.test.ts')
  expect(line.err.cause.code).toBe('23505')
  expect(text()).not.toMatch(/Siti|rahmawati|3175014509880003/i)
})

test('a line says when, how grave and what; times and durations stay readable', () => {
  const { log, text } = logInMemory()
  log.info({ method: 'GET', route: '/home', status: 200, durationMs: 12.5 }, 'request')
  expect(JSON.parse(text())).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: 'GET',
    route: '/home',
    status: 200,
    durationMs: 12.5,
    msg: 'request',
  })
})

test('dates with their hour are no personal numbers', () => {
  expect(scrubbed('2026-11-22 10:00 and 2026-11-22T10:00:00.123Z')).toBe(
    '2026-11-22 10:00 and 2026-11-22T10:00:00.123Z',
  )
})

test('no number of 11 to 16 digits survives, in any company', () => {
  const digits = fc.stringMatching(/^\d{11,16}$/)
  const around = fc.constantFrom('', ' ', ':', '"', '(', ',', '\n', '=')
  fc.assert(
    fc.property(digits, around, around, (number, before, after) => {
      expect(scrubbed(`${before}${number}${after}`)).not.toContain(number)
    }),
    { seed: 20261122, numRuns: 200 },
  )
})

test('circular and deep objects end', () => {
  const loop: Record<string, unknown> = {}
  loop.self = loop
  expect(JSON.stringify(fitForLog(loop))).toContain('[deep]')
})
