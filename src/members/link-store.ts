import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Keys, type LookupHash, linkToken, oneTimeCode } from '#platform/keys'
import type { Instant } from '#values'

/** What a link of ours does: stop a change that waits, or prove a new contact. */
export type LinkPurpose = 'cancel-change' | 'prove-contact'

/** What somebody has who did not sign in: the token of a mail's link, or a code that they typed from an SMS or letter. */
export type LinkRight = { readonly token: string } | { readonly typed: string }

const LONGEST_TYPED = 100

/** The code as it is looked up: any case, with or without dashes and spaces, O for 0 and I or L for 1. */
export const typedLinkCode = (typed: string): string =>
  typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const codeKind = (purpose: LinkPurpose) => `${purpose}-code`

/** What of a message leads to what: both link and code are derived from the seed when it is sent. */
export async function insertLink(
  db: Db,
  keys: Keys,
  link: {
    readonly purpose: LinkPurpose
    readonly seed: string
    readonly memberId: bigint
    readonly about: string
    readonly endsAt: Instant
  },
): Promise<void> {
  const { purpose, seed, memberId, about, endsAt } = link
  const of = { purpose, seed }
  const hashes = [
    keys.lookupHash(purpose, linkToken(keys, of)),
    keys.lookupHash(codeKind(purpose), oneTimeCode(keys, of, 'base32-12')),
  ]
  for (const { hash, keyVersion } of hashes)
    await sql`
      insert into members.link_lookup (hash, key_version, purpose, member_id, about, ends_at)
      values (${hash}::bytea, ${keyVersion}, ${purpose}, ${memberId}, ${about}::uuid, ${at(endsAt)})
    `.execute(db)
}

export type LinkTarget = { readonly memberId: bigint; readonly about: string }

/** What a link or code is about; `undefined` for one that is unknown or too old. Uses nothing up. */
export async function linkTarget(
  db: Db,
  keys: Keys,
  asked: { readonly purpose: LinkPurpose; readonly right: LinkRight; readonly now: Instant },
): Promise<LinkTarget | undefined> {
  const { purpose, right, now } = asked
  for (const { hash, keyVersion } of hashesOf(keys, purpose, right)) {
    const { rows } = await sql<{ member_id: bigint; about: string }>`
      select member_id, about::text
        from members.link_lookup
       where hash = ${hash}::bytea and key_version = ${keyVersion} and purpose = ${purpose}
         and ends_at > ${at(now)}
    `.execute(db)
    const [row] = rows
    if (row !== undefined) return { memberId: row.member_id, about: row.about }
  }
  return undefined
}

const hashesOf = (keys: Keys, purpose: LinkPurpose, right: LinkRight): readonly LookupHash[] =>
  'token' in right
    ? keys.lookupHashes(purpose, right.token)
    : keys.lookupHashes(codeKind(purpose), typedLinkCode(right.typed))

/** Removes links that no longer work. */
export async function sweepLinks(db: Db, now: Instant): Promise<void> {
  await sql`delete from members.link_lookup where ends_at <= ${at(now)}`.execute(db)
}
