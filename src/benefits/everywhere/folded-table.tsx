import type { VNode } from 'preact'
import { Details } from '#design'
import type { Language } from '#values'
import { PartsTable } from './parts-table.tsx'
import type { PartsTable as Parts } from './simulator.ts'
import { allRows } from './text.ts'

/** Up to so many rows everything is seen at once. */
const MOST_AT_ONCE = 8
const EVERY = 5

/**
 * A table of years. A long one, which would be many screens of a phone, shows the first, every fifth and the last;
 * all of them stand folded below, without a script too.
 */
export function FoldedTable({ language, parts }: { language: Language; parts: Parts }): VNode {
  const { rows, caption } = parts
  if (rows.length <= MOST_AT_ONCE) return <PartsTable language={language} parts={parts} />
  const few = rows.filter((_, index) => index % EVERY === 0 || index === rows.length - 1)
  const every = {
    id: `${caption.id}, setiap ${EVERY} tahun`,
    en: `${caption.en}, every ${EVERY} years`,
  }
  return (
    <>
      <PartsTable language={language} parts={{ ...parts, caption: every, rows: few }} />
      <Details summary={allRows(rows.length)[language]}>
        <PartsTable language={language} parts={parts} />
      </Details>
    </>
  )
}
