import type { VNode } from 'preact'
import { BigNumber, Empty, Note, PageHead, Section } from '#design'
import { kpjText, type Language } from '#values'
import type { Disputes } from '../disputes.ts'
import { employerText } from '../employer-text.ts'
import { employersText } from '../employers-text.ts'
import type { EmployerHistory, HistoryView, YearHistory } from '../history.ts'
import { radarText } from '../radar/page-text.ts'
import { emptyYearText, historyText, yearMonthsText, yearTotalText } from '../text.ts'
import { DisputeLinks } from './dispute-links.tsx'
import { Downloads } from './downloads.tsx'
import { EmployerTable } from './employer-table.tsx'
import { YearChoice } from './year-choice.tsx'
import { YearSum } from './year-sum.tsx'

export type HistoryPageProps = {
  readonly language: Language
  readonly view: HistoryView
  readonly disputes: Disputes
}

/** One year of what was paid for a member, by employer. */
export function HistoryPage({ language, view, disputes }: HistoryPageProps): VNode {
  return (
    <>
      <PageHead
        title={historyText.title[language]}
        lead={
          <>
            {historyText.lead[language]}{' '}
            <a href="/contributions/radar">{radarText.title[language]}</a>
            {' · '}
            <a href="/contributions/employers">{employersText.title[language]}</a>
            {' · '}
            <a href="/contributions/balance">{historyText.toBalance[language]}</a>
            {' · '}
            <a href="/contributions/wage-check">{historyText.toWageCheck[language]}</a>
          </>
        }
      />
      <YearChoice language={language} years={view.years} shown={view.shown?.year} />
      {view.shown === undefined ? (
        <NothingYet language={language} />
      ) : (
        <Year language={language} history={view.shown} disputes={disputes} />
      )}
    </>
  )
}

type YearProps = {
  readonly language: Language
  readonly history: YearHistory
  readonly disputes: Disputes
}

function Year({ language, history, disputes }: YearProps): VNode {
  const { year, employers, totals, months } = history
  if (employers.length === 0) return <Empty title={emptyYearText(year)[language]} />
  const isCorrected = employers.some(({ rows }) => rows.some((row) => row.correction !== undefined))
  return (
    <>
      <BigNumber
        label={yearTotalText(year)[language]}
        amount={totals.contribution}
        language={language}
      >
        <p>{yearMonthsText(months)[language]}</p>
      </BigNumber>
      <YearSum language={language} totals={totals} />
      {employers.map((employer) => (
        <Employer
          key={`${employer.employerNumber}|${employer.kpj}`}
          {...{ language, year, employer, disputes }}
        />
      ))}
      {isCorrected && (
        <Note>
          <p>{historyText.corrected[language]}</p>
        </Note>
      )}
      <Downloads language={language} year={year} />
    </>
  )
}

type EmployerProps = {
  readonly language: Language
  readonly year: number
  readonly employer: EmployerHistory
  readonly disputes: Disputes
}

function Employer({ language, year, employer, disputes }: EmployerProps): VNode {
  const numbers = [`KPJ ${kpjText(employer.kpj)}`]
  if (employer.employerNumber !== '') numbers.unshift(`NPP ${employer.employerNumber}`)
  return (
    <Section title={employerText(employer, language)} ruled>
      <p class="quiet">{numbers.join(' · ')}</p>
      <EmployerTable language={language} year={year} employer={employer} disputes={disputes} />
      <DisputeLinks language={language} year={year} employer={employer} disputes={disputes} />
    </Section>
  )
}

function NothingYet({ language }: { readonly language: Language }): VNode {
  return (
    <Empty title={historyText.emptyTitle[language]}>
      <p>{historyText.emptyAdvice[language]}</p>
    </Empty>
  )
}
