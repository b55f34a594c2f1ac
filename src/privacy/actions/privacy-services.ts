import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'

/** Who is answerable for the data, and how they are reached about it. */
export type Controller = { readonly name: string; readonly contact: string | undefined }

export type PrivacyServices = {
  readonly db: Db
  readonly keys: Keys
  /** Our public origin. */
  readonly url: string
  /** Whether members read the names of staff, or their roles and offices alone. */
  readonly staffNames: 'shown' | 'hidden'
  /** Who is answerable for the data. */
  readonly controller: Controller
  /** Work that no answer waits for. */
  afterwards(work: () => Promise<void>): void
  /** The agency's promise for ordinary cases, in working days. */
  readonly answerDays: number
}
