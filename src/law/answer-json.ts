import type { Answer } from './calculation.ts'
import { jsonOfExplanation } from './explained-json.ts'
import { jsonOfRefusal } from './refusal.ts'

/** An answer as JSON holds it and `payung law` prints it; a wrong input as `{ problem: { field, text } }`. */
export function jsonOfAnswer(answer: Answer): object {
  switch (answer.kind) {
    case 'result': {
      const { result, explanation, caveats } = answer
      return { result, explanation: jsonOfExplanation(explanation), caveats }
    }
    case 'refusal':
      return { refusal: jsonOfRefusal(answer.refusal) }
    case 'problem':
      return { problem: answer.problem }
  }
}
