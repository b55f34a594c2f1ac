import type { Db } from '#platform/db'
import { importSourcesOf } from '#platform/imports'
import type { Keys } from '#platform/keys'
import { type Instant, type Month, monthOf, monthOfDate, plusMonths } from '#values'
import { coversMonth } from '../employment.ts'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import { grouped } from '../grouped.ts'
import { historyRows } from '../history.ts'
import { dueOn } from '../months.ts'
import { standing } from '../posting.ts'
import { asIfOf, owedOf, passportOf } from '../radar/as-if.ts'
import type { MonthEmployer, MonthRow, MonthView, RowSource } from '../radar/month-view.ts'
import type { JudgedPosting, RadarRecord } from '../radar/radar-record.ts'
import type { RunView } from '../radar/radar-view.ts'
import { readMemberRadar, runViewsOf } from './read-radar.ts'

const FIRST_OF_CALENDAR = monthOf(1900, 1)

type Services = { readonly db: Db; readonly keys: Keys }
type Asked = { readonly memberId: bigint; readonly month: Month; readonly now: Instant }

/** Everything known of one month of a member: who employed them, what was paid, where it came from, what is wrong. */
export async function readMonth(
  services: Services,
  { memberId, month, now }: Asked,
): Promise<MonthView> {
  const radar = await readMemberRadar(services, { memberId, now })
  const { record, today } = radar
  const postings = record.postings.filter((posting) => posting.month === month)
  const findings = radar.findings.filter((finding) => finding.month === month)
  const [runs, sources] = await Promise.all([
    runViewsOf(services.db, radar, findings),
    importSourcesOf(services.db, [...new Set(postings.map(({ importId }) => importId))]),
  ])
  const newest = [monthOfDate(today), ...record.postings.map((posting) => posting.month)].toSorted()
  return {
    month,
    earlier: month > FIRST_OF_CALENDAR ? plusMonths(month, -1) : undefined,
    later: month < (newest.at(-1) ?? month) ? plusMonths(month, 1) : undefined,
    runs: runs.map((run) => ({ ...run, asIf: asIfIn(run, record) })),
    employers: employersOf(month, record, sources),
  }
}

/** What the findings of a run count on another wage than was reported, employer by employer as the radar looks. */
function asIfIn(
  { kpj, employerNumber, findings }: RunView,
  record: RadarRecord,
): readonly NumberPassport[] {
  const isThere = (one: Place) => one.kpj === kpj && one.employerNumber === employerNumber
  const own = {
    ...record,
    postings: standing(record.postings).filter(isThere),
    employments: record.employments.filter(isThere),
  }
  return findings.flatMap((finding) => asIfOf(finding, own))
}

type Place = Pick<MonthEmployer, 'kpj' | 'employerNumber' | 'employerName'>
type Sources = ReadonlyMap<bigint, RowSource>

function employersOf(
  month: Month,
  record: RadarRecord,
  sources: Sources,
): readonly MonthEmployer[] {
  const running = record.employments.filter((employment) => coversMonth(employment, month))
  const postings = record.postings.filter((posting) => posting.month === month)
  const key = ({ kpj, employerNumber }: Place) => `${kpj}|${employerNumber}`
  return [...grouped<Place, string>([...running, ...postings], key)].flatMap(([own, [place]]) => {
    if (place === undefined) return []
    const rows = monthRows(
      postings.filter((posting) => key(posting) === own),
      record,
      sources,
    )
    const employment =
      running.find((one) => key(one) === own) ??
      record.employments.findLast((one) => key(one) === own)
    const segment = rows[0]?.segment ?? employment?.segment
    const { kpj, employerNumber, employerName } = place
    const dueDay = segment === undefined ? undefined : dueOn(month, segment)
    return [{ kpj, employerNumber, employerName, dueOn: dueDay, employment, rows }]
  })
}

function monthRows(
  postings: readonly JudgedPosting[],
  record: RadarRecord,
  sources: Sources,
): readonly MonthRow[] {
  return historyRows(postings).map((row, index) => {
    const posting = postings[index]
    const stands = row.correction !== 'reversal' && row.correction !== 'reversed'
    return {
      ...row,
      source: posting && sources.get(posting.importId),
      owed: posting && stands ? owedOf(posting, record) : undefined,
      passport: posting && stands ? passportOf(posting, record) : undefined,
    }
  })
}
