import type { HeirsRecord } from '#benefits'
import { type EventContent, type FamilyEvent, type Relation, relativesOf } from '#members'
import { instant, localDate, month, parseKpj, rupiah } from '#values'

const kpj = parseKpj('21045678901')
if (kpj === undefined) throw new Error('a KPJ')

const figures = {
  lastMonth: month('2026-10'),
  depositedThisYear: rupiah(0n),
  standing: 'up-to-date',
}
export const RECORD: HeirsRecord = {
  today: localDate('2026-11-22'),
  birthDate: localDate('1990-07-14'),
  isForeign: false,
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

/** One of a family as a test tells it. */
export type Said = {
  readonly relation: Relation
  readonly name: string
  readonly nationality?: string
  readonly born?: string
  readonly more?: readonly EventContent[]
}

/** A family as its events tell it, each relative after the other. */
export function family(...people: readonly Said[]) {
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

export const on = (
  kind: 'died' | 'divorced' | 'married' | 'began-work',
  day: string,
): EventContent => ({
  kind,
  on: localDate(day),
})
export const WIFE: Said = {
  relation: 'spouse',
  name: 'Wife',
  born: '1992-01-01',
  more: [on('married', '2014-05-01')],
}
export const SCHOOLGIRL: Said = {
  ...{ relation: 'child', name: 'Girl', born: '2013-03-03' },
  more: [{ kind: 'school', level: 'lowerSecondary', untilYear: 2028 }],
}
export const GROWN: Said = { relation: 'child', name: 'Grown', born: '2000-02-02' }
export const MOTHER: Said = { relation: 'parent', name: 'Mother', born: '1960-01-01' }
export const FATHER: Said = { relation: 'parent', name: 'Father', born: '1958-01-01' }

/** 60 % x 80 x Rp10,000,000 + 12,000,000 + 10,000,000; 20 + 12 + 10 million; 60,000,000 less 5 % of what is above 50 million. */
export const SUMS = { jkk: 502_000_000n, jkm: 42_000_000n, jht: 59_500_000n } as const
/** 1 % x 15 years x Rp8,000,000 = 1,200,000: half of it. */
export const HALF = 600_000n
/** 20 % is 240,000, and a quarter 300,000: below the lowest pension of 2026. */
export const LOWEST = 411_400n
