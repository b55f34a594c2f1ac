import { caseRefusals, officerRefusals } from '#cases'
import { paperRefusals } from '#documents'
import { helpRefusals } from '#help'
import { identityRefusals } from '#identity'
import { familyRefusals, ownDataRefusals, payoutRefusals } from '#members'
import { messageRefusals } from '#messages'
import { deathRefusals, privacyRefusals } from '#privacy'
import type { Explanation, Words } from '#values'
import { areaTitles } from './codes-text.ts'
import { pageRefusals } from './error-text.ts'

/** Where every code is explained; `#MASUK-03` leads to one. */
export const CODES_PATH = '/help/codes'

/** The one list of what is refused anywhere: a page shows no code that is not here. */
export const everyRefusal: readonly Explanation[] = [
  ...identityRefusals,
  ...messageRefusals,
  ...caseRefusals,
  ...paperRefusals,
  ...ownDataRefusals,
  ...payoutRefusals,
  ...privacyRefusals,
  ...deathRefusals,
  ...familyRefusals,
  ...pageRefusals,
  ...officerRefusals,
  ...helpRefusals,
]

/** Codes that begin alike. */
export type CodeArea = {
  /** How they begin: `MASUK`. */
  readonly prefix: string
  readonly title: Words
  readonly refusals: readonly Explanation[]
}

/** The same by how the codes begin. */
export const codeAreas: readonly CodeArea[] = Object.entries(areaTitles).map(([prefix, title]) => ({
  prefix,
  title,
  refusals: everyRefusal.filter(({ code }) => code.startsWith(`${prefix}-`)),
}))
