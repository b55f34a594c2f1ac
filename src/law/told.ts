import type { Language } from '#values'
import type { Certainty } from './certainty.ts'
import { basisText, type Explanation, quantityText } from './explained.ts'

/** A node of the tree of reasons as a reader is told it: words alone, in one language. */
export type ToldReason = {
  readonly label: string
  readonly value: string
  /** Formula, what went in, article, since when, source; what a node has not is left out. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly certainty: Certainty
  readonly ruleVersion: string
  readonly steps: readonly ToldReason[]
}

/** The tree of reasons as it is shown. */
export const toldReason = (node: Explanation, language: Language): ToldReason => ({
  label: node.label[language],
  value: quantityText(node, language),
  facts: factsOf(node, language),
  certainty: node.certainty,
  ruleVersion: node.ruleVersion,
  steps: node.children.map((child) => toldReason(child, language)),
})

function factsOf(node: Explanation, language: Language): ToldReason['facts'] {
  const { formula, inputs, basis, effectiveFrom = '', source = '' } = node
  return [
    { name: NAMES.formula[language], value: formula[language] },
    ...inputs.map((input) => ({
      name: input.label[language],
      value: quantityText(input, language),
    })),
    { name: NAMES.basis[language], value: basisText(basis, language) },
    { name: NAMES.since[language], value: effectiveFrom },
    { name: NAMES.source[language], value: source },
  ].filter(({ value }) => value !== '')
}

const NAMES = {
  formula: { id: 'Rumus', en: 'Formula' },
  basis: { id: 'Dasar', en: 'Basis' },
  since: { id: 'Berlaku sejak', en: 'In force since' },
  source: { id: 'Sumber', en: 'Source' },
} as const
