import type { VNode } from 'preact'
import { DataTable, DateText, Empty, PageHead, Section, SideList, Tag } from '#design'
import type { Language } from '#values'
import type { WaitingCase } from '../officer-case.ts'
import { deskStateText, queueKindText, officerText as text } from '../officer-text.ts'
import { CaseFinder } from './case-finder.tsx'
import { GroupList, type GroupListProps } from './group-list.tsx'

export type QueuePageProps = {
  readonly language: Language
  /** Who reads it. */
  readonly staffId: string
  readonly waiting: readonly WaitingCase[]
  /** Numbers of cases that were granted while an import ran. */
  readonly toCarryOut: readonly string[]
  readonly groups: GroupListProps['groups']
  readonly csrf: string
  /** A number that was typed and is no case's. */
  readonly unknown: string | undefined
}

/** What awaits an answer of the agency; nothing of a member but the number of their case. */
export function QueuePage(props: QueuePageProps): VNode {
  const { language, waiting, toCarryOut, groups } = props
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      <CaseFinder {...props} />
      {waiting.length === 0 ? (
        <Empty title={text.nothing[language]}>
          <p>{text.nothingAdvice[language]}</p>
        </Empty>
      ) : (
        <Section title={text.waiting[language]}>
          <WaitingTable {...props} />
          <p class="hint">{text.mostShown[language]}</p>
        </Section>
      )}
      {toCarryOut.length > 0 && (
        <SideList
          title={text.toCarryOut[language]}
          lead={text.toCarryOutLead[language]}
          items={toCarryOut.map((number) => ({ label: number, href: `/staff/cases/${number}` }))}
        />
      )}
      <p>
        <a href="/staff/cases/numbers">{text.disputedLink[language]}</a>
      </p>
      <GroupList language={language} groups={groups} base="/staff/cases/groups" />
    </>
  )
}

function WaitingTable({ language, waiting, staffId }: QueuePageProps): VNode {
  return (
    <DataTable
      language={language}
      caption={text.waiting[language]}
      captionHidden
      columns={[
        { head: text.number[language] },
        { head: text.kind[language], onPhone: 'state' },
        { head: text.due[language], kind: 'date' },
        { head: text.hand[language] },
      ]}
      rows={waiting.map((one) => ({
        cells: [
          <a key="number" href={`/staff/cases/${one.number}`}>
            {one.number}
          </a>,
          queueKindText[one.kind][language],
          one.dueOn === undefined ? (
            <Tag tone="warn">{deskStateText[one.state][language]}</Tag>
          ) : (
            <DateText date={one.dueOn} language={language} />
          ),
          handText(one, staffId)[language],
        ],
      }))}
    />
  )
}

/** Who works on it, as the reader needs to know. */
function handText({ takenBy, proposedBy }: WaitingCase, staffId: string) {
  if (proposedBy !== undefined) return proposedBy === staffId ? text.ownWaits : text.secondWaits
  if (takenBy === undefined) return text.nobody
  return takenBy === staffId ? text.you : text.another
}
