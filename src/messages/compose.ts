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
  readonly phrase: string
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
  mailText.phrase(mail.phrase)[mail.language],
  mailText.messageCode(mail.messageCode)[mail.language],
  mailText.onlyAddress(mail.host)[mail.language],
  mailText.neverAsk[mail.language],
]

/** A letter to be printed, address first. */
export function letterLines(mail: Composed, to: string): readonly string[] {
  const { language, written, code, writtenAt } = mail
  return [
    ...(written.name === undefined ? [] : [written.name]),
    ...to.split('\n'),
    instantText(writtenAt, language),
    written.subject,
    ...written.sentences,
    ...(code === undefined ? [] : [letterText.code(code)[language]]),
    ...closingLines(mail),
  ]
}

/**
 * The SMS: one sentence, the message code, no link. With a code it ends in the line that binds the code
 * to our address, so that a phone offers it nowhere else (WICG origin-bound one-time codes).
 */
export function smsOf(mail: Composed): string {
  const { language, brand, host, written, code, messageCode } = mail
  const reference = smsText.messageCode(messageCode)[language]
  if (code === undefined) {
    return `${brand}: ${written.short} ${smsText.notYou[language]} ${reference}`
  }
  const [bare = host] = host.split(':') // such a line names no port
  return `${brand}: ${written.short} ${code}. ${smsText.keep[language]} ${reference}\n\n@${bare} #${code}`
}
