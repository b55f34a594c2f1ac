import { execFileSync, spawnSync } from 'node:child_process'
import { URI } from 'otpauth'
import { expect, test } from 'vitest'
import { instant } from '#values'
import { newTotpSecret, stepOfCode, totpCodeOf, totpUri, typedSecret } from './totp.ts'

// The secret of RFC 6238 appendix B, "12345678901234567890", and its last six digits at 59 s.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => instant(seconds * 1000)

test('the codes are those of RFC 6238', () => {
  expect(stepOfCode(RFC_SECRET, '287082', at(59))).toBe(1)
  expect(stepOfCode(RFC_SECRET, '081804', at(1_111_111_109))).toBe(37_037_036)
  expect(stepOfCode(RFC_SECRET, '005924', at(1_234_567_890))).toBe(41_152_263)
})

test('a phone may be one step behind or ahead, not two; the step is the code’s, not the clock’s', () => {
  for (const [seconds, step] of [
    [29, 1], // the code of the step to come
    [59, 1],
    [89, 1], // the code of the step before
    [119, undefined],
  ] as const) {
    expect(stepOfCode(RFC_SECRET, '287082', at(seconds))).toBe(step)
  }
  expect(stepOfCode(RFC_SECRET, '287083', at(59))).toBeUndefined()
  expect(stepOfCode(RFC_SECRET, '', at(59))).toBeUndefined()
})

test('six digits are a code however they are spaced, and nothing else is', () => {
  expect(totpCodeOf(' 287 082 ')).toBe('287082')
  expect(totpCodeOf('287-082')).toBe('287082')
  for (const typed of [
    '',
    '28708',
    '2870820',
    'abcdef',
    '２８７０８２',
    `287082${' '.repeat(9)}1`,
  ]) {
    expect(totpCodeOf(typed)).toBeUndefined()
  }
})

test('a secret has 160 bits, is new every time, and is typed in groups of four', () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(secret)
  expect(typedSecret('GEZDGNBVGY3TQOJQ')).toBe('GEZD GNBV GY3T QOJQ')
})

test('the address is one that every authenticator reads', () => {
  const uri = totpUri(RFC_SECRET, { issuer: 'Payung', account: 'Siti Rahmawati' })
  expect(uri).toBe(
    `otpauth://totp/Payung:Siti%20Rahmawati?issuer=Payung&secret=${RFC_SECRET}&algorithm=SHA1&digits=6&period=30`,
  )
  expect(URI.parse(uri)).toMatchObject({ issuer: 'Payung', label: 'Siti Rahmawati', digits: 6 })
})

// bin/test installs it, or says NOT RUN with the command that does.
const hasOathtool = spawnSync('oathtool', ['--version']).status === 0

test.skipIf(!hasOathtool)('codes of another program (oathtool) are accepted', () => {
  const secret = newTotpSecret()
  for (const time of [
    '2026-11-22 08:00:00 UTC',
    '2031-02-28 23:59:59 UTC',
    '2009-02-13 23:31:30 UTC',
  ]) {
    const code = execFileSync('oathtool', ['--totp', '--base32', '--now', time, secret], {
      encoding: 'utf8',
    }).trim()
    const seconds = Date.parse(time.replace(' UTC', 'Z').replace(' ', 'T')) / 1000
    expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
  }
})
