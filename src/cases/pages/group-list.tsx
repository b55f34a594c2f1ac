import type { VNode } from 'preact'
import { DateText, Section } from '#design'
import { type Language, monthText } from '#values'
import { employerName } from '../case-text.ts'
import type { GroupForOfficer } from '../group.ts'
import { owedText } from '../group-text.ts'
import { officerText as text } from '../officer-text.ts'

export type GroupListProps = {
  readonly language: Language
  readonly groups: readonly GroupForOfficer[]
  /** Where each has a page of its own, if it has. */
  readonly base?: string
}

/** Complaints of several workers, as the agency sees them: nothing of any one of them. */
export const GroupList = ({ language, groups, base }: GroupListProps): VNode => (
  <Section title={text.groups[language]} ruled>
    {groups.length === 0 && <p>{text.noGroups[language]}</p>}
    {groups.map((group) => (
      <section key={group.number}>
        <h3>{employerName(group, language)}</h3>
        <p>
          {base === undefined ? (
            group.number
          ) : (
            <a href={`${base}/${group.number}`}>{group.number}</a>
          )}{' '}
          · <DateText date={group.sentOn} language={language} /> · {group.members}{' '}
          {text.members[language]}
          {group.answer !== undefined && ` · ${text.answered[language]}`}
        </p>
        <SharedKinds language={language} group={group} />
      </section>
    ))}
  </Section>
)

/** What those who took part have in common, as far as enough of them do. */
export const SharedKinds = ({
  language,
  group,
}: Pick<GroupListProps, 'language'> & { readonly group: GroupForOfficer }): VNode => (
  <ul>
    {group.shared.map(({ kind, months }) => (
      <li key={kind}>
        {owedText[kind][language]}:{' '}
        {months.map((month) => monthText(month, language)).join(', ') ||
          text.noSharedMonths[language]}
      </li>
    ))}
  </ul>
)
