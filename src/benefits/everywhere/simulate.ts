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
      /** What `payung law` reads to say the same. */
      readonly recompute: string
    }

/** Reads a form and asks the law: the same on the server and in the browser. */
export function simulate(simulator: Simulator, typed: Typed): Simulated {
  const questions = questionsOf(simulator, typed)
  const { json, problems } = readForm(questions, typed)
  if (problems.length > 0) return { kind: 'wrong', problems }
  return answered(simulator, json, questions.fields)
}

function answered({ calculation }: Simulator, json: Json, fields: Fields): Simulated {
  const answer = calculation.answer(json)
  if (answer.kind !== 'problem') return { kind: 'answered', answer, recompute: jsonText(json) }
  const { field, text } = answer.problem
  const name = formName(field)
  const said = inPlainWords(text, titleOf(name, fields))
  return { kind: 'wrong', problems: [{ field: name, text: said }] }
}

/** The law names a field as the command line does, a form by its title. */
const inPlainWords = (text: Words, title: Words | undefined): Words =>
  title === undefined
    ? text
    : {
        id: text.id.replace(/^Isian "[^"]*"/, () => title.id),
        en: text.en.replace(/^Field "[^"]*"/, () => title.en),
      }

/** The title of the innermost field of a name like `losses.0.item`. */
function titleOf(name: string, fields: Fields): Words | undefined {
  const [first = '', ...rest] = name.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields[first]
  if (field === undefined || rest.length === 0) return field?.title
  return 'fields' in field ? titleOf(rest.join('.'), field.fields) : undefined
}

/** `children[0].remainingYears` is called `children.0.remainingYears` in a form. */
const formName = (path: string): string => path.replaceAll('[', '.').replaceAll(']', '')
