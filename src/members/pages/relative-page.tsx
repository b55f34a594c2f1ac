import type { VNode } from 'preact'
import { Cover, DataTable, FactList, Notice, PageHead, Section, SideList } from '#design'
import { instantText, type Language } from '#values'
import type { FamilyEvent, Relative } from '../family.ts'
import { actsOf } from '../family-acts.ts'
import { eventWords, factsOfRelative } from '../family-facts.ts'
import { actText, relationText, familyText as text } from '../family-text.ts'

export type RelativePageProps = {
  readonly language: Language
  readonly relative: Relative
  /** Of this relative, the first first. */
  readonly events: readonly FamilyEvent[]
  readonly isSaved: boolean
}

/** One relative: what is on record, what can be said now, and everything that ever was. */
export function RelativePage({ language, relative, events, isSaved }: RelativePageProps): VNode {
  const facts = factsOfRelative(relative, language).filter(({ value }) => value !== '')
  const acts = actsOf(relative)
  return (
    <>
      <PageHead
        title={<Cover>{relative.details.name}</Cover>}
        lead={relationText[relative.relation][language]}
        back={{ href: '/profile/family', label: text.back[language] }}
      />
      {isSaved && <Notice tone="good" title={text.saved[language]} announced />}
      <FactList facts={facts.map(({ name, value }) => ({ name, value }))} />
      {acts.length > 0 && (
        <SideList
          title={text.can[language]}
          items={acts.map((act) => ({
            label: actText[act][language],
            href: `/profile/family/${relative.relativeId}/change?what=${act}`,
          }))}
        />
      )}
      <Section title={text.history[language]} ruled>
        <p class="quiet">{text.historyLead[language]}</p>
        <DataTable
          language={language}
          caption={text.history[language]}
          captionHidden
          columns={[
            { head: text.what[language] },
            { head: text.when[language], kind: 'date' },
            { head: text.by[language] },
          ]}
          rows={events.map(({ at, staffId, content }) => ({
            cells: [
              eventWords(content, language),
              instantText(at, language),
              (staffId === undefined ? text.byMember : text.byOfficer)[language],
            ],
          }))}
        />
      </Section>
    </>
  )
}
