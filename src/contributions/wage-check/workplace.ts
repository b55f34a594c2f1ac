import { jpStanding } from '#law'
import { add, type Language, type Month, type Rupiah, ZERO_RUPIAH } from '#values'
import { employerText } from '../employer-text.ts'
import type { Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import { ageIn, isCompulsory, type Programme, SHARES, wageFactsOf } from '../radar/lawful.ts'
import type { JudgedPosting, RadarRecord } from '../radar/radar-record.ts'
import type { ProgrammeStanding, Share, Workplace } from './everywhere/month-facts.ts'

/** Whose record is asked, of which month, and in which language employers are named. */
export type PlaceQuestion = {
  readonly record: RadarRecord
  readonly month: Month
  readonly language: Language
}
type Place = Pick<Employment, 'kpj' | 'employerNumber' | 'employerName'>
type Of = PlaceQuestion

/** Names one workplace of a month. */
export const placeKey = ({ kpj, employerNumber }: Place): string => `${kpj}|${employerNumber}`

/** All that stands of one employer in a month; the same money twice counts once, further postings add up. */
export function reportedPlace(rows: readonly JudgedPosting[], of: Of): readonly Workplace[] {
  const once = [...grouped(rows, moneyKey).values()].flatMap(([first]) => first ?? [])
  const last = once.at(-1)
  if (last === undefined) return []
  const isLeave = once.every(({ status }) => status === 'unpaid-leave')
  return [
    {
      ...placeOf(last, of, last),
      state: isLeave ? 'unpaid-leave' : 'reported',
      wage: add(...once.map(({ wage }) => wage)),
      recorded: sums((share) => add(...once.map((row) => row[share]))),
    },
  ]
}

const moneyKey = (row: JudgedPosting): string =>
  [row.wage, ...SHARES.map(({ share }) => row[share])].join('|')

type Missing = Of & {
  readonly state: 'missing' | 'not-yet-due'
  readonly employment?: Employment
  readonly postings: readonly JudgedPosting[]
}

/** A month without a posting, judged by the last one of the employer before it, else by the first after it. */
export function missingPlace({ state, employment, postings, ...of }: Missing): Workplace {
  const own = employment
    ? postings.filter((row) => placeKey(row) === placeKey(employment))
    : postings
  const like = own.findLast(({ month }) => month < of.month) ?? own[0]
  return {
    ...placeOf(employment, of, like),
    ...{ state, like: like?.month, wage: ZERO_RUPIAH },
    recorded: sums(() => ZERO_RUPIAH),
  }
}

function placeOf(place: Place | undefined, { record, month, language }: Of, like?: JudgedPosting) {
  const class1 = { month, riskClass: 1, ageInYears: ageIn(record, month) } as const
  const facts = like && wageFactsOf({ ...like, month }, record)
  const assumed = like && wageFactsOf({ ...like, month, riskClass: 1 }, record)
  const standingOf = (programme: Programme) => programmeStanding(programme, { record, month, like })
  return {
    key: place === undefined ? '' : placeKey(place),
    name: place === undefined ? '' : employerText(place, language),
    law: facts ?? assumed ?? class1,
    knowsRiskClass: facts !== undefined,
    standing: {
      jkk: standingOf('jkk'),
      jkm: standingOf('jkm'),
      jht: standingOf('jht'),
      jp: standingOf('jp'),
    },
  }
}

type Standing = {
  readonly record: RadarRecord
  readonly month: Month
  readonly like: JudgedPosting | undefined
}

function programmeStanding(
  programme: Programme,
  { record, month, like }: Standing,
): ProgrammeStanding {
  // What was taken part in before is expected of a month without a posting.
  const isPaid =
    like?.month !== month &&
    SHARES.some((one) => one.programme === programme && (like?.[one.share] ?? 0n) > 0n)
  const isOwed = like !== undefined && isCompulsory(programme, { ...like, month }, record)
  const isOver = jpStanding(month, { ageInYears: ageIn(record, month) }) !== 'due'
  if (programme === 'jp' && isOver) return 'pension-age'
  if (isOwed || isPaid) return 'owed'
  if (programme === 'jp' && record.idKind !== 'nik') return 'foreigner'
  return like?.employerSize === undefined ? 'unknown-size' : 'optional'
}

const sums = (of: (share: Share) => Rupiah): Workplace['recorded'] => ({
  jkk: of('jkk'),
  jkm: of('jkm'),
  jhtEmployer: of('jhtEmployer'),
  jhtWorker: of('jhtWorker'),
  jpEmployer: of('jpEmployer'),
  jpWorker: of('jpWorker'),
})
