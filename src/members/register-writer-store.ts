import { sql } from 'kysely'
import { at, copyText, type Db, type Session } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { accountParts, addressParts, type Entry, type Held, REGISTER } from './register.ts'
import { heldPlace } from './register-store.ts'

/** Everything that a block of the register changed, in the order in which it did. */
export type RegisterChanges = {
  /** How each changed member stands at the end. */
  readonly entries: readonly Entry[]
  readonly added: readonly HeldBy[]
  readonly ended: readonly HeldBy[]
}

export type HeldBy = Held & { readonly memberId: bigint }

type Writing = {
  readonly db: Db
  readonly session: Session
  readonly keys: Keys
  readonly now: Instant
}

/** Writes the changes; what was added and ended again within the block leaves both its dates. */
export async function writeRegister(writing: Writing, changes: RegisterChanges): Promise<void> {
  const { db, now } = writing
  await updateMembers(db, changes.entries)
  await addHeld(writing, changes.added)
  for (const [table, key] of TABLES) {
    const of = changes.ended.filter(({ kind }) => tableOf(kind) === table)
    if (of.length === 0) continue
    await sql`
      update ${sql.table(`members.${table}`)} as h
         set ended_at = ${at(now)}
        from unnest(
               ${of.map(({ memberId }) => memberId.toString())}::bigint[],
               ${of.map(({ id }) => id)}::uuid[]
             ) as e (member_id, id)
       where h.member_id = e.member_id and h.${sql.id(key)} = e.id
    `.execute(db)
  }
  await keepContactLookups(writing, changes)
}

const TABLES = [
  ['contact', 'contact_id'],
  ['address', 'address_id'],
  ['payout_account', 'account_id'],
] as const

const tableOf = (kind: Held['kind']): string =>
  kind === 'address' ? 'address' : kind === 'account' ? 'payout_account' : 'contact'

async function updateMembers(db: Db, entries: readonly Entry[]): Promise<void> {
  const traits = entries.map((entry) => entry.traits)
  await sql`
    update members.member as m
       set name = e.name,
           sex = e.sex,
           nationality = e.nationality,
           marital_status = e.marital_status,
           source = ${REGISTER}
      from unnest(
             ${entries.map(({ memberId }) => memberId.toString())}::bigint[],
             ${entries.map(({ name }) => name)}::text[],
             ${traits.map(({ sex }) => sex ?? null)}::text[],
             ${traits.map(({ nationality }) => nationality ?? null)}::text[],
             ${traits.map(({ maritalStatus }) => maritalStatus ?? null)}::text[]
           ) as e (member_id, name, sex, nationality, marital_status)
     where m.member_id = e.member_id
  `.execute(db)
}

async function addHeld({ session, keys, now }: Writing, added: readonly HeldBy[]): Promise<void> {
  const seal = (column: string, { memberId, id }: HeldBy, text: string) =>
    keys.seal(heldPlace(column, memberId, id), text)
  const tail = [at(now), REGISTER]
  const rowOf = (one: HeldBy): readonly Parameters<typeof copyText>[0][] => {
    const head = [one.memberId, one.id]
    if (one.kind === 'address') {
      const { areaCode, street } = addressParts(one.text)
      return [...head, areaCode, seal('address.address_enc', one, street), ...tail]
    }
    if (one.kind === 'account') {
      const { bankCode, number, holder } = accountParts(one.text)
      const sealed = [
        seal('payout_account.number_enc', one, number),
        seal('payout_account.holder_enc', one, holder),
      ]
      return [...head, bankCode, ...sealed, ...tail]
    }
    return [...head, one.kind, seal('contact.value_enc', one, one.text), ...tail]
  }
  for (const [table, columns] of Object.entries(ADDED_COLUMNS)) {
    const rows = added.filter(({ kind }) => tableOf(kind) === table).map(rowOf)
    const lines = rows.map((row) => `${row.map(copyText).join('\t')}\n`)
    if (lines.length > 0) await session.copyIn(`members.${table} (${columns})`, lines)
  }
}

const ADDED_COLUMNS = {
  contact: 'member_id, contact_id, kind, value_enc, known_since, source',
  address: 'member_id, address_id, area_code, address_enc, known_since, source',
  payout_account: 'member_id, account_id, bank_code, number_enc, holder_enc, known_since, source',
}

/** Look-ups name exactly who holds an address or phone now. */
async function keepContactLookups(
  { db, keys }: Writing,
  { entries, added, ended }: RegisterChanges,
): Promise<void> {
  const held = new Map(entries.map((entry) => [entry.memberId, entry.held]))
  const isContact = ({ kind }: Held) => kind === 'email' || kind === 'phone'
  const isHeld = (one: HeldBy) =>
    held.get(one.memberId)?.some(({ kind, text }) => kind === one.kind && text === one.text)
  const gone = ended.filter(isContact).filter((one) => !isHeld(one))
  const goneHashes = gone.flatMap((one) =>
    keys.lookupHashes(one.kind, one.text).map((lookup) => ({ ...lookup, memberId: one.memberId })),
  )
  const newHashes = added
    .filter(isContact)
    .filter(isHeld)
    .map((one) => ({ ...keys.lookupHash(one.kind, one.text), memberId: one.memberId }))
  await sql`
    delete from members.contact_lookup l
     using (${lookups(goneHashes)}) as w
     where l.hash = w.hash and l.key_version = w.key_version and l.member_id = w.member_id
  `.execute(db)
  await sql`
    insert into members.contact_lookup (hash, key_version, member_id)
    ${lookups(newHashes)}
    on conflict do nothing
  `.execute(db)
}

const lookups = (
  wanted: readonly { hash: Uint8Array; keyVersion: number; memberId: bigint }[],
) => sql`
  select decode(t.hash, 'hex') as hash, t.key_version, t.member_id
    from unnest(
           ${wanted.map(({ hash }) => Buffer.from(hash).toString('hex'))}::text[],
           ${wanted.map(({ keyVersion }) => keyVersion)}::smallint[],
           ${wanted.map(({ memberId }) => memberId.toString())}::bigint[]
         ) as t (hash, key_version, member_id)`
