import { type Month, month } from '#values'
import { PARAMETERS } from './parameters.generated.ts'
import type { ParameterId } from './parameters.ts'

/** The first month for which nobody has published a value; `undefined` for what stands until it is changed. */
export function knownUntil(id: ParameterId): Month | undefined {
  const { knownUntil: text } = PARAMETERS[id] as { readonly knownUntil?: string }
  return text === undefined ? undefined : month(text.length === 4 ? `${text}-01` : text.slice(0, 7))
}

/** Whether a value for that month was published; always so for what stands until it is changed. */
export function isPublishedIn(id: ParameterId, when: Month): boolean {
  const until = knownUntil(id)
  return until === undefined || when < until
}
