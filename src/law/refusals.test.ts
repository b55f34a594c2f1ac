import { expect, test } from 'vitest'
import { CALCULATIONS } from './calculations.ts'
import { parseJson } from './json.ts'

/** An input for every refusal of every calculation. */
const REFUSED: readonly (readonly [calculation: string, kind: string, input: string])[] = [
  [
    'contributions',
    'before-the-law',
    '{"month":"2015-06","segment":"wage-earner","wage":5000000,"riskClass":1}',
  ],
  [
    'jht-balance',
    'rate-unknown',
    '{"openingBalance":0,"contributions":[{"month":"2024-01","amount":1}],"annualRates":{}}',
  ],
  [
    'jht-missing',
    'before-the-law',
    '{"asOf":"2015-06-30","birthDate":"1990-01-01","missing":[{"month":"2015-05","amount":1}]}',
  ],
  [
    'jht-projection',
    'before-the-law',
    '{"from":"2015-06","lastMonth":"2016-01","balance":0,"wage":5000000,"wageGrowth":"0","annualReturn":"5"}',
  ],
  [
    'jht-projection',
    'membership-too-short',
    '{"from":"2026-11","lastMonth":"2046-01","balance":0,"wage":5000000,"wageGrowth":"0","annualReturn":"5","partial":"partial-10","partialOn":"2027-01","memberSince":"2026-01"}',
  ],
  [
    'jht-projection',
    'already-taken',
    '{"from":"2026-11","lastMonth":"2046-01","balance":0,"wage":5000000,"wageGrowth":"0","annualReturn":"5","partial":"partial-10","partialOn":"2027-01","memberSince":"2010-01","earlierPayments":[{"paidOn":"2024-01-01","amount":1000000}]}',
  ],
  [
    'jht-withdrawal',
    'before-the-law',
    '{"balance":1,"memberSince":"2010-01","claimedOn":"2015-06-30","reason":"death","eventOn":"2015-06-01"}',
  ],
  [
    'jht-withdrawal',
    'not-yet',
    '{"balance":1,"memberSince":"2010-01","claimedOn":"2026-11-22","reason":"resignation","eventOn":"2026-11-20"}',
  ],
  [
    'jht-withdrawal',
    'no-rule',
    '{"balance":1,"memberSince":"2010-01","claimedOn":"2015-07-02","reason":"contract-end","eventOn":"2015-07-01"}',
  ],
  [
    'jht-withdrawal',
    'membership-too-short',
    '{"balance":1,"memberSince":"2024-01","claimedOn":"2026-11-22","reason":"partial-10"}',
  ],
  [
    'jht-withdrawal',
    'already-taken',
    '{"balance":1,"memberSince":"2010-01","claimedOn":"2026-11-22","reason":"partial-10","earlierPayments":[{"paidOn":"2024-01-01","amount":1}]}',
  ],
  ['jkk', 'before-the-law', '{"accidentOn":"2015-06-30","wage":1,"outcome":"death"}'],
  ['jkm', 'before-the-law', '{"diedOn":"2015-06-30","contributionMonths":1}'],
  [
    'jkp',
    'before-the-law',
    '{"dismissedOn":"2021-02-01","lastWage":1,"contributionMonthsInLast24":24,"reason":"dismissal"}',
  ],
  [
    'jkp',
    'excluded-cause',
    '{"dismissedOn":"2026-11-01","lastWage":1,"contributionMonthsInLast24":24,"reason":"resignation"}',
  ],
  [
    'jkp',
    'claim-too-late',
    '{"dismissedOn":"2025-11-01","lastWage":1,"contributionMonthsInLast24":24,"reason":"dismissal","claimedOn":"2026-11-22"}',
  ],
  [
    'jkp',
    'too-few-months',
    '{"dismissedOn":"2026-11-01","lastWage":1,"contributionMonthsInLast24":3,"reason":"dismissal"}',
  ],
  [
    'jkp',
    'too-few-consecutive-months',
    '{"dismissedOn":"2024-11-01","lastWage":1,"contributionMonthsInLast24":24,"consecutiveMonthsBefore":1,"reason":"dismissal"}',
  ],
  [
    'jp-disability',
    'before-the-law',
    '{"determinedOn":"2015-06-30","happenedOn":"2015-06-01","registeredOn":"2015-05-01","contributionMonths":1,"membershipMonths":1,"monthlyFormulaAmount":1}',
  ],
  [
    'jp-disability',
    'happened-too-soon',
    '{"determinedOn":"2026-06-30","happenedOn":"2026-06-01","registeredOn":"2026-05-25","contributionMonths":1,"membershipMonths":1,"monthlyFormulaAmount":1}',
  ],
  [
    'jp-disability',
    'density-too-low',
    '{"determinedOn":"2026-06-30","happenedOn":"2026-06-01","registeredOn":"2020-05-25","contributionMonths":10,"membershipMonths":72,"monthlyFormulaAmount":1}',
  ],
  ['jp-missing', 'before-the-law', '{"missing":[{"month":"2015-06","amount":1}]}'],
  [
    'jp-old-age',
    'before-the-law',
    '{"pensionStart":"2015-06","contributionMonths":200,"yearlyWages":[]}',
  ],
  [
    'jp-old-age',
    'inflation-unknown',
    '{"pensionStart":"2046-01","contributionMonths":200,"yearlyWages":[{"year":2024,"monthlyWage":5000000,"inflation":"2"},{"year":2026,"monthlyWage":5000000,"inflation":"2"}]}',
  ],
  [
    'jp-old-age',
    'wage-after-pension-start',
    '{"pensionStart":"2031-01","contributionMonths":200,"yearlyWages":[{"year":2032,"monthlyWage":5000000,"inflation":"2"}]}',
  ],
  [
    'jp-projection',
    'before-the-law',
    '{"birthDate":"1990-01-01","from":"2015-06","contributionMonths":0,"wage":5000000,"wageGrowth":"0","inflation":"0"}',
  ],
  [
    'jp-projection',
    'more-months-than-possible',
    '{"birthDate":"1990-01-01","from":"2026-11","contributionMonths":400,"wage":5000000,"wageGrowth":"0","inflation":"0"}',
  ],
  [
    'jp-projection',
    'pension-age-reached',
    '{"birthDate":"1950-01-01","from":"2026-11","contributionMonths":100,"wage":5000000,"wageGrowth":"0","inflation":"0"}',
  ],
  [
    'jp-survivor-projection',
    'before-the-law',
    '{"diedOn":"2015-06-30","wage":1,"contributionMonths":1,"membershipMonths":1}',
  ],
  [
    'jp-survivor',
    'before-the-law',
    '{"diedOn":"2015-06-30","contributionMonths":1,"membershipMonths":1,"monthlyFormulaAmount":1,"survivor":"spouse"}',
  ],
  [
    'jp-survivor',
    'not-entitled',
    '{"diedOn":"2026-06-30","contributionMonths":1,"membershipMonths":1,"monthlyFormulaAmount":1,"survivor":"spouse","afterSpouse":true}',
  ],
]

