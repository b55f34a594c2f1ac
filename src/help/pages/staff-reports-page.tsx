import type { VNode } from 'preact'
import { Empty, FactList, PageHead, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { STAFF_REPORTS } from '../addresses.ts'
import { reportText as text } from '../fraud-text.ts'
import { harmless, type Report } from '../report.ts'

export type StaffReportsProps = {
  readonly language: Language
  readonly reports: readonly (Report & {
    readonly number: string
    readonly hasPicture: boolean
    readonly reportedAt: Instant
  })[]
}

/** What was reported, newest first; nothing in it is a link but the picture. */
export function StaffReportsPage({ language, reports }: StaffReportsProps): VNode {
  return (
    <>
      <PageHead
        title={text.staffTitle[language]}
        lead={text.staffLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {reports.length === 0 && (
        <Empty title={text.none[language]}>
          <p>{text.noneWhat[language]}</p>
        </Empty>
      )}
      {reports.map((report) => (
        <OneReport key={report.number} language={language} report={report} />
      ))}
    </>
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
