import { type Instant, instant, jakartaText } from '#values'

/** Minutes of the day in Jakarta; the end may lie on the next day. */
export type QuietHours = { readonly from: number; readonly until: number }

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** The first moment from `at` on that lies outside the quiet hours; `at` itself where there are none. `from` counts, `until` does not. */
export function afterQuiet(at: Instant, quiet: QuietHours | undefined): Instant {
  if (quiet === undefined || quiet.from === quiet.until) return at
  const [, hours = '', minutes = ''] = /T(\d{2}):(\d{2})/.exec(jakartaText(at)) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  const { from, until } = quiet
  const isWithin =
    from < until ? minute >= from && minute < until : minute >= from || minute < until
  if (!isWithin) return at
  const left = (until - minute + DAY_MINUTES) % DAY_MINUTES
  // The whole minute has passed in part: the end is the beginning of a minute.
  return instant(at - (at % MINUTE_MS) + left * MINUTE_MS)
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** A time of day such as `21:30` or `21.30` as minutes; `undefined` for anything else. */
export function parseTimeOfDay(text: string): number | undefined {
  const [, hours, minutes] = TIME.exec(text.normalize('NFKC').trim()) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** `21.30`, as times of day are written here. */
export const timeOfDayText = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join('.')
