import { describe, expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import type { JhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { payableFrom } from './payable-from.ts'
import { jhtWaitsOn, withdrawalLawOn } from './withdrawal-law.ts'

type Claim = {
  readonly reason: JhtWithdrawalInput['reason']
  readonly claimedOn: string
  readonly eventOn?: string
  readonly birthDate?: string
  readonly memberSince?: string
}

/** The day from which it is payable, or the kind of the refusal and its day, or the field that is missing. */
function ending({
  reason,
  claimedOn,
  eventOn,
  birthDate,
  memberSince = '2010-01',
}: Claim): unknown {
  const law = withdrawalLawOn(localDate(claimedOn))
  if (law === undefined) return 'before the law'
  const answer = payableFrom(
    {
      balance: rupiah(1n),
      memberSince: month(memberSince),
      claimedOn: localDate(claimedOn),
      reason,
      ...(eventOn === undefined ? {} : { eventOn: localDate(eventOn) }),
      ...(birthDate === undefined ? {} : { birthDate: localDate(birthDate) }),
    },
    law,
  )
  if (answer.ok) return answer.value.value
  const stop = answer.refusal
  return stop.kind === 'problem' ? stop.problem.field : [stop.refusal.kind, stop.refusal.from]
}

test('the law of withdrawals began on 1 July 2015', () => {
  expect(ending({ reason: 'death', claimedOn: '2015-06-30' })).toBe('before the law')
  expect(ending({ reason: 'death', claimedOn: '2015-07-01' })).toBe('2015-07-01')
})

describe('pension age', () => {
  const reason = 'pension-age'
  test('is 56, on the birthday', () => {
    const birthDate = '1970-06-15'
    expect(ending({ reason, birthDate, claimedOn: '2026-06-14' })).toEqual([
      'not-yet',
      '2026-06-15',
    ])
    expect(ending({ reason, birthDate, claimedOn: '2026-06-15' })).toBe('2026-06-15')
    expect(ending({ reason, birthDate, claimedOn: '2030-01-01' })).toBe('2026-06-15')
  })

  test('of the work agreement counts since 26 April 2022, if it is earlier', () => {
    const eventOn = '2022-03-31'
    expect(ending({ reason, eventOn, claimedOn: '2022-04-25' })).toBe('birthDate')
    expect(ending({ reason, eventOn, claimedOn: '2022-04-26' })).toBe('2022-03-31')
    const birthDate = '1966-04-01'
    expect(ending({ reason, eventOn, birthDate, claimedOn: '2022-04-26' })).toBe('2022-03-31')
    expect(ending({ reason, eventOn: '2024-01-01', birthDate, claimedOn: '2024-02-01' })).toBe(
      '2022-04-01',
    )
  })

  test('needs a date of birth or of retirement', () => {
    expect(ending({ reason, claimedOn: '2026-01-01' })).toBe('birthDate')
  })
})

describe('stopping work', () => {
  test.each(['resignation', 'dismissal'] as const)('%s waits one month', (reason) => {
    const eventOn = '2026-01-31'
    expect(ending({ reason, eventOn, claimedOn: '2026-02-27' })).toEqual(['not-yet', '2026-02-28'])
    expect(ending({ reason, eventOn, claimedOn: '2026-02-28' })).toBe('2026-02-28')
    expect(ending({ reason, claimedOn: '2026-02-28' })).toBe('eventOn')
  })

  test.each(['resignation', 'dismissal'] as const)(
    '%s was paid at 56 until August 2015',
    (reason) => {
      const eventOn = '2015-07-05'
      expect(ending({ reason, eventOn, claimedOn: '2015-08-11' })).toEqual([
        'no-rule',
        '2015-09-01',
      ])
      expect(ending({ reason, eventOn, claimedOn: '2015-08-12' })).toEqual([
        'no-rule',
        '2015-09-01',
      ])
      expect(ending({ reason, eventOn, claimedOn: '2015-08-31' })).toEqual([
        'no-rule',
        '2015-09-01',
      ])
      expect(ending({ reason, eventOn, claimedOn: '2015-09-01' })).toBe('2015-08-05')
      const claimedOn = '2015-08-31'
      expect(ending({ reason, birthDate: '1959-08-31', claimedOn })).toBe('2015-08-31')
      expect(ending({ reason, birthDate: '1959-09-01', claimedOn })).toEqual([
        'no-rule',
        '2015-09-01',
      ])
    },
  )

  test('the end of a contract waits for nothing since 26 April 2022, and is not named before', () => {
    const [reason, eventOn] = ['contract-end', '2022-04-20'] as const
    expect(ending({ reason, eventOn, claimedOn: '2015-07-02' })).toEqual(['no-rule', '2022-04-26'])
    expect(ending({ reason, eventOn, claimedOn: '2022-04-25' })).toEqual(['no-rule', '2022-04-26'])
    expect(ending({ reason, eventOn, claimedOn: '2022-04-26' })).toBe('2022-04-20')
    expect(ending({ reason, eventOn: '2022-05-01', claimedOn: '2022-04-26' })).toEqual([
      'not-yet',
      '2022-05-01',
    ])
  })
})

describe('what waits for nothing', () => {
  test.each(['total-disability', 'death'] as const)('%s is paid from its day', (reason) => {
    for (const claimedOn of ['2015-07-01', '2015-08-12', '2015-09-01', '2022-04-26'])
      expect(ending({ reason, eventOn: '2015-06-20', claimedOn })).toBe('2015-06-20')
    expect(ending({ reason, eventOn: '2026-02-01', claimedOn: '2026-01-31' })).toEqual([
      'not-yet',
      '2026-02-01',
    ])
    expect(ending({ reason, claimedOn: '2026-01-31' })).toBe('2026-01-31')
  })

  test('leaving Indonesia may be claimed before it since 26 April 2022, by foreigners', () => {
    const reason = 'leaving-indonesia'
    const eventOn = '2022-05-10'
    expect(ending({ reason, eventOn, claimedOn: '2022-04-25' })).toEqual(['not-yet', '2022-05-10'])
    expect(ending({ reason, eventOn, claimedOn: '2022-04-26' })).toBe('2022-04-26')
    expect(ending({ reason, eventOn, claimedOn: '2022-06-01' })).toBe('2022-05-10')
    expect(ending({ reason, eventOn: '2015-08-01', claimedOn: '2015-08-11' })).toBe('2015-08-01')
    expect(ending({ reason, eventOn: '2015-08-01', claimedOn: '2015-08-12' })).toEqual([
      'no-rule',
      '2015-09-01',
    ])
  })
})

describe('a part', () => {
  const reason = 'partial-10'
  test('is paid after ten years of membership, counted from the first of the month', () => {
    const memberSince = '2016-05'
    expect(ending({ reason, memberSince, claimedOn: '2026-04-30' })).toEqual([
      'membership-too-short',
      '2026-05-01',
    ])
    expect(ending({ reason, memberSince, claimedOn: '2026-05-01' })).toBe('2026-05-01')
  })
})

test('a table of waits names the reasons that wait for no age, by the rules of the day', () => {
  const waits = (day: string) =>
    jhtWaitsOn(localDate(day)).map(({ reason, months }) => [reason.en, months.value])
  // Without a wait for those who resign or are dismissed: they were paid at the pension age.
  expect(waits('2015-08-31').map(([, months]) => months)).toEqual([0, 0])
  expect(waits('2026-11-22').filter(([, months]) => months !== 0)).toHaveLength(2)
  expect(waits('2015-06-30')).toEqual([])
})
