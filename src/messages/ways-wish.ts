import type { Language } from '#values'
import { isOptionalGroup, MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from './message-group.ts'
import { type QuietHours, timeOfDayText } from './quiet-hours.ts'

/** By which ways, in which language and when not, as a member asks for it. */
export type WaysWish = {
  readonly language: Language
  /** The boxes that were ticked: `cases:sms`. */
  readonly sent: readonly string[]
  /** Times of day as they were typed; both empty for no quiet hours. */
  readonly quietFrom: string
  readonly quietUntil: string
}

const LONGEST_SHOWN_AGAIN = 20

/** Every box of the form. */
const BOXES = MESSAGE_GROUPS.flatMap((group) =>
  MUTABLE_WAYS.map((way) => ({ group, name: mutedName(group, way) })),
)

type Typed = Readonly<Record<string, string | undefined>>

/** What the fields of the form say; whatever else was sent is nothing of it. */
export const wishOf = (fields: Typed): WaysWish => ({
  language: fields.language === 'en' ? 'en' : 'id',
  sent: BOXES.map(({ name }) => name).filter((name) => fields[name] === 'on'),
  quietFrom: (fields.quietFrom ?? '').slice(0, LONGEST_SHOWN_AGAIN),
  quietUntil: (fields.quietUntil ?? '').slice(0, LONGEST_SHOWN_AGAIN),
})

/** The fields that say the same. */
export const fieldsOf = ({
  language,
  sent,
  quietFrom,
  quietUntil,
}: WaysWish): Readonly<Record<string, string>> => ({
  ...{ language, quietFrom, quietUntil },
  ...Object.fromEntries(sent.map((name) => [name, 'on'])),
})

type Chosen = {
  readonly language: Language
  readonly muted: readonly string[]
  readonly quiet: QuietHours | undefined
  readonly optionalSent: boolean
}

/** As it is now; what the member switched off at the inbox is not sent by any way. */
export const wishIn = ({ language, muted, quiet, optionalSent }: Chosen): WaysWish => ({
  language,
  sent: BOXES.filter(
    ({ group, name }) => !muted.includes(name) && (optionalSent || !isOptionalGroup(group)),
  ).map(({ name }) => name),
  quietFrom: quiet === undefined ? '' : timeOfDayText(quiet.from),
  quietUntil: quiet === undefined ? '' : timeOfDayText(quiet.until),
})

/** What of it is off: the boxes that are not ticked. */
export const mutedIn = ({ sent }: WaysWish): readonly string[] =>
  BOXES.map(({ name }) => name).filter((name) => !sent.includes(name))
