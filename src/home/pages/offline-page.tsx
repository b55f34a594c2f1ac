import type { VNode } from 'preact'
import { LinkButton, PageHead, Section } from '#design'
import type { Language } from '#values'
import { offlineText as text } from '../offline-text.ts'

/** An empty address is that of the page which was asked for; the space keeps it from being left out. */
const SAME_ADDRESS = ' '

export type OfflinePageProps = {
  readonly language: Language
  /** The same again beneath, for whoever reads the other one. */
  readonly also?: Language | undefined
}

/** Where a page could not be fetched: what happened, what to do, and the same address once more. */
export function OfflinePage({ language, also }: OfflinePageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} />
      <Words language={language} />
      {also !== undefined && (
        <div lang={also}>
          <Section title={text.title[also]} ruled>
            <Words language={also} />
          </Section>
        </div>
      )}
    </>
  )
}

const Words = ({ language }: { readonly language: Language }): VNode => (
  <>
    <p>{text.cause[language]}</p>
    <p>{text.safe[language]}</p>
    <p>{text.fix[language]}</p>
    <p>
      <LinkButton href={SAME_ADDRESS}>{text.again[language]}</LinkButton>
    </p>
  </>
)
