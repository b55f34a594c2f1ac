import type { VNode } from 'preact'
import { Details, Empty, MonthGrid, Note, Notice, PageHead, Section } from '#design'
import { listedHolidayYears } from '#law'
import { kpjText, type Language } from '#values'
import type { Disputes } from '../disputes.ts'
import { employerText } from '../employer-text.ts'
import type { EmployerGrid, GridYear } from '../radar/employer-grid.ts'
import { isOwed } from '../radar/owed.ts'
import { radarText } from '../radar/page-text.ts'
import type { RadarView, RunView } from '../radar/radar-view.ts'
import { FindingNotice, type RunDispute } from './finding-notice.tsx'

/** So many findings stand open; the others one press away. */
const SHOWN_AT_FIRST = 8
const YEARS_AT_FIRST = 3
/** A case is about a year's months at most. */
const MOST_MONTHS_OF_CASE = 12

export type RadarPageProps = {
  readonly language: Language
  readonly view: RadarView
  readonly disputes: Disputes
}

/** What is wrong in the record, by weight; then every month of every employer. */
export function RadarPage({ language, view, disputes }: RadarPageProps): VNode {
  const { grids, quiet, weekendsAlone } = view
  const isSeveral = new Set(grids.map(({ kpj }) => kpj)).size > 1
  return (
    <>
      <PageHead
        title={radarText.title[language]}
        lead={
          <>
            {radarText.lead[language]}{' '}
            <a href="/contributions/wage-check">{radarText.selfCheck[language]}</a>
          </>
        }
        back={{ href: '/contributions', label: radarText.back[language] }}
      />
      {grids.length === 0 ? (
        <Empty title={radarText.emptyTitle[language]}>
          <p>{radarText.emptyAdvice[language]}</p>
        </Empty>
      ) : (
        <>
          <ToMend language={language} runs={view.runs} disputes={disputes} />
          <Section title={radarText.byMonth[language]} ruled>
            <p>{radarText.byMonthLead[language]}</p>
            {grids.map((grid) => (
              <Employer
                key={`${grid.kpj}|${grid.employerNumber}`}
                {...{ language, grid, isSeveral }}
              />
            ))}
            {weekendsAlone && (
              <Note>
                <p>
                  {radarText.weekends[language].replace('{years}', listedHolidayYears().join(', '))}
                </p>
              </Note>
            )}
          </Section>
          {quiet.length > 0 && <Quiet language={language} runs={quiet} />}
        </>
      )}
    </>
  )
}

type RunsProps = {
  readonly language: Language
  readonly runs: readonly RunView[]
  /** Absent for what the member has answered: that is no matter of complaint. */
  readonly disputes?: Disputes
}

function ToMend({ language, runs, disputes }: RunsProps & { disputes: Disputes }): VNode {
  const more = runs.slice(SHOWN_AT_FIRST)
  return (
    <Section title={radarText.toMend[language]}>
      {runs.length === 0 && (
        <Notice tone="good" title={radarText.nothing[language]}>
          <p>{radarText.nothingWhy[language]}</p>
        </Notice>
      )}
      <Runs {...{ language, disputes }} runs={runs.slice(0, SHOWN_AT_FIRST)} />
      {more.length > 0 && (
        <Details summary={`${radarText.more[language]} (${more.length})`}>
          <Runs {...{ language, disputes }} runs={more} />
        </Details>
      )}
    </Section>
  )
}

function Quiet({ language, runs }: RunsProps): VNode {
  return (
    <Section title={radarText.quiet[language]} ruled>
      <p>{radarText.quietLead[language]}</p>
      <Runs language={language} runs={runs} />
    </Section>
  )
}

const Runs = ({ language, runs, disputes }: RunsProps): VNode => (
  <>
    {runs.map((run) => (
      <FindingNotice
        key={[run.kpj, run.employerNumber, run.kind, run.from].join('|')}
        {...{ language, run }}
        groupHref={
          isOwed(run.kind) && run.employerNumber !== '' ? disputes?.joinGroup(run) : undefined
        }
        dispute={disputes && disputeOf(run, disputes)}
      />
    ))}
  </>
)

/** Where several months of a run are disputed in one case: as many as one may have, of those that are in none yet. */
function disputeOf(run: RunView, disputes: Disputes): RunDispute | undefined {
  const all = run.findings.map(({ month }) => month)
  const free = all.filter((month) => disputes.ofMonth({ ...run, month }) === undefined)
  const months = free.slice(0, MOST_MONTHS_OF_CASE)
  if (months.length < 2) return undefined
  const which = free.length < all.length ? 'others' : months.length < all.length ? 'first' : 'all'
  return { href: disputes.disputeMonth(run, ...months), which, count: months.length }
}

type EmployerProps = {
  readonly language: Language
  readonly grid: EmployerGrid
  readonly isSeveral: boolean
}

function Employer({ language, grid, isSeveral }: EmployerProps): VNode {
  const older = grid.years.slice(YEARS_AT_FIRST)
  return (
    <>
      <h3>
        {employerText(grid, language)}
        {isSeveral && ` · KPJ ${kpjText(grid.kpj)}`}
      </h3>
      <Years {...{ language, grid }} years={grid.years.slice(0, YEARS_AT_FIRST)} />
      {older.length > 0 && (
        <Details summary={radarText.olderYears[language]}>
          <Years {...{ language, grid }} years={older} />
        </Details>
      )}
    </>
  )
}

type YearsProps = {
  readonly language: Language
  readonly grid: EmployerGrid
  readonly years: readonly GridYear[]
}

function Years({ language, years }: YearsProps): VNode {
  return (
    <>
      {years.map(({ year, months }) => (
        <MonthGrid
          key={year}
          language={language}
          caption={String(year)}
          captionShown
          byCalendar
          months={months.map(({ month, state }) => ({
            month,
            state,
            href: `/contributions/months/${month}`,
          }))}
        />
      ))}
    </>
  )
}
