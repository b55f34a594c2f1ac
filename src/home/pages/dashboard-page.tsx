import type { VNode } from 'preact'
import { AttentionPart, BalanceTotal } from '#contributions'
import { Columns, Cover, Empty, MonthGrid, PageHead, Section, SideList } from '#design'
import { CodesReminder } from '#identity'
import { dateText, instantText, type Kpj, kpjText, type Language, monthText } from '#values'
import type { DashboardView } from '../dashboard.ts'
import { givenName } from '../greeting.ts'
import {
  activeSince,
  greetings,
  inactiveSince,
  lastSignIn,
  newMember,
  text,
  unreadText,
} from '../text.ts'
import { ProgrammeTable } from './programme-table.tsx'

export type DashboardProps = { readonly language: Language; readonly view: DashboardView }

/** A member's first page: who one is here, the balance, the programmes, the last twelve months. */
export function DashboardPage({ language, view }: DashboardProps): VNode {
  return (
    <>
      <PageHead
        title={
          <>
            {greetings[view.greeting][language]}, <Cover>{givenName(view.name)}</Cover>
          </>
        }
        lead={
          <>
            {membershipText(view, language)} · KPJ{'\u00a0'}
            <Cover>{view.kpjs.map(unbroken).join(' · ')}</Cover>
          </>
        }
      />
      {view.codesLeft !== undefined && <CodesReminder language={language} left={view.codesLeft} />}
      <Columns
        main={view.isNew ? <NewMember language={language} /> : <Record {...{ language, view }} />}
        side={<Side language={language} view={view} />}
      />
    </>
  )
}

function Record({ language, view }: DashboardProps): VNode {
  const { balance, programmes, months, employments, today } = view.overview
  const { attention } = view
  return (
    <>
      <AttentionPart {...{ language, attention, employments }} />
      <BalanceTotal language={language} balance={balance}>
        <a href="/contributions/balance">{text.whyBalance[language]}</a>
      </BalanceTotal>
      <Section title={text.programmes[language]} ruled>
        <ProgrammeTable language={language} programmes={programmes} />
      </Section>
      <Section title={text.twelveMonths[language]} ruled>
        <MonthGrid
          language={language}
          caption={text.twelveMonths[language]}
          months={months.map(({ month, state }) => ({
            month,
            state: attention.marks.get(month) ?? state,
            href: `/contributions/months/${month}`,
          }))}
        />
        <p>
          <a href={`/contributions?year=${today.slice(0, 4)}`}>{text.wholeHistory[language]}</a>
        </p>
      </Section>
    </>
  )
}

function NewMember({ language }: { readonly language: Language }): VNode {
  return (
    <Empty title={text.emptyTitle[language]}>
      <p>{text.emptyAdvice[language]}</p>
    </Empty>
  )
}

function Side({ language, view }: DashboardProps): VNode {
  const { earlierSignIn, unread } = view
  return (
    <>
      <SideList
        title={text.record[language]}
        items={[
          { label: text.historyLink[language], href: '/contributions' },
          { label: text.radarLink[language], href: '/contributions/radar' },
          { label: text.balanceLink[language], href: '/contributions/balance' },
          { label: text.csv[language], href: '/contributions.csv', note: 'CSV' },
          { label: text.xlsx[language], href: '/contributions.xlsx', note: 'XLSX' },
        ]}
      />
      <SideList
        title={text.simulations[language]}
        items={[
          { label: text.simulateJht[language], href: '/simulations/jht' },
          { label: text.simulateContributions[language], href: '/simulations/contributions' },
        ]}
      />
      <SideList
        title={text.messages[language]}
        lead={unreadText(unread)[language]}
        items={[{ label: text.allMessages[language], href: '/messages' }]}
      />
      <SideList
        title={text.security[language]}
        lead={
          earlierSignIn === undefined
            ? text.firstSignIn[language]
            : lastSignIn(instantText(earlierSignIn.at, language), earlierSignIn.device)[language]
        }
        items={[]}
      />
    </>
  )
}

// The number stays on one line, however narrow the page.
const unbroken = (kpj: Kpj): string => kpjText(kpj).replaceAll(' ', '\u00a0')

function membershipText({ overview: { membership } }: DashboardView, language: Language): string {
  switch (membership.kind) {
    case 'active':
      return activeSince(monthText(membership.since, language))[language]
    case 'inactive':
      return inactiveSince(dateText(membership.lastDay, language))[language]
    case 'none':
      return newMember[language]
  }
}
