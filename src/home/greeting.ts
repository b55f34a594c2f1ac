import { type Instant, jakartaText } from '#values'

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening'

/** How one greets at this moment in Jakarta: pagi until 11, siang until 15, sore until 18, then malam. */
export function partOfDay(now: Instant): PartOfDay {
  const hour = Number(jakartaText(now).slice(11, 13))
  if (hour >= 4 && hour < 11) return 'morning'
  if (hour >= 11 && hour < 15) return 'midday'
  return hour >= 15 && hour < 18 ? 'afternoon' : 'evening'
}

/** What one calls the person in a greeting: the first word of the name, whole when it is the only one. */
export const givenName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
