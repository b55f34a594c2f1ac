import type { Words } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explanation } from '../../explained.ts'
import { type ReasonParts, reasonOf } from '../../formula.ts'

/** JP paid at once instead of every month; `formula` says why. How much that is depends on the account. */
export const paidAtOnce = (parts: Omit<ReasonParts, 'label' | 'ruleVersion'>): Explanation =>
  reasonOf(
    { unit: 'words', value: AT_ONCE },
    { ...parts, label: HOW, ruleVersion: 'jp-lump-sum@2015-07' },
  )

const AT_ONCE: Words = { id: 'sekaligus', en: 'lump sum' }
const HOW: Words = { id: 'Cara JP dibayar', en: 'How JP is paid' }

export const LUMP_SUM_NOT_COUNTED: Caveat = {
  kind: 'jp-lump-sum-not-counted',
  text: {
    id: 'Yang dibayar sekaligus adalah seluruh iuran ditambah hasil pengembangannya (Pasal 24); jumlahnya tidak dihitung di sini.',
    en: 'The lump sum is all contributions with their development (art. 24); its amount is not calculated here.',
  },
}
