import {
  type Fraction,
  fraction,
  type Rate,
  type Rupiah,
  rounded,
  type Words,
  ZERO_RUPIAH,
} from '#values'
import { weakest } from './certainty.ts'
import { type Dated, leaf } from './dated.ts'
import type { Explained, Explanation, Input, Quantity, Reason } from './explained.ts'

/** What a reason says of itself; basis and certainty come from its children where it says nothing. */
export type ReasonParts = Pick<Reason, 'label' | 'formula' | 'ruleVersion'> &
  Partial<Omit<Reason, 'label' | 'formula' | 'ruleVersion' | 'certainty'>>

/**
 * A node of the tree of reasons. Its certainty is the weakest of its children, `checked` without any; its basis,
 * unless given, is every citation of theirs.
 */
export const reasonOf = <Q extends Quantity>(quantity: Q, parts: ReasonParts): Reason & Q => {
  const { children = [], inputs = [], basis = basisOf(children), ...rest } = parts
  const certainty = weakest(children.map((child) => child.certainty))
  return { ...quantity, ...rest, inputs, basis, certainty, children }
}

/** The leaf of an amount that the law sets. */
export const amountLeaf = (label: Words, law: Dated<Rupiah>): Explained<Rupiah> =>
  leaf(law, label, { unit: 'rupiah', value: law.value })

/** An amount that whoever asks has given, such as a balance: it rests on no law. */
export const givenAmount = (label: Words, value: Rupiah): Explained<Rupiah> =>
  reasonOf({ unit: 'rupiah', value }, { label, formula: AS_GIVEN, ruleVersion: 'given@2015-07' })

/** What an amount is multiplied by: a rate or a count, set by the law or given. */
export type Factor = { readonly label: Words } & (
  | { readonly rate: Dated<Rate> }
  | { readonly count: Dated<number>; readonly unit?: CountUnit }
  | { readonly given: Extract<Quantity, { readonly value: Rate | number }> }
)
type CountUnit = Extract<Quantity, { readonly value: number }>['unit']

export type ProductParts = Omit<ReasonParts, 'exact'> & {
  /** The amount at the start. One with reasons of its own is a child, and counts with its exact value. */
  readonly base: Explained<Rupiah> | { readonly label: Words; readonly amount: Rupiah }
  readonly factors: readonly Factor[]
}

/**
 * base × factors, carried exactly and rounded half up once to whole rupiah: the law is silent, that is custom.
 * Inputs and children of `parts` stand before those of the base and the factors. `divideBy` is for `/ 12`.
 */
export function productOf(
  { base, factors, children = [], inputs = [], ...parts }: ProductParts,
  divideBy = 1n,
): Explained<Rupiah> {
  const [start, reasons] = 'amount' in base ? [fraction(base.amount), []] : [exactOf(base), [base]]
  const { numerator, denominator } = productExact(start, factors, divideBy)
  const exact = fraction(numerator, denominator)
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      ...parts,
      inputs: [...inputs, inputOfBase(base), ...factors.map(inputOf)],
      ...exactPart(exact),
      children: [...children, ...reasons, ...factors.flatMap(leavesOf)],
    },
  )
}

/** The exact product that `productOf` rounds, not brought to lowest terms: the amount alone, without its reasons. */
export function productExact(start: Fraction, factors: readonly Factor[], divideBy = 1n): Fraction {
  let { numerator, denominator } = start
  for (const factor of factors) {
    const by = multiplierOf(factor)
    numerator *= by.numerator
    denominator *= by.denominator
  }
  return { numerator, denominator: denominator * divideBy }
}

/** The exact value of a reason, where there is one and rounding changed it. It need not be in lowest terms. */
export const exactPart = (exact: Fraction | undefined): { readonly exact?: Fraction } =>
  exact === undefined || exact.numerator % exact.denominator === 0n ? {} : { exact }

/** The sum of parts, each with its own reasons. */
export const sumOf = (label: Words, children: readonly Explained<Rupiah>[]): Explained<Rupiah> =>
  reasonOf(
    {
      unit: 'rupiah',
      value: children.reduce<Rupiah>((total, part) => (total + part.value) as Rupiah, ZERO_RUPIAH),
    },
    { label, formula: SUM, ruleVersion: 'sum@2015-07', children },
  )

/** An amount of zero, with the reason. */
export const zeroOf = (
  label: Words,
  why: Words,
  children: readonly Explanation[] = [],
): Explained<Rupiah> =>
  reasonOf(
    { unit: 'rupiah', value: ZERO_RUPIAH },
    { label, formula: why, ruleVersion: 'no-share@2015-07', children },
  )

/** A bound of an amount, the words of the rule and what the bound rests on. */
export type Bound = {
  readonly amount: Rupiah
  readonly formula: Words
  readonly reasons?: readonly Explanation[]
}

/** The amount itself, or the bound when the amount is above it; what was cut off stays visible below. */
export const atMost = (part: Explained<Rupiah>, bound: Bound): Explained<Rupiah> =>
  part.value <= bound.amount ? part : bounded(part, bound)

/** The amount itself, or the bound when the amount is below it. */
export const atLeast = (part: Explained<Rupiah>, bound: Bound): Explained<Rupiah> =>
  part.value >= bound.amount ? part : bounded(part, bound)

const bounded = (
  part: Explained<Rupiah>,
  { amount, formula, reasons = [] }: Bound,
): Explained<Rupiah> => {
  const { label, ruleVersion } = part
  const children = [part, ...reasons]
  return reasonOf({ unit: 'rupiah', value: amount }, { label, formula, ruleVersion, children })
}

const exactOf = ({ value, exact }: Explained<Rupiah>): Fraction => exact ?? fraction(value)

function multiplierOf(factor: Factor): Fraction {
  const { value } = quantityOf(factor)
  return typeof value === 'number' ? fraction(BigInt(value)) : value
}

type Multiplier = Extract<Quantity, { readonly value: Rate | number }>

function quantityOf(factor: Factor): Multiplier {
  if ('given' in factor) return factor.given
  if ('rate' in factor) return { unit: 'rate', value: factor.rate.value }
  return { unit: factor.unit ?? 'number', value: factor.count.value }
}

const inputOf = (factor: Factor): Input => ({ label: factor.label, ...quantityOf(factor) })

const inputOfBase = (base: ProductParts['base']): Input => ({
  label: base.label,
  unit: 'rupiah',
  value: 'amount' in base ? base.amount : base.value,
})

function leavesOf(factor: Factor): readonly Explanation[] {
  if ('given' in factor) return []
  const law = 'rate' in factor ? factor.rate : factor.count
  return [leaf(law, factor.label, quantityOf(factor))]
}

/** Every citation of the parts, once. */
const basisOf = (children: readonly Explanation[]): string =>
  [...new Set(children.flatMap(({ basis }) => basis.split('; ')))].filter(Boolean).join('; ')

const SUM: Words = { id: 'Jumlah bagian-bagiannya', en: 'The sum of its parts' }
const AS_GIVEN: Words = { id: 'seperti yang Anda isikan', en: 'as you gave it' }
