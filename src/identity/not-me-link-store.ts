import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Keys, linkToken, oneTimeCode } from '#platform/keys'
import { type Instant, instant } from '#values'
import { NOT_ME, NOT_ME_DAYS, type NotMeRight, typedNotMeCode } from './not-me-right.ts'
import type { CodeHash } from './recovery-store.ts'

const LIFE_MS = NOT_ME_DAYS * 24 * 3_600_000

const livingSince = (now: Instant): string => at(instant(now - LIFE_MS))

/** What a link is about: whose, what was told, and when that happened. */
export type NotMeLink = {
  readonly memberId: bigint
  readonly notice: string
  readonly madeAt: Instant
}

const CODE = 'not-me-code'

type Hashes = { readonly link: CodeHash; readonly code: CodeHash }

/** The hashes by which one notice's link and code are found; both are derived from its seed when it is sent. */
export function newNotMeHashes(keys: Keys, seed: string): Hashes {
  const of = { purpose: NOT_ME, seed }
  return {
    link: keys.lookupHash(NOT_ME, linkToken(keys, of)),
    code: keys.lookupHash(CODE, oneTimeCode(keys, of, 'base32-12')),
  }
}

/** With every key that still lives. */
export const notMeHashes = (keys: Keys, right: NotMeRight): readonly CodeHash[] =>
  'token' in right
    ? keys.lookupHashes(NOT_ME, right.token)
    : keys.lookupHashes(CODE, typedNotMeCode(right.typed))

/** One row is one right: it is found by its link or by its code, and either uses it up. */
export async function insertNotMeLink(
  db: Db,
  about: NotMeLink,
  { link, code }: Hashes,
): Promise<void> {
  await sql`
    insert into identity.not_me_link (hash, code_hash, key_version, member_id, notice, made_at)
    values (${link.hash}::bytea, ${code.hash}::bytea, ${link.keyVersion}, ${about.memberId},
            ${about.notice}, ${at(about.madeAt)})
  `.execute(db)
}

type Asked = { readonly hashes: readonly CodeHash[]; readonly now: Instant }

const bytesOf = (hashes: readonly CodeHash[]) => hashes.map(({ hash }) => hash)

/** Whether a link is still good. Changes nothing: mail scanners ask this too. */
export async function isLinkGood(db: Db, { hashes, now }: Asked): Promise<boolean> {
  const { rows } = await sql`
    select hash
      from identity.not_me_link
     where hash = any(${bytesOf(hashes)}::bytea[]) and used_at is null and made_at > ${livingSince(now)}
     limit 1
  `.execute(db)
  return rows.length > 0
}

/** Uses a link or code up in one statement: of any number at once, one finds it. */
export async function useNotMeLink(db: Db, { hashes, now }: Asked): Promise<NotMeLink | undefined> {
  const { rows } = await sql<{ member_id: bigint; notice: string; made_at: Instant }>`
    update identity.not_me_link
       set used_at = ${at(now)}
     where (hash = any(${bytesOf(hashes)}::bytea[]) or code_hash = any(${bytesOf(hashes)}::bytea[]))
       and used_at is null and made_at > ${livingSince(now)}
    returning member_id, notice, made_at
  `.execute(db)
  const [row] = rows
  return row && { memberId: row.member_id, notice: row.notice, madeAt: row.made_at }
}

/** Removes links that ended, used or not. */
export async function sweepNotMeLinks(db: Db, now: Instant): Promise<void> {
  await sql`
    delete from identity.not_me_link
     where made_at <= ${livingSince(now)}
  `.execute(db)
}
