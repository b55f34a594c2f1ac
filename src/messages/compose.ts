import { type Instant, instantText, type Language } from '#values'
import type { Written } from './message.ts'
import { letterText, mailText, smsText } from './text.ts'

/** Everything a mail or letter shows; a code and a link are in it for as long as it takes to send it. */
export type Composed = {
  readonly language: Language
  readonly brand: string
  /** Our only address. */
  readonly host: string
  readonly written: Written
  readonly writtenAt: Instant
  readonly code: string | undefined
  readonly link: { readonly label: string; readonly address: string } | undefined
  /** What SMS and letters say instead of the link: a code, and the address of ours where it is typed. */
  readonly typed: { readonly code: string; readonly at: string } | undefined
  /** Absent where somebody else is told. */
  readonly phrase: string | undefined
  readonly messageCode: string
}

/** The text part of a mail: what the HTML part says, in the same order. */
export function plainText(mail: Composed): string {
  const { language, written, code, link } = mail
  const parts = [
    written.subject,
    ...(written.name === undefined ? [] : [mailText.to(written.name)[language]]),
    ...written.sentences,
    ...(code === undefined ? [] : [`${mailText.code[language]}: ${code}`]),
    ...(link === undefined ? [] : [`${link.label}:\n${link.address}`]),
    '----',
    ...closingLines(mail),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What stands below every mail and letter: how to know that it is ours. */
export const closingLines = (mail: Composed): readonly string[] => [
  ...(mail.phrase === undefined ? [] : [mailText.phrase(mail.phrase)[mail.language]]),
  mailText.messageCode(mail.messageCode)[mail.language],
  mailText.onlyAddress(mail.host)[mail.language],
  mailText.neverAsk[mail.language],
]

/** What a letter says, in the parts in which it stands on paper. */
export type Letter = {
  readonly language: Language
  /** Name and address, or the branch where it is handed over. */
  readonly receiver: readonly string[]
  readonly date: string
  readonly subject: string
  readonly sentences: readonly string[]
  readonly code: string | undefined
  /** How to say "bukan saya", where that is possible, and how to know that the letter is ours. */
  readonly closing: readonly string[]
}

/** A letter to be printed. */
export function letterOf(mail: Composed, to: string): Letter {
  const { language, written, code, typed, writtenAt } = mail
  return {
    language,
    receiver: [...(written.name === undefined ? [] : [written.name]), ...to.split('\n')],
    date: instantText(writtenAt, language),
    subject: written.subject,
    sentences: written.sentences,
    code,
    closing: [
      ...(typed === undefined ? [] : [letterText.notYou(typed)[language]]),
      ...closingLines(mail),
    ],
  }
}

/** The same line by line, address first. */
export const letterLines = (letter: Letter): readonly string[] => [
  ...letter.receiver,
  letter.date,
  letter.subject,
  ...letter.sentences,
  ...(letter.code === undefined ? [] : [letterText.code(letter.code)[letter.language]]),
  ...letter.closing,
]

/**
 * The SMS: one sentence, how to say "bukan saya", the message code, no link. With a one-time code it ends in the line that
 * binds the code to our address, so that a phone offers it nowhere else (WICG origin-bound one-time codes).
 */
export function smsOf(mail: Composed): string {
  const { language, brand, host, written, code, messageCode } = mail
  const reference = smsText.messageCode(messageCode)[language]
  if (code === undefined) {
    return [`${brand}: ${written.short}`, ...notYou(mail), reference].join(' ')
  }
  const [bare = host] = host.split(':') // such a line names no port
  return `${brand}: ${written.short} ${code}. ${smsText.keep[language]} ${reference}\n\n@${bare} #${code}`
}

/** Only where something about the account is told: a message to others has no "you" that it might not have been. */
function notYou({ language, written, typed }: Composed): readonly string[] {
  if (typed !== undefined) return [smsText.notYou(typed)[language]]
  return written.linkLabel === undefined ? [] : [smsText.signIn[language]]
}
