import type { VNode } from 'preact'
import { Cover, PageHead } from '#design'
import type { Language } from '#values'
import type { ProofKind } from '../contact-proof.ts'
import type { OwnTrouble } from '../own-refusals.ts'
import { ownText } from '../own-text.ts'
import { removalText as text } from '../removal-text.ts'
import { OwnTroubles } from './form-parts.tsx'

export type RemovalChoiceProps = {
  readonly language: Language
  readonly kind: ProofKind
  readonly held: readonly { readonly contactId: string; readonly value: string }[]
  readonly troubles: readonly OwnTrouble[]
}

/** Which of several contacts of a kind is taken out; the others stay. */
export function RemovalChoicePage({ language, kind, held, troubles }: RemovalChoiceProps): VNode {
  const base = `/profile/${kind}`
  return (
    <>
      <PageHead
        title={text.choose[kind][language]}
        lead={text.chooseLead[language]}
        back={{ href: base, label: ownText.back[language] }}
      />
      <OwnTroubles language={language} troubles={troubles} />
      <ul>
        {held.map(({ contactId, value }) => (
          <li key={contactId}>
            <a href={`${base}/removal?contact=${contactId}`}>
              {text.removeOne[language]} <Cover>{value}</Cover>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
