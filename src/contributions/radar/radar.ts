import { inTextOrder, type LocalDate } from '#values'
import { grouped } from '../grouped.ts'
import { standing } from '../posting.ts'
import { FINDING_KINDS, type Finding, type Sighting } from './finding.ts'
import { lateMonths, missingMonths, overlaps } from './presence.ts'
import type { EmployerRecord, JudgedPosting, RadarRecord } from './radar-record.ts'
import { duplicates, recordedLate } from './repeats.ts'
import { judgeMinimum, judgeShares } from './shares.ts'
import { type SightingAt, withoutMoney } from './sighting.ts'
import { wageDrops } from './wage-drop.ts'

/**
 * Everything that is wrong in a member's record, looked at on a day, by KPJ, employer, month and kind. Reversed postings
 * do not count. `today` moves only what has become due; every posting is judged, whenever it was made.
 * Where a fact is absent nothing is said. Definitions: the table of findings in the contract of the command line.
 */
export function radarOf(record: RadarRecord, today: LocalDate): readonly Finding[] {
  const postings = standing(record.postings)
  const employers = grouped([...record.employments, ...postings], placeKey)
  return [...employers.keys()]
    .flatMap((key) => {
      const { birthDate, idKind } = record
      const of = {
        ...{ birthDate, idKind },
        postings: postings.filter((row) => placeKey(row) === key),
        employments: record.employments.filter((row) => placeKey(row) === key),
      }
      return findingsOf(of, today)
    })
    .toSorted(byPlace)
}

type Employer = Pick<Finding, 'kpj' | 'employerNumber'>
const placeKey = ({ kpj, employerNumber }: Employer): string => `${kpj}|${employerNumber}`

function findingsOf(record: EmployerRecord, today: LocalDate): readonly Finding[] {
  const [named] = [...record.employments, ...record.postings]
  if (named === undefined) return []
  const { kpj, employerNumber } = named
  const seen = grouped(sightingsOf(record, today), ({ month, evidence }) => month + evidence.kind)
  return [...seen.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const sightings = same.map(({ month: _, ...sighting }) => sighting)
    return [{ kpj, employerNumber, month: first.month, kind: first.evidence.kind, sightings }]
  })
}

/** Migrants pay for the whole contract: of theirs only repetitions and late records are told. */
function sightingsOf(record: EmployerRecord, today: LocalDate): readonly SightingAt[] {
  const postings = record.postings.filter(({ segment }) => segment !== 'migrant')
  const monthly = { ...record, postings }
  return [
    ...missingMonths(record, today),
    ...lateMonths(monthly),
    ...overlaps(monthly),
    ...drops(postings),
    ...postings.flatMap((posting) => at(posting, judgeMinimum(posting, record))),
    ...postings.flatMap((posting) => at(posting, judgeShares(posting, record))),
    ...duplicates(record.postings),
    ...recordedLate(record.postings),
  ]
}

const at = ({ month }: JudgedPosting, seen: readonly Sighting[]): readonly SightingAt[] =>
  seen.map((one) => ({ ...one, month }))

const drops = (postings: readonly JudgedPosting[]): readonly SightingAt[] =>
  wageDrops(postings).map(({ month, wage, median }) => ({
    month,
    ...withoutMoney({ kind: 'wage-drop', wage, median }),
  }))

function byPlace(a: Finding, b: Finding): number {
  return (
    inTextOrder(a.kpj, b.kpj) ||
    inTextOrder(a.employerNumber, b.employerNumber) ||
    inTextOrder(a.month, b.month) ||
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind)
  )
}
