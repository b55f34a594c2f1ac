import { holidaysAreListed } from '#law'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Month } from '#values'
import { dueOn } from '../months.ts'
import { answersOf } from '../radar/answer-store.ts'
import { effectOf } from '../radar/effect.ts'
import { employerGrids } from '../radar/employer-grid.ts'
import { type ArrearsMonth, arrearsOf } from '../radar/employer-month-store.ts'
import { firstSeen } from '../radar/finding-store.ts'
import { radarOf } from '../radar/radar.ts'
import { radarRecordsOf } from '../radar/radar-record-store.ts'
import type { MemberRadar, RadarView, RunView } from '../radar/radar-view.ts'
import { type Run, runsOf } from '../radar/runs.ts'
import { type SeenFinding, seenFinding } from '../radar/seen-finding.ts'
import type { MonthRange } from '../radar/text.ts'

/** Looks at a member's record as it stands at `now`. @throws when there is no such member */
export async function readMemberRadar(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<MemberRadar> {
  const today = dayOfInstant(now)
  const [records, answers, seen] = await Promise.all([
    radarRecordsOf(db, [memberId]),
    answersOf(db, keys, memberId),
    firstSeen(db, memberId),
  ])
  const known = { answers, firstSeen: seen, today }
  const record = records.get(memberId)
  if (record === undefined) throw new Error(`no member ${memberId}`)
  const findings = radarOf(record, today).map((finding) => seenFinding(finding, known))
  return { today, record, findings }
}

/** What the radar page shows. */
export async function readRadar(
  services: { readonly db: Db; readonly keys: Keys },
  asked: { readonly memberId: bigint; readonly now: Instant },
): Promise<RadarView> {
  const radar = await readMemberRadar(services, asked)
  const { today, record, findings } = radar
  const runs = await runViewsOf(services.db, radar, findings)
  const grids = employerGrids({ ...record, today, findings })
  const months = grids.flatMap(({ years }) => years.flatMap((year) => year.months))
  return {
    today,
    runs: runs.filter(({ isQuiet }) => !isQuiet),
    quiet: runs.filter(({ isQuiet }) => isQuiet),
    grids,
    weekendsAlone: months.some(({ month }) => isDueByWeekendsAlone(month)),
  }
}

const isDueByWeekendsAlone = (month: Month): boolean => {
  const due = dueOn(month, 'wage-earner')
  return due !== undefined && !holidaysAreListed(due)
}

/** Some findings of a member as runs, with what each costs. */
export async function runViewsOf(
  db: Db,
  { record, today }: MemberRadar,
  findings: readonly SeenFinding[],
): Promise<readonly RunView[]> {
  const numbers = [...new Set(findings.map((one) => one.employerNumber))]
  const arrears = await arrearsOf(db, numbers, today)
  const names = new Map(
    [...record.employments, ...record.postings].map((one) => [
      one.employerNumber,
      one.employerName,
    ]),
  )
  return runsOf(findings).map((run) => ({
    ...run,
    employerName: names.get(run.employerNumber) ?? '',
    effect: effectOf(run.findings, { birthDate: record.birthDate, today }),
    arrears: run.kind === 'missing' ? arrearsIn(run, arrears) : undefined,
  }))
}

function arrearsIn(
  { employerNumber, from, through }: Run<SeenFinding>,
  arrears: readonly ArrearsMonth[],
): MonthRange | undefined {
  const months = arrears
    .filter((one) => one.employerNumber === employerNumber)
    .map(({ month }) => month)
    .filter((month) => month >= from && month <= through)
  const [first, last] = [months[0], months.at(-1)]
  return first && last && { from: first, through: last }
}
