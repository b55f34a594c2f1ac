import type { Month, Rupiah } from '#values'
import type { Evidence } from './finding.ts'

/** Something wrong, with what it costs. */
export type Judged = { readonly evidence: Evidence; readonly amount: Rupiah }

export type JudgedAt = Judged & { readonly month: Month }
