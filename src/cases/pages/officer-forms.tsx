import type { VNode } from 'preact'
import { Button, Buttons, Form, LongTextField, Section } from '#design'
import type { Language } from '#values'
import { NEXT } from '../case-state.ts'
import { needsTwo } from '../number-proposal.ts'
import type { CaseForOfficer } from '../officer-case.ts'
import { officerText as text } from '../officer-text.ts'
import { AnswerFields } from './answer-fields.tsx'

/** What an officer typed in any of the forms, by the field's name. */
export type TypedDesk = Readonly<
  Record<'reason' | 'nextStep' | 'until' | 'question' | 'grants' | 'rejection', string>
>

export type DeskProps = CaseForOfficer & {
  readonly language: Language
  csrf(): string
  readonly staffId: string
  readonly typed: TypedDesk
  errorOf(field: string): string | undefined
}

export const deskAddress = ({ found }: Pick<DeskProps, 'found'>, noun: string): string =>
  `/staff/cases/${found.number}/${noun}`

/** What an officer can do in the state in which the case is. */
export function OfficerForms(props: DeskProps): VNode {
  const { found } = props
  const can = NEXT[found.state]
  return (
    <>
      {can.answer !== undefined && !needsTwo(found.subject.kind) && <AnswerForm {...props} />}
      {can.ask !== undefined && <QuestionForm {...props} />}
    </>
  )
}

function AnswerForm(props: DeskProps): VNode {
  const { language, csrf } = props
  return (
    <Section title={text.answer[language]} ruled>
      <Form action={deskAddress(props, 'answers')} csrf={csrf()}>
        <AnswerFields {...props} />
        <Buttons>
          <Button>{text.sendAnswer[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function QuestionForm(props: DeskProps): VNode {
  const { language, csrf, typed, errorOf, found } = props
  const advice = found.deadlineBasis === 'legal' ? text.askAdviceByLaw : text.askAdvice
  return (
    <Section title={text.ask[language]} ruled>
      <p>{advice[language]}</p>
      <Form action={deskAddress(props, 'questions')} csrf={csrf()}>
        <LongTextField
          language={language}
          name="question"
          label={text.question[language]}
          value={typed.question}
          rows={3}
          error={errorOf('question')}
        />
        <Buttons>
          <Button kind="second">{text.sendQuestion[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
