import { expect, test } from 'vitest'
import { instant, LANGUAGES } from '#values'
import {
  accountInUse,
  accountOfValue,
  type PayoutAccount,
  valueOfAccount,
} from './payout-account.ts'
import { payoutRefusals } from './payout-refusals.ts'
import { leftText, numberHint } from './payout-text.ts'
import { explainApproval, explainPayout, type PayoutTrouble } from './payout-trouble.ts'

const account = (over: Partial<PayoutAccount>): PayoutAccount => ({
  ...{ accountId: 'a', bankCode: '014', number: '1234567890', holder: 'SITI' },
  ...{ knownSince: instant(0), endedAt: undefined, source: 'register', checkedBy: undefined },
  ...over,
})

test('money goes to the newest account that the member confirmed, whatever a register brings later', () => {
  const own = account({ accountId: 'own', source: 'member', knownSince: instant(5) })
  const older = account({ accountId: 'older', source: 'member', knownSince: instant(1) })
  const brought = account({ accountId: 'brought', knownSince: instant(9) })
  expect(accountInUse([older, brought, own])?.accountId).toBe('own')
  expect(accountInUse([brought])?.accountId).toBe('brought')
  expect(accountInUse([{ ...own, endedAt: instant(9) }])).toBeUndefined()
})

test('a waiting change is read as it was written, and nothing else is', () => {
  const kept = { bankCode: '014', number: '1', holder: 'O’Brien "X"', checkedBy: 'simulator' }
  expect(accountOfValue(valueOfAccount(kept))).toEqual(kept)
  for (const text of ['{}', '[]', '["014","1","X",""]', 'null'])
    expect(() => accountOfValue(text)).toThrow('no value of a payout account')
})

const TROUBLES: readonly PayoutTrouble[] = [
  { kind: 'bank-missing' },
  { kind: 'number-missing' },
  { kind: 'number-not-digits' },
  { kind: 'number-length', had: 3 },
  { kind: 'number-not-of-bank', had: 3, wanted: 10, bank: 'BCA' },
  { kind: 'holder-missing' },
  { kind: 'holder-different' },
  { kind: 'no-such-account' },
  { kind: 'closed' },
  { kind: 'another-owner' },
  { kind: 'bank-silent' },
  { kind: 'unavailable' },
  { kind: 'new-device', from: instant(0) },
  { kind: 'public-computer' },
  { kind: 'held' },
  { kind: 'waits-already' },
  { kind: 'too-many-asks' },
  { kind: 'same-account' },
  { kind: 'not-done' },
  { kind: 'nothing-waits' },
  { kind: 'check-old' },
  { kind: 'holder-long' },
]

test('every refusal has the code it always had, and its figures in both languages', () => {
  const codes = [
    ...TROUBLES.map((trouble) => explainPayout(trouble).code),
    ...(['no-such-change', 'approved-already', 'not-theirs'] as const).map(
      (refusal) => explainApproval(refusal).code,
    ),
  ]
  expect(codes).toEqual(
    codes.map((_code, index) => `REKENING-${String(index + 1).padStart(2, '0')}`),
  )
  expect(payoutRefusals.map(({ code }) => code)).toEqual(codes)
  for (const language of LANGUAGES) {
    const said = (index: number) => explainPayout(TROUBLES[index] ?? { kind: 'not-done' })
    expect(said(3).cause[language]).toContain('3')
    expect(said(4).cause[language]).toMatch(/BCA.*10.*3/)
    expect(said(12).time[language]).toContain('1970')
  }
})

test('the time that is left is rounded up, and told in days from the fourth on', () => {
  const hours = (count: number) => leftText(count * 3_600_000).id
  expect([hours(24), hours(23.2), hours(72), hours(73), hours(0), hours(-5)]).toEqual([
    ...['24 jam', '24 jam', '72 jam', '4 hari', 'sebentar lagi', 'sebentar lagi'],
  ])
})

test('the hint names the formats of which two sources agree, and says what is not known', () => {
  expect(numberHint().id).toBe(
    'Hanya angka. BRI 15 angka, Bank Mandiri 13 angka, BCA 10 angka. Format resmi bank lain belum kami ketahui: 5 sampai 20 angka.',
  )
})
