import { fraction, type Rate, type Rupiah, rounded, type Words, ZERO_RUPIAH } from '#values'
import type { Explained, Explanation, Input } from '../explained.ts'
import { amountLeaf, type Factor, productExact, productOf, zeroOf } from '../formula.ts'
import type { Dated } from '../parameters.ts'

type Parts = {
  readonly label: Words
  /** Parts of the contribution that are payable in a month of relief. */
  readonly reliefs?: readonly (Dated<Rate> | undefined)[]
  readonly rule: string
}
export type ShareParts = Parts & {
  /** Reasons of the base, such as a ceiling. */
  readonly reasons?: readonly Explanation[]
  readonly base: { readonly label: Words; readonly amount: Rupiah }
  /** `undefined` in months when the contribution did not exist yet. */
  readonly rate: Dated<Rate> | undefined
}
export type FixedShareParts = Parts & {
  /** What the amount was chosen by, such as an income. */
  readonly chosenBy?: Input
  /** `undefined` in months when the contribution did not exist yet. */
  readonly amount: Dated<Rupiah> | undefined
}

/**
 * One share of one month: base × rate × payable part, carried exactly and rounded half up once.
 * Rounding: the law is silent; whole rupiah, half up, is payroll custom.
 */
export function shareOf(parts: ShareParts): Explained<Rupiah> {
  if (parts.rate === undefined) return zeroOf(parts.label, NOT_YET)
  return product(parts, { ...parts.base, law: parts.rate, rate: parts.rate, before: [] })
}

/** The amount of `shareOf` without its reasons: the same factors, rounded the same way. */
export const shareAmount = (parts: ShareParts): Rupiah =>
  parts.rate === undefined
    ? ZERO_RUPIAH
    : rounded(productExact(fraction(parts.base.amount), factorsOf(parts)), 'half-up')

/**
 * Every amount that is right for a share: the one with all reliefs of the month first, then those without some or all of
 * them, for nobody has to take a relief. No amount twice.
 */
export function lawfulAmounts(parts: ShareParts | FixedShareParts): readonly Rupiah[] {
  const isFixed = 'amount' in parts
  const base = isFixed ? parts.amount?.value : parts.base.amount
  if (base === undefined || (!isFixed && parts.rate === undefined)) return [ZERO_RUPIAH]
  const rate = isFixed ? undefined : parts.rate
  const amounts = choicesOf(parts.reliefs ?? []).map((reliefs) =>
    rounded(productExact(fraction(base), factorsOf({ rate, reliefs })), 'half-up'),
  )
  return [...new Set(amounts)]
}

/** Every choice among the reliefs that hold: all of them first, none of them last. */
function choicesOf(reliefs: readonly Relief[]): readonly (readonly Relief[])[] {
  const [first, ...others] = reliefs.filter((relief) => relief !== undefined && isRelief(relief))
  if (first === undefined) return [[]]
  const rest = choicesOf(others)
  return [...rest.map((taken) => [first, ...taken]), ...rest]
}
type Relief = Dated<Rate> | undefined

/** The programmes whose reliefs are not taken, though they hold. */
export type ReliefLeft = readonly ('jkk' | 'jkm')[]

/** The parts of a share without its reliefs, where those are left. */
export const asTaken = <P extends Parts>(
  parts: P,
  programme: ReliefLeft[number],
  left: ReliefLeft = [],
): P => (left.includes(programme) ? { ...parts, reliefs: [] } : parts)

/** As `shareOf`, for a contribution that the law fixes as an amount. */
export function fixedShare(parts: FixedShareParts): Explained<Rupiah> {
  const { amount } = parts
  if (amount === undefined) return zeroOf(parts.label, NOT_YET)
  const set = amountLeaf(SET_AMOUNT, amount)
  return product(
    { ...parts, reasons: [set] },
    {
      label: SET_AMOUNT,
      amount: amount.value,
      law: amount,
      before: parts.chosenBy === undefined ? [] : [parts.chosenBy],
    },
  )
}

type Base = {
  readonly label: Words
  readonly amount: Rupiah
  readonly law: Dated<unknown>
  readonly rate?: Dated<Rate>
  readonly before: readonly Input[]
}

function product(
  { label, reliefs = [], reasons = [], rule }: Parts & Pick<ShareParts, 'reasons'>,
  base: Base,
): Explained<Rupiah> {
  const factors = factorsOf({ rate: base.rate, reliefs })
  const isRelieved = factors.some(({ label }) => label === PAYABLE)
  return productOf({
    label,
    formula: factors.length === 0 ? AS_SET : isRelieved ? RELIEVED : PLAIN,
    base: { label: base.label, amount: base.amount },
    factors,
    inputs: base.before,
    basis: base.law.basis,
    effectiveFrom: base.law.from,
    ruleVersion: rule,
    children: reasons,
  })
}

/** What the base is multiplied by. */
function factorsOf({ rate, reliefs = [] }: Factored): readonly Factor[] {
  const factors: Factor[] = rate === undefined ? [] : [{ label: RATE, rate }]
  for (const relief of reliefs)
    if (relief !== undefined && isRelief(relief)) factors.push({ label: PAYABLE, rate: relief })
  return factors
}
type Factored = Pick<ShareParts, 'reliefs'> & { readonly rate: Dated<Rate> | undefined }

const isRelief = ({ value }: Dated<Rate>): boolean => value.numerator !== value.denominator

/** Why a programme counts nothing. */
export const NOT_ASKED: Words = {
  id: 'Program ini tidak diikuti',
  en: 'This programme is not taken part in',
}
const NOT_YET: Words = {
  id: 'Belum berlaku pada bulan ini',
  en: 'Not in force in this month yet',
}
const RATE: Words = { id: 'Tarif', en: 'Rate' }
const PAYABLE: Words = { id: 'Bagian yang dibayar', en: 'Part that is payable' }
const SET_AMOUNT: Words = { id: 'Iuran yang ditetapkan', en: 'Contribution as set' }
const AS_SET: Words = { id: 'jumlah yang ditetapkan', en: 'the amount as set' }
const PLAIN: Words = {
  id: 'dasar × tarif, dibulatkan sekali ke rupiah terdekat (kebiasaan penggajian; undang-undang tidak mengaturnya)',
  en: 'base × rate, rounded half up once to whole rupiah (payroll custom; the law is silent)',
}
const RELIEVED: Words = {
  id: 'dasar (× tarif) × bagian yang dibayar, dibulatkan sekali ke rupiah terdekat (kebiasaan penggajian; undang-undang tidak mengaturnya)',
  en: 'base (× rate) × payable part, rounded half up once to whole rupiah (payroll custom; the law is silent)',
}
