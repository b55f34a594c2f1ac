import type { VNode } from 'preact'
import type { Language } from '#values'
import { type Fact, FactList } from '../lists/fact-list.tsx'
import { Certainty, type CertaintyKind } from '../tag/certainty.tsx'
import { text } from './text.ts'

/** A number with its name, what it was made of, and the same of every part, in the reader's language. */
export type ReasonStep = {
  readonly label: string
  readonly value: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly certainty: CertaintyKind
  /** The rule and the day it was made. */
  readonly ruleVersion: string
  readonly steps: readonly ReasonStep[]
}

export type ReasonTreeProps = {
  readonly language: Language
  readonly reason: ReasonStep
  /** Whether the first step is open already. */
  readonly open?: boolean
}

/** A number's passport: the number with its name, and below it, opened step by step without a script, what made it. */
export function ReasonTree({ language, reason, open }: ReasonTreeProps): VNode {
  const { label, value, steps } = reason
  return (
    <details class="details reason" open={open}>
      <summary>
        <span>{label}</span> <b class={isFigure(value) ? 'money' : undefined}>{value}</b>
      </summary>
      <div>
        <FactList facts={factsOf(reason, language)} />
        {steps.map((step) => (
          <ReasonTree key={`${step.ruleVersion} ${step.label}`} language={language} reason={step} />
        ))}
      </div>
    </details>
  )
}

const factsOf = ({ facts, certainty, ruleVersion }: ReasonStep, language: Language): Fact[] => [
  ...facts,
  {
    name: text.certainty[language],
    value: <Certainty certainty={certainty} language={language} />,
  },
  { name: text.version[language], value: <code>{ruleVersion}</code> },
]

/** Figures stay in one piece; what is said in words may break. */
const isFigure = (value: string): boolean => /\d/.test(value)
