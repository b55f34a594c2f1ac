import type { VNode } from 'preact'
import type { Language } from '#values'
import { DataTable } from '../table/data-table.tsx'
import { text } from '../text.ts'
import { letterDifference, type Piece } from './letter-difference.ts'

/** One thing that changes; empty text for what is not known, or will not be. */
export type Change = {
  readonly name: string
  readonly before: string
  readonly after: string
  /** Marks each letter that differs: for names, numbers and days. */
  readonly byLetter?: boolean
}

export type ChangeTableProps = { readonly language: Language; readonly changes: readonly Change[] }

/**
 * What is and what will be, side by side. Letters that differ are struck out and underlined, not only coloured, and said
 * in words under the table: a screen reader hears them too.
 */
export function ChangeTable({ language, changes }: ChangeTableProps): VNode {
  const columns = [
    { head: text.changed[language] },
    { head: text.before[language] },
    { head: text.after[language] },
  ]
  const rows = changes.map((change) => ({ cells: [change.name, ...sides(language, change)] }))
  const told = changes.filter(({ byLetter }) => byLetter === true)
  return (
    <>
      <DataTable
        language={language}
        caption={text.beforeAndAfter[language]}
        captionHidden
        columns={columns}
        rows={rows}
      />
      {told.map((change) => (
        <p key={change.name} class="quiet">
          {inWords(language, change)}
        </p>
      ))}
    </>
  )
}

function sides(
  language: Language,
  { before, after, byLetter }: Change,
): readonly (VNode | string)[] {
  const none = <span class="quiet">{text.nothing[language]}</span>
  if (byLetter !== true || before === '' || after === '')
    return [before === '' ? none : before, after === '' ? none : after]
  const difference = letterDifference(before, after)
  return [
    <span class="letters">{marked(difference.before, 'del')}</span>,
    <span class="letters">{marked(difference.after, 'ins')}</span>,
  ]
}

const marked = (pieces: readonly Piece[], Mark: 'del' | 'ins'): readonly (VNode | string)[] =>
  pieces.map(({ isSame, text: letters }) => (isSame ? letters : <Mark>{letters}</Mark>))

/** `Nama: “o” hilang, “a” baru.` */
function inWords(language: Language, { name, before, after }: Change): string {
  const difference = letterDifference(before, after)
  const quoted = (pieces: readonly Piece[]) =>
    pieces
      .filter(({ isSame }) => !isSame)
      .map(({ text: letters }) => (letters.trim() === '' ? text.space[language] : `“${letters}”`))
      .join(', ')
  const [gone, added] = [quoted(difference.before), quoted(difference.after)]
  const parts = [
    ...(gone === '' ? [] : [`${text.gone[language]} ${gone}`]),
    ...(added === '' ? [] : [`${text.added[language]} ${added}`]),
  ]
  return `${name}: ${parts.length === 0 ? text.same[language] : parts.join('; ')}.`
}
