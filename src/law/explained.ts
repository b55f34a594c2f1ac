import {
  countText,
  dateText,
  type Fraction,
  type Language,
  type LocalDate,
  type Month,
  moneyText,
  monthText,
  type Rate,
  type Rupiah,
  rateText,
  type Words,
} from '#values'
import type { Certainty } from './certainty.ts'

/** A value with its unit, so that every page writes it in the reader's language. */
export type Quantity =
  | { readonly unit: 'rupiah'; readonly value: Rupiah }
  | { readonly unit: 'rate'; readonly value: Rate }
  | { readonly unit: 'month'; readonly value: Month }
  | { readonly unit: 'date'; readonly value: LocalDate }
  | { readonly unit: 'number' | Span; readonly value: number }
  | { readonly unit: 'words'; readonly value: Words }
  | { readonly unit: 'unknown'; readonly value: undefined }

/** What is counted in whole years, months or days. */
export type Span = 'years' | 'months' | 'days'

/** A named value that went into a formula. */
export type Input = { readonly label: Words } & Quantity

/** Why a value is what it is. */
export type Reason = {
  readonly label: Words
  readonly formula: Words
  readonly inputs: readonly Input[]
  /** Where the law says so: `PP 45/2015 art. 28(3)`. */
  readonly basis: string
  /** Year, month or day from which the value or rule counts. */
  readonly effectiveFrom?: string
  /** The weakest of what it rests on. */
  readonly certainty: Certainty
  /** Where a statutory value was read; only on leaves that are one. */
  readonly source?: string
  readonly note?: string
  /** The exact value, where rounding changed it; not always in lowest terms. */
  readonly exact?: Fraction
  /** The rule and the day it was made: `jp-share@2015-07`; of a statutory value `jp/wage-ceiling@2026-03`. */
  readonly ruleVersion: string
  readonly children: readonly Explanation[]
}

/** A node of the tree of reasons. */
export type Explanation = Reason & Quantity

/** A value together with the tree of reasons that made it. */
export type Explained<Value extends Quantity['value']> = Reason &
  Extract<Quantity, { readonly value: Value }>

/** A quantity as members read it; no amount is invented for an unknown one. */
export function quantityText(quantity: Quantity, language: Language): string {
  switch (quantity.unit) {
    case 'rupiah':
      return moneyText(quantity.value, language)
    case 'rate':
      return rateText(quantity.value, language)
    case 'month':
      return monthText(quantity.value, language)
    case 'number':
      return String(quantity.value)
    case 'date':
      return dateText(quantity.value, language)
    case 'years':
    case 'months':
    case 'days':
      return spanText(quantity.value, quantity.unit, language)
    case 'words':
      return quantity.value[language]
    case 'unknown':
      return language === 'id' ? 'belum diketahui' : 'not known'
  }
}

function spanText(count: number, span: Span, language: Language): string {
  const [{ id, en }, number] = [SPANS[span], countText(count, language)]
  return language === 'id' ? `${number} ${id}` : `${number} ${en}${count === 1 ? '' : 's'}`
}
const SPANS: Readonly<Record<Span, Words>> = {
  years: { id: 'tahun', en: 'year' },
  months: { id: 'bulan', en: 'month' },
  days: { id: 'hari', en: 'day' },
}

/** A citation as members read it: `PP 45/2015 Pasal 28(3)` in Indonesian. */
export const basisText = (basis: string, language: Language): string =>
  language === 'id' ? basis.replaceAll('art. ', 'Pasal ').replaceAll('annex', 'Lampiran') : basis

/** Every node of the tree, the root first. */
export const nodesOf = (root: Explanation): readonly Explanation[] => [
  root,
  ...root.children.flatMap(nodesOf),
]
