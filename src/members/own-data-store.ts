import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, LocalDate } from '#values'
import { contactHistoryOf } from './contact-store.ts'
import { idNumberPlace } from './identification-store.ts'
import { currents, type FactField, type Held, type HeldAddress, type OwnData } from './own-data.ts'
import type { IdKind } from './person.ts'
import { heldPlace } from './register-store.ts'

type MemberRow = {
  name: string
  birth_date: LocalDate
  sex: string | null
  nationality: string | null
  marital_status: string | null
  id_kind: IdKind
  id_number_enc: Uint8Array
  known_since: Instant
  source: string
}

/** Everything that we know of a member themselves, opened. @throws when there is no such member */
export async function ownDataOf(db: Db, keys: Keys, memberId: bigint): Promise<OwnData> {
  const { rows } = await sql<MemberRow>`
    select name, birth_date, sex, nationality, marital_status, id_kind, id_number_enc,
           known_since, source
      from members.member
     where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`no member ${memberId}`)
  const facts = await factsOf(db, keys, memberId)
  const contacts = (await contactHistoryOf(db, keys, memberId)).toReversed()
  const of = (kind: 'email' | 'phone'): readonly Held[] =>
    contacts
      .filter((contact) => contact.kind === kind)
      .map(({ value, knownSince, endedAt, source }) => ({
        ...{ value, since: knownSince, until: endedAt, source },
      }))
  return {
    memberId,
    idKind: row.id_kind,
    idNumber: keys.open(idNumberPlace(memberId), row.id_number_enc),
    birthDate: row.birth_date,
    sex: row.sex ?? undefined,
    nationality: row.nationality ?? undefined,
    knownSince: row.known_since,
    source: row.source,
    facts: withRow(facts, row),
    ...{ emails: of('email'), phones: of('phone') },
    addresses: await addressHistoryOf(db, keys, memberId),
  }
}

type Facts = OwnData['facts']

/** The row says what holds: an import may have changed it since, and then nobody knows exactly when. */
function withRow(facts: Facts, row: MemberRow): Facts {
  const known = (field: FactField, value: string | null): readonly Held[] => {
    const history = facts[field]
    if (value === null || currents(history).some((held) => held.value === value)) return history
    const now: Held = { value, since: row.known_since, until: undefined, source: row.source }
    return [now, ...history]
  }
  return {
    name: known('name', row.name),
    'birth-date': known('birth-date', row.birth_date),
    'marital-status': known('marital-status', row.marital_status),
    'tax-number': facts['tax-number'],
  }
}

const factPlace = (memberId: bigint, factId: string) =>
  heldPlace('fact.value_enc', memberId, factId)

async function factsOf(db: Db, keys: Keys, memberId: bigint): Promise<Facts> {
  const { rows } = await sql<{
    fact_id: string
    field: FactField
    value_enc: Uint8Array
    known_since: Instant
    source: string
    ended_at: Instant | null
  }>`
    select fact_id, field, value_enc, known_since, source, ended_at
      from members.fact
     where member_id = ${memberId}
     order by ended_at desc nulls first, known_since desc, fact_id
  `.execute(db)
  const of = (field: FactField): readonly Held[] =>
    rows
      .filter((row) => row.field === field)
      .map((row) => ({
        value: keys.open(factPlace(memberId, row.fact_id), row.value_enc),
        since: row.known_since,
        until: row.ended_at ?? undefined,
        source: row.source,
      }))
  return {
    name: of('name'),
    'birth-date': of('birth-date'),
    'marital-status': of('marital-status'),
    'tax-number': of('tax-number'),
  }
}

async function addressHistoryOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly HeldAddress[]> {
  const { rows } = await sql<{
    address_id: string
    area_code: string
    area_code_enc: Uint8Array | null
    address_enc: Uint8Array
    post_code_enc: Uint8Array | null
    known_since: Instant
    source: string
    ended_at: Instant | null
  }>`
    select address_id, area_code, area_code_enc, address_enc, post_code_enc, known_since, source,
           ended_at
      from members.address
     where member_id = ${memberId}
     order by ended_at desc nulls first, known_since desc, address_id
  `.execute(db)
  return rows.map((row) => {
    const opened = (column: string, sealed: Uint8Array) =>
      keys.open(heldPlace(`address.${column}`, memberId, row.address_id), sealed)
    return {
      areaCode:
        row.area_code_enc === null ? row.area_code : opened('area_code_enc', row.area_code_enc),
      street: opened('address_enc', row.address_enc),
      postCode: row.post_code_enc === null ? undefined : opened('post_code_enc', row.post_code_enc),
      since: row.known_since,
      until: row.ended_at ?? undefined,
      source: row.source,
    }
  })
}

export type NewFact = {
  readonly memberId: bigint
  readonly field: FactField
  readonly value: string
  readonly source: 'member' | 'case'
  readonly now: Instant
}

/**
 * Writes a value in place of the one that held, which stays in the history; false when it holds already, and nothing is
 * written. In the caller's transaction, which holds the member's chain.
 */
export async function replaceFact(db: Db, keys: Keys, fact: NewFact): Promise<boolean> {
  const { memberId, field, value, source, now } = fact
  const written = await writtenNow(db, keys, fact)
  const row = await rowValue(db, fact)
  if ((row?.value ?? written) === value) return false
  await sql`
    update members.fact
       set ended_at = ${at(now)}
     where member_id = ${memberId} and field = ${field} and ended_at is null
  `.execute(db)
  if (row !== undefined && row.value !== written)
    await insertFact(db, keys, { ...fact, ...row, known: row.since, until: now })
  await insertFact(db, keys, { ...fact, value, source, known: now, until: undefined })
  await updateMember(db, { memberId, field, value })
  return true
}

type Asked = Pick<NewFact, 'memberId' | 'field'>

/** What the history says that holds. */
async function writtenNow(
  db: Db,
  keys: Keys,
  { memberId, field }: Asked,
): Promise<string | undefined> {
  const { rows } = await sql<{ fact_id: string; value_enc: Uint8Array }>`
    select fact_id, value_enc
      from members.fact
     where member_id = ${memberId} and field = ${field} and ended_at is null
  `.execute(db)
  return rows[0] && keys.open(factPlace(memberId, rows[0].fact_id), rows[0].value_enc)
}

/** What the member's row says, which an import may have changed since; `undefined` where it says nothing. */
async function rowValue(
  db: Db,
  { memberId, field }: Asked,
): Promise<Pick<Held, 'value' | 'since' | 'source'> | undefined> {
  if (field === 'tax-number') return undefined
  const column = { name: 'name', 'birth-date': 'birth_date', 'marital-status': 'marital_status' }
  const { rows } = await sql<{ value: string | null; known_since: Instant; source: string }>`
    select ${sql.ref(column[field])}::text as value, known_since, source
      from members.member
     where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined || row.value === null) return undefined
  return { value: row.value, since: row.known_since, source: row.source }
}

