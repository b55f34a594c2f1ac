import type { Instant, Language } from '#values'
import type { OwnData } from './own-data.ts'
import type { OwnTrouble } from './own-refusals.ts'

/** What a form of one's own data shows. */
export type FormView = {
  readonly language: Language
  readonly csrf: string
  readonly fields: Readonly<Record<string, string>>
  readonly troubles: readonly OwnTrouble[]
  /** When what the fields hold was typed, where it was not typed just now. */
  readonly draftAt: Instant | undefined
  readonly data: OwnData
}
