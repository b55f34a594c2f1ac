import type { VNode } from 'preact'
import { Columns, DateText, FactList, Notice, PageHead, Section, SideList } from '#design'
import type { Language, LocalDate } from '#values'
import type { Entry, Evidence, MemberCase } from '../case.ts'
import { sizeText, standingOf, subjectText } from '../case-text.ts'
import type { ShownClock } from '../clock.ts'
import type { CaseTrouble } from '../refusals.ts'
import { doneText, text } from '../text.ts'
import { CaseForms } from './case-forms.tsx'
import { Entries } from './entries.tsx'
import { IdentityChange } from './identity-change.tsx'
import { StateTag } from './list-page.tsx'
import { TroubleNotice } from './trouble-notice.tsx'

export type CaseView = {
  readonly language: Language
  readonly found: MemberCase
  readonly openedOn: LocalDate
  readonly clock: ShownClock | undefined
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
}

export type CasePageProps = CaseView & {
  readonly csrf: string
  readonly troubles: readonly CaseTrouble[]
  readonly inTheWay: string | undefined
  /** What was typed when it was not done. */
  readonly typed: string
  /** What was just done. */
  readonly done: string | undefined
}

/** One case: how it stands, until when, what was written, and what can be done. */
export function CasePage(view: CasePageProps): VNode {
  const { language, found, done } = view
  const wasDone = done !== undefined && Object.hasOwn(doneText, done) ? doneText[done] : undefined
  return (
    <>
      <PageHead
        title={subjectText(found.subject, language)}
        lead={`${text.number[language]} ${found.number}`}
        back={{ href: '/cases', label: text.all[language] }}
      />
      {wasDone && <Notice tone="good" title={wasDone[language]} announced />}
      <TroubleNotice language={language} troubles={view.troubles} inTheWay={view.inTheWay} />
      <Columns
        main={
          <>
            <Standing {...view} />
            <IdentityChange language={language} subject={found.subject} />
            <Section title={text.thread[language]}>
              <Entries {...view} base={`/cases/${found.number}`} />
            </Section>
            <CaseForms {...view} />
          </>
        }
        side={<Beside {...view} />}
      />
    </>
  )
}

/** The clock, or whose turn it is. */
export function Standing({
  found,
  clock,
  language,
}: Pick<CaseView, 'found' | 'clock' | 'language'>): VNode {
  const { title, sentences } = standingOf(found, clock, language)
  const isUrgent = found.state === 'asked' || clock?.isOver === true
  const tone = isUrgent ? 'warn' : found.state === 'answered' ? 'good' : 'plain'
  return (
    <Notice tone={tone} title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

function Beside({ language, found, evidence }: CasePageProps): VNode {
  const base = `/cases/${found.number}`
  return (
    <>
      <SideList
        title={text.evidence[language]}
        lead={evidence.length === 0 ? text.noEvidence[language] : undefined}
        items={evidence.map(({ evidenceId, position, name, bytes }) => ({
          label: `${position}. ${name}`,
          href: `${base}/evidence/${evidenceId}`,
          note: sizeText(bytes, language),
        }))}
      />
      <SideList
        title={text.number[language]}
        items={[
          { label: found.number, note: <StateTag language={language} state={found.state} /> },
          { label: text.print[language], href: `${base}/print` },
        ]}
      />
    </>
  )
}

/** The facts of a case, for paper. */
export function CaseFacts({ language, found, openedOn, clock }: CaseView): VNode {
  return (
    <FactList
      facts={[
        { name: text.number[language], value: found.number },
        {
          name: text.openedOn[language],
          value: <DateText date={openedOn} language={language} />,
        },
        {
          name: text.state[language],
          value: <StateTag language={language} state={found.state} isLate={clock?.isOver} />,
        },
        ...(clock === undefined
          ? []
          : [
              {
                name: text.due[language],
                value: <DateText date={clock.dueOn} language={language} />,
              },
            ]),
      ]}
    />
  )
}
