import { type Kpj, type LocalDate, type Month, monthOfDate } from '#values'
import type { Segment } from './posting.ts'

/** From when to when a member worked where, as the employer reported it. */
export type Employment = {
  readonly kpj: Kpj
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly employerName: string
  readonly startedOn: LocalDate
  /** `undefined` while it runs. */
  readonly endedOn: LocalDate | undefined
  readonly segment: Segment
}

/** What the reports say about membership today. `since` is the first month of the first employment. */
export type Membership =
  | { readonly kind: 'none' }
  | { readonly kind: 'active'; readonly since: Month }
  | { readonly kind: 'inactive'; readonly since: Month; readonly lastDay: LocalDate }

/** Whether any day of the month lies within the employment. */
export const coversMonth = (employment: Employment, value: Month): boolean =>
  monthOfDate(employment.startedOn) <= value &&
  (employment.endedOn === undefined || value <= monthOfDate(employment.endedOn))

/**
 * Active while at least one reported employment runs on `today`. One that only begins later does not
 * make a member active, and neither does one that was reported as ended.
 */
export function membershipOf(employments: readonly Employment[], today: LocalDate): Membership {
  const begun = employments.filter((employment) => employment.startedOn <= today)
  const [first] = begun.map((employment) => employment.startedOn).sort()
  if (first === undefined) return { kind: 'none' }
  const since = monthOfDate(first)
  const ends = begun.flatMap(({ endedOn }) => (endedOn === undefined ? [] : [endedOn])).sort()
  const lastDay = ends.at(-1)
  return ends.length < begun.length || lastDay === undefined || lastDay >= today
    ? { kind: 'active', since }
    : { kind: 'inactive', since, lastDay }
}
