import type { VNode } from 'preact'
import { Button, Buttons, Form, LongTextField, Section, SelectField } from '#design'
import { NEXT } from '../case-state.ts'
import { officerText as text } from '../officer-text.ts'
import { AnswerFields } from './answer-fields.tsx'
import { type DeskProps, deskAddress } from './officer-forms.tsx'

/** One officer proposes, another decides; what had to wait is carried out later. */
export function NumberForms(props: DeskProps): VNode | null {
  const { found, proposals, language, staffId } = props
  const [latest] = proposals
  if (NEXT[found.state].answer === undefined)
    return latest?.state === 'approved' && latest.grants && latest.carriedOutAt === undefined ? (
      <CarryOutForm {...props} />
    ) : null
  if (latest?.state !== 'proposed') return <ProposalForm {...props} />
  if (latest.proposedBy !== staffId) return <DecisionForms {...props} />
  return (
    <Section title={text.decide[language]} ruled>
      <p>{text.ownProposal[language]}</p>
    </Section>
  )
}

function ProposalForm(props: DeskProps): VNode {
  const { language, csrf, typed, errorOf } = props
  return (
    <Section title={text.propose[language]} ruled>
      <p>{text.proposeAdvice[language]}</p>
      <Form action={deskAddress(props, 'proposals')} csrf={csrf()}>
        <SelectField
          language={language}
          name="grants"
          label={text.grants[language]}
          unchosen={text.choose[language]}
          options={[
            { value: 'yes', label: text.yes[language] },
            { value: 'no', label: text.no[language] },
          ]}
          value={typed.grants}
          error={errorOf('grants')}
        />
        <AnswerFields {...props} />
        <Buttons>
          <Button>{text.sendProposal[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

/** Two forms: only the second one needs a reason. */
function DecisionForms(props: DeskProps): VNode {
  const { language, csrf, typed, errorOf, proposals } = props
  const approve = proposals[0]?.grants === true ? text.approve : text.approveNo
  return (
    <Section title={text.decide[language]} ruled>
      <Form action={deskAddress(props, 'approval')} csrf={csrf()}>
        <SeenProposal {...props} />
        <Buttons>
          <Button>{approve[language]}</Button>
        </Buttons>
      </Form>
      <Form action={deskAddress(props, 'rejection')} csrf={csrf()}>
        <SeenProposal {...props} />
        <LongTextField
          language={language}
          name="rejection"
          label={text.rejection[language]}
          hint={text.rejectionHint[language]}
          value={typed.rejection}
          rows={3}
          error={errorOf('rejection')}
        />
        <Buttons>
          <Button kind="second">{text.reject[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

/** What is decided on is what was shown: meanwhile another may have been proposed. */
const SeenProposal = ({ proposals }: DeskProps): VNode => (
  <input type="hidden" name="proposal" value={proposals[0]?.proposalId} />
)

function CarryOutForm(props: DeskProps): VNode {
  const { language, csrf } = props
  return (
    <Section title={text.carryOut[language]} ruled>
      <p>{text.carryOutAdvice[language]}</p>
      <Form action={deskAddress(props, 'carrying-out')} csrf={csrf()}>
        <Buttons>
          <Button>{text.carryOut[language]}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
