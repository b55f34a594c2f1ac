import { describe, expect, test } from 'vitest'
import { type Kpj, localDate, month, parseKpj, rupiah } from '#values'
import type { Employment } from '../employment.ts'
import type { JudgedPosting, RadarRecord } from '../radar/radar-record.ts'
import { monthChoices, monthFacts } from './wage-check.ts'

const KPJ = parseKpj('21045678901') as Kpj
const TODAY = localDate('2026-11-22')

const posting = (at: string, more: Partial<JudgedPosting> = {}): JudgedPosting => ({
  ...{
    postingId: 1n,
    importId: 1n,
    month: month(at),
    kpj: KPJ,
    segment: 'wage-earner',
    status: 'active',
  },
  ...{ employerNumber: '12000345', employerName: 'PT Sinar', revision: 0, reversal: false },
  ...{ depositedOn: localDate(`${at}-28`), recordedOn: localDate(`${at}-28`), province: '31' },
  ...{ employerSize: 'medium', riskClass: 2, labourIntensive: false, endedOn: undefined },
  ...{ startedOn: localDate('2015-03-01'), wage: rupiah(4_000_000n), backPay: rupiah(0n) },
  ...{ jkk: rupiah(21_600n), jkm: rupiah(12_000n), jhtEmployer: rupiah(148_000n) },
  ...{ jhtWorker: rupiah(80_000n), jpEmployer: rupiah(80_000n), jpWorker: rupiah(40_000n) },
  ...more,
})
const employment: Employment = {
  ...{ kpj: KPJ, employerNumber: '12000345', employerName: 'PT Sinar', segment: 'wage-earner' },
  ...{ startedOn: localDate('2015-03-01'), endedOn: undefined },
}
const record = (postings: readonly JudgedPosting[], more: Partial<RadarRecord> = {}) =>
  ({
    ...{ birthDate: localDate('1990-01-15'), idKind: 'nik', employments: [employment], postings },
    ...more,
  }) as RadarRecord

const factsOf = (at: string, of: RadarRecord) =>
  monthFacts(of, { month: month(at), today: TODAY, language: 'id' })

describe('the months to choose', () => {
  test('from the first posting through this month, the newest recorded one first chosen', () => {
    const { choices, newest } = monthChoices(
      record([posting('2026-08'), posting('2026-10')]),
      TODAY,
    )
    expect(choices.map((choice) => [choice.month, choice.isRecorded])).toEqual([
      ...[
        ['2026-11', false],
        ['2026-10', true],
      ],
      ...[
        ['2026-09', false],
        ['2026-08', true],
      ],
    ])
    expect(newest).toBe('2026-10')
  })

  test('a month that was taken back is not recorded; an empty record has this month', () => {
    const reversed = [
      posting('2026-09'),
      posting('2026-10'),
      posting('2026-10', { revision: 1, reversal: true }),
    ]
    expect(monthChoices(record(reversed), TODAY).newest).toBe('2026-09')
    expect(monthChoices(record([]), TODAY)).toMatchObject({
      choices: [{ month: '2026-11' }],
      newest: '2026-11',
    })
  })
})

describe('what a payslip is compared with', () => {
  test('the posting of the month, by the law of that month', () => {
    expect(factsOf('2026-06', record([posting('2026-06')]))).toMatchObject({
      ...{ kind: 'wages', dueOn: '2026-07-15' },
      workplaces: [
        {
          ...{ name: 'PT Sinar', state: 'reported', wage: 4_000_000n, knowsRiskClass: true },
          law: { month: '2026-06', riskClass: 2, ageInYears: 36 },
          standing: { jkk: 'owed', jkm: 'owed', jht: 'owed', jp: 'owed' },
        },
      ],
    })
  })

  test('two employers are two workplaces', () => {
    const two = [
      posting('2026-06'),
      posting('2026-06', { employerNumber: '2', employerName: 'CV Dua' }),
    ]
    expect(factsOf('2026-06', record(two)).workplaces.map(({ name }) => name)).toEqual([
      'PT Sinar',
      'CV Dua',
    ])
  })

  test('a further posting adds up, the same money twice counts once', () => {
    const more = posting('2026-06', { wage: rupiah(1_000_000n), jhtWorker: rupiah(20_000n) })
    const [place] = factsOf(
      '2026-06',
      record([posting('2026-06'), posting('2026-06'), more]),
    ).workplaces
    expect(place).toMatchObject({ wage: 5_000_000n, recorded: { jhtWorker: 100_000n } })
  })

  test('a month without a posting is missing, judged as the one before it; before the due day it is not', () => {
    const of = record([posting('2026-05', { riskClass: 3 })])
    expect(factsOf('2026-06', of).workplaces[0]).toMatchObject({
      ...{ state: 'missing', like: '2026-05', wage: 0n, law: { month: '2026-06', riskClass: 3 } },
    })
    expect(factsOf('2026-11', of).workplaces[0]?.state).toBe('not-yet-due')
    // 15 November 2026 is a Sunday: October is due on the 16th
    expect(factsOf('2026-10', of).workplaces[0]?.state).toBe('missing')
  })

  test('without any employment or posting the month is missing, and nothing is known of an employer', () => {
    expect(factsOf('2026-06', record([], { employments: [] })).workplaces).toMatchObject([
      { name: '', state: 'missing', like: undefined, standing: { jht: 'unknown-size' } },
    ])
  })

  test('months before July 2015 and other work are no question for a payslip', () => {
    expect(factsOf('2015-06', record([posting('2015-06')])).kind).toBe('before-the-law')
    const own = posting('2026-06', { segment: 'self-employed', employerNumber: '' })
    expect(factsOf('2026-06', record([own], { employments: [] })).kind).toBe('not-a-wage')
  })

  test('a micro employer owes two programmes, who has a passport no JP, unpaid leave nothing', () => {
    const micro = posting('2026-06', {
      employerSize: 'micro',
      jhtWorker: rupiah(0n),
      jhtEmployer: rupiah(0n),
    })
    expect(factsOf('2026-06', record([micro])).workplaces[0]?.standing).toEqual({
      ...{ jkk: 'owed', jkm: 'owed', jht: 'optional', jp: 'optional' },
    })
    const foreigner = record([posting('2026-06')], { idKind: 'passport' })
    expect(factsOf('2026-06', foreigner).workplaces[0]?.standing.jp).toBe('foreigner')
    const old = record([posting('2026-06')], { birthDate: localDate('1960-01-15') })
    expect(factsOf('2026-06', old).workplaces[0]?.standing.jp).toBe('pension-age')
    const leave = posting('2026-06', { status: 'unpaid-leave', wage: rupiah(0n) })
    expect(factsOf('2026-06', record([leave])).workplaces[0]?.state).toBe('unpaid-leave')
  })
})
