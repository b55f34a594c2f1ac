import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Keys, type LookupHash, linkToken, oneTimeCode } from '#platform/keys'
import type { Instant } from '#values'
import { pendingKindOf } from './pending-change-store.ts'

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

/**
 * What of a message leads to what: the link, and where SMS and paper have one the code, are derived from the seed when it
 * is sent.
 */
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
  const byLink = keys.lookupHash(purpose, linkToken(keys, of))
  // A new contact has a code of its own, eight letters and digits, which its proof holds.
  const typed = keys.lookupHash(codeKind(purpose), oneTimeCode(keys, of, 'base32-12'))
  const hashes = purpose === 'prove-contact' ? [byLink] : [byLink, typed]
  for (const { hash, keyVersion } of hashes)
    await sql`
      insert into members.link_lookup (hash, key_version, purpose, member_id, about, ends_at)
      values (${hash}::bytea, ${keyVersion}, ${purpose}, ${memberId}, ${about}::uuid, ${at(endsAt)})
    `.execute(db)
}

export type LinkTarget = { readonly memberId: bigint; readonly about: string }

/**
 * What a link or code is about; `undefined` for one that is unknown or too old. One that cancels a change is never too old:
 * it works for as long as the change waits, which its caller asks. Uses nothing up.
 */
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
         and (ends_at > ${at(now)} or purpose = 'cancel-change')
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

const AT_ONCE = 500

type OldLink = LinkTarget & {
  readonly hash: Uint8Array
  readonly keyVersion: number
  readonly purpose: LinkPurpose
}

/** Removes links that no longer work: those of changes that wait still do, however late they are. */
export async function sweepLinks(db: Db, now: Instant): Promise<void> {
  let after: Uint8Array = Buffer.alloc(0)
  for (;;) {
    const old = await oldLinks(db, { now, after })
    for (const link of old) {
      const { memberId, about: changeId, purpose } = link
      const waits =
        purpose === 'cancel-change' &&
        (await pendingKindOf(db, { memberId, changeId })) !== undefined
      if (!waits) await deleteLink(db, link)
    }
    const last = old.at(-1)
    if (last === undefined) return
    after = last.hash
  }
}

async function oldLinks(
  db: Db,
  { now, after }: { readonly now: Instant; readonly after: Uint8Array },
): Promise<readonly OldLink[]> {
  const { rows } = await sql<{
    hash: Uint8Array
    key_version: number
    purpose: LinkPurpose
    member_id: bigint
    about: string
  }>`
    select hash, key_version, purpose, member_id, about::text
      from members.link_lookup
     where ends_at <= ${at(now)} and hash > ${after}::bytea
     order by hash, key_version
     limit ${AT_ONCE}
  `.execute(db)
  return rows.map((row) => ({
    ...{ hash: row.hash, keyVersion: row.key_version, purpose: row.purpose },
    ...{ memberId: row.member_id, about: row.about },
  }))
}

async function deleteLink(db: Db, { hash, keyVersion }: OldLink): Promise<void> {
  await sql`
    delete from members.link_lookup where hash = ${hash}::bytea and key_version = ${keyVersion}
  `.execute(db)
}
