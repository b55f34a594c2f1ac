import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Empty,
  FactList,
  PageHead,
  RefusalNotice,
  Section,
  TextField,
} from '#design'
import { type Instant, instantText, type Language } from '#values'
import { STAFF_REPORTS } from '../addresses.ts'
import { reportText as text } from '../fraud-text.ts'
import { harmless, type Report } from '../report.ts'
import { UNKNOWN_REPORT } from '../report-refusals.ts'

export type StaffReportsProps = {
  readonly language: Language
  readonly reports: readonly (Report & {
    readonly number: string
    readonly hasPicture: boolean
    readonly reportedAt: Instant
  })[]
  /** Address of the older page, if there is one. */
  readonly olderHref: string | undefined
  /** Which reports these are: the newest, older ones, or the one that was looked for. */
  readonly part: 'newest' | 'older' | 'one'
  /** The number that was looked for, as it was typed. */
  readonly typed?: string
}

/** What was reported, newest first; nothing in it is a link but the picture and other pages of the list. */
export function StaffReportsPage(props: StaffReportsProps): VNode {
  const { language, reports, olderHref, part } = props
  return (
    <>
      <PageHead
        title={text.staffTitle[language]}
        lead={text.staffLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {part === 'one' && reports.length === 0 && (
        <RefusalNotice
          language={language}
          refusal={UNKNOWN_REPORT}
          mistyped={{ field: 'number' }}
        />
      )}
      <FindForm {...props} />
      {reports.length === 0 && part !== 'one' && <NoReports language={language} part={part} />}
      {reports.map((report) => (
        <OneReport key={report.number} language={language} report={report} />
      ))}
      {olderHref !== undefined && (
        <p>
          <a href={olderHref} rel="next">
            {text.older[language]}
          </a>
        </p>
      )}
      {part !== 'newest' && (
        <p>
          <a href={STAFF_REPORTS}>{text.newest[language]}</a>
        </p>
      )}
    </>
  )
}

const FindForm = ({ language, typed }: StaffReportsProps): VNode => (
  <form class="form" method="get" action={STAFF_REPORTS}>
    <TextField
      language={language}
      name="number"
      label={text.find[language]}
      hint={text.findHint[language]}
      value={typed}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
    />
    <Buttons>
      <Button kind="second">{text.findButton[language]}</Button>
    </Buttons>
  </form>
)

function NoReports({ language, part }: Pick<StaffReportsProps, 'language' | 'part'>): VNode {
  const [title, what] =
    part === 'older' ? [text.noneOlder, text.noneOlderWhat] : [text.none, text.noneWhat]
  return (
    <Empty title={title[language]}>
      <p>{what[language]}</p>
    </Empty>
  )
}

function OneReport({
  language,
  report,
}: {
  readonly language: Language
  readonly report: StaffReportsProps['reports'][number]
}): VNode {
  const { number, link, phone, words, hasPicture, reportedAt } = report
  const given = [
    { name: text.link[language], value: harmless(link) },
    { name: text.phone[language], value: harmless(phone) },
    { name: text.words[language], value: harmless(words) },
  ].filter(({ value }) => value !== '')
  return (
    <Section title={number} ruled>
      <FactList
        facts={[{ name: text.when[language], value: instantText(reportedAt, language) }, ...given]}
      />
      {hasPicture && (
        <p>
          <a href={`${STAFF_REPORTS}/${number}/picture`}>
            {`${text.openPicture[language]} ${number}`}
          </a>
        </p>
      )}
    </Section>
  )
}
