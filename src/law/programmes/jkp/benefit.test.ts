import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate, rupiah } from '#values'
import { nodesOf } from '../../explained.ts'
import { type JkpInput, jkpInput } from '../../inputs/jkp.ts'
import { jkpBenefit } from './benefit.ts'

type More = {
  readonly on: string
  readonly wage?: bigint
  readonly months?: number
  readonly inARow?: number
  readonly reason?: JkpInput['reason']
}
const claim = ({ on, wage = 4_000_000n, months = 24, inARow, reason = 'dismissal' }: More) =>
  jkpBenefit({
    dismissedOn: localDate(on),
    lastWage: rupiah(wage),
    contributionMonthsInLast24: months,
    reason,
    ...(inARow === undefined ? {} : { consecutiveMonthsBefore: inARow }),
  })
function kind(of: More): string {
  const answer = claim(of)
  return answer.kind === 'refusal' ? answer.refusal.kind : answer.kind
}
function result(of: More) {
  const answer = claim(of)
  if (answer.kind !== 'result') throw new Error(answer.kind)
  return answer.result as { months: readonly bigint[]; total: bigint; claimBy: string }
}
function caveats(of: More): readonly string[] {
  const answer = claim(of)
  return answer.kind === 'result' ? answer.caveats.map((caveat) => caveat.kind) : []
}

describe('what is paid', () => {
  test('45 % and 25 % up to 6 February 2025, 60 % from then on', () => {
    // 3 x 1,800,000 + 3 x 1,000,000
    expect(result({ on: '2025-02-06' })).toEqual({
      months: [1_800_000n, 1_800_000n, 1_800_000n, 1_000_000n, 1_000_000n, 1_000_000n],
      total: 8_400_000n,
      claimBy: '2025-05-06',
    })
    for (const on of ['2025-02-07', '2025-02-08'])
      expect(result({ on })).toMatchObject({
        months: Array.from({ length: 6 }, () => 2_400_000n),
        total: 14_400_000n,
        claimBy: on.replace('-02-', '-08-'),
      })
  })

  test('wages above 5 million count as 5 million', () => {
    expect(result({ on: '2024-01-10', wage: 5_000_000n }).total).toBe(10_500_000n)
    expect(result({ on: '2024-01-10', wage: 5_000_001n }).total).toBe(10_500_000n)
    expect(result({ on: '2026-01-10', wage: 5_000_001n }).total).toBe(18_000_000n)
  })

  test('each month is rounded half up, and the total is their sum', () => {
    // 45 % x 3,333,333 = 1,499,999.85; 25 % = 833,333.25
    expect(result({ on: '2024-01-10', wage: 3_333_333n })).toMatchObject({
      months: [1_500_000n, 1_500_000n, 1_500_000n, 833_333n, 833_333n, 833_333n],
      total: 6_999_999n,
    })
  })

  test('the time to claim ends on the same day, or the last of a shorter month', () => {
    expect(result({ on: '2023-11-30' }).claimBy).toBe('2024-02-29')
    expect(result({ on: '2025-08-31' }).claimBy).toBe('2026-02-28')
  })
})

describe('what is refused', () => {
  test('everything before 2 February 2021', () => {
    expect(claim({ on: '2021-02-01' })).toMatchObject({
      refusal: { kind: 'before-the-law', from: '2021-02-02' },
    })
    expect(kind({ on: '2021-02-02' })).toBe('too-few-months')
  })

  test('every cause but a dismissal and a contract that the employer ends early', () => {
    const reasons = Object.keys(jkpInput.fields.reason.options) as JkpInput['reason'][]
    for (const on of ['2024-05-01', '2026-05-01'])
      expect(reasons.filter((reason) => kind({ on, reason }) === 'result')).toEqual([
        'dismissal',
        'contract-ended-early-by-employer',
      ])
    expect(claim({ on: '2024-05-01', reason: 'retirement' })).toMatchObject({
      refusal: { kind: 'excluded-cause', basis: 'PP 37/2021 art. 20(1)' },
    })
    expect(claim({ on: '2026-05-01', reason: 'contract-end' })).toMatchObject({
      refusal: { kind: 'excluded-cause', basis: 'PP 37/2021 art. 20(2) (PP 6/2025)' },
    })
  })

  test('the article on causes was read as of 2021, its change of 7 February 2025 was not', () => {
    for (const [on, basis, certainty] of [
      ['2025-02-06', 'PP 37/2021 art. 20(1)', 'checked'],
      ['2025-02-07', 'PP 37/2021 art. 20(1) (PP 6/2025)', 'needs-review'],
    ] as const) {
      expect(claim({ on, reason: 'death' })).toMatchObject({ refusal: { basis } })
      const answer = claim({ on })
      const nodes = answer.kind === 'result' ? nodesOf(answer.explanation) : []
      expect(nodes.find(({ unit }) => unit === 'words')).toMatchObject({ basis, certainty })
    }
  })

  test('fewer than twelve months', () => {
    for (const on of ['2024-05-01', '2026-05-01']) {
      expect(claim({ on, months: 11 })).toMatchObject({
        refusal: { kind: 'too-few-months', figures: { contributionMonths: 11, required: 12 } },
      })
      expect(kind({ on, months: 12 })).toBe('result')
    }
  })

  test('dismissals before January 2022: twelve months since February 2021 were not possible', () => {
    expect(claim({ on: '2021-12-31' })).toMatchObject({
      refusal: { kind: 'too-few-months', figures: { contributionMonths: 11, required: 12 } },
    })
    expect(kind({ on: '2022-01-01' })).toBe('result')
  })

  test('fewer than six months in a row, up to 6 February 2025', () => {
    expect(claim({ on: '2025-02-06', inARow: 5 })).toMatchObject({
      refusal: {
        kind: 'too-few-consecutive-months',
        figures: { consecutiveMonths: 5, required: 6 },
        from: '2025-02-07',
      },
    })
    expect(kind({ on: '2025-02-06', inARow: 6 })).toBe('result')
    expect(kind({ on: '2025-02-07', inARow: 0 })).toBe('result')
  })
})

