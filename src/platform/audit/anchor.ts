import { createHash } from 'node:crypto'
import { type Instant, isoText, type LocalDate } from '#values'

/** What is published of all chains each day. */
export type Anchor = {
  readonly day: LocalDate
  readonly madeAt: Instant
  /** How many chains it covers. */
  readonly heads: bigint
  readonly root: Uint8Array
  /** sha256 of what the anchor before it says; absent for the first. */
  readonly previous: Uint8Array | undefined
  readonly keyId: string
}

export type SignedAnchor = Anchor & {
  readonly publicKey: Uint8Array
  readonly signature: Uint8Array
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** What an anchor says, as it is published. */
export const anchorFacts = (anchor: Anchor) => ({
  day: anchor.day as string,
  madeAt: isoText(anchor.madeAt),
  heads: Number(anchor.heads),
  root: hex(anchor.root),
  previous: anchor.previous === undefined ? null : hex(anchor.previous),
  key: anchor.keyId,
})

export type AnchorFacts = ReturnType<typeof anchorFacts>

/** The text that is signed: these names in this order. */
export const anchorText = ({ day, madeAt, heads, root, previous, key }: AnchorFacts): string =>
  JSON.stringify({ format: 'payung-audit-anchor/1', day, madeAt, heads, root, previous, key })

/** What the next anchor says of this one. */
export const anchorHash = (facts: AnchorFacts): Buffer =>
  createHash('sha256').update(anchorText(facts)).digest()

/** As it stands in files and at its public address. */
export const publishedAnchor = (anchor: SignedAnchor) => ({
  ...anchorFacts(anchor),
  signature: Buffer.from(anchor.signature).toString('base64url'),
})

export type PublishedAnchor = ReturnType<typeof publishedAnchor>

/** A public key as a JSON Web Key. */
export const publishedKey = ({ keyId, publicKey }: Pick<SignedAnchor, 'keyId' | 'publicKey'>) => ({
  kty: 'OKP' as const,
  crv: 'Ed25519' as const,
  use: 'audit' as const,
  kid: keyId,
  x: Buffer.from(publicKey).toString('base64url'),
})
