import MailComposer from 'nodemailer/lib/mail-composer'
import { type Instant, isoText } from '#values'

/** One mail to one address. */
export type Mail = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Without angle brackets; the same at every attempt, so that a receiver can tell a copy. */
  readonly messageId: string
  readonly writtenAt: Instant
  readonly language: string
}

/** The mail as it travels: both parts, and headers that keep automatic answers away. */
export function mimeOf(mail: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    date: new Date(isoText(mail.writtenAt)),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
