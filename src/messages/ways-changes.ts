import type { Language } from '#values'
import { MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from './message-group.ts'
import { parseTimeOfDay, timeOfDayText } from './quiet-hours.ts'
import { groupNames, waysText as text, wayNames } from './ways-text.ts'
import type { WaysWish } from './ways-wish.ts'

export type WayChange = { readonly name: string; readonly before: string; readonly after: string }

/** What a history says of a change of these choices. */
export type WaysPart = 'language' | 'message-ways' | 'quiet-hours'

type Line = {
  readonly part: WaysPart
  readonly name: string
  readonly of: (wish: WaysWish) => string
}

const linesIn = (language: Language): readonly Line[] => [
  ...MESSAGE_GROUPS.flatMap((group) =>
    MUTABLE_WAYS.map((way) => ({
      part: 'message-ways' as const,
      name: `${groupNames[group][language]}: ${wayNames[way][language]}`,
      of: ({ sent }: WaysWish) =>
        (sent.includes(mutedName(group, way)) ? text.yes : text.no)[language],
    })),
  ),
  {
    part: 'quiet-hours',
    name: text.quiet[language],
    of: (wish: WaysWish) => quietText(wish, language),
  },
  {
    part: 'language',
    name: text.language[language],
    of: (wish: WaysWish) => (wish.language === 'en' ? text.english : text.indonesian)[language],
  },
]

/** What would be another way than it is, line by line; quiet hours are compared as times, however they were typed. */
export const wayChanges = (
  before: WaysWish,
  after: WaysWish,
  language: Language,
): readonly WayChange[] =>
  linesIn(language)
    .map(({ name, of }) => ({ name, before: of(before), after: of(after) }))
    .filter((line) => line.before !== line.after)

/** Which parts of it would be another way, each once; none where all stays as it is. */
export const changedParts = (before: WaysWish, after: WaysWish): readonly WaysPart[] => [
  ...new Set(
    linesIn('en')
      .filter(({ of }) => of(before) !== of(after))
      .map(({ part }) => part),
  ),
]

function quietText({ quietFrom, quietUntil }: WaysWish, language: Language): string {
  const [from, until] = [parseTimeOfDay(quietFrom), parseTimeOfDay(quietUntil)]
  if (from === undefined || until === undefined) return text.none[language]
  return `${timeOfDayText(from)}–${timeOfDayText(until)} WIB`
}
