import type { VNode } from 'preact'
import { PageHead, RefusalNotice } from '#design'
import type { Explanation, Language } from '#values'
import { officerText as text } from '../officer-text.ts'

export type RefusedDeskPageProps = {
  readonly language: Language
  readonly refusal: Explanation
}

/** A case that this officer may not read. */
export const RefusedDeskPage = ({ language, refusal }: RefusedDeskPageProps): VNode => (
  <>
    <PageHead
      title={text.title[language]}
      back={{ href: '/staff/cases', label: text.all[language] }}
    />
    <RefusalNotice language={language} refusal={refusal} />
  </>
)
