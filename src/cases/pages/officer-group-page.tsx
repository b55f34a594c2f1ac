import type { VNode } from 'preact'
import { Button, Buttons, DateText, FactList, Form, Note, Notice, PageHead, Section } from '#design'
import type { Language } from '#values'
import { employerName } from '../case-text.ts'
import type { GroupForOfficer } from '../group.ts'
import type { TypedAnswer } from '../officer-answer.ts'
import { officerText as text } from '../officer-text.ts'
import type { ExplainedTrouble } from '../refusals.ts'
import { AnswerFields } from './answer-fields.tsx'
import { AnswerText } from './entries.tsx'
import { SharedKinds } from './group-list.tsx'
import { ExplainedNotice } from './trouble-notice.tsx'

export type OfficerGroupPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly group: GroupForOfficer
  readonly typed: TypedAnswer
  readonly explained: readonly ExplainedTrouble[]
  readonly isDone: boolean
}

/** A complaint of several as an officer reads and answers it: nothing of any one of them. */
export function OfficerGroupPage(props: OfficerGroupPageProps): VNode {
  const { language, group, explained, isDone } = props
  return (
    <>
      <PageHead
        title={employerName(group, language)}
        lead={`${text.groups[language]} ${group.number}`}
        back={{ href: '/staff/cases', label: text.all[language] }}
      />
      {isDone && <Notice tone="good" title={text.answerSent[language]} announced />}
      <ExplainedNotice language={language} explained={explained} />
      <FactList
        facts={[
          {
            name: text.sentOn[language],
            value: <DateText date={group.sentOn} language={language} />,
          },
          { name: text.members[language], value: String(group.members) },
        ]}
      />
      <SharedKinds language={language} group={group} />
      {group.answer === undefined ? (
        <GroupAnswerForm {...props} />
      ) : (
        <Section title={text.answered[language]} ruled>
          <AnswerText language={language} answer={group.answer} />
        </Section>
      )}
    </>
  )
}

function GroupAnswerForm({
  language,
  csrf,
  group,
  typed,
  explained,
}: OfficerGroupPageProps): VNode {
  const errorOf = (field: string) => explained.find((one) => one.field === field)?.cause[language]
  return (
    <Section title={text.answer[language]} ruled>
      <Note>
        <p>{text.groupAdvice[language]}</p>
      </Note>
      <Form action={`/staff/cases/groups/${group.number}/answers`} csrf={csrf}>
        <AnswerFields language={language} typed={typed} errorOf={errorOf} />
        <Buttons>
          <Button>{text.sendAnswer[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
