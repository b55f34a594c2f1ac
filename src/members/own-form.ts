import type { VNode } from 'preact'
import type { Change } from '#design'
import type { Access, Fields, Visit } from '#platform/http'
import type { Instant, Language, Result, Words } from '#values'
import type { OwnData } from './own-data.ts'
import type { OwnTrouble } from './own-refusals.ts'

/** Contact and identity: whoever changes them gave a strong factor within the last minutes. */
export const STRONG: Access = { freshWithinMinutes: 15, byStrongFactor: true }
/** What else is one's own: whoever changes it has just proved to be there. */
export const FRESH: Access = { freshWithinMinutes: 15 }

/** The section of the menu that all these pages belong to. */
export const SECTION = '/profile'

export type FormView = {
  readonly language: Language
  readonly csrf: string
  readonly fields: Fields
  readonly troubles: readonly OwnTrouble[]
  /** When what the fields hold was typed, where it was not typed just now. */
  readonly draftAt: Instant | undefined
  readonly data: OwnData
}

/** One form of one's own data: filled in, looked at before and after, saved. */
export type OwnForm<Value> = {
  /** Keeps its drafts; the last part of its address. */
  readonly form: string
  readonly access: Access
  readonly title: Words
  page(view: FormView): VNode
  /** What stands in the fields before anything is typed. */
  initial(data: OwnData): Fields
  /** Whether it is a step on the way to more fields: then it is shown again, and nothing is wrong. */
  isStep?(fields: Fields): boolean
  check(fields: Fields, data: OwnData): Result<Value, readonly OwnTrouble[]>
  changes(value: Value, data: OwnData, language: Language): readonly Change[]
  /** Something to look at twice; it blocks nothing. */
  remark?(value: Value, data: OwnData): Words | undefined
  /** From when it holds; `undefined` for at once. */
  effectiveAt?(visit: Visit): Promise<Instant | undefined>
  save(visit: Visit, value: Value): Promise<Result<'saved' | 'waits', OwnTrouble>>
  readonly scripts?: readonly string[]
}
