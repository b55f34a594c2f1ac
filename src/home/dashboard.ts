import type { Attention, RecordOverview } from '#contributions'
import type { Instant, Kpj } from '#values'
import { type PartOfDay, partOfDay } from './greeting.ts'

/** The sign-in before the present one, in words. */
export type EarlierSignIn = { readonly at: Instant; readonly device: string }

/** Everything the dashboard shows; the page only words it. */
export type DashboardView = {
  readonly greeting: PartOfDay
  readonly name: string
  readonly kpjs: readonly Kpj[]
  readonly overview: RecordOverview
  readonly attention: Attention
  /** Nothing has been deposited and nothing had to be: a member who has only just begun. */
  readonly isNew: boolean
  readonly earlierSignIn: EarlierSignIn | undefined
  /** Messages that the member has not opened. */
  readonly unread: number
  /** Recovery codes that are left, once they are few. */
  readonly codesLeft: number | undefined
}

export function dashboardView(known: {
  readonly now: Instant
  readonly person: { readonly name: string; readonly kpjs: readonly Kpj[] }
  readonly overview: RecordOverview
  readonly attention: Attention
  readonly earlierSignIn: EarlierSignIn | undefined
  readonly unread: number
  readonly codesLeft: number | undefined
}): DashboardView {
  const { now, person, overview, attention, earlierSignIn, unread, codesLeft } = known
  const neverRecorded = overview.programmes.every((programme) => programme.standing === 'none')
  const nothingOwed = overview.months.every(
    ({ state }) => state === 'not-yet-due' || state === 'no-employment' || state === 'no-due-date',
  )
  return {
    greeting: partOfDay(now),
    name: person.name,
    kpjs: person.kpjs,
    overview,
    attention,
    isNew: neverRecorded && nothingOwed,
    earlierSignIn,
    unread,
    codesLeft,
  }
}
