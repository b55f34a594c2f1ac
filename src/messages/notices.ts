import type { Language, Words } from '#values'
import { benefitNotices } from './benefit-notices.ts'
import { caseNotices } from './case-notices.ts'
import { closureNotices } from './closure-notices.ts'
import { codeNotices } from './code-notices.ts'
import { downloadNotices } from './download-notices.ts'
import { familyNotices } from './family-notices.ts'
import { groupNotices } from './group-notices.ts'
import type { Facts, Written } from './message.ts'
import { numberNotices } from './number-notices.ts'
import { ownDataNotices } from './own-data-notices.ts'
import { protectionNotices } from './protection-notices.ts'
import { recordNotices } from './record-notices.ts'
import { securityNotices } from './security-notices.ts'

/** The words of one kind of message. */
export type Notice = {
  /** Security notices cannot be switched off. */
  readonly security: boolean
  /** May be switched off: then it stands in the inbox alone. */
  readonly optional?: boolean
  readonly subject: Words
  /** What happened, why it is told, what to do: one sentence or two each. */
  readonly sentences: (facts: Facts) => readonly Words[]
  /** The same as an SMS: no link, no name, at most 90 letters that every phone knows. */
  readonly short: Words
  /** What the link does, where the message has one. */
  readonly link?: Words
}

export const notices = {
  ...codeNotices,
  ...securityNotices,
  ...protectionNotices,
  ...benefitNotices,
  ...recordNotices,
  ...caseNotices,
  ...groupNotices,
  ...numberNotices,
  ...ownDataNotices,
  ...downloadNotices,
  ...closureNotices,
  ...familyNotices,
} as const satisfies Readonly<Record<string, Notice>>

/** What a message can be about. */
export type MessageKind = keyof typeof notices

export const noticeOf = (kind: MessageKind): Notice => notices[kind]

/** Whether members may have it in their inbox alone. */
export const isOptional = (kind: MessageKind): boolean => noticeOf(kind).optional === true

/** The message in the member's language. */
export function writtenIn(
  language: Language,
  kind: MessageKind,
  { facts, name }: { readonly facts: Facts; readonly name: string | undefined },
): Written {
  const notice = noticeOf(kind)
  return {
    name,
    subject: notice.subject[language],
    sentences: notice.sentences(facts).map((sentence) => sentence[language]),
    short: notice.short[language],
    linkLabel: notice.link?.[language],
  }
}
