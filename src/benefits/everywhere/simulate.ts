import { type Answer, type Fields, type Json, jsonText } from '#law'
import type { Words } from '#values'
import { type FormProblem, readForm } from './read-form.ts'
import { questionsOf, type Simulator, type Typed } from './simulator.ts'

/** What a form came to. */
export type Simulated =
  | { readonly kind: 'wrong'; readonly problems: readonly FormProblem[] }
  | {
      readonly kind: 'answered'
      readonly answer: Exclude<Answer, { readonly kind: 'problem' }>
      readonly asked: Readonly<Record<string, Json>>
      /** What `payung law` reads to say the same. */
      readonly recompute: string
    }

/** Reads a form and asks the law: the same on the server and in the browser. */
export function simulate(simulator: Simulator, typed: Typed): Simulated {
  const questions = questionsOf(simulator, typed)
  const { json, problems } = readForm(questions, typed)
  if (problems.length > 0) return { kind: 'wrong', problems }
  const answer = simulator.calculation.answer(json)
  if (answer.kind !== 'problem')
    return { kind: 'answered', answer, asked: json, recompute: jsonText(json) }
  const { field, text } = answer.problem
  const name = formName(field)
  return { kind: 'wrong', problems: [{ field: name, text: titled(text, questions.fields, name) }] }
}

/** `children[0].remainingYears` is called `children.0.remainingYears` in a form. */
const formName = (path: string): string => path.replaceAll('[', '.').replaceAll(']', '')

/** The law names a field as programs know it; members know it by its title. */
function titled(text: Words, fields: Fields, name: string): Words {
  const title = titleOf(fields, name.split('.'))
  if (title === undefined) return text
  return {
    id: text.id.replace(NAMED, () => title.id),
    en: text.en.replace(NAMED, () => title.en),
  }
}
const NAMED = /^(Isian|Field) "[^"]*"/

function titleOf(fields: Fields, [name = '', ...rest]: readonly string[]): Words | undefined {
  const field = fields[name]
  if (field === undefined || !('fields' in field)) return field?.title
  return titleOf(field.fields, /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest) ?? field.title
}
