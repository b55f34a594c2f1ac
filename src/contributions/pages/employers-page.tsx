import type { VNode } from 'preact'
import { Empty, type Fact, FactList, Note, PageHead, Section, Tag } from '#design'
import { dateText, kpjText, type Language, moneyText, monthText } from '#values'
import type { Disputes } from '../disputes.ts'
import { employerText } from '../employer-text.ts'
import type { EmployerSummary, ReportedWage } from '../employers.ts'
import { monthsText, sinceText, spanText, employersText as text } from '../employers-text.ts'

export type EmployersPageProps = {
  readonly language: Language
  readonly employers: readonly EmployerSummary[]
  readonly disputes: Disputes
}

/** Every employer of the record, and the way to say that one is not. */
export function EmployersPage({ language, employers, disputes }: EmployersPageProps): VNode {
  const isSeveral = new Set(employers.map(({ kpj }) => kpj)).size > 1
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/contributions', label: text.back[language] }}
      />
      {employers.length === 0 ? (
        <Empty title={text.emptyTitle[language]}>
          <p>{text.emptyAdvice[language]}</p>
        </Empty>
      ) : (
        <Note>
          <p>{text.notMineLead[language]}</p>
        </Note>
      )}
      {employers.map((employer) => (
        <Employer
          key={`${employer.kpj}|${employer.employerNumber}`}
          {...{ language, employer, disputes, isSeveral }}
        />
      ))}
    </>
  )
}

type EmployerProps = {
  readonly language: Language
  readonly employer: EmployerSummary
  readonly disputes: Disputes
  readonly isSeveral: boolean
}

function Employer({ language, employer, disputes, isSeveral }: EmployerProps): VNode {
  const disputed = disputes.ofEmployer(employer)
  return (
    <Section title={employerText(employer, language)} ruled>
      <p>
        <Tag tone={employer.isRunning ? 'good' : 'plain'}>
          {(employer.isRunning ? text.running : text.ended)[language]}
        </Tag>
      </p>
      <FactList facts={factsOf(employer, { language, isSeveral })} />
      {employer.employerNumber !== '' && (
        <p>
          <a href={disputed ?? disputes.disputeEmployer(employer)}>
            {(disputed === undefined ? text.notMine : text.disputed)[language]}
          </a>
        </p>
      )}
    </Section>
  )
}

function factsOf(
  employer: EmployerSummary,
  { language, isSeveral }: { readonly language: Language; readonly isSeveral: boolean },
): readonly Fact[] {
  const { kpj, employerNumber, periods, months, firstMonth, lastMonth } = employer
  const facts: Fact[] = periods.map(({ startedOn, endedOn }) => {
    const from = dateText(startedOn, language)
    const span =
      endedOn === undefined ? sinceText(from) : spanText(from, dateText(endedOn, language))
    return { name: text.period[language], value: span[language] }
  })
  const isPaid = firstMonth !== undefined && lastMonth !== undefined
  facts.push({
    name: text.months[language],
    value: isPaid
      ? monthsText(months, monthText(firstMonth, language), monthText(lastMonth, language))[
          language
        ]
      : text.unpaid[language],
  })
  const { firstWage, lastWage } = employer
  if (firstWage !== undefined && lastWage !== undefined) {
    facts.push({
      name: text.wage[language],
      value: <Wages {...{ language, firstWage, lastWage }} />,
    })
  }
  if (employerNumber !== '') facts.push({ name: text.number[language], value: employerNumber })
  if (isSeveral) facts.push({ name: text.kpj[language], value: kpjText(kpj) })
  return facts
}

type WagesProps = {
  readonly language: Language
  readonly firstWage: ReportedWage
  readonly lastWage: ReportedWage
}

/** The first and the last wage, each with the way to its month; one where they are the same. */
function Wages({ language, firstWage, lastWage }: WagesProps): VNode {
  const link = ({ month, wage }: ReportedWage) => (
    <a href={`/contributions/months/${month}`}>{moneyText(wage, language)}</a>
  )
  if (firstWage.wage === lastWage.wage) return link(lastWage)
  return (
    <>
      {text.firstWage[language]} {link(firstWage)}, {text.lastWage[language]} {link(lastWage)}
    </>
  )
}
