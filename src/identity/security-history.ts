import type { Language } from '#values'
import { historyWords, securityText } from './security-text.ts'

/** What happened, in plain words, with how often where one entry stands for several. */
export function actText(
  { action, fields }: { readonly action: string; readonly fields: readonly string[] },
  language: Language,
): string {
  const words = historyWords[action]?.[language] ?? action
  const times = timesIn(fields)
  return times === undefined
    ? words
    : `${words} (${securityText.times[language].replace('{times}', String(times))})`
}

/** An hourly summary writes `times-3` among its fields. */
export const timesField = (times: number): string => `times-${times}`

function timesIn(fields: readonly string[]): number | undefined {
  const digits = fields.map((field) => /^times-(\d+)$/.exec(field)?.[1]).find(Boolean)
  return digits === undefined ? undefined : Number(digits)
}
