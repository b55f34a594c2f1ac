import { sql } from 'kysely'
import type { LastEnds } from '#members'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import {
  type CodeClaim,
  type CodePurpose,
  LETTER_TRIES,
  provedSince,
  REQUESTS_AT_ONCE,
  TRIES_PER_REQUEST,
} from './code-request.ts'

export type NewRequest = {
  readonly memberId: bigint
  readonly requestId: string
  readonly purpose: CodePurpose
  readonly carrier: 'message' | 'letter' | 'branch' | 'none'
  readonly seed: string
  /** Of the browser that asked; absent for a letter. */
  readonly tokenHash: Uint8Array | undefined
  /** The known device that asked: it has places of its own. Strangers share theirs. */
  readonly knownDevice?: Uint8Array | undefined
  readonly now: Instant
  readonly expiresAt: Instant
}

/**
 * Writes the request; what is too old goes. At the fourth of its kind at once, from strangers together or from one known
 * device, it is written without carrier: it can be tried, and nothing is sent. A letter whose tries are used up has no
 * place any more. Answers whether it is to be sent. The caller holds the member's chain, so that two at once count each
 * other.
 */
export async function insertRequest(db: Db, request: NewRequest): Promise<boolean> {
  const { memberId, requestId, purpose, carrier, seed, tokenHash, now, expiresAt } = request
  const device = sql`${request.knownDevice ?? null}::bytea`
  await sql`
    delete from identity.code_request
     where member_id = ${memberId} and expires_at <= ${at(now)}
       and (proved_at is null or proved_at <= ${at(provedSince(now))})
  `.execute(db)
  const { rows } = await sql<{ carrier: string }>`
    insert into identity.code_request
      (member_id, request_id, purpose, carrier, seed, token_hash, device_hash, made_at, expires_at)
    select ${memberId}, ${requestId}::uuid, ${purpose},
           case when count(*) < ${REQUESTS_AT_ONCE} then ${carrier} else 'none' end, ${seed}::uuid,
           ${tokenHash ?? null}::bytea, ${device}, ${at(now)}, ${at(expiresAt)}
      from identity.code_request
     where member_id = ${memberId} and purpose = ${purpose} and carrier = ${carrier}
       and proved_at is null and device_hash is not distinct from ${device}
       and not (carrier = 'letter' and tries >= ${LETTER_TRIES})
    returning carrier
  `.execute(db)
  return rows[0]?.carrier !== 'none'
}

/** Takes one of the tries of this browser's request before the code is looked at; its seed when one was left. */
export async function takeTry(
  db: Db,
  claim: CodeClaim,
  { purpose, now }: { readonly purpose: CodePurpose; readonly now: Instant },
): Promise<{ readonly seed: string; readonly triesLeft: number } | undefined> {
  const { rows } = await sql<{ seed: string; tries: number }>`
    update identity.code_request
       set tries = tries + 1
     where member_id = ${claim.memberId} and request_id = ${claim.requestId}::uuid
       and token_hash = ${claim.tokenHash}::bytea and purpose = ${purpose}
       and proved_at is null and expires_at > ${at(now)} and tries < ${TRIES_PER_REQUEST}
    returning seed::text, tries
  `.execute(db)
  const [row] = rows
  return row && { seed: row.seed, triesLeft: TRIES_PER_REQUEST - row.tries }
}

export type LetterTry = { readonly requestId: string; readonly seed: string }

