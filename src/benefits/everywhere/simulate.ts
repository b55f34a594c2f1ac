import { type Answer, type Json, jsonText } from '#law'
import { type FormProblem, readForm } from './read-form.ts'
import { questionsOf, type Simulator, type Typed } from './simulator.ts'

/** What a form came to. */
export type Simulated =
  | { readonly kind: 'wrong'; readonly problems: readonly FormProblem[] }
  | {
      readonly kind: 'answered'
      readonly answer: Exclude<Answer, { readonly kind: 'problem' }>
      /** What `payung law` reads to say the same. */
      readonly recompute: string
    }

/** Reads a form and asks the law: the same on the server and in the browser. */
export function simulate(simulator: Simulator, typed: Typed): Simulated {
  const { json, problems } = readForm(questionsOf(simulator, typed), typed)
  if (problems.length > 0) return { kind: 'wrong', problems }
  return answered(simulator, json)
}

function answered({ calculation }: Simulator, json: Json): Simulated {
  const answer = calculation.answer(json)
  if (answer.kind !== 'problem') return { kind: 'answered', answer, recompute: jsonText(json) }
  const { field, text } = answer.problem
  return { kind: 'wrong', problems: [{ field: formName(field), text }] }
}

/** `children[0].remainingYears` is called `children.0.remainingYears` in a form. */
const formName = (path: string): string => path.replaceAll('[', '.').replaceAll(']', '')
