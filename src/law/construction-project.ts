import {
  type Fraction,
  fraction,
  minus,
  moneyText,
  multiplied,
  plus,
  type Rupiah,
  rounded,
  type Words,
} from '#values'
import { type Caveat, caveatsOf } from './caveat.ts'
import { weakest } from './certainty.ts'
import type { Explained, Explanation, Input } from './explained.ts'
import { sumOf } from './formula.ts'
import type { ConstructionProjectInput } from './inputs/construction-project.ts'
import { type Dated, leaf, type Slice, slicesNow, valueAddedTaxNow } from './parameters.ts'
import { JKK, JKM } from './programmes/labels.ts'

export type ConstructionProject = {
  readonly jkk: Rupiah
  readonly jkm: Rupiah
  readonly total: Rupiah
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}

/**
 * JKK and JKM of a construction project whose wages are not known, on the contract value before value-added tax.
 * Each slice has its own rate; the value before tax and the slices are carried exactly, each programme is rounded
 * half up once. Source: PP 44/2015 art. 54(2), 55(2), reproduced by their elucidation (180 million: 346,000, 46,000).
 */
export function constructionProject(input: ConstructionProjectInput): ConstructionProject {
  const base = input.includesVat ? withoutTax(input.contractValue) : plain(input.contractValue)
  const jkk = sliced(JKK, base, slicesNow('jkk/construction-project-rate'))
  const jkm = sliced(JKM, base, slicesNow('jkm/construction-project-rate'))
  const explanation = sumOf(TOTAL, [jkk, jkm])
  return {
    jkk: jkk.value,
    jkm: jkm.value,
    total: explanation.value,
    explanation,
    caveats: [...(input.includesVat ? [TAX_FIRST] : []), ...caveatsOf(explanation)],
  }
}

type Base = { readonly value: Fraction; readonly reasons: readonly Explanation[] }

const plain = (contractValue: Rupiah): Base => ({ value: fraction(contractValue), reasons: [] })

function withoutTax(contractValue: Rupiah): Base {
  const tax = valueAddedTaxNow()
  const { numerator, denominator } = tax.value
  return {
    value: fraction(contractValue * denominator, denominator + numerator),
    reasons: [leaf(tax, TAX, { unit: 'rate', value: tax.value })],
  }
}

function sliced(label: Words, base: Base, slices: Dated<readonly Slice[]>): Explained<Rupiah> {
  const parts = slices.value.map((slice, index) => ({
    slice,
    part: partOf(base.value, slice, slices.value[index + 1]),
  }))
  const exact = parts.reduce<Fraction>(
    (total, { slice, part }) => plus(total, multiplied(part, slice.rate)),
    fraction(0n),
  )
  const rates = parts
    .filter(({ part }) => part.numerator > 0n)
    .map(({ slice }) => leaf(slices, aboveText(slice), { unit: 'rate', value: slice.rate }))
  const children = [...base.reasons, ...rates]
  const value: Input = { label: VALUE, unit: 'rupiah', value: rounded(base.value, 'half-up') }
  return {
    unit: 'rupiah',
    value: rounded(exact, 'half-up'),
    label,
    formula: FORMULA,
    inputs: [value],
    basis: slices.basis,
    effectiveFrom: slices.from,
    certainty: weakest(children.map(({ certainty }) => certainty)),
    ...(exact.denominator === 1n ? {} : { exact }),
    ruleVersion: 'construction-project@2015-07',
    children,
  }
}

/** The part of the value above this slice's bound, up to the next slice's. */
function partOf(value: Fraction, slice: Slice, next: Slice | undefined): Fraction {
  const above = minus(value, fraction(slice.above))
  const over = next === undefined ? NOTHING : positive(minus(value, fraction(next.above)))
  return minus(positive(above), over)
}

const NOTHING = fraction(0n)
const positive = (value: Fraction): Fraction => (value.numerator > 0n ? value : NOTHING)

const aboveText = ({ above }: Slice): Words => ({
  id: `Tarif bagian di atas ${moneyText(above, 'id')}`,
  en: `Rate of the part above ${moneyText(above, 'en')}`,
})

const TOTAL: Words = { id: 'Iuran proyek konstruksi', en: 'Contributions of the project' }
const VALUE: Words = { id: 'Nilai kontrak sebelum PPN', en: 'Contract value before VAT' }
const TAX: Words = { id: 'PPN', en: 'Value-added tax' }
const FORMULA: Words = {
  id: 'jumlah tiap bagian nilai × tarifnya, dibulatkan sekali ke rupiah terdekat',
  en: 'the sum of each slice of the value × its rate, rounded half up once to whole rupiah',
}
const TAX_FIRST: Caveat = {
  kind: 'tax-taken-out-first',
  text: {
    id: 'PPN 11% dikeluarkan dulu dari nilai kontrak: itu praktik BPJS, bukan bunyi PP 44/2015.',
    en: 'VAT of 11% is taken out of the contract value first: that is the agency’s practice, not the text of PP 44/2015.',
  },
}
