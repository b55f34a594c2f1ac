import type { Language } from '#values'
import { MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from './message-group.ts'
import { parseTimeOfDay, timeOfDayText } from './quiet-hours.ts'
import { groupNames, waysText as text, wayNames } from './ways-text.ts'
import type { WaysWish } from './ways-wish.ts'

export type WayChange = { readonly name: string; readonly before: string; readonly after: string }

/** What would be another way than it is, line by line; quiet hours are compared as times, however they were typed. */
export function wayChanges(
  before: WaysWish,
  after: WaysWish,
  language: Language,
): readonly WayChange[] {
  const lines = [
    ...MESSAGE_GROUPS.flatMap((group) =>
      MUTABLE_WAYS.map((way) => {
        const of = ({ sent }: WaysWish) =>
          (sent.includes(mutedName(group, way)) ? text.yes : text.no)[language]
        return { name: `${groupNames[group][language]}: ${wayNames[way][language]}`, of }
      }),
    ),
    { name: text.quiet[language], of: (wish: WaysWish) => quietText(wish, language) },
    {
      name: text.language[language],
      of: (wish: WaysWish) => (wish.language === 'en' ? text.english : text.indonesian)[language],
    },
  ]
  return lines
    .map(({ name, of }) => ({ name, before: of(before), after: of(after) }))
    .filter((line) => line.before !== line.after)
}

function quietText({ quietFrom, quietUntil }: WaysWish, language: Language): string {
  const [from, until] = [parseTimeOfDay(quietFrom), parseTimeOfDay(quietUntil)]
  if (from === undefined || until === undefined) return text.none[language]
  return `${timeOfDayText(from)}–${timeOfDayText(until)} WIB`
}