const nameOf = (calculation: string, kind: string): string => `${calculation}: ${kind}`

test('every refusal that a calculation declares is asked for here', () => {
  const declared = CALCULATIONS.flatMap(({ name, refusals }) =>
    Object.keys(refusals).map((kind) => nameOf(name, kind)),
  )
  const asked = REFUSED.map(([calculation, kind]) => nameOf(calculation, kind))
  expect(asked.toSorted()).toEqual(declared.toSorted())
})

test.each(REFUSED)(
  '%s refuses with %s: it says why, in both languages, and from when or by what it would be different',
  (name, kind, input) => {
    const answer = CALCULATIONS.find((one) => one.name === name)?.answer(parseJson(input))
    if (answer?.kind !== 'refusal') throw new Error(`${name}: ${answer?.kind}`)
    const { refusal } = answer
    expect(refusal.kind).toBe(kind)
    expect([refusal.text.id, refusal.text.en].every((text) => text.endsWith('.'))).toBe(true)
    expect(refusal.from ?? refusal.change?.id).toBeDefined()
    // What was not typed is no matter of law: everything else names its article.
    if (!TYPED.has(kind)) expect(refusal.basis).toMatch(/^(PP|Permenaker)/)
  },
)

const TYPED: ReadonlySet<string> = new Set(['rate-unknown', 'inflation-unknown'])
