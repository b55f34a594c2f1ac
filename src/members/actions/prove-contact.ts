import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Keys, oneTimeCodes } from '#platform/keys'
import { type Instant, type Language, ok, type Result, refused } from '#values'
import { type ContactProof, type ProofKind, proofEndsAt, sendAgainFrom } from '../contact-proof.ts'
import {
  countProofSend,
  endProof,
  insertProof,
  isUnproved,
  markProved,
  proofOf,
  takeProofTry,
} from '../contact-proof-store.ts'
import { deleteDraft } from '../draft-store.ts'
import { insertLink, linkTarget, typedLinkCode } from '../link-store.ts'
import type { OwnDataServices } from './change-services.ts'
import { type ProposalRefusal, type Proposed, proposeChangeIn } from './propose-change.ts'

type Asked = { readonly memberId: bigint; readonly kind: ProofKind; readonly now: Instant }

/** Sends a code, and by mail a link, to a contact that is to become the member's, in place of one under way. */
export function beginProof(
  { db, keys, sendProof }: OwnDataServices,
  asked: Asked & { readonly value: string; readonly language: Language },
): Promise<void> {
  const { memberId, kind, value, now, language } = asked
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const [proofId, seed] = [randomUUID(), randomUUID()]
    const isSent = await sendProof(tx, { memberId, now, language, kind, address: value, seed })
    await insertProof(tx, keys, {
      ...{ memberId, proofId, kind, value, seed, sends: isSent ? 1 : 0, madeAt: now },
    })
    const endsAt = proofEndsAt(now)
    await insertLink(tx, keys, { purpose: 'prove-contact', seed, memberId, about: proofId, endsAt })
  })
}

/** Sends the same code once more, when it is time; false when it is not. */
export function sendProofAgain(
  { db, keys, sendProof }: OwnDataServices,
  { language, ...asked }: Asked & { readonly language: Language },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, asked.memberId)
    const proof = await proofOf(tx, keys, asked)
    const from = proof && sendAgainFrom(proof)
    if (proof === undefined || from === undefined || asked.now < from) return false
    if (proof.provedAt !== undefined) return false
    const { value: address, seed, kind } = proof
    const { memberId, now } = asked
    if (!(await sendProof(tx, { memberId, now, language, kind, address, seed }))) return false
    return countProofSend(tx, { ...proof, now })
  })
}

/** Whether this is the code of eight letters and digits that the seed stands for. */
function isProofCode(keys: Keys, seed: string, typed: string): boolean {
  const right = oneTimeCodes(keys, { purpose: 'prove-contact', seed }, 'base32-8')
  return right.filter((code) => timingSafeEqual(digest(code), digest(typed))).length > 0
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

export type CodeRefusal = 'code-wrong' | 'code-over'

/** Proves the contact by the code. A try is counted before the code is looked at; five are given. */
export async function proveByCode(
  { db, keys }: Pick<OwnDataServices, 'db' | 'keys'>,
  { typed, ...asked }: Asked & { readonly typed: string },
): Promise<Result<undefined, CodeRefusal>> {
  const { memberId, now } = asked
  const proof = await proofOf(db, keys, asked)
  // By the link meanwhile, in another browser: it is proved all the same.
  if (proof?.provedAt !== undefined) return ok(undefined)
  const seed = await takeProofTry(db, asked)
  if (seed === undefined) return refused('code-over')
  if (!isProofCode(keys, seed, typedLinkCode(typed))) return refused('code-wrong')
  return (await prove(db, { memberId, now, seed })) ? ok(undefined) : refused('code-over')
}

type ByLink = { readonly token: string; readonly now: Instant }
type Services = { readonly db: Db; readonly keys: Keys }

/** Whether the link could still prove something. Asking uses nothing up. */
export async function mayProve({ db, keys }: Services, { token, now }: ByLink): Promise<boolean> {
  const target = await linkTarget(db, keys, { purpose: 'prove-contact', right: { token }, now })
  return (
    target !== undefined &&
    isUnproved(db, { memberId: target.memberId, proofId: target.about, now })
  )
}

/** Proves the contact by the link, whoever is signed in or not; nothing of the record changes by it. */
export async function proveByLink({ db, keys }: Services, { token, now }: ByLink) {
  const target = await linkTarget(db, keys, { purpose: 'prove-contact', right: { token }, now })
  if (target === undefined) return false
  return prove(db, { memberId: target.memberId, proofId: target.about, now })
}

function prove(db: Db, which: Parameters<typeof markProved>[1]): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { memberId, now } = which
    await lockChain(tx, memberId)
    const kind = await markProved(tx, which)
    if (kind === undefined) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'contact-proved', actorKind: 'member' },
      ...{ actor: 'proofId' in which ? 'bearer' : 'self', purpose: 'own-choice', fields: [kind] },
    })
    return true
  })
}

/** Asks for the change to the contact that was proved, once: the proof is used up by it. */
export async function confirmContact(
  services: OwnDataServices,
  asked: Asked,
): Promise<Result<Proposed & Pick<ContactProof, 'value'>, ProposalRefusal | 'code-over'>> {
  const { memberId, kind, now } = asked
  return services.db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const proof = await proofOf(tx, services.keys, asked)
    if (proof === undefined) return refused('code-over')
    const { value } = proof
    const proposed = await proposeProved(tx, services, { memberId, kind, value, now, proof })
    if (!proposed.ok) return proposed
    await deleteDraft(tx, { memberId, form: kind })
    return ok({ ...proposed.value, value })
  })
}

async function proposeProved(
  tx: Db,
  services: OwnDataServices,
  { proof, ...proposal }: Asked & { readonly value: string; readonly proof: ContactProof },
): Promise<Result<Proposed, ProposalRefusal | 'code-over'>> {
  if (proof.provedAt === undefined) return refused('code-over')
  const proposed = await proposeChangeIn(tx, services, proposal)
  // Refused, nothing was written: the proof still stands once what is in the way is gone.
  if (proposed.ok && !(await endProof(tx, proof))) throw new Error('a proof was used twice')
  return proposed
}
