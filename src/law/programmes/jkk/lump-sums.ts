import { type LocalDate, moneyText, type Rate, type Rupiah, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { amountLeaf, atLeast, productOf } from '../../formula.ts'
import { amountIn, countIn, type Dated, rateIn } from '../../parameters.ts'
import { JKM_LUMP_SUM, MONTHLY_WAGE, MONTHS_OF_WAGE } from '../benefits/labels.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

/** Total permanent disability: 70 % of 80 monthly wages. Source: PP 44/2015 annex III, I.b.3.c. */
export const totalDisability = (wage: Rupiah, on: LocalDate): Explained<Rupiah> =>
  partOfWages({ label: TOTAL, wage, share: setByLaw(rateIn('jkk/total-disability-share', on)) }, on)

/**
 * Death by a work accident: 60 % of 80 monthly wages, at least the lump sum that JKM gives after another death.
 * Source: PP 44/2015 annex III, I.b.4 ("paling sedikit sebesar JKM").
 */
export function deathBenefit(wage: Rupiah, on: LocalDate): Explained<Rupiah> {
  const least = setByLaw(amountIn('jkm/lump-sum', on))
  const part = partOfWages(
    { label: DEATH, wage, share: setByLaw(rateIn('jkk/death-share', on)) },
    on,
  )
  return atLeast(part, {
    amount: least.value,
    formula: {
      id: `paling sedikit santunan sekaligus JKM, ${moneyText(least.value, 'id')}`,
      en: `at least the lump sum of JKM, ${moneyText(least.value, 'en')}`,
    },
    reasons: [amountLeaf(JKM_LUMP_SUM, least)],
  })
}

type Part = { readonly label: Words; readonly wage: Rupiah; readonly share: Dated<Rate> }

function partOfWages({ label, wage, share }: Part, on: LocalDate): Explained<Rupiah> {
  return productOf({
    label,
    formula: FORMULA,
    base: { label: MONTHLY_WAGE, amount: wage },
    factors: [
      { label: SHARE, rate: share },
      { label: MONTHS_OF_WAGE, count: setByLaw(countIn('jkk/benefit-months', on)) },
    ],
    effectiveFrom: share.from,
    ruleVersion: 'jkk-part-of-wages@2015-07',
  })
}

const TOTAL: Words = {
  id: 'Santunan cacat total tetap',
  en: 'Benefit for total permanent disability',
}
const DEATH: Words = { id: 'Santunan kematian', en: 'Death benefit' }
const SHARE: Words = { id: 'Bagian', en: 'Part' }
const FORMULA: Words = {
  id: 'upah sebulan × bagian × 80, dibulatkan sekali ke rupiah terdekat',
  en: 'monthly wage × part × 80, rounded half up once to whole rupiah',
}
