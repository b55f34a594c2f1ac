import type { Explanation } from '#values'
import { explained } from './refusals/registry.ts'
import { waiting } from './refusals.ts'
import type { Task } from './work.ts'

/** Why a form that everybody may send was not processed yet: its network is crowded. */
export type PublicFormTrouble = {
  readonly kind: 'work'
  readonly task: Task
  readonly retryAfterSeconds: number
}

/** What such a form says. */
export const explainPublicForm = (trouble: PublicFormTrouble): Explanation =>
  explained('UMUM-01', waiting(trouble))
