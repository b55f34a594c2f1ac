import {
  type Fraction,
  fraction,
  greater,
  lesser,
  multiplied,
  plus,
  type Rate,
  type Rupiah,
  rounded,
  rupiah,
  subtract,
  type Words,
  ZERO_RUPIAH,
} from '#values'
import type { Explained, Explanation, Input } from '../../explained.ts'
import { productOf, reasonOf } from '../../formula.ts'
import { type Dated, leaf, type Slice } from '../../parameters.ts'

export type Taxed = {
  /** What was paid before and fills the lower slices. */
  readonly before: Rupiah
  readonly amount: Rupiah
  readonly slices: Dated<readonly Slice[]>
  /** A part of the tax that is payable instead of the whole, such as 120 %. */
  readonly payable?: Dated<Rate> | undefined
}
export type ProgressiveParts = Taxed & {
  readonly label: Words
  readonly formula: Words
  /** Why this table counts. */
  readonly reasons: readonly Explanation[]
  readonly ruleVersion: string
}

/**
 * The tax on an amount that is paid on top of an earlier one: each slice of the table takes what falls into it. The
 * sum is carried exactly and rounded half up once to whole rupiah.
 */
export function progressiveTax(parts: ProgressiveParts): Explained<Rupiah> {
  const { label, formula, before, amount, slices, payable, reasons, ruleVersion } = parts
  const taxes = slicesOf(parts).map((part) => taxOfSlice(part, slices, ruleVersion))
  const exact = exactTax(parts)
  const inputs: readonly Input[] = [
    { label: BEFORE, unit: 'rupiah', value: before },
    { label: NOW, unit: 'rupiah', value: amount },
  ]
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label,
      formula,
      inputs,
      basis: [slices.basis, ...(payable === undefined ? [] : [payable.basis])].join('; '),
      effectiveFrom: slices.from,
      ruleVersion,
      ...(exact.denominator === 1n ? {} : { exact }),
      children: [
        ...reasons,
        ...taxes,
        ...(payable === undefined
          ? []
          : [leaf(payable, PAYABLE, { unit: 'rate', value: payable.value })]),
      ],
    },
  )
}

/** The amount of `progressiveTax` without its reasons: the same slices, rounded the same way. */
export const progressiveAmount = (taxed: Taxed): Rupiah => rounded(exactTax(taxed), 'half-up')

function exactTax(taxed: Taxed): Fraction {
  const sum = slicesOf(taxed).reduce<Fraction>(
    (total, { slice, amount }) => plus(total, multiplied(fraction(amount), slice.rate)),
    fraction(0n),
  )
  return taxed.payable === undefined ? sum : multiplied(sum, taxed.payable.value)
}

type Part = { readonly slice: Slice; readonly amount: Rupiah }

/** What of the amount falls into each slice; slices without any are left out. */
function slicesOf({ before, amount, slices }: Taxed): readonly Part[] {
  const end = rupiah(before + amount)
  return slices.value
    .map((slice, index) => {
      const upper = slices.value[index + 1]?.above ?? end
      const inside = subtract(lesser(end, upper), greater(before, slice.above))
      return { slice, amount: greater(inside, ZERO_RUPIAH) }
    })
    .filter((part) => part.amount > 0n)
}

const taxOfSlice = (
  { slice, amount }: Part,
  law: Dated<readonly Slice[]>,
  ruleVersion: string,
): Explained<Rupiah> =>
  productOf({
    label: TAX_OF_SLICE,
    formula: PRODUCT,
    base: { label: IN_SLICE, amount },
    factors: [{ label: RATE, rate: { ...law, value: slice.rate } }],
    inputs: [{ label: ABOVE, unit: 'rupiah', value: slice.above }],
    ruleVersion,
  })

const BEFORE: Words = { id: 'Sudah dibayar sebelumnya', en: 'Paid before' }
const NOW: Words = { id: 'Dibayar sekarang', en: 'Paid now' }
const PAYABLE: Words = { id: 'Tarif tanpa NPWP', en: 'Without a tax number' }
const TAX_OF_SLICE: Words = { id: 'Pajak satu lapisan', en: 'Tax of one slice' }
const PRODUCT: Words = {
  id: 'bagian dalam lapisan × tarif lapisan',
  en: 'part in the slice × rate of the slice',
}
const IN_SLICE: Words = { id: 'Bagian dalam lapisan', en: 'Part in the slice' }
const ABOVE: Words = { id: 'Lapisan mulai di atas', en: 'The slice begins above' }
const RATE: Words = { id: 'Tarif lapisan', en: 'Rate of the slice' }
