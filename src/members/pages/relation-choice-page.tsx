import type { VNode } from 'preact'
import { PageHead, SideList } from '#design'
import type { Language } from '#values'
import { RELATIONS } from '../family.ts'
import type { FamilyTrouble } from '../family-refusals.ts'
import { relationText, familyText as text } from '../family-text.ts'
import { FamilyTroubleNotice } from './family-trouble.tsx'

export type RelationChoiceProps = {
  readonly language: Language
  readonly troubles: readonly FamilyTrouble[]
}

/** The first question about a new relative: what they are to the member. */
export function RelationChoicePage({ language, troubles }: RelationChoiceProps): VNode {
  return (
    <>
      <PageHead
        title={text.add[language]}
        back={{ href: '/profile/family', label: text.back[language] }}
      />
      <FamilyTroubleNotice language={language} troubles={troubles} />
      <SideList
        title={text.addLead[language]}
        items={RELATIONS.map((relation) => ({
          label: relationText[relation][language],
          href: `/profile/family/new?relation=${relation}`,
        }))}
      />
    </>
  )
}
