import { describe, expect, test } from 'vitest'
import { jsonText, runLaw } from '#law'
import { type EventContent, type FamilyEvent, type Relation, relativesOf } from '#members'
import { instant, localDate, month, parseKpj, rupiah } from '#values'
import { resultReader } from './everywhere/result-reader.ts'
import { type HeirsMap, heirsMap } from './heirs.ts'
import type { Asked, HeirsRecord } from './heirs-amounts.ts'

const kpj = parseKpj('21045678901')
if (kpj === undefined) throw new Error('a KPJ')

const figures = {
  lastMonth: month('2026-10'),
  depositedThisYear: rupiah(0n),
  standing: 'up-to-date',
}
const RECORD: HeirsRecord = {
  today: localDate('2026-11-22'),
  birthDate: localDate('1990-07-14'),
  isForeign: false,
  memberSince: month('2015-11'),
  membership: { kind: 'active', since: month('2015-11') },
  balance: {
    total: rupiah(60_000_000n),
    asOf: localDate('2026-11-22'),
    contributionsThisYear: rupiah(0n),
    ...{ unknownYears: [], unverifiedYears: [], reviewYears: [] },
    numbers: [{ kpj, balance: rupiah(60_000_000n) }],
  },
  report: {
    ...{ month: month('2026-10'), segment: 'wage-earner', employerName: 'PT Contoh' },
    ...{ wage: rupiah(10_000_000n), riskClass: 2, labourIntensive: false },
  },
  programmes: (['jkk', 'jkm', 'jht', 'jp'] as const).map((programme) => ({
    ...{ programme, months: 120 },
    ...figures,
    standing: 'up-to-date',
  })),
  jp: { firstMonth: month('2015-11'), months: 120, averageWage: rupiah(8_000_000n) },
}

type Said = {
  readonly relation: Relation
  readonly name: string
  readonly nationality?: string
  readonly born?: string
  readonly more?: readonly EventContent[]
}

/** A family as its events tell it, each relative after the other. */
function family(...people: readonly Said[]) {
  const events: FamilyEvent[] = []
  for (const [index, { relation, name, nationality = 'ID', born, more = [] }] of people.entries()) {
    const details = { name, nationality, sex: undefined, idNumber: undefined }
    const contents: readonly EventContent[] = [
      { kind: 'stated', relation, details },
      ...(born === undefined ? [] : [{ kind: 'born', on: localDate(born) } as const]),
      ...more,
    ]
    for (const content of contents)
      events.push({
        ...{ seq: events.length + 1, relativeId: `r${index}`, at: instant(0), content },
        staffId: undefined,
      })
  }
  return relativesOf(events)
}

const on = (kind: 'died' | 'divorced' | 'married' | 'began-work', day: string): EventContent => ({
  kind,
  on: localDate(day),
})
const WIFE: Said = {
  relation: 'spouse',
  name: 'Wife',
  born: '1992-01-01',
  more: [on('married', '2014-05-01')],
}
const SCHOOLGIRL: Said = {
  ...{ relation: 'child', name: 'Girl', born: '2013-03-03' },
  more: [{ kind: 'school', level: 'lowerSecondary', untilYear: 2028 }],
}
const GROWN: Said = { relation: 'child', name: 'Grown', born: '2000-02-02' }
const MOTHER: Said = { relation: 'parent', name: 'Mother', born: '1960-01-01' }
const FATHER: Said = { relation: 'parent', name: 'Father', born: '1958-01-01' }

/** Name and share of everyone entitled, the sum, and what is open: what a reader sees of a programme. */
const seenOf = (map: HeirsMap) =>
  Object.fromEntries(
    map.programmes.map(({ programme, heirs, total, lastResort, open }) => [
      programme,
      {
        who: heirs.map(({ relative, share }) => `${relative.details.name} ${share}`),
        total,
        ...(lastResort === undefined ? {} : { lastResort }),
        open: open.map(({ kind }) => kind),
      },
    ]),
  )

/** 60 % x 80 x Rp10,000,000 + 12,000,000 + 10,000,000; 20 + 12 + 10 million; 60,000,000 less 5 % of what is above 50 million. */
const SUMS = { jkk: 502_000_000n, jkm: 42_000_000n, jht: 59_500_000n } as const
/** 1 % x 15 years x Rp8,000,000 = 1,200,000: half of it. */
const HALF = 600_000n
/** 20 % is 240,000, and a quarter 300,000: below the lowest pension of 2026. */
const LOWEST = 411_400n