type Kept = Pick<NewFact, 'memberId' | 'field' | 'value'> & {
  readonly source: string
  readonly known: Instant
  readonly until: Instant | undefined
}

async function insertFact(db: Db, keys: Keys, fact: Kept): Promise<void> {
  const { memberId, field, value, source, known, until } = fact
  const factId = randomUUID()
  const sealed = keys.seal(factPlace(memberId, factId), value)
  await sql`
    insert into members.fact (member_id, fact_id, field, value_enc, known_since, source, ended_at)
    values (${memberId}, ${factId}::uuid, ${field}, ${sealed}::bytea, ${at(known)}, ${source},
            ${until === undefined ? null : at(until)}::timestamptz)
  `.execute(db)
}

/** What others read of the member themselves stands in their row. */
async function updateMember(
  db: Db,
  { memberId, field, value }: Pick<NewFact, 'memberId' | 'field' | 'value'>,
): Promise<void> {
  if (field === 'tax-number') return
  const is = (name: FactField) => (field === name ? value : null)
  await sql`
    update members.member
       set name = coalesce(${is('name')}::text, name),
           birth_date = coalesce(${is('birth-date')}::date, birth_date),
           marital_status = coalesce(${is('marital-status')}::text, marital_status)
     where member_id = ${memberId}
  `.execute(db)
}
