import type { VNode } from 'preact'
import {
  Buttons,
  DataTable,
  DateText,
  Empty,
  LinkButton,
  PageHead,
  SideList,
  Tag,
  type Tone,
} from '#design'
import { instantText, type Language } from '#values'
import type { MemberCase } from '../case.ts'
import type { CaseState } from '../case-state.ts'
import { employerName, subjectText } from '../case-text.ts'
import type { ShownClock } from '../clock.ts'
import type { JoinedEmployer } from '../group.ts'
import { groupText } from '../group-text.ts'
import { stateText, text } from '../text.ts'
import { sentText } from './group-page.tsx'

export type ListPageProps = {
  readonly language: Language
  readonly cases: readonly { readonly found: MemberCase; readonly clock: ShownClock | undefined }[]
  /** Complaints of several in which they take part. */
  readonly groups: readonly JoinedEmployer[]
}

/** Every case of a member, the one last changed first. */
export function ListPage({ language, cases, groups }: ListPageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {cases.length === 0 ? (
        <Empty title={text.none[language]}>
          <p>{text.noneAdvice[language]}</p>
        </Empty>
      ) : (
        <CaseTable language={language} cases={cases} />
      )}
      <Buttons>
        <LinkButton href="/cases/new">{text.open[language]}</LinkButton>
      </Buttons>
      {groups.length > 0 && (
        <SideList
          title={groupText.title[language]}
          items={groups.map(({ employer, sent }) => ({
            label: employerName(employer, language),
            href: `/cases/group?employer=${employer.ref}`,
            note: sent === undefined ? groupText.joined[language] : sentText(sent, language),
          }))}
        />
      )}
    </>
  )
}

function CaseTable({ language, cases }: Omit<ListPageProps, 'groups'>): VNode {
  return (
    <DataTable
      language={language}
      caption={text.title[language]}
      captionHidden
      columns={[
        { head: text.matter[language] },
        { head: text.state[language], onPhone: 'state' },
        { head: text.due[language], kind: 'date' },
        { head: text.changed[language], kind: 'date' },
      ]}
      rows={cases.map(({ found, clock }) => ({
        cells: [
          <>
            <a href={`/cases/${found.number}`}>{subjectText(found.subject, language)}</a>
            <br />
            <span class="quiet">{found.number}</span>
          </>,
          <StateTag key="state" language={language} state={found.state} isLate={clock?.isOver} />,
          clock === undefined ? '' : <DateText date={clock.dueOn} language={language} />,
          instantText(found.changedAt, language),
        ],
      }))}
    />
  )
}

const TONES: Readonly<Record<CaseState, Tone>> = {
  open: 'plain',
  asked: 'warn',
  answered: 'good',
  closed: 'plain',
}

type StateTagProps = {
  readonly language: Language
  readonly state: CaseState
  readonly isLate?: boolean | undefined
}

/** How a case stands, in two or three words. */
export function StateTag({ language, state, isLate = false }: StateTagProps): VNode {
  return <Tag tone={isLate ? 'warn' : TONES[state]}>{stateText[state][language]}</Tag>
}
