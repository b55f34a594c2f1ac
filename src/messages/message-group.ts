import { type MessageKind, noticeOf } from './notices.ts'

/** What members may have sent by one way and not by another; what is about security is always sent. */
export const MESSAGE_GROUPS = ['cases', 'record', 'simulations'] as const
export type MessageGroup = (typeof MESSAGE_GROUPS)[number]

/** The ways that a member chooses between; letters come only where they are asked for. */
export const MUTABLE_WAYS = ['email', 'sms'] as const
export type MutableWay = (typeof MUTABLE_WAYS)[number]

/** A group that is not sent by a way, as it is kept: `cases:sms`. */
export const mutedName = (group: MessageGroup, way: MutableWay): string => `${group}:${way}`

/** Which group a message belongs to; `undefined` for what cannot be switched off. */
export function groupOf(kind: MessageKind): MessageGroup | undefined {
  if (noticeOf(kind).security) return undefined
  if (kind === 'record-findings') return 'record'
  return kind === 'simulation-corrected' ? 'simulations' : 'cases'
}

/** Whether all of a group may be switched off at the inbox as well. */
export const isOptionalGroup = (group: MessageGroup): boolean => group !== 'cases'

/** Whether a message of this kind goes by this way, as the member chose. */
export function isSentBy(kind: MessageKind, way: string, muted: readonly string[]): boolean {
  const group = groupOf(kind)
  return group === undefined || !muted.includes(`${group}:${way}`)
}

/** Whether anything that may be switched off is sent by any way; `muted` as it is kept. */
export const isAnyOptionalSent = (muted: readonly unknown[]): boolean =>
  MESSAGE_GROUPS.filter(isOptionalGroup).some((group) =>
    MUTABLE_WAYS.some((way) => !muted.includes(mutedName(group, way))),
  )
