import type { Instant, Language } from '#values'
import type { OwnData } from './own-data.ts'
import type { ChangeKind } from './pending-change.ts'

/** Until when contact and money wait, and why. */
export type HeldChanges = {
  readonly until: Instant | 'until-lifted'
  readonly reasons: readonly string[]
}

/** What the page of one's own data shows. */
export type ProfileView = {
  readonly data: OwnData
  /** The address of now, line by line; empty without one. */
  readonly addressLines: readonly string[]
  readonly writtenIn: Language | undefined
  readonly held: HeldChanges | undefined
  readonly pending: readonly {
    readonly changeId: string
    readonly kind: ChangeKind
    readonly value: string
    readonly shown: string
    readonly effectiveAt: Instant
  }[]
  readonly drafts: readonly { readonly form: string; readonly keptAt: Instant }[]
}