type Seen = { readonly who: readonly string[]; readonly open: readonly string[] }
type Shape = {
  readonly title: string
  readonly people: readonly Said[]
  /** JKK, JKM and JHT, whose order is one. */
  readonly order: Seen
  readonly jp: Seen & { readonly total: bigint | undefined }
  readonly lastResorts?: boolean
  readonly scholarship?: bigint
  readonly missing: readonly string[]
}

const SPOUSE_PAPERS = ['family-card', 'identity-card', 'marriage-book']
const CHILD_PAPERS = ['family-card', 'birth-certificate']
const OTHER_PAPERS = ['family-card', 'identity-card']

const SHAPES: readonly Shape[] = [
  {
    title: 'no family: the fund and the estates office',
    people: [],
    order: { who: [], open: [] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    lastResorts: true,
    missing: [],
  },
  {
    title: 'single, with a brother: JP names no brother',
    people: [{ relation: 'sibling', name: 'Brother' }],
    order: { who: ['Brother whole'], open: ['not-proved'] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    missing: OTHER_PAPERS,
  },
  {
    title: 'married: the wife takes all',
    people: [WIFE, MOTHER],
    order: { who: ['Wife whole'], open: ['not-proved'] },
    jp: {
      who: ['Wife whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'a child at school beside the wife: one rank, and JP is the wife’s',
    people: [WIFE, SCHOOLGIRL],
    order: { who: ['Wife undivided', 'Girl undivided'], open: ['shares', 'not-proved'] },
    jp: {
      who: ['Wife whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    scholarship: 4_000_000n, // two years of lower secondary school
    missing: [...SPOUSE_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'children over 23: heirs of JKK, JKM and JHT, and JP names nobody for certain',
    people: [GROWN, MOTHER],
    order: { who: ['Grown whole'], open: ['not-proved'] },
    jp: {
      ...{ who: [], total: undefined },
      open: ['jp-parent-beside-grown-child', 'jp-child-ended', 'jp-late-child'],
    },
    missing: CHILD_PAPERS,
  },
  {
    title: 'widowed and married again: the first wife is no heir, her child is',
    people: [
      { ...WIFE, name: 'First', more: [on('married', '2012-05-01'), on('died', '2018-01-01')] },
      { ...WIFE, name: 'Second', more: [on('married', '2020-05-01')] },
      { ...GROWN, name: 'Child', born: '2015-06-06' },
    ],
    order: { who: ['Second undivided', 'Child undivided'], open: ['shares', 'not-proved'] },
    jp: {
      who: ['Second whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: [...SPOUSE_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'divorced and married again: said in words',
    people: [
      {
        ...WIFE,
        name: 'Former',
        more: [on('married', '2012-05-01'), on('divorced', '2018-01-01')],
      },
      { ...WIFE, name: 'Present', more: [on('married', '2020-05-01')] },
    ],
    order: { who: ['Present whole'], open: ['divorced', 'not-proved'] },
    jp: {
      ...{ who: ['Present whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'divorced', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'two marriages at once: shares are open, and so is which wife has the pension',
    people: [WIFE, { ...WIFE, name: 'Other' }],
    order: {
      who: ['Wife undivided', 'Other undivided'],
      open: ['shares', 'two-spouses', 'not-proved'],
    },
    jp: {
      ...{ who: ['Wife one-of-several', 'Other one-of-several'], total: HALF },
      open: ['jp-registered', 'jp-two-spouses', 'jp-late-child', 'not-proved'],
    },
    missing: [...SPOUSE_PAPERS, ...SPOUSE_PAPERS],
  },
  {
    title: 'parents only: together, and one of them has the lowest pension',
    people: [MOTHER, FATHER],
    order: { who: ['Mother undivided', 'Father undivided'], open: ['shares', 'not-proved'] },
    jp: {
      ...{ who: ['Mother one-of-several', 'Father one-of-several'], total: LOWEST },
      open: ['jp-registered', 'jp-which-parent', 'jp-late-child', 'not-proved'],
    },
    missing: [...OTHER_PAPERS, ...OTHER_PAPERS],
  },
  {
    title: 'a foreign husband or wife: no difference, and the paper is open',
    people: [{ ...WIFE, nationality: 'IN' }],
    order: { who: ['Wife whole'], open: ['foreign-spouse', 'not-proved'] },
    jp: {
      ...{ who: ['Wife whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'foreign-spouse', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'three children without a mother: one pension for at most two',
    people: ['2014-01-01', '2016-01-01', '2019-01-01'].map((born, index) => ({
      ...{ relation: 'child', name: `C${index}`, born },
    })),
    order: {
      who: ['C0 undivided', 'C1 undivided', 'C2 undivided'],
      open: ['shares', 'not-proved'],
    },
    jp: {
      ...{ who: ['C0 together', 'C1 together', 'C2 together'], total: HALF },
      open: [
        'jp-registered',
        'jp-more-children',
        'jp-children-divide',
        'jp-late-child',
        'not-proved',
      ],
    },
    missing: [...CHILD_PAPERS, ...CHILD_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'an adopted child beside a mother: JP knows it, the others do not say',
    people: [{ relation: 'adopted-child', name: 'Adopted', born: '2018-01-01' }, MOTHER],
    order: { who: ['Mother whole'], open: ['step-or-adopted', 'not-proved'] },
    jp: {
      ...{ who: ['Adopted whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: [...OTHER_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'a will beside a mother-in-law: the will comes last',
    people: [
      { relation: 'parent-in-law', name: 'In-law' },
      { relation: 'named-in-will', name: 'Friend' },
    ],
    order: { who: ['In-law whole'], open: ['will-comes-last', 'not-proved'] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    missing: OTHER_PAPERS,
  },
]

describe('every shape of a family', () => {
  test.each(SHAPES)('$title', ({ people, order, jp, lastResorts, scholarship = 0n, missing }) => {
    const map = heirsMap(family(...people), RECORD)
    const last = (name: string) => (lastResorts === true ? { lastResort: name } : {})
    expect(seenOf(map)).toEqual({
      jkk: { ...order, total: SUMS.jkk + scholarship, ...last('social-security-fund') },
      jkm: { ...order, total: SUMS.jkm + scholarship, ...last('social-security-fund') },
      jht: { ...order, total: SUMS.jht, ...last('state-estates-office') },
      jp,
    })
    expect(
      map.papers.flatMap(({ papers }) => papers.map(({ paper, standing }) => [paper, standing])),
    ).toEqual(missing.map((paper) => [paper, 'missing']))
  })
})

test('every amount recomputes with the law on the command line, to the rupiah', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  const asked = map.programmes.flatMap(({ order, amount }): readonly Asked[] => [
    order,
    ...(amount.kind === 'asked' ? [amount.asked] : []),
    ...(amount.kind === 'asked' && amount.most !== undefined ? [amount.most] : []),
  ])
  expect(asked).toHaveLength(10) // four orders, four amounts, two with every year of school
  for (const { calculation, json, answer } of asked) {
    const { out, exit } = runLaw([calculation], json)
    expect(exit).toBe(0)
    if (answer.kind !== 'result') throw new Error('a result')
    expect(out).toContain(jsonText({ result: answer.result }).slice(1, -1).trim())
  }
})

test('once the wife dies or marries again the children have the lowest pension', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  const jp = map.programmes.find(({ programme }) => programme === 'jp')
  expect(jp?.parts).toEqual([{ name: 'childAfterSpouse', amount: LOWEST }])
})

test('with every year of school still ahead the scholarship is that of ten years', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  // 13 years old: 2 x 2,000,000 + 3 x 3,000,000 + 5 x 12,000,000 = 73,000,000, and the age of 23 is not passed
  expect(map.programmes.map(({ mostTotal }) => mostTotal)).toEqual([
    SUMS.jkk + 73_000_000n,
    SUMS.jkm + 73_000_000n,
    undefined,
    undefined,
  ])
})

test('a child of three who has yet to begin school is counted from the beginning', () => {
  const child: Said = { relation: 'child', name: 'Small', born: '2023-06-01' }
  const [, jkm] = heirsMap(family(child), RECORD).programmes
  // 8 x 1,500,000 + 3 x 2,000,000 + 3 x 3,000,000 + 5 x 12,000,000 = 87,000,000
  expect([jkm?.total, jkm?.mostTotal]).toEqual([SUMS.jkm, SUMS.jkm + 87_000_000n])
})

test('papers at home, seen and proved are told apart', () => {
  const held: EventContent = { kind: 'papers', held: ['family-card'] }
  const sawBook: EventContent = { kind: 'papers-seen', papers: ['marriage-book'] }
  const standingsOf = (...more: readonly EventContent[]) =>
    heirsMap(family({ ...WIFE, more }), RECORD).papers[0]?.papers.map(({ standing }) => standing)
  expect(standingsOf(held, sawBook)).toEqual(['at-home', 'missing', 'seen'])
  expect(standingsOf(held, sawBook, { kind: 'verified' })).toEqual(['proved', 'proved', 'proved'])
})

describe('where the record gives no amount it says why', () => {
  const whyOf = (record: Partial<HeirsRecord>) =>
    heirsMap(family(WIFE), { ...RECORD, ...record }).programmes.map(({ amount }) =>
      amount.kind === 'none' ? amount.why : 'amount',
    )
  test.each<readonly [string, Partial<HeirsRecord>, readonly string[]]>([
    [
      'who is not at work has no JKK and JKM',
      { membership: { kind: 'none' } },
      ['not-at-work', 'not-at-work', 'amount', 'amount'],
    ],
    [
      'without any contribution there is nothing',
      { programmes: [], jp: undefined },
      ['never-paid', 'never-paid', 'amount', 'never-paid'],
    ],
    ['a foreigner has no JP', { isForeign: true }, ['amount', 'amount', 'amount', 'foreign']],
    [
      'without a wage JKK cannot be counted',
      { report: undefined },
      ['no-wage', 'amount', 'amount', 'amount'],
    ],
    [
      'without savings there is no JHT',
      { memberSince: undefined },
      ['amount', 'amount', 'no-balance', 'amount'],
    ],
  ])('%s', (_title, record, expected) => {
    expect(whyOf(record)).toEqual(expected)
  })
})

test('the JKK of the self-employed is counted on the base income of their row', () => {
  const report = { ...RECORD.report, segment: 'self-employed', wage: rupiah(3_400_000n) } as const
  const record = { ...RECORD, report: { ...report, month: month('2026-10'), employerName: '' } }
  const [jkk] = heirsMap(family(WIFE), {
    ...record,
    report: { ...record.report, riskClass: undefined, labourIntensive: undefined },
  }).programmes
  if (jkk?.amount.kind !== 'asked' || jkk.amount.asked.answer.kind !== 'result') throw new Error('')
  // Row of Rp3,200,000 to 3,699,000: base Rp3,450,000; 48 months of it, and 22,000,000.
  expect(resultReader(jkk.amount.asked.answer.result).amount('total')).toBe(187_600_000n)
})

test('where contributions stopped, the arrears are said: of the employer, or one’s own', () => {
  const behind = RECORD.programmes.map((one) => ({ ...one, standing: 'behind' as const }))
  const said = (record: HeirsRecord) =>
    heirsMap(family(WIFE), record).programmes.map(({ open }) =>
      open.flatMap(({ kind, text }) => (kind === 'arrears' ? [text.en] : [])),
    )
  const [jkk, jkm, jht, jp] = said({ ...RECORD, programmes: behind })
  expect(jkk?.[0]).toContain('the employer pays first')
  expect([jkm?.length, jht, jp]).toEqual([1, [], []])
  const report = RECORD.report && { ...RECORD.report, segment: 'self-employed' as const }
  expect(said({ ...RECORD, programmes: behind, report })[0]?.[0]).toContain('has no right')
})

test('a pension needs the conditions of the law: else it is a lump sum without an amount', () => {
  const jp = { firstMonth: month('2015-11'), months: 40, averageWage: rupiah(8_000_000n) }
  const programme = heirsMap(family(WIFE), { ...RECORD, jp }).programmes[3]
  expect(programme?.total).toBeUndefined()
  expect(programme?.heirs.map(({ relative }) => relative.details.name)).toEqual(['Wife'])
})
