import {
  AUDIT_SIGNING,
  type AuditKeysFile,
  anchorsOf,
  auditFileOf,
  chainOf,
  proofOf,
  publishedAnchor,
  publishedKey,
  recordAct,
  written,
} from '#platform/audit'
import type { Db } from '#platform/db'
import { type Keys, signerFor } from '#platform/keys'
import type { Instant } from '#values'

type Services = { readonly db: Db; readonly keys: Keys }

export type Exported = {
  readonly memberId: bigint
  /** Our public origin. */
  readonly portal: string
  readonly now: Instant
}

/** The member's whole log as a signed file. That it was made stands in the log, and in the file. */
export async function exportLog(
  { db, keys }: Services,
  { memberId, portal, now }: Exported,
): Promise<string> {
  await recordAct(db, {
    ...{ memberId, at: now, action: 'log-exported', purpose: 'own-data' },
    ...{ actorKind: 'member', actor: 'self', fields: ['history'] },
  })
  const links = await chainOf(db, memberId)
  const proof = await proofOf({ db, keys }, memberId, links)
  const signer = signerFor(keys, AUDIT_SIGNING)
  return written(auditFileOf({ portal, madeAt: now, links, proof, signer }))
}

/** Anchors of more than a year, each under 400 bytes. */
const PUBLISHED = 400

/** What is published of all chains: the newest anchors, and the keys that signed them and sign now. */
export async function publishedAnchors({ db, keys }: Services): Promise<AuditKeysFile> {
  const anchors = await anchorsOf(db, PUBLISHED)
  const all = [signerFor(keys, AUDIT_SIGNING), ...anchors].map(publishedKey)
  return {
    keys: all.filter(({ kid }, index) => all.findIndex((one) => one.kid === kid) === index),
    anchors: anchors.map(publishedAnchor),
  }
}
