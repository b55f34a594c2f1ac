import { createMailbox, demoCarriers, type MailboxItem, sendDue } from '#messages'
import type { Site } from '#test/sign-in-site'

/** Sends what a site has written, into a mailbox; answers what came for one address or number, newest first. */
export function mailboxOf(where: Pick<Site, 'db' | 'keys' | 'now' | 'idle'>) {
  const mailbox = createMailbox()
  const clock = { now: where.now }
  const services = {
    ...{ db: where.db, keys: where.keys, clock },
    carriers: demoCarriers(mailbox, clock),
    url: 'https://payung.example',
    brand: 'Payung',
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  }
  return async (to: string): Promise<readonly MailboxItem[]> => {
    await where.idle()
    await sendDue(services)
    return mailbox.items().filter((item) => item.to === to)
  }
}

/** The code in a message. */
export const codeIn = ({ text }: Pick<MailboxItem, 'text'>): string =>
  /\b([0-9A-HJKMNP-TV-Z]{4}[ -]?[0-9A-HJKMNP-TV-Z]{4})\b/.exec(text)?.[1] ?? ''

/** The path of the first link to `path` in a message. */
export const linkIn = ({ text }: MailboxItem, path: string): string =>
  new RegExp(`https://payung\\.example(${path}[/?]\\S+)`).exec(text)?.[1] ?? ''

/** Sends what is due at this moment of the site's clock; answers it, oldest first. */
export async function mailOf(where: Site): Promise<readonly MailboxItem[]> {
  const { db, keys } = where
  const clock = { now: where.now }
  const mailbox = createMailbox()
  const carriers = demoCarriers(mailbox, clock)
  const url = 'https://payung.example'
  await sendDue({
    ...{ db, keys, clock, carriers, url, brand: 'Payung' },
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  })
  return [...mailbox.items()].reverse()
}

/** The addresses of ours that messages name, without the origin. */
export const linksIn = (items: readonly MailboxItem[]): readonly string[] =>
  items.flatMap(({ text }) =>
    [...text.matchAll(/https:\/\/payung\.example(\/\S+)/g)].map(([, path]) => path ?? ''),
  )
