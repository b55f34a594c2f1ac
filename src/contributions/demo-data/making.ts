import type { Spell } from './career.ts'
import type { Employer } from './employers.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

/** What the making of one spell's rows needs to know. */
export type Making = { readonly plan: Plan; readonly spell: Spell; readonly random: Random }

export type Employed = Making & { readonly employer: Employer }
