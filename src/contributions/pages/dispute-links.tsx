import { Fragment, type VNode } from 'preact'
import { MonthText, Notice, Tag } from '#design'
import type { Language, Month } from '#values'
import type { Disputes, Reported } from '../disputes.ts'
import { disputeText } from '../text.ts'

export type DisputeLinksProps = {
  readonly language: Language
  readonly year: number
  readonly employer: Reported
  readonly disputes: Disputes
}

/** Under an employer's months: that the whole employer is disputed, or how to say that something is wrong. */
export function DisputeLinks(props: DisputeLinksProps): VNode {
  const { language, year, employer, disputes } = props
  const disputed = disputes.ofEmployer(employer)
  if (disputed !== undefined) {
    return (
      <Notice tone="warn" title={disputeText.employerDisputed[language]}>
        <p>
          <a href={disputed}>{disputeText.toCase[language]}</a>
        </p>
      </Notice>
    )
  }
  const months = disputes.monthsIn(employer, year)
  return (
    <>
      {months.length > 0 && (
        <p>
          <Tag tone="warn">{disputeText.disputed[language]}</Tag>{' '}
          {months.map(({ month, href }, index) => (
            <Fragment key={month}>
              {index > 0 && ', '}
              <a href={href}>
                <MonthText month={month} language={language} />
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <p>
        <a href={disputes.disputeMonth(employer)}>{disputeText.month[language]}</a>
        {' · '}
        <a href={disputes.disputeEmployer(employer)}>{disputeText.employer[language]}</a>
      </p>
    </>
  )
}

type MonthDisputeProps = Omit<DisputeLinksProps, 'year'> & { readonly month: Month }

/** Under what is known of one month: that it is disputed, or how to dispute it. */
export function MonthDispute(props: MonthDisputeProps): VNode {
  const { language, employer, month, disputes } = props
  const disputed = disputes.ofMonth({ ...employer, month })
  if (disputed === undefined) {
    return (
      <p>
        <a href={disputes.disputeMonth(employer, month)}>{disputeText.thisMonth[language]}</a>
      </p>
    )
  }
  return (
    <p>
      <Tag tone="warn">{disputeText.disputed[language]}</Tag>{' '}
      <a href={disputed}>{disputeText.toCase[language]}</a>
    </p>
  )
}