/** Takes one of the tries of each letter that is on its way to the member: a code is not said to be of which. */
export async function takeLetterTries(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly LetterTry[]> {
  const { rows } = await sql<{ request_id: string; seed: string }>`
    update identity.code_request
       set tries = tries + 1
     where member_id = ${memberId} and carrier = 'letter' and proved_at is null
       and expires_at > ${at(now)} and tries < ${LETTER_TRIES}
    returning request_id::text, seed::text
  `.execute(db)
  return rows.map(({ request_id: requestId, seed }) => ({ requestId, seed }))
}

/** The codes that were handed over to the member at a branch. Looking at one takes nothing: nobody guesses 80 bits. */
export async function branchCodes(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<readonly LetterTry[]> {
  const { rows } = await sql<{ request_id: string; seed: string }>`
    select request_id::text, seed::text
      from identity.code_request
     where member_id = ${memberId} and carrier = 'branch' and proved_at is null
       and expires_at > ${at(now)}
  `.execute(db)
  return rows.map(({ request_id: requestId, seed }) => ({ requestId, seed }))
}

/** Ends every code on paper: the one that is handed over now stands for them. */
export async function deletePaperCodes(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.code_request
     where member_id = ${memberId} and carrier in ('letter', 'branch') and proved_at is null
  `.execute(db)
}

/**
 * What was sent before a contact ended, or a letter before an address did, may be in other hands: it proves nothing. What
 * was handed over to the member was sent nowhere.
 */
export type SentAfter = { readonly now: Instant; readonly sentAfter: LastEnds }

const isSentAfter = ({ contact, address }: LastEnds) => sql`
  (carrier = 'branch'
   or made_at > case when carrier = 'letter' then ${at(address)} else ${at(contact)} end::timestamptz)
`

/** Marks the request proved, for the browser with this token from now on; true for the one caller who did it. */
export async function proveRequest(
  db: Db,
  { memberId, requestId, tokenHash }: CodeClaim,
  { now, sentAfter }: SentAfter,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.code_request
       set proved_at = ${at(now)}, token_hash = ${tokenHash}::bytea
     where member_id = ${memberId} and request_id = ${requestId}::uuid
       and proved_at is null and expires_at > ${at(now)}
       and ${isSentAfter(sentAfter)}
    returning request_id
  `.execute(db)
  return rows.length > 0
}

/** The seed of a request whose link is still good. */
export async function seedOf(
  db: Db,
  { memberId, requestId }: Pick<CodeClaim, 'memberId' | 'requestId'>,
  { purpose, now }: { readonly purpose: CodePurpose; readonly now: Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ seed: string }>`
    select seed::text
      from identity.code_request
     where member_id = ${memberId} and request_id = ${requestId}::uuid and purpose = ${purpose}
       and proved_at is null and expires_at > ${at(now)}
  `.execute(db)
  return rows[0]?.seed
}

export type ProvedRequest = { readonly isFactorProved: boolean }

/** The proved request of this browser, for 30 minutes. */
export async function provedRequest(
  db: Db,
  claim: CodeClaim,
  { purpose, now, sentAfter }: SentAfter & { readonly purpose: CodePurpose },
): Promise<ProvedRequest | undefined> {
  const { rows } = await sql<{ factor: boolean }>`
    select factor_proved_at is not null as factor
      from identity.code_request
     where member_id = ${claim.memberId} and request_id = ${claim.requestId}::uuid
       and token_hash = ${claim.tokenHash}::bytea and purpose = ${purpose}
       and proved_at > ${at(provedSince(now))}
       and ${isSentAfter(sentAfter)}
  `.execute(db)
  const [row] = rows
  return row && { isFactorProved: row.factor }
}

/** A strong factor was proved beside the code. */
export async function markFactorProved(db: Db, claim: CodeClaim, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update identity.code_request
       set factor_proved_at = ${at(now)}
     where member_id = ${claim.memberId} and request_id = ${claim.requestId}::uuid
       and token_hash = ${claim.tokenHash}::bytea and proved_at > ${at(provedSince(now))}
    returning request_id
  `.execute(db)
  return rows.length > 0
}

/** Uses the proved request up; true for the one caller who did it. */
export async function endRequest(db: Db, claim: CodeClaim): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.code_request
     where member_id = ${claim.memberId} and request_id = ${claim.requestId}::uuid
       and token_hash = ${claim.tokenHash}::bytea and proved_at is not null
    returning request_id
  `.execute(db)
  return rows.length > 0
}

/** Every code and link of the member dies: the password, a contact or a factor changes. */
export async function deleteRequests(db: Db, memberId: bigint): Promise<void> {
  await sql`delete from identity.code_request where member_id = ${memberId}`.execute(db)
}
