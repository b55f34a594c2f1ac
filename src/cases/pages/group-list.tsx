import type { VNode } from 'preact'
import { DateText, Section } from '#design'
import { type Language, monthText } from '#values'
import { employerName } from '../case-text.ts'
import { devText } from '../dev-text.ts'
import type { GroupCase } from '../group.ts'
import { owedText } from '../group-text.ts'

export type GroupListProps = {
  readonly language: Language
  readonly groups: readonly (GroupCase & { readonly employerName: string })[]
}

/** Complaints of several workers, as the agency sees them: nothing of any one of them. */
export const GroupList = ({ language, groups }: GroupListProps): VNode => (
  <Section title={devText.groups[language]} ruled>
    {groups.length === 0 && <p>{devText.noGroups[language]}</p>}
    {groups.map((group) => (
      <section key={group.number}>
        <h3>{employerName(group, language)}</h3>
        <p>
          {group.number} · <DateText date={group.sentOn} language={language} /> · {group.members}{' '}
          {devText.members[language]}
        </p>
        <ul>
          {group.shared.map(({ kind, months }) => (
            <li key={kind}>
              {owedText[kind][language]}:{' '}
              {months.map((month) => monthText(month, language)).join(', ') ||
                devText.noMonths[language]}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </Section>
)
