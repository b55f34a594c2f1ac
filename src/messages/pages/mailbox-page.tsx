import type { VNode } from 'preact'
import { Empty, PageHead, Section } from '#design'
import { instantText, type Language } from '#values'
import { addressesIn, type MailboxItem } from '../mailbox.ts'
import { channels, mailboxText } from '../text.ts'

export type MailboxPageProps = {
  readonly language: Language
  readonly items: readonly MailboxItem[]
}

/** What the demo sent, newest first: for who tries it and for who builds it. */
export function MailboxPage({ language, items }: MailboxPageProps): VNode {
  return (
    <>
      <PageHead title={mailboxText.title[language]} lead={mailboxText.lead[language]} />
      {items.length === 0 && <Empty title={mailboxText.emptyTitle[language]} />}
      {items.map((item) => (
        <Section
          key={item.id}
          ruled
          title={`${channels[item.channel][language]} · ${item.subject === '' ? item.to : item.subject}`}
        >
          <p class="quiet">
            {item.to} · {instantText(item.at, language)}
          </p>
          <pre class="written">{item.text}</pre>
          {addressesIn(item.text).map((address) => (
            <p key={address}>
              <a href={address}>{address}</a>
            </p>
          ))}
          {item.html !== undefined && (
            <p>
              <a href={`/dev/mailbox/${encodeURIComponent(item.id)}`}>
                {mailboxText.html[language]}
              </a>
            </p>
          )}
        </Section>
      ))}
    </>
  )
}
