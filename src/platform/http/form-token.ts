import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const TAG_BYTES = 16

/** Form tokens: bound to a cookie by a keyed hash, masked anew each time. */
export type FormTokens = {
  /** A fresh masking of the token that belongs to `cookie`; no two are alike, so compression leaks nothing. */
  mint(cookie: string): string
  isValid(cookie: string, token: string): boolean
}

/** `secret` is 32 bytes kept for this purpose; when it changes, all tokens are stale. */
export function createFormTokens(secret: Uint8Array): FormTokens {
  const tagOf = (cookie: string): Buffer =>
    createHmac('sha256', secret).update(cookie).digest().subarray(0, TAG_BYTES)

  return {
    mint(cookie) {
      const mask = randomBytes(TAG_BYTES)
      return Buffer.concat([mask, xor(mask, tagOf(cookie))]).toString('base64url')
    },
    isValid(cookie, token) {
      // A longer text is no token of ours: do not decode what a stranger made long.
      if (token.length > 64) return false
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== 2 * TAG_BYTES) return false
      const tag = xor(bytes.subarray(0, TAG_BYTES), bytes.subarray(TAG_BYTES))
      return timingSafeEqual(tag, tagOf(cookie))
    },
  }
}

const xor = (left: Uint8Array, right: Uint8Array): Buffer =>
  Buffer.from(left.map((byte, place) => byte ^ (right[place] ?? 0)))
