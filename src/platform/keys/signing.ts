import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { Keys } from './keys.ts'

/** What signs for one purpose: Ed25519, made from the ring's newest key, so that every instance signs alike. */
export type Signer = {
  readonly keyId: string
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  sign(text: string): Uint8Array
}

/** The head of a PKCS #8 file that holds an Ed25519 seed, and of an SPKI file that holds a public key. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

export const signerFor = (keys: Pick<Keys, 'derive'>, purpose: string): Signer =>
  signerOf(keys.derive(`signing/${purpose}`))

/** The signers of every key that still lives, newest first: what was signed before a change of keys is checked with them. */
export const signersFor = (keys: Pick<Keys, 'deriveEach'>, purpose: string): readonly Signer[] =>
  keys.deriveEach(`signing/${purpose}`).map(signerOf)

function signerOf(seed: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  const publicKey = spki.subarray(SPKI.length)
  return {
    publicKey,
    keyId: keyIdOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text), key),
  }
}

/** Names a public key by its own hash: another key cannot have the name. */
export const keyIdOf = (publicKey: Uint8Array): string =>
  createHash('sha256').update(publicKey).digest('base64url').slice(0, 16)

/** Whether this key signed that text; false for anything that is no key or no signature. */
export function isSignedBy(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  return verify(null, Buffer.from(text), keyFrom(publicKey), signature)
}

const keyFrom = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' })
