import type { VNode } from 'preact'
import { Certainty, type Fact, FactList } from '#design'
import { basisText, type Explanation, quantityText } from '#law'
import type { Language } from '#values'
import { text } from './text.ts'

export type ExplanationTreeProps = {
  readonly language: Language
  readonly explanation: Explanation
  /** Whether the first step is open already. */
  readonly open?: boolean
}

/**
 * A number's passport: the number with its name, and below it, opened step by step without a script, its formula in
 * words, what went in, article, date, rule version, certainty, and the same of every part.
 */
export function ExplanationTree({ language, explanation, open }: ExplanationTreeProps): VNode {
  const { label, children } = explanation
  return (
    <details class="details reason" open={open}>
      <summary>
        <span>{label[language]}</span> <b class="money">{quantityText(explanation, language)}</b>
      </summary>
      <div>
        <FactList facts={factsOf(explanation, language)} />
        {children.map((child) => (
          <ExplanationTree
            key={`${child.ruleVersion} ${child.label.en}`}
            language={language}
            explanation={child}
          />
        ))}
      </div>
    </details>
  )
}

function factsOf(node: Explanation, language: Language): readonly Fact[] {
  const { formula, inputs, basis, effectiveFrom, source, ruleVersion, certainty } = node
  const facts: readonly (Fact | undefined)[] = [
    { name: text.formula[language], value: formula[language] },
    ...inputs.map((input) => ({
      name: input.label[language],
      value: quantityText(input, language),
    })),
    basis === '' ? undefined : { name: text.basis[language], value: basisText(basis, language) },
    effectiveFrom === undefined ? undefined : { name: text.since[language], value: effectiveFrom },
    source === undefined ? undefined : { name: text.source[language], value: source },
    {
      name: text.certainty[language],
      value: <Certainty certainty={certainty} language={language} />,
    },
    { name: text.version[language], value: <code>{ruleVersion}</code> },
  ]
  return facts.filter((fact) => fact !== undefined)
}
