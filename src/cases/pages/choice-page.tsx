import type { VNode } from 'preact'
import { Columns, Note, PageHead, SideList } from '#design'
import type { Language } from '#values'
import { IDENTITY_FORM } from '../identity-wish.ts'
import { aboutText, text } from '../text.ts'
import { ABOUTS } from '../wish.ts'

/** What a case can be about, each with its own form. */
export function ChoicePage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead
        title={text.open[language]}
        lead={text.newLead[language]}
        back={{ href: '/cases', label: text.all[language] }}
      />
      <Columns
        main={
          <SideList
            title={text.newTitle[language]}
            items={ABOUTS.map((about) => ({
              label: aboutText[about].title[language],
              href: about === 'identity' ? IDENTITY_FORM : `/cases/new?about=${about}`,
              note: aboutText[about].note[language],
            }))}
          />
        }
        side={
          <Note>
            <p>{text.nothingChanges[language]}</p>
          </Note>
        }
      />
    </>
  )
}
