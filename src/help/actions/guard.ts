import type { Fields, Visit } from '#platform/http'
import type { Guarded } from '../guarded.ts'

/** Forms of this module that everybody may send without signing in. */
export type PublicForm = 'message-check' | 'report'

/** The limits of such forms, handed in: they are counted with everything else that strangers try. */
export type Guard = {
  begin(form: PublicForm, visit: Visit): Promise<Guarded>
  /** To be asked before anything of the form is looked at; `settle` says how it ended. */
  admit(asked: {
    readonly form: PublicForm
    readonly name: string
    readonly visit: Visit
    readonly fields: Fields
  }): Promise<
    { settle(outcome: 'right' | 'wrong' | 'unchecked'): Promise<void> } | { notNow: Guarded }
  >
}
