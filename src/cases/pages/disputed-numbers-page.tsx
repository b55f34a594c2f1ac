import type { VNode } from 'preact'
import { DataTable, DateText, Empty, PageHead } from '#design'
import type { Language } from '#values'
import type { DisputedNumber } from '../officer-case.ts'
import { officerText as text } from '../officer-text.ts'

export type DisputedNumbersPageProps = {
  readonly language: Language
  readonly numbers: readonly DisputedNumber[]
}

/** Numbers that lie with nobody, by the cases in which they came there. */
export const DisputedNumbersPage = ({ language, numbers }: DisputedNumbersPageProps): VNode => (
  <>
    <PageHead
      title={text.disputed[language]}
      lead={text.disputedLead[language]}
      back={{ href: '/staff/cases', label: text.all[language] }}
    />
    {numbers.length === 0 ? (
      <Empty title={text.noDisputed[language]}>
        <p>{text.noDisputedAdvice[language]}</p>
      </Empty>
    ) : (
      <>
        <DataTable
          language={language}
          caption={text.disputed[language]}
          captionHidden
          columns={[
            { head: text.disputedCase[language] },
            { head: text.disputedSince[language], kind: 'date' },
          ]}
          rows={numbers.map(({ caseNumber, since }) => ({
            cells: [
              caseNumber === undefined ? (
                text.caseUnknown[language]
              ) : (
                <a href={`/staff/cases/${caseNumber}`}>{caseNumber}</a>
              ),
              <DateText key="since" date={since} language={language} />,
            ],
          }))}
        />
        <p class="hint">{text.mostShown[language]}</p>
      </>
    )}
  </>
)
