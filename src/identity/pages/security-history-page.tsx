import type { VNode } from 'preact'
import { PageHead } from '#design'
import { securityText as text } from '../security-text.ts'
import { HistoryTable, type HistoryTableProps } from './history-table.tsx'

export type SecurityHistoryView = HistoryTableProps & {
  /** Address of the older page, if there is one. */
  readonly olderHref: string | undefined
}

/** Everything that happened to the account, a page at a time. */
export function SecurityHistoryPage({ language, acts, olderHref }: SecurityHistoryView): VNode {
  return (
    <>
      <PageHead
        title={text.history[language]}
        lead={text.historyLead[language]}
        back={{ href: '/security', label: text.security[language] }}
      />
      <HistoryTable language={language} acts={acts} />
      {olderHref !== undefined && (
        <p>
          <a href={olderHref} rel="next">
            {text.historyOlder[language]}
          </a>
        </p>
      )}
    </>
  )
}
