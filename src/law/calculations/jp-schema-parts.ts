import type { JsonSchema } from '../calculation.ts'

/** Which limit of art. 18 decided a pension. */
export const JP_LIMIT: JsonSchema = { enum: ['none', 'minimum', 'maximum', 'unknown'] }
