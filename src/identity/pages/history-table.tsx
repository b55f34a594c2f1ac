import type { VNode } from 'preact'
import { DataTable } from '#design'
import { instantText, type Language } from '#values'
import type { ShownAct } from '../security.ts'
import { securityText as text } from '../security-text.ts'

export type HistoryTableProps = { readonly language: Language; readonly acts: readonly ShownAct[] }

/** Acts in plain words, newest first. */
export function HistoryTable({ language, acts }: HistoryTableProps): VNode {
  if (acts.length === 0) return <p>{text.historyNone[language]}</p>
  return (
    <DataTable
      language={language}
      caption={text.history[language]}
      captionHidden
      columns={[{ head: text.what[language] }, { head: text.when[language], kind: 'date' }]}
      rows={acts.map(({ at, what }) => ({ cells: [what, instantText(at, language)] }))}
    />
  )
}
