import type { VNode } from 'preact'
import { Cover, Empty, ErrorSummary, Notice, PageHead, Section, YearLinks } from '#design'
import { kpjText, type Language, type Month, monthText } from '#values'
import type { Disputes } from '../disputes.ts'
import { employerText } from '../employer-text.ts'
import { PassportPart } from '../everywhere/passport-part.tsx'
import type { MonthEmployer, MonthView } from '../radar/month-view.ts'
import { passportText, monthText as text } from '../radar/page-text.ts'
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx'
import { MonthDispute } from './dispute-links.tsx'
import { FindingNotice } from './finding-notice.tsx'
import { MonthRows } from './month-rows.tsx'

export type MonthPageProps = Pick<AnswerFormProps, 'csrf' | 'typed' | 'error'> & {
  readonly language: Language
  readonly view: MonthView
  readonly disputes: Disputes
  /** What was just done. */
  readonly done: 'answered' | 'undone' | undefined
}

/** One month: what is wrong with it, then everything known of it, employer by employer. */
export function MonthPage(props: MonthPageProps): VNode {
  const { language, view, disputes, done, error } = props
  const { month, runs, employers } = view
  return (
    <>
      <PageHead
        title={monthText(month, language)}
        lead={text.lead[language]}
        back={{ href: '/contributions/radar', label: text.back[language] }}
      />
      {error !== undefined && <ErrorSummary language={language} errors={[error]} />}
      {done !== undefined && (
        <Notice
          tone="good"
          title={(done === 'answered' ? text.done : text.undone)[language]}
          announced
        />
      )}
      {runs.map((run) => (
        <FindingNotice
          key={[run.kpj, run.employerNumber, run.kind].join('|')}
          {...{ language, run }}
          opened
        >
          {run.asIf.map((passport) => (
            <Cover block key={passport.json}>
              <PassportPart {...{ language, passport }} summary={passportText.asIf[language]} />
            </Cover>
          ))}
        </FindingNotice>
      ))}
      {employers.length === 0 && (
        <Empty title={text.nothing[language]}>
          <p>{text.nothingWhy[language]}</p>
        </Empty>
      )}
      {employers.map((employer) => (
        <EmployerPart
          key={`${employer.kpj}|${employer.employerNumber}`}
          {...{ language, employer, month, disputes }}
        />
      ))}
      {runs.length > 0 && <AnswerForm {...props} month={month} runs={runs} />}
      <p>
        <a href={`/contributions/wage-check?month=${month}`}>{text.toWageCheck[language]}</a>
      </p>
      <Beside language={language} view={view} />
    </>
  )
}

type PartProps = {
  readonly language: Language
  readonly employer: MonthEmployer
  readonly month: Month
  readonly disputes: Disputes
}

const EmployerPart = ({ language, employer, month, disputes }: PartProps): VNode => (
  <Section title={`${employerText(employer, language)} · KPJ ${kpjText(employer.kpj)}`} ruled>
    <MonthRows language={language} employer={employer} />
    <MonthDispute {...{ language, employer, month, disputes }} />
  </Section>
)

function Beside({ language, view: { earlier, later } }: { language: Language; view: MonthView }) {
  const beside = [earlier, later].flatMap((month) => month ?? [])
  return (
    <YearLinks
      label={text.beside[language]}
      current=""
      links={beside.map((month) => ({
        label: monthText(month, language),
        href: `/contributions/months/${month}`,
      }))}
    />
  )
}
