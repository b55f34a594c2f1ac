import type { VNode } from 'preact'
import { Cover, DataTable, Note, PageHead, Section } from '#design'
import { instantText, type Language } from '#values'
import type { InboxMessage } from '../message.ts'
import { channels, failures, text } from '../text.ts'
import { DeliveryTag } from './delivery-tag.tsx'

export type MessagePageProps = { readonly language: Language; readonly message: InboxMessage }

/** One message as it was written, and each of its ways. */
export function MessagePage({ language, message }: MessagePageProps): VNode {
  return (
    <>
      <PageHead
        title={message.subject}
        lead={instantText(message.writtenAt, language)}
        back={{ href: '/messages', label: text.back[language] }}
      />
      <div lang={message.language}>
        <Cover block>
          {message.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Cover>
      </div>
      <Note>
        <p>{text.codesAreNotKept[language]}</p>
      </Note>
      {message.deliveries.length > 0 && (
        <Section title={text.delivery[language]} ruled>
          <Deliveries language={language} message={message} />
        </Section>
      )}
    </>
  )
}

function Deliveries({ language, message }: MessagePageProps): VNode {
  return (
    <DataTable
      language={language}
      caption={text.delivery[language]}
      captionHidden
      columns={[
        { head: text.channel[language] },
        { head: text.address[language] },
        { head: text.messageCode[language] },
        { head: text.state[language] },
      ]}
      rows={message.deliveries.map((delivery) => ({
        cells: [
          channels[delivery.channel][language],
          delivery.maskedTo,
          delivery.messageCode,
          <>
            <DeliveryTag language={language} delivery={delivery} />{' '}
            {delivery.endedAt !== undefined && instantText(delivery.endedAt, language)}{' '}
            {whyOf(delivery)?.[language]}
          </>,
        ],
      }))}
    />
  )
}

type DeliveryView = InboxMessage['deliveries'][number]

function whyOf({ state, reason }: DeliveryView) {
  if (state === 'uncertain') return failures.uncertain
  if (state !== 'failed') return undefined
  switch (reason) {
    case 'given-up':
    case 'too-late':
    case 'no-gateway':
    case 'stopped':
      return failures[reason]
    default:
      return failures.refused
  }
}
