import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Signer } from '#platform/keys'
import { type Instant, isoText } from '#values'
import { publishedAnchor, publishedKey } from './anchor.ts'
import type { Link } from './log-store.ts'
import type { ChainProof } from './proof.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const signature = z.string().regex(/^[\w-]{86}$/)
const whole = z.number().int().min(0)
const key = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  use: z.literal('audit'),
  kid: z.string(),
  x: z.string().regex(/^[\w-]{43}$/),
})
const anchor = z.strictObject({
  day: z.iso.date(),
  madeAt: z.string(),
  heads: whole,
  root: hash,
  previous: hash.nullable(),
  key: z.string(),
  signature,
})

/** The public list of anchors and of the keys that signed them, newest first. */
export const auditKeysFile = z.object({ keys: z.array(key), anchors: z.array(anchor) })
export type AuditKeysFile = z.infer<typeof auditKeysFile>

/** A member's log as a file: every link of the chain, the anchor and the way to it. */
export const auditFile = z.strictObject({
  format: z.literal('payung-audit-export/1'),
  portal: z.string(),
  madeAt: z.string(),
  entries: z.array(z.strictObject({ seq: whole, body: z.string(), hash })).min(1),
  anchor: anchor.nullable(),
  proof: z
    .strictObject({
      seq: whole,
      salt: hash,
      path: z.array(z.strictObject({ side: z.enum(['left', 'right']), hash })),
    })
    .nullable(),
  keys: z.array(key).min(1),
  key: z.string(),
  signature,
})
export type AuditFile = z.infer<typeof auditFile>

/** What a signature covers: the file as it is written, without the signature. */
export const signedText = ({ signature: _, ...rest }: AuditFile): string => written(rest)

/** The one way in which such a file is written: any other byte in it is a change. */
export const written = (content: object): string => `${JSON.stringify(content, null, 1)}\n`

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

export type Exporting = {
  /** Our public origin. */
  readonly portal: string
  readonly madeAt: Instant
  readonly links: readonly Link[]
  readonly proof: ChainProof | undefined
  readonly signer: Signer
}

/** The file of a member's whole chain, signed. */
export function auditFileOf({ portal, madeAt, links, proof, signer }: Exporting): AuditFile {
  const own = publishedKey(signer)
  const keys = [own, ...(proof === undefined ? [] : [publishedKey(proof.anchor)])]
  const unsigned = {
    format: 'payung-audit-export/1',
    ...{ portal, madeAt: isoText(madeAt) },
    entries: links.map((link) => ({
      ...{ seq: Number(link.seq), body: link.body, hash: hex(link.hash) },
    })),
    anchor: proof === undefined ? null : publishedAnchor(proof.anchor),
    proof:
      proof === undefined
        ? null
        : {
            seq: Number(proof.seq),
            salt: hex(proof.salt),
            path: proof.path.map((step) => ({ side: step.side, hash: hex(step.hash) })),
          },
    keys: keys.filter(({ kid }, index) => keys.findIndex((one) => one.kid === kid) === index),
    key: signer.keyId,
  } as const
  const text = written(unsigned)
  return { ...unsigned, signature: Buffer.from(signer.sign(text)).toString('base64url') }
}

/** The hash that follows the one before. */
export function linkHash(before: Uint8Array, seq: number, body: string): Buffer {
  const place = Buffer.alloc(8)
  place.writeBigInt64BE(BigInt(seq))
  return createHash('sha256').update(before).update(place).update(body).digest()
}
