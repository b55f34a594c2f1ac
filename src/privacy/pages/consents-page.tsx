import type { VNode } from 'preact'
import { Button, Buttons, DataTable, Empty, Form, PageHead, RefusalNotice } from '#design'
import { type Explanation, instantText, type Language } from '#values'
import type { Consent } from '../consent.ts'
import { NOTICE_VERSION } from '../notice.ts'
import { noticeText as text } from '../notice-text.ts'
import { text as privacyText } from '../text.ts'

export type ConsentsPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly consents: readonly Consent[]
  readonly hasRead: boolean
  readonly trouble: Explanation | undefined
}

/** What a member chose of their own will, and where each is taken back. */
export function ConsentsPage(props: ConsentsPageProps): VNode {
  const { language, csrf, consents, hasRead, trouble } = props
  return (
    <>
      <PageHead
        title={text.consents[language]}
        lead={text.consentsLead[language]}
        back={{ href: '/privacy', label: privacyText.privacy[language] }}
      />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      {consents.length === 0 ? (
        <Empty title={text.none[language]} />
      ) : (
        <DataTable
          language={language}
          caption={text.consents[language]}
          captionHidden
          columns={[
            { head: text.consent[language] },
            { head: text.since[language], kind: 'date' },
            { head: text.withdraw[language] },
          ]}
          rows={consents.map(({ kind, since, version }) => ({
            cells: [
              version === undefined
                ? text[kind][language]
                : `${text[kind][language]}, ${text.readVersion[language]} ${version}`,
              instantText(since, language),
              <Where key={kind} kind={kind} language={language} />,
            ],
          }))}
        />
      )}
      <p>
        <a href="/privacy-notice">{text.title[language]}</a>
      </p>
      {!hasRead && (
        <Form action="/privacy/consents" csrf={csrf}>
          <input type="hidden" name="version" value={NOTICE_VERSION} />
          <Buttons>
            <Button kind="second">{text.acknowledge[language]}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const PLACES = {
  optional: { href: '/messages', label: text.atMessages },
  trusted: { href: '/security', label: text.atSecurity },
  saved: { href: '/simulations/saved', label: text.atSaved },
  together: { href: '/cases', label: text.atGroup },
  read: undefined,
} as const

function Where({ kind, language }: Pick<Consent, 'kind'> & { language: Language }): VNode | null {
  const place = PLACES[kind]
  return place === undefined ? null : <a href={place.href}>{place.label[language]}</a>
}
