import type { RecordOverview } from '#contributions'
import type { Kpj } from '#values'

/** What a provisional member is shown of their record. */
export type ProvisionalView = {
  readonly name: string
  readonly kpjs: readonly string[]
  readonly months: readonly Pick<RecordOverview['months'][number], 'month' | 'state'>[]
}

const HIDDEN = '•••'

/** The record so far covered that its owner knows it again, and nobody learns from it. */
export const provisionalView = (
  person: { readonly name: string; readonly kpjs: readonly Kpj[] },
  { months }: Pick<RecordOverview, 'months'>,
): ProvisionalView => ({
  name: maskedName(person.name),
  kpjs: person.kpjs.map((kpj) => `${HIDDEN}\u00a0${kpj.slice(-3)}`),
  months: months.map(({ month, state }) => ({ month, state })),
})

/** `Siti Rahmawati` → `S••• R•••`: three dots whatever the length. */
export const maskedName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}${HIDDEN}`)
    .join(' ')
