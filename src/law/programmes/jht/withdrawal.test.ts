import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate, month, type Rupiah, rupiah } from '#values'
import { nodesOf } from '../../explained.ts'
import type { JhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { jhtWithdrawal } from './withdrawal.ts'

type Reason = JhtWithdrawalInput['reason']
type More = {
  readonly reason: Reason
  readonly claimedOn: string
  readonly eventOn?: string
  readonly birthDate?: string
  readonly memberSince?: string
  readonly balance?: bigint
  readonly earlier?: readonly (readonly [string, bigint])[]
  readonly hasTaxNumber?: boolean
}
function claim({ reason, claimedOn, eventOn, birthDate, hasTaxNumber, ...more }: More) {
  return jhtWithdrawal({
    balance: rupiah(more.balance ?? 10_000_000n),
    memberSince: month(more.memberSince ?? '2010-01'),
    claimedOn: localDate(claimedOn),
    reason,
    ...(eventOn === undefined ? {} : { eventOn: localDate(eventOn) }),
    ...(birthDate === undefined ? {} : { birthDate: localDate(birthDate) }),
    ...(more.earlier === undefined
      ? {}
      : {
          earlierPayments: more.earlier.map(([paidOn, amount]) => ({
            paidOn: localDate(paidOn),
            amount: rupiah(amount),
          })),
        }),
    ...(hasTaxNumber === undefined ? {} : { hasTaxNumber }),
  })
}

/** The day from which it is payable, or the kind of the refusal and its day, or the field that is wrong. */
function ending(of: More): unknown {
  const answer = claim(of)
  if (answer.kind === 'refusal') return [answer.refusal.kind, answer.refusal.from]
  if (answer.kind === 'problem') return answer.problem.field
  return (answer.result as { payableFrom: LocalDate }).payableFrom
}
function caveats(of: More): readonly string[] {
  const answer = claim(of)
  return answer.kind === 'result' ? answer.caveats.map(({ kind }) => kind) : []
}

describe('what stands beside the amounts', () => {
  test('the pension age of a work agreement, since 26 April 2022', () => {
    const of = { reason: 'pension-age', birthDate: '1966-04-01', eventOn: '2022-03-31' } as const
    expect(caveats({ ...of, claimedOn: '2022-04-26' })).toEqual(['pension-age-of-agreement'])
    expect(caveats({ ...of, claimedOn: '2022-04-25' })).toEqual([])
  })

  test('a day that is not given, where none is needed', () => {
    const of = { reason: 'death', claimedOn: '2026-01-31' } as const
    expect(caveats(of)).toEqual(['event-not-given'])
    expect(caveats({ ...of, eventOn: '2026-01-31' })).toEqual([])
    expect(caveats({ ...of, reason: 'partial-10' })).toEqual([])
  })

  test('the doubt about total disability', () => {
    const of = {
      reason: 'total-disability',
      claimedOn: '2026-01-31',
      eventOn: '2026-01-31',
    } as const
    expect(caveats(of)).toEqual(['value-unverified'])
  })

  test('who leaves Indonesia: foreigners alone since 26 April 2022, and the tax is that of residents', () => {
    const of = { reason: 'leaving-indonesia', eventOn: '2022-04-01' } as const
    expect(caveats({ ...of, claimedOn: '2022-04-26' })).toEqual([
      'foreigners-only',
      'tax-of-residents',
    ])
    expect(caveats({ ...of, claimedOn: '2022-04-25' })).toEqual([
      'tax-of-residents',
      'value-needs-review',
    ])
  })
})

describe('a part', () => {
  const reason = 'partial-10'
  test('is taken once; an earlier payment of nothing is none', () => {
    const claimedOn = '2026-05-01'
    expect(claim({ reason, claimedOn, earlier: [['2020-01-01', 1n]] })).toMatchObject({
      refusal: { kind: 'already-taken', figures: { paidOn: '2020-01-01' } },
    })
    expect(ending({ reason, claimedOn, earlier: [['2020-01-01', 0n]] })).toBe('2020-01-01')
  })

  test('is rounded half up once, and says so', () => {
    const answer = claim({ reason, claimedOn: '2026-05-01', balance: 15n })
    expect(answer).toMatchObject({ result: { gross: 2n, tax: 0n, net: 2n } }) // 1.5
    expect(caveats({ reason, claimedOn: '2026-05-01', balance: 15n })).toContain(
      'rounding-is-custom',
    )
  })

  test('starts the two years of the tax', () => {
    const whole = {
      reason: 'death',
      claimedOn: '2026-05-01',
      eventOn: '2026-04-01',
      balance: 100_000_000n,
      earlier: [['2024-12-31', 10_000_000n]],
    } as const
    // 5 % x 60,000,000 + 15 % x 40,000,000; with 120 %
    expect(claim(whole)).toMatchObject({ result: { tax: 9_000_000n, net: 91_000_000n } })
    expect(claim({ ...whole, hasTaxNumber: false })).toMatchObject({ result: { tax: 10_800_000n } })
    expect(caveats(whole)).toEqual(['tax-not-final', 'tax-number-not-given'])
    expect(caveats({ ...whole, hasTaxNumber: true })).toEqual(['tax-not-final'])
  })
})

test('there is no JHT here before July 2015', () => {
  expect(ending({ reason: 'death', claimedOn: '2015-06-30' })).toEqual([
    'before-the-law',
    '2015-07-01',
  ])
  expect(ending({ reason: 'death', claimedOn: '2015-07-01' })).toBe('2015-07-01')
})

test('dates after the claim are told off', () => {
  const of = { reason: 'death', claimedOn: '2026-05-15' } as const
  expect(ending({ ...of, memberSince: '2026-06' })).toBe('memberSince')
  expect(ending({ ...of, memberSince: '2026-05' })).toBe('2026-05-15')
  const earlier = [
    ['2026-05-15', 1n],
    ['2026-05-16', 1n],
  ] as const
  expect(ending({ ...of, earlier })).toBe('earlierPayments[1].paidOn')
})

const REASONS: readonly Reason[] = [
  'pension-age',
  'resignation',
  'dismissal',
  'contract-end',
  'total-disability',
  'death',
  'leaving-indonesia',
  'partial-10',
  'partial-30-housing',
]
const someDay = fc
  .date({ min: new Date('2015-07-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('tax and net make the gross, which never exceeds the balance; reasons hold the three', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REASONS),
      someDay,
      someDay,
      fc.bigInt({ min: 0n, max: 10n ** 13n }),
      fc.option(fc.tuple(fc.constantFrom('2013-01-01', '2014-12-31'), fc.bigInt(1n, 10n ** 9n))),
      (reason, claimedOn, eventOn, balance, paid) => {
        const earlier = paid === null ? [] : [paid]
        const of = { reason, claimedOn, eventOn, balance, earlier, birthDate: '1960-02-29' }
        const answer = claim(of)
        if (answer.kind !== 'result') return
        const { gross, tax, net, payableFrom } = answer.result as Record<string, Rupiah> & {
          payableFrom: LocalDate
        }
        expect((tax ?? 0n) + (net ?? 0n)).toBe(gross)
        expect(gross).toBeLessThanOrEqual(balance)
        expect(tax).toBeGreaterThanOrEqual(0n)
        expect(payableFrom <= claimedOn).toBe(true)
        const values = nodesOf(answer.explanation).map(({ value }) => value)
        expect(values).toEqual(expect.arrayContaining([gross, tax, net, payableFrom]))
      },
    ),
    { seed: 20261128, numRuns: 300 },
  )
})
