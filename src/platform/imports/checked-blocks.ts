import { setImmediate as turn } from 'node:timers/promises'
import type { Block } from './blocks.ts'
import type { Header } from './header.ts'
import type { Rejection } from './rejected-file.ts'
import { BadRow } from './row-values.ts'
import { type Row, valuesOf } from './rows.ts'

/** A block whose rows were looked at one by one, before the database sees them. */
export type CheckedBlock<Form> = {
  readonly forms: readonly Form[]
  /** The row of each form, at the same place. */
  readonly rows: readonly Row[]
  readonly rejections: readonly Rejection[]
  readonly endsAt: number
  readonly lines: number
}

/** @throws BadRow with the reason why the row has no form */
export type ReadRow<Form> = (values: readonly string[]) => Form

/** So many rows are read before others get their turn: a millisecond. The database eats what COPY sent it meanwhile. */
const ROWS_A_TURN = 200

/** Reads each row into its form, or finds the reason why it has none. */
export async function* checkedBlocks<Form extends object>(
  blocks: AsyncIterable<Block>,
  header: Exclude<Header, { fault: string }>,
  read: ReadRow<Form>,
): AsyncGenerator<CheckedBlock<Form>> {
  const { places, width } = header
  for await (const block of blocks) {
    const forms: Form[] = []
    const rows: Row[] = []
    const rejections: Rejection[] = []
    for (const [index, row] of block.rows.entries()) {
      if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await turn()
      const values = valuesOf(row, width)
      if (typeof values === 'string') {
        rejections.push({ row, reason: values })
        continue
      }
      try {
        forms.push(read(places === undefined ? values : ordered(values, places)))
        rows.push(row)
      } catch (error) {
        if (!(error instanceof BadRow)) throw error
        rejections.push({ row, reason: error.message })
      }
    }
    yield { forms, rows, rejections, endsAt: block.endsAt, lines: block.lines }
  }
}

const ordered = (values: readonly string[], places: readonly number[]): readonly string[] =>
  places.map((place) => values[place] ?? '')

/** The same items, each made while the one before is worked on. */
export async function* oneAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const ask = () => {
    const asked = items.next()
    asked.catch(() => undefined) // told when its turn comes
    return asked
  }
  let next = ask()
  try {
    for (;;) {
      const { value, done } = await next
      if (done === true) return
      next = ask()
      yield value
    }
  } finally {
    await items.return(undefined)
  }
}
