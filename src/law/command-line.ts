import { jsonOfAnswer } from './answer-json.ts'
import type { Calculation } from './calculation.ts'
import { CALCULATIONS } from './calculations.ts'
import { dueReport } from './due-report.ts'
import { quoted } from './input/bad-input.ts'
import { type Json, jsonText, parseJson } from './json.ts'
import { schemaOfCalculation } from './json-schema.ts'
import { repeatedName } from './repeated-name.ts'

/** What the command prints and how it ends: 0 a result, 1 a refusal, 2 wrong usage. */
export type Outcome = { readonly exit: 0 | 1 | 2; readonly out: string; readonly err: string }

const NAMES = CALCULATIONS.map(({ name }) => name)
const USAGE = `Usage: payung law <calculation>            reads one JSON object on standard input
       payung law <calculation> --schema   prints its JSON Schema
       payung law --list                   lists the calculations: ${NAMES.join(', ')}
       payung law --due 2027-01-31         says which values of the coming periods are missing that day
`

/**
 * `payung law`: pure, so that the server, a test or another program can run it.
 * `args` are those after `law`; `stdin` the whole standard input, ignored where none is read.
 */
export function runLaw(args: readonly string[], stdin: string): Outcome {
  const [first, second, ...rest] = args
  if (first === undefined || rest.length > 0) return wrong(USAGE)
  if (first === '--help' || second === '--help') return { exit: 0, out: USAGE, err: '' }
  if (first === '--list' && second === undefined) return done(`${NAMES.join('\n')}\n`)
  if (first === '--due') return dueReport(second)
  const calculation = CALCULATIONS.find(({ name }) => name === first)
  if (calculation === undefined)
    return wrong(`"${first}" is not a calculation; there are ${NAMES.join(', ')}.\n`)
  if (second === '--schema') return done(`${jsonText(schemaOfCalculation(calculation))}\n`)
  if (second !== undefined) return wrong(`"${second}" is not an option of law ${first}.\n${USAGE}`)
  return calculate(calculation, stdin)
}

function calculate(calculation: Calculation, stdin: string): Outcome {
  const json = read(stdin)
  if (json === undefined) return wrong('Standard input must hold one JSON object.\n')
  const repeated = repeatedName(stdin)
  if (repeated !== undefined) return wrong(`Field ${quoted(repeated)} stands twice.\n`)
  const answer = calculation.answer(json)
  if (answer.kind === 'problem') return wrong(`${answer.problem.text.en}\n`)
  const out = `${jsonText(jsonOfAnswer(answer))}\n`
  if (answer.kind === 'result') return done(out)
  return { exit: 1, out, err: `${answer.refusal.text.en}\n` }
}

function read(text: string): Json | undefined {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const done = (out: string): Outcome => ({ exit: 0, out, err: '' })
const wrong = (err: string): Outcome => ({ exit: 2, out: '', err })