describe('what stands beside the result', () => {
  const ALWAYS = ['jkp-membership', 'jkp-every-month', 'jkp-times']

  test('claims opened in February 2022', () => {
    expect(caveats({ on: '2022-01-31', inARow: 12 })).toEqual([
      'claims-opened',
      ...ALWAYS,
      'value-needs-review',
    ])
    expect(caveats({ on: '2022-02-01', inARow: 12 })).toEqual([...ALWAYS, 'value-needs-review'])
  })

  test('months in a row that are not given, where they are asked for', () => {
    expect(caveats({ on: '2025-02-06' })).toContain('consecutive-months-not-given')
    expect(caveats({ on: '2025-02-07' })).not.toContain('consecutive-months-not-given')
  })

  test('months in a row that are not given are named in the reasons as taken for met', () => {
    const inARow = (of: More) => {
      const answer = claim(of)
      return answer.kind === 'result'
        ? nodesOf(answer.explanation).flatMap(({ inputs }) =>
            inputs.filter(({ label }) => label.en.startsWith('Consecutive months')),
          )
        : []
    }
    expect(inARow({ on: '2025-02-06' })).toMatchObject([
      { unit: 'words', value: { en: 'not given; taken as met' } },
    ])
    expect(inARow({ on: '2025-02-06', inARow: 7 })).toMatchObject([{ unit: 'months', value: 7 }])
    expect(inARow({ on: '2025-02-07' })).toEqual([])
  })

  test('nobody had the months to claim before claims opened', () => {
    expect(kind({ on: '2021-12-31' })).toBe('too-few-months')
    expect(result({ on: '2022-01-01' }).claimBy).toBe('2022-04-01')
  })

  test('a benefit that may still run on 7 February 2025', () => {
    // dismissed 7 May 2024, claimed by 7 August, six months to 7 February 2025
    expect(caveats({ on: '2024-05-07' })).not.toContain('running-benefit-new-rate')
    expect(caveats({ on: '2024-05-08' })).toContain('running-benefit-new-rate')
    expect(caveats({ on: '2025-02-07' })).not.toContain('running-benefit-new-rate')
  })

  test('the law of 2021 is checked but for the number of claims, that of 2025 is not', () => {
    expect(
      caveats({ on: '2026-05-01' }).filter((one) => one === 'value-needs-review'),
    ).toHaveLength(9)
    expect(caveats({ on: '2024-01-01', inARow: 6 })).toEqual([...ALWAYS, 'value-needs-review'])
  })
})

test('more months never lower the benefit, which never exceeds its cap and is the sum of its parts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('2022-01-15', '2025-02-06', '2025-02-07', '2029-12-31'),
      fc.bigInt({ min: 0n, max: 10n ** 10n }),
      fc.integer({ min: 0, max: 23 }),
      (on, wage, months) => {
        const totals = [months, months + 1].map((count) => {
          const answer = claim({ on, wage, months: count })
          return answer.kind === 'result' ? result({ on, wage, months: count }) : undefined
        })
        const [fewer, more] = totals.map((one) => one?.total ?? 0n)
        expect(more).toBeGreaterThanOrEqual(fewer ?? 0n)
        expect(more).toBeLessThanOrEqual(on < '2025-02-07' ? 10_500_000n : 18_000_000n)
        for (const one of totals)
          expect(one?.months.reduce((sum, amount) => sum + amount, 0n)).toBe(one?.total)
      },
    ),
    { seed: 20261128 },
  )
})
