import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  FactList,
  Form,
  Note,
  Notice,
  PageHead,
  Section,
  SideList,
} from '#design'
import { kpjText } from '#values'
import { sizeText, subjectText } from '../case-text.ts'
import { needsTwo } from '../number-proposal.ts'
import { deskDoneText, deskEntryText, deskStateText, officerText as text } from '../officer-text.ts'
import type { ExplainedTrouble } from '../refusals.ts'
import { text as caseText } from '../text.ts'
import { Standing } from './case-page.tsx'
import { Entries } from './entries.tsx'
import { IdentityChange } from './identity-change.tsx'
import { NumberForms } from './number-forms.tsx'
import { NumberRequestPart, Proposals } from './number-request.tsx'
import { type DeskProps, deskAddress, OfficerForms } from './officer-forms.tsx'
import { ExplainedNotice } from './trouble-notice.tsx'

export type OfficerCasePageProps = DeskProps & {
  readonly explained: readonly ExplainedTrouble[]
  /** What was just done. */
  readonly done: string | undefined
}

/** A case as an officer works on it. */
export function OfficerCasePage(props: OfficerCasePageProps): VNode {
  const { language, found, explained, done, request } = props
  const base = `/staff/cases/${found.number}`
  const wasDone =
    done !== undefined && Object.hasOwn(deskDoneText, done) ? deskDoneText[done] : undefined
  return (
    <>
      <PageHead
        title={subjectText(found.subject, language)}
        lead={`${text.number[language]} ${found.number}`}
        back={{ href: '/staff/cases', label: text.all[language] }}
      />
      {wasDone && <Notice tone="good" title={wasDone[language]} announced />}
      <ExplainedNotice language={language} explained={explained} />
      <Columns
        main={
          <>
            {found.state === 'open' ? (
              <Standing {...props} />
            ) : (
              <Notice tone="plain" title={deskStateText[found.state][language]} />
            )}
            <Section title={caseText.thread[language]}>
              <Entries {...props} heads={deskEntryText} base={base} />
            </Section>
            <IdentityChange language={language} subject={found.subject} />
            {request !== undefined && <NumberRequestPart {...props} request={request} />}
            <Proposals {...props} />
            {needsTwo(found.subject.kind) && <NumberForms {...props} />}
            <OfficerForms {...props} />
          </>
        }
        side={<Beside {...props} />}
      />
    </>
  )
}

function Beside(props: OfficerCasePageProps): VNode {
  const { language, found, evidence, member } = props
  return (
    <>
      <FactList
        facts={[
          { name: text.member[language], value: member.name },
          { name: text.kpjs[language], value: member.kpjs.map((one) => kpjText(one)).join(', ') },
          { name: text.hand[language], value: handOf(props)[language] },
        ]}
      />
      <TakeForm {...props} />
      <SideList
        title={caseText.evidence[language]}
        lead={evidence.length === 0 ? caseText.noEvidence[language] : undefined}
        items={evidence.map(({ evidenceId, position, name, bytes }) => ({
          label: `${position}. ${name}`,
          href: `/staff/cases/${found.number}/evidence/${evidenceId}`,
          note: sizeText(bytes, language),
        }))}
      />
      <Note>
        <p>{text.noScanner[language]}</p>
      </Note>
    </>
  )
}

function handOf({ found, staffId }: OfficerCasePageProps) {
  if (found.takenBy === undefined) return text.nobody
  return found.takenBy === staffId ? text.you : text.another
}

function TakeForm(props: OfficerCasePageProps): VNode | null {
  const { found, staffId, language, csrf } = props
  const isWaiting = found.state === 'open' || found.state === 'asked'
  if (!isWaiting || found.takenBy === staffId) return null
  return (
    <Form action={deskAddress(props, 'taking')} csrf={csrf()}>
      <Buttons>
        <Button kind="second">
          {(found.takenBy === undefined ? text.take : text.takeOver)[language]}
        </Button>
      </Buttons>
    </Form>
  )
}
