import { type Fraction, percentText, rounded } from '#values'
import type { Explanation, Quantity } from './explained.ts'

/** The tree of reasons as JSON holds it: amounts as integers, rates as text in per cent, unknown values as null. */
export function jsonOfExplanation(node: Explanation): object {
  const { value: _, unit, label, formula, inputs, exact, children, ...cited } = node
  return {
    label,
    unit,
    value: jsonValue(node),
    formula,
    inputs: inputs.map((input) => ({
      label: input.label,
      unit: input.unit,
      value: jsonValue(input),
    })),
    ...cited,
    ...(exact === undefined ? {} : { exact: decimalText(exact) }),
    children: children.map(jsonOfExplanation),
  }
}

const jsonValue = (quantity: Quantity): unknown => {
  if (quantity.unit === 'unknown') return null
  return quantity.unit === 'rate' ? percentText(quantity.value) : quantity.value
}

const MICRO = 1_000_000n

/** At most six decimals, cut off: enough to see which way the amount was rounded. */
function decimalText({ numerator, denominator }: Fraction): string {
  const size = numerator < 0n ? -numerator : numerator
  const micro = rounded({ numerator: size * MICRO, denominator }, 'down')
  const decimals = (micro % MICRO).toString().padStart(6, '0').replace(/0+$/, '')
  return `${numerator < 0n ? '-' : ''}${micro / MICRO}${decimals && `.${decimals}`}`
}
