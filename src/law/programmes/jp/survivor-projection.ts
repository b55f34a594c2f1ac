import {
  type LocalDate,
  monthOfDate,
  ok,
  type Result,
  type Rupiah,
  refused,
  type Words,
  ZERO_RUPIAH,
} from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained, Explanation } from '../../explained.ts'
import { atMost, givenAmount } from '../../formula.ts'
import { rateIn } from '../../parameters.ts'
import type { Refusal } from '../../refusal.ts'
import { dayBeforeJp } from './before-the-law.ts'
import { FORMULA_AS_GIVEN } from './caveats.ts'
import { fifteenYearRuleIn } from './fifteen-years.ts'
import { formulaAmount } from './formula.ts'
import { type SurvivorPension, survivorPension } from './survivor.ts'
import type { Survivor } from './survivor-rule.ts'
import { ceilingLeaf, wageCeilingIn } from './wage-ceiling.ts'

export type SurvivorsParts = {
  readonly diedOn: LocalDate
  /** The average of the membership, weighted already. */
  readonly wage: Rupiah
  readonly contributionMonths: number
  readonly membershipMonths: number
}

export type SurvivorsPension = { readonly caveats: readonly Caveat[] } & (
  | {
      readonly kind: 'monthly'
      readonly formulaAmount: Rupiah
      readonly spouse: Rupiah
      readonly child: Rupiah
      readonly childAfterSpouse: Rupiah
      readonly parent: Rupiah
      readonly explanation: Explained<Rupiah>
    }
  | { readonly kind: 'lump-sum'; readonly explanation: Explanation }
)

/**
 * What each survivor would get of a member who dies before drawing a pension, from one average wage. Where the law
 * counts 15 years for who contributed for less, so does the formula here. Source: PP 45/2015 art. 17, 18, 21 to 23.
 */
export function survivorsOfWage(
  parts: SurvivorsParts,
): Result<SurvivorsPension, Refusal<'before-the-law'>> {
  const amount = formulaOf(parts)
  const survivors = survivorsAnswered(parts, amount?.value ?? ZERO_RUPIAH)
  if (amount === undefined || survivors === undefined) return refused(dayBeforeJp(parts.diedOn))
  const { spouse, child, later, parent } = survivors
  // Of one member all are paid alike.
  if (isLumpSum(spouse) || isLumpSum(child) || isLumpSum(later) || isLumpSum(parent))
    return ok({ kind: 'lump-sum', explanation: spouse.explanation, caveats: spouse.caveats })
  const others = [
    child.explanation,
    { ...later.explanation, label: CHILD_LATER },
    parent.explanation,
  ]
  const explanation = {
    ...spouse.explanation,
    children: [...spouse.explanation.children, amount, ...others],
  }
  return ok({
    ...{ kind: 'monthly', formulaAmount: amount.value, explanation },
    ...{ spouse: spouse.explanation.value, child: child.explanation.value },
    ...{ childAfterSpouse: later.explanation.value, parent: parent.explanation.value },
    caveats: saidOnce([
      ...[AVERAGE_AS_GIVEN, ONE_AFTER_ANOTHER, ...spouse.caveats, ...later.caveats],
      ...caveatsOf(amount),
    ]),
  })
}

const isLumpSum = (
  of: SurvivorPension,
): of is Extract<SurvivorPension, { readonly kind: 'lump-sum' }> => of.kind === 'lump-sum'

/** What each would get; the children also when they follow the widow(er). */
function survivorsAnswered(parts: SurvivorsParts, amount: Rupiah) {
  const { diedOn, contributionMonths, membershipMonths } = parts
  const of = (survivor: Survivor, afterSpouse = false) =>
    survivorPension({
      ...{ diedOn, contributionMonths, membershipMonths, survivor, afterSpouse },
      ...{ monthlyFormulaAmount: amount, alreadyPensioner: false },
    })
  const [spouse, child, later, parent] = [
    of('spouse'),
    of('child'),
    of('child', true),
    of('parent'),
  ]
  return spouse.ok && child.ok && later.ok && parent.ok
    ? { spouse: spouse.value, child: child.value, later: later.value, parent: parent.value }
    : undefined
}

/** The formula with 15 years where fewer were contributed: where they do not count, nobody is paid monthly. */
function formulaOf({ diedOn, wage, contributionMonths }: SurvivorsParts) {
  const [rule, rate, ceiling] = [
    fifteenYearRuleIn(diedOn),
    rateIn('jp/formula-rate', diedOn),
    wageCeilingIn(monthOfDate(diedOn)),
  ]
  if (rule === undefined || rate === undefined || ceiling === undefined) return undefined
  const given = givenAmount(AVERAGE, wage)
  const counted = atMost(given, {
    amount: ceiling.value,
    formula: CUT,
    reasons: [ceilingLeaf(ceiling)],
  })
  return formulaAmount(counted, Math.max(contributionMonths, rule.leastMonths.value), rate)
}

/** Said once, though four amounts have them; the formula amount was made here, and not given. */
const saidOnce = (caveats: readonly Caveat[]): readonly Caveat[] => [
  ...new Map(
    caveats
      .filter(({ kind }) => kind !== FORMULA_AS_GIVEN.kind)
      .map((caveat) => [caveat.text.en, caveat]),
  ).values(),
]

const AVERAGE: Words = { id: 'Rata-rata upah sebulan', en: 'Average monthly wage' }
const CUT: Words = { id: 'dibatasi sampai batas upah JP', en: 'cut at the JP wage ceiling' }
const CHILD_LATER: Words = {
  id: 'Pensiun anak setelah janda atau duda',
  en: "Children's pension after the widow(er)",
}
const AVERAGE_AS_GIVEN: Caveat = {
  kind: 'jp-average-as-given',
  text: {
    id: 'Rata-rata upah dipakai seperti yang diisikan. Menurut aturan, upah setiap tahun disesuaikan dengan inflasi dan dibatasi sendiri-sendiri.',
    en: 'The average wage is used as given. By law the wage of each year is adjusted by inflation and cut by itself.',
  },
}
const ONE_AFTER_ANOTHER: Caveat = {
  kind: 'jp-survivors-in-order',
  text: {
    id: 'Janda atau duda didahulukan, lalu anak, lalu orang tua; jumlahnya tidak dibayar bersama-sama. Orang tua menerima hanya bila tidak ada istri, suami, atau anak.',
    en: 'The widow or widower comes first, then the children, then a parent; they are not paid together. A parent gets it only where there is no wife, husband or child.',
  },
}
