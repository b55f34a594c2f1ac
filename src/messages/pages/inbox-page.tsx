import type { VNode } from 'preact'
import { DataTable, Empty, LinkButton, Notice, PageHead, RefusalNotice, Tag } from '#design'
import { instantText } from '#values'
import type { InboxEntry } from '../message.ts'
import { explainPreference } from '../refusals.ts'
import { text, unreadText } from '../text.ts'
import { DeliveryTag } from './delivery-tag.tsx'
import { PreferenceForm, type PreferenceFormProps } from './preference-form.tsx'

export type InboxPageProps = PreferenceFormProps & {
  readonly messages: readonly InboxEntry[]
  readonly unread: number
  /** The last one shown, when older ones follow. */
  readonly olderThan: string | undefined
  readonly isNewest: boolean
  readonly saved: boolean
}

/** Every message ever sent to the member, each with its ways and what became of them. */
export function InboxPage(view: InboxPageProps): VNode {
  const { language, messages, olderThan, trouble } = view
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={`${text.lead[language]} ${unreadText(view.unread)[language]}`}
      />
      {trouble && (
        <RefusalNotice
          language={language}
          refusal={explainPreference(trouble)}
          mistyped={trouble === 'phrase-wrong' ? { field: 'phrase' } : undefined}
        />
      )}
      {view.saved && <Notice tone="good" title={text.saved[language]} announced />}
      {messages.length === 0 ? (
        <Empty title={text.noneTitle[language]}>
          <p>{text.noneAdvice[language]}</p>
        </Empty>
      ) : (
        <MessageTable language={language} messages={messages} />
      )}
      {olderThan !== undefined && (
        <p>
          <LinkButton kind="second" href={`/messages?before=${olderThan}`}>
            {text.older[language]}
          </LinkButton>
        </p>
      )}
      {!view.isNewest && (
        <p>
          <a href="/messages">{text.newest[language]}</a>
        </p>
      )}
      <PreferenceForm {...view} />
    </>
  )
}

function MessageTable({ language, messages }: Pick<InboxPageProps, 'language' | 'messages'>) {
  return (
    <DataTable
      language={language}
      caption={text.title[language]}
      captionHidden
      columns={[
        { head: text.subject[language] },
        { head: text.when[language], kind: 'date' },
        { head: text.ways[language] },
      ]}
      rows={messages.map((message) => ({
        cells: [
          <>
            <a href={`/messages/${message.messageId}`} lang={message.language}>
              {message.subject}
            </a>
            {message.isUnread && (
              <>
                {' '}
                <Tag tone="warn">{text.unread[language]}</Tag>
              </>
            )}
          </>,
          instantText(message.writtenAt, language),
          message.deliveries.length === 0
            ? text.onlyHere[language]
            : message.deliveries.map((delivery, index) => (
                <DeliveryTag
                  key={index.toString()}
                  language={language}
                  delivery={delivery}
                  withChannel
                />
              )),
        ],
      }))}
    />
  )
}
