import type { VNode } from 'preact'
import { Notice } from '#design'
import type { Language } from '#values'
import type { Disputes, Reported } from '../disputes.ts'
import { disputeText } from '../text.ts'

export type DisputeLinksProps = {
  readonly language: Language
  readonly employer: Reported
  readonly disputes: Disputes
}

/** Under an employer's months: that the whole employer is disputed, or how to say that something is wrong. */
export function DisputeLinks({ language, employer, disputes }: DisputeLinksProps): VNode {
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
  return (
    <p>
      <a href={disputes.disputeMonth(employer)}>{disputeText.month[language]}</a>
      {' · '}
      <a href={disputes.disputeEmployer(employer)}>{disputeText.employer[language]}</a>
    </p>
  )
}
