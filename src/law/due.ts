import { daysBetween, type LocalDate, localDate } from '#values'
import { PARAMETERS } from './parameters.generated.ts'
import { RECORD_PARAMETERS } from './record-parameters.generated.ts'
import { REVIEWS } from './reviews.generated.ts'

/** How many days before a value is needed its absence is a warning. */
export const WARNED_DAYS = 60

/** What of a parameter file says which periods it knows. */
export type Periodic = {
  readonly title: string
  readonly keyedBy: string
  /** The first period for which nobody has published a value. */
  readonly knownUntil?: string
  /** The first period about which nothing is said: up to it somebody looked, and found nothing published. */
  readonly unpublishedUntil?: string
  readonly values: readonly {
    readonly from: string
    readonly unknown?: boolean
    readonly note?: string
  }[]
}
export type Files = Readonly<Record<string, Periodic>>

const PERIODIC = { ...PARAMETERS, ...RECORD_PARAMETERS }

/** The law's own files. */
const ownFiles = (): Files =>
  Object.fromEntries(
    Object.entries(REVIEWS).map(([id, { title }]) => [
      id,
      { title, ...PERIODIC[id as keyof typeof PERIODIC] },
    ]),
  )

/** The first period of a quantity about which the law says nothing: neither a value nor that there is none. */
export type Due = {
  readonly id: string
  readonly title: string
  /** A year, month or day, as the file is keyed. */
  readonly period: string
  /** The day from which it is missing. */
  readonly dueOn: LocalDate
  /** Zero on the day itself, negative after it. */
  readonly daysLeft: number
  /** `soon` from 60 days before; `missing` from the day itself. */
  readonly state: 'later' | 'soon' | 'missing'
}

/** A period of which the law says that its value is not known. */
export type SaidUnknown = {
  readonly id: string
  readonly title: string
  readonly from: string
  /** The first period about which nothing is said any more; left out where one period alone is not known. */
  readonly until?: string
  readonly note?: string
}

/**
 * What has to be published, or looked for, next: one entry for each quantity that is published again and again, the
 * earliest first. What stands until it is changed has none. `today` is passed in; `files` are the law's own.
 */
export const duesOn = (today: LocalDate, files: Files = ownFiles()): readonly Due[] =>
  Object.entries(files)
    .flatMap(([id, { title, keyedBy, knownUntil, unpublishedUntil = knownUntil }]) =>
      unpublishedUntil === undefined ? [] : [{ id, title, keyedBy, period: unpublishedUntil }],
    )
    .map(({ keyedBy, ...one }): Due => {
      const dueOn = neededOn(keyedBy, one.period)
      const daysLeft = daysBetween(today, dueOn)
      const state = daysLeft <= 0 ? 'missing' : daysLeft <= WARNED_DAYS ? 'soon' : 'later'
      return { ...one, dueOn, daysLeft, state }
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft)

/** Every period of which the law says that its value is not known: listed, and no fault. */
export const saidUnknown = (files: Files = ownFiles()): readonly SaidUnknown[] =>
  Object.entries(files).flatMap(([id, { title, knownUntil, unpublishedUntil, values }]) => [
    ...values
      .filter(({ unknown }) => unknown === true)
      .map(({ from, note }) => ({ id, title, from, ...(note === undefined ? {} : { note }) })),
    ...(knownUntil === undefined || unpublishedUntil === undefined
      ? []
      : [{ id, title, from: knownUntil, until: unpublishedUntil }]),
  ])

/** A value of a whole year is published once the year is over; any other is needed on its first day. */
function neededOn(keyedBy: string, period: string): LocalDate {
  if (keyedBy === 'year') return localDate(`${Number(period) + 1}-01-01`)
  if (keyedBy === 'calendar-year') return localDate(`${period}-01-01`)
  return localDate(period.length === 7 ? `${period}-01` : period)
}
