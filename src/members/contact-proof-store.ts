import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { type ContactProof, PROOF_MINUTES, PROOF_TRIES, type ProofKind } from './contact-proof.ts'
import { heldPlace } from './register-store.ts'

type Whose = { readonly memberId: bigint; readonly now: Instant }
type Of = Whose & { readonly kind: ProofKind }

const begunAfter = (now: Instant): string => at(instant(now - PROOF_MINUTES * 60_000))
/** One that is proved waits as long again for the member to confirm the change. */
const keptAfter = (now: Instant): string => at(instant(now - 2 * PROOF_MINUTES * 60_000))

type NewProof = Omit<ContactProof, 'tries' | 'sentAt' | 'provedAt'>

/** Begins a proof, in place of the one of its kind before. */
export async function insertProof(db: Db, keys: Keys, proof: NewProof): Promise<void> {
  const { memberId, proofId, kind, value, seed, sends, madeAt } = proof
  const sealed = keys.seal(heldPlace('contact_proof.value_enc', memberId, proofId), value)
  await sql`
    insert into members.contact_proof
      (member_id, proof_id, kind, value_enc, seed, sends, sent_at, made_at)
    values (${memberId}, ${proofId}::uuid, ${kind}, ${sealed}::bytea, ${seed}::uuid, ${sends},
            ${at(madeAt)}, ${at(madeAt)})
    on conflict (member_id, kind) do update
       set proof_id = excluded.proof_id, value_enc = excluded.value_enc, seed = excluded.seed,
           sends = excluded.sends, sent_at = excluded.sent_at, made_at = excluded.made_at,
           tries = 0, proved_at = null
  `.execute(db)
}

type Row = {
  proof_id: string
  kind: ProofKind
  value_enc: Uint8Array
  seed: string
  tries: number
  sends: number
  sent_at: Instant
  made_at: Instant
  proved_at: Instant | null
}

/** The proof of this kind that is under way, or was given and waits to be confirmed. */
export async function proofOf(
  db: Db,
  keys: Keys,
  { memberId, kind, now }: Of,
): Promise<ContactProof | undefined> {
  const { rows } = await sql<Row>`
    select proof_id, kind, value_enc, seed::text, tries, sends, sent_at, made_at, proved_at
      from members.contact_proof
     where member_id = ${memberId} and kind = ${kind}
       and made_at > case when proved_at is null then ${begunAfter(now)} else ${keptAfter(now)} end::timestamptz
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const place = heldPlace('contact_proof.value_enc', memberId, row.proof_id)
  return {
    ...{ memberId, proofId: row.proof_id, kind: row.kind, seed: row.seed, tries: row.tries },
    value: keys.open(place, row.value_enc),
    ...{ sends: row.sends, sentAt: row.sent_at, madeAt: row.made_at },
    provedAt: row.proved_at ?? undefined,
  }
}

/** Takes one of the five tries before the code is looked at; its seed when one was left. */
export async function takeProofTry(
  db: Db,
  { memberId, kind, now }: Of,
): Promise<string | undefined> {
  const { rows } = await sql<{ seed: string }>`
    update members.contact_proof
       set tries = tries + 1
     where member_id = ${memberId} and kind = ${kind} and proved_at is null
       and made_at > ${begunAfter(now)} and tries < ${PROOF_TRIES}
    returning seed::text
  `.execute(db)
  return rows[0]?.seed
}

type Which = Whose & ({ readonly seed: string } | { readonly proofId: string })

/** Marks it proved, by its code or by its link: of any number at once, one does. */
export async function markProved(db: Db, which: Which): Promise<ProofKind | undefined> {
  const { memberId, now } = which
  const one =
    'seed' in which ? sql`seed = ${which.seed}::uuid` : sql`proof_id = ${which.proofId}::uuid`
  const { rows } = await sql<{ kind: ProofKind }>`
    update members.contact_proof
       set proved_at = ${at(now)}
     where member_id = ${memberId} and ${one} and proved_at is null
       and made_at > ${begunAfter(now)}
    returning kind
  `.execute(db)
  return rows[0]?.kind
}

/** Whether a link could still prove something. Changes nothing. */
export async function isUnproved(
  db: Db,
  { memberId, proofId, now }: Whose & { readonly proofId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select proof_id
      from members.contact_proof
     where member_id = ${memberId} and proof_id = ${proofId}::uuid and proved_at is null
       and made_at > ${begunAfter(now)}
  `.execute(db)
  return rows.length > 0
}

/** Uses the proof up: true for the one caller who did it while it was proved. */
export async function endProof(
  db: Db,
  { memberId, proofId }: Pick<ContactProof, 'memberId' | 'proofId'>,
): Promise<boolean> {
  const { rows } = await sql`
    delete from members.contact_proof
     where member_id = ${memberId} and proof_id = ${proofId}::uuid and proved_at is not null
    returning proof_id
  `.execute(db)
  return rows.length > 0
}

/** Ends whatever of the member is under way. */
export async function deleteProofs(db: Db, memberId: bigint, kind?: ProofKind): Promise<void> {
  await sql`
    delete from members.contact_proof
     where member_id = ${memberId} and kind = coalesce(${kind ?? null}::text, kind)
  `.execute(db)
}

/** Notes that it is sent once more, unless another did at the same moment; answers whether it is. */
export async function countProofSend(
  db: Db,
  { memberId, proofId, sends, now }: Whose & Pick<ContactProof, 'proofId' | 'sends'>,
): Promise<boolean> {
  const { rows } = await sql`
    update members.contact_proof
       set sends = sends + 1, sent_at = ${at(now)}
     where member_id = ${memberId} and proof_id = ${proofId}::uuid and sends = ${sends}
       and proved_at is null
    returning proof_id
  `.execute(db)
  return rows.length > 0
}

/** Removes proofs that nobody can use any more. */
export async function sweepContactProofs(db: Db, now: Instant): Promise<void> {
  await sql`delete from members.contact_proof where made_at <= ${keptAfter(now)}`.execute(db)
}
