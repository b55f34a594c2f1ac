import type { Clock } from '#platform/clock'
import type { BeforeAcceptance, Outcome } from '#platform/mail'
import type { Mailbox, MailboxItem } from '../mailbox.ts'
import type { Carriers } from './carriers.ts'

/** Carriers that put everything into the development mailbox; of letters a copy, since they wait to be printed. */
export function demoCarriers(mailbox: Mailbox, clock: Clock): Carriers {
  const put = async (item: Omit<MailboxItem, 'at'>, before: BeforeAcceptance): Promise<Outcome> => {
    await before()
    mailbox.put({ ...item, at: clock.now() })
    return { kind: 'accepted' }
  }
  const shown = new Set<string>()
  return {
    email: ({ messageId: id, to, subject, text, html }, before) =>
      put({ id, channel: 'email', to, subject, text, html }, before),
    sms: ({ id, to, text }, before) =>
      put({ id, channel: 'sms', to, subject: '', text, html: undefined }, before),
    letters: {
      hasShown: (id) => shown.has(id),
      show({ id, to, lines }) {
        shown.add(id)
        const text = lines.join('\n\n')
        mailbox.put({
          id,
          channel: 'letter',
          to,
          subject: '',
          text,
          html: undefined,
          at: clock.now(),
        })
      },
    },
  }
}
