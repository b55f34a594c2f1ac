import { type Rupiah, subtract, type Words } from '#values'
import type { Explained, Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'

export type Taxed = {
  readonly label: Words
  readonly gross: Explained<Rupiah>
  readonly tax: Explained<Rupiah>
  readonly ruleVersion: string
  /** What stands before both, such as the day from which it is paid. */
  readonly before?: readonly Explanation[]
}

/** What is left of an amount after its tax. */
export const afterTax = ({
  label,
  gross,
  tax,
  ruleVersion,
  before = [],
}: Taxed): Explained<Rupiah> =>
  reasonOf(
    { unit: 'rupiah', value: subtract(gross.value, tax.value) },
    {
      label,
      formula: { id: 'jumlah sebelum pajak − pajak', en: 'gross − tax' },
      inputs: [
        { label: gross.label, unit: 'rupiah', value: gross.value },
        { label: tax.label, unit: 'rupiah', value: tax.value },
      ],
      ruleVersion,
      children: [...before, gross, tax],
    },
  )
