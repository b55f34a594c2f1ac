/** Why an officer has nothing to do with a matter; see `mayDecide`. Their words stand in `refusals/branch.ts`. */
export type NotTheirs = {
  readonly kind: 'about-yourself' | 'about-relative' | 'made-each-other' | 'no-branch'
}

/** Why a letter is not printed or marked. */
export type LetterRefusal =
  | NotTheirs
  /** Printed, sent, expired, or of another branch. */
  | { readonly kind: 'letter-gone' }
  /** Neither of the two officers of a recovery learns its code. */
  | { readonly kind: 'own-recovery' }
