/**
 * What became of something handed to the next server.
 * `later`: certainly not accepted, worth another try. `never`: certainly not accepted, and will not be.
 * `uncertain`: the connection broke when it may have been accepted; nobody can say.
 * `reason` is a word with dashes, without any text of the other server: that may quote an address.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'later' | 'never' | 'uncertain'; readonly reason: string }

/**
 * Called once, just before the other server could accept. When it throws, the end is not sent, and
 * nothing was accepted.
 */
export type BeforeAcceptance = () => Promise<void>
