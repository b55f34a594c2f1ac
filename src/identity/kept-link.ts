import { isSecret, type Sealer } from './session-token.ts'

/** What a link in a message leads to. */
export type LinkPurpose = 'not-me' | 'closure' | 'cancel-change'

const sealPurpose = (purpose: LinkPurpose): string => `link/${purpose}`

/**
 * The token of a link, sealed for the cookie of forms before sign-in: the browser is sent on at once, so that the token
 * stays in no address, history or log. What cannot be a token, a cut-off one, is kept as one that opens nothing.
 */
export const keptLink = (keys: Sealer, purpose: LinkPurpose, token: string): string =>
  keys.sealToken(sealPurpose(purpose), isSecret(token) ? token : '')

/** Reads it back; `undefined` for any other cookie. */
export const linkIn = (
  keys: Sealer,
  purpose: LinkPurpose,
  cookie: string | undefined,
): string | undefined => keys.openToken(sealPurpose(purpose), cookie ?? '')
