import { type LocalDate, moneyText, type Rupiah, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { amountLeaf, atMost, givenAmount, sumOf } from '../../formula.ts'
import { type ItemOf, itemAmountIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

type Mode = ItemOf<'jkk/transport-most'>
export type Fares = { readonly [Key in Mode]?: Rupiah }

const MODES: readonly Mode[] = ['land', 'sea', 'air']

export const hasFares = (fares: Fares): boolean => MODES.some((mode) => fares[mode] !== undefined)

/**
 * Transport after an accident, paid back up to the limit of each mode; several modes have their own limits each.
 * Source: PP 44/2015 annex III, I.b.1; PP 82/2019 annex III.
 */
export const transport = (fares: Fares, on: LocalDate): Explained<Rupiah> =>
  sumOf(
    LABEL,
    MODES.flatMap((mode) => {
      const fare = fares[mode]
      return fare === undefined ? [] : [paidBack(mode, fare, on)]
    }),
  )

function paidBack(mode: Mode, fare: Rupiah, on: LocalDate): Explained<Rupiah> {
  const most = setByLaw(itemAmountIn('jkk/transport-most', mode, on))
  return atMost(givenAmount(MODE_LABELS[mode], fare), {
    amount: most.value,
    formula: {
      id: `biaya yang dikeluarkan, paling banyak ${moneyText(most.value, 'id')}`,
      en: `what was paid, at most ${moneyText(most.value, 'en')}`,
    },
    reasons: [amountLeaf(MOST, most)],
  })
}

const LABEL: Words = { id: 'Penggantian biaya transportasi', en: 'Transport paid back' }
const MOST: Words = { id: 'Penggantian paling banyak', en: 'Most that is paid back' }
const MODE_LABELS: Readonly<Record<Mode, Words>> = {
  land: { id: 'Angkutan darat, sungai, atau danau', en: 'Transport by land, river or lake' },
  sea: { id: 'Angkutan laut', en: 'Transport by sea' },
  air: { id: 'Angkutan udara', en: 'Transport by air' },
}
