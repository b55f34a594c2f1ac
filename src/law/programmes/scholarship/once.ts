import type { LocalDate, Rupiah } from '#values'
import type { Explained } from '../../explained.ts'
import { amountLeaf, reasonOf, zeroOf } from '../../formula.ts'
import { amountIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { type Child, isAtSchool, SCHOLARSHIP } from './children.ts'

/**
 * The scholarship before 2 December 2019: one amount for the member, however many children are still at school.
 * Source: PP 44/2015 art. 25(3), 34(2), annex III.
 */
export function onceForTheMember(children: readonly Child[], on: LocalDate): Explained<Rupiah> {
  if (!children.some(isAtSchool)) return zeroOf(SCHOLARSHIP, NOBODY_AT_SCHOOL)
  const amount = setByLaw(amountIn('scholarship/once-amount', on))
  return reasonOf(
    { unit: 'rupiah', value: amount.value },
    {
      label: SCHOLARSHIP,
      formula: ONCE,
      basis: amount.basis,
      effectiveFrom: amount.from,
      ruleVersion: 'scholarship-once@2015-07',
      children: [amountLeaf(SCHOLARSHIP, amount)],
    },
  )
}

const ONCE = {
  id: 'sekali untuk setiap peserta, berapa pun anaknya yang masih sekolah',
  en: 'once for each member, however many children are still at school',
}
const NOBODY_AT_SCHOOL = {
  id: 'tidak ada anak yang masih sekolah',
  en: 'no child is still at school',
}
