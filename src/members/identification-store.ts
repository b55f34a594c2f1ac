import { sql } from 'kysely'
import { at, copyText, type Db, type Session } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, LocalDate } from '#values'
import {
  type Contradiction,
  type Holders,
  type Identified,
  identify,
  type KnownPerson,
  numberKey,
  type ReportedPerson,
} from './identification.ts'
import type { IdKind } from './person.ts'

export type Identifying = {
  readonly db: Db
  /** Of the same transaction: new people are copied in. */
  readonly session: Session
  readonly keys: Keys
  readonly now: Instant
  readonly source: 'contributions-import' | 'members-import'
}

/**
 * The member of each report, found by KPJ, NIK or passport, or made; or why it contradicts what is known.
 * Whoever calls holds the lock of the imports: nobody else makes members meanwhile.
 */
export async function identifyPeople(
  identifying: Identifying,
  reports: readonly ReportedPerson[],
): Promise<readonly (KnownPerson | Contradiction)[]> {
  const { db, keys } = identifying
  const holders = await holdersOf(db, keys, reports)
  const missing = reports.filter(({ kpj }) => !holders.has(numberKey('kpj', kpj))).length
  const memberIds = (await freshMemberIds(db, missing)).values()
  const identified = identify(reports, holders, () => memberIds.next().value ?? 0n)
  await insertPeople(identifying, identified)
  return identified.answers
}

async function freshMemberIds(db: Db, count: number): Promise<readonly bigint[]> {
  if (count === 0) return []
  const { rows } = await sql<{ member_id: bigint }>`
    select nextval('members.member_id_seq') as member_id from generate_series(1, ${count}::int)
  `.execute(db)
  return rows.map((row) => row.member_id)
}

async function holdersOf(db: Db, keys: Keys, reports: readonly ReportedPerson[]): Promise<Holders> {
  const memberOf = await membersByNumber(db, keys, reports)
  const memberIds = [...new Set(memberOf.values())]
  if (memberIds.length === 0) return new Map()
  const { rows } = await sql<{ member_id: bigint; birth_date: LocalDate; id_kind: IdKind }>`
    select member_id, birth_date, id_kind
      from members.member
     where member_id = any(${memberIds}::bigint[])
  `.execute(db)
  const people = new Map<bigint, KnownPerson>()
  for (const row of rows) {
    const { member_id: memberId, birth_date: birthDate, id_kind: idKind } = row
    people.set(memberId, { memberId, birthDate, idKind, isNew: false })
  }
  const holders = new Map<string, KnownPerson>()
  for (const [key, memberId] of memberOf) {
    const person = people.get(memberId)
    if (person !== undefined) holders.set(key, person)
  }
  return holders
}

async function membersByNumber(
  db: Db,
  keys: Keys,
  reports: readonly ReportedPerson[],
): Promise<ReadonlyMap<string, bigint>> {
  const numbers = new Map<string, readonly [IdKind | 'kpj', string]>()
  for (const { kpj, idNumber } of reports) {
    numbers.set(numberKey('kpj', kpj), ['kpj', kpj])
    if (idNumber === undefined) continue
    numbers.set(numberKey(idNumber.kind, idNumber.number), [idNumber.kind, idNumber.number])
  }
  const asked: { key: string; hash: Uint8Array; keyVersion: number }[] = []
  for (const [key, [kind, number]] of numbers) {
    for (const lookup of keys.lookupHashes(kind, number)) asked.push({ key, ...lookup })
  }
  const { rows } = await sql<{ place: bigint; member_id: bigint }>`
    select w.place, l.member_id
      from unnest(
             ${asked.map(({ hash }) => hex(hash))}::text[],
             ${asked.map(({ keyVersion }) => keyVersion)}::int[]
           ) with ordinality as w (hash, key_version, place)
      join members.number_lookup l
        on l.hash = decode(w.hash, 'hex') and l.key_version = w.key_version
  `.execute(db)
  return new Map(rows.map((row) => [asked[Number(row.place) - 1]?.key ?? '', row.member_id]))
}

async function insertPeople(
  { session, keys, now, source }: Identifying,
  { newPeople, newKpjs }: Identified,
): Promise<void> {
  const since = at(now)
  const people = newPeople.map(({ memberId, name, birthDate, idNumber }) => {
    const sealed = keys.seal(idNumberPlace(memberId), idNumber.number)
    const fields = [memberId, name, birthDate, idNumber.kind, sealed, since, source]
    return line(fields)
  })
  const lookups = [
    ...newPeople.map(({ memberId, idNumber }) => ({ memberId, ...idNumber })),
    ...newKpjs.map(({ memberId, kpj }) => ({ memberId, kind: 'kpj', number: kpj })),
  ].map(({ memberId, kind, number }) => {
    const { hash, keyVersion } = keys.lookupHash(kind, number)
    return line([hash, keyVersion, memberId])
  })
  const kpjs = newKpjs.map(({ memberId, kpj }) => line([memberId, kpj, since, source]))
  const tables: readonly (readonly [string, readonly string[]])[] = [
    [
      'members.member (member_id, name, birth_date, id_kind, id_number_enc, known_since, source)',
      people,
    ],
    ['members.number (member_id, kpj, known_since, source)', kpjs],
    ['members.number_lookup (hash, key_version, member_id)', lookups],
  ]
  for (const [target, lines] of tables) {
    if (lines.length > 0) await session.copyIn(target, lines)
  }
}

/** Where a member's identity number is sealed. */
export const idNumberPlace = (memberId: bigint): string =>
  `members.member.id_number_enc:${memberId}`

const line = (fields: readonly Parameters<typeof copyText>[0][]): string =>
  `${fields.map(copyText).join('\t')}\n`

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
