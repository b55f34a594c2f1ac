import { sql } from 'kysely'
import { at, copyText, type Db, type Session } from '#platform/db'
import type { Keys, LookupHash } from '#platform/keys'
import type { Instant, LocalDate } from '#values'
import {
  type Contradiction,
  type Holders,
  Identification,
  type KnownPerson,
  numberKey,
  type ReportedPerson,
} from './identification.ts'
import type { IdKind } from './person.ts'
import { unclaimedAmong } from './unclaimed-store.ts'

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
  if (reports.length === 0) return []
  const { identification, keep } = await beginIdentification(identifying, reports)
  const answers = reports.map((report) => {
    const answer = identification.consider(report)
    if (typeof answer === 'object') identification.accept(report, answer)
    return answer
  })
  await keep()
  return answers
}

/** The same for callers who accept reports one by one: `keep` writes those that were. */
export async function beginIdentification(
  identifying: Identifying,
  reports: readonly ReportedPerson[],
): Promise<{ readonly identification: Identification; keep(): Promise<void> }> {
  const { db, keys } = identifying
  const hashes = hashesOf(keys, reports)
  const holders = await holdersOf(db, hashes)
  const missing = reports.filter(({ kpj }) => !holders.has(numberKey('kpj', kpj)))
  const memberIds = (await freshMemberIds(db, missing.length)).values()
  const unclaimed = await unclaimedAmong(
    db,
    missing.map(({ kpj }) => kpj),
  )
  const known = { holders, inDispute: new Set(unclaimed.keys()) }
  const identification = new Identification(known, () => {
    const next = memberIds.next()
    if (next.done === true) throw new Error('more new members than reports without one')
    return next.value
  })
  return { identification, keep: () => insertPeople(identifying, identification, hashes) }
}

/** Keyed hashes by number, the newest key's first. */
type Hashes = ReadonlyMap<string, readonly LookupHash[]>

function hashesOf(keys: Keys, reports: readonly ReportedPerson[]): Hashes {
  const hashes = new Map<string, readonly LookupHash[]>()
  for (const { kpj, idNumber } of reports) {
    hashes.set(numberKey('kpj', kpj), keys.lookupHashes('kpj', kpj))
    if (idNumber === undefined) continue
    const { kind, number } = idNumber
    hashes.set(numberKey(kind, number), keys.lookupHashes(kind, number))
  }
  return hashes
}

async function freshMemberIds(db: Db, count: number): Promise<readonly bigint[]> {
  if (count === 0) return []
  const { rows } = await sql<{ member_id: bigint }>`
    select nextval('members.member_id_seq') as member_id from generate_series(1, ${count}::int)
  `.execute(db)
  return rows.map((row) => row.member_id)
}

async function holdersOf(db: Db, hashes: Hashes): Promise<Holders> {
  const memberOf = await membersByNumber(db, hashes)
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

async function membersByNumber(db: Db, hashes: Hashes): Promise<ReadonlyMap<string, bigint>> {
  const asked = [...hashes].flatMap(([key, versions]) =>
    versions.map((version) => ({ key, ...version })),
  )
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
  { newPeople, newKpjs }: Identification,
  hashes: Hashes,
): Promise<void> {
  const since = at(now)
  const people = newPeople.map(({ memberId, name, birthDate, idNumber }) => {
    const sealed = keys.seal(idNumberPlace(memberId), idNumber.number)
    return line([memberId, name, birthDate, idNumber.kind, sealed, since, source])
  })
  const lookups = [
    ...newPeople.map(({ memberId, idNumber }) => ({ memberId, ...idNumber })),
    ...newKpjs.map(({ memberId, kpj }) => ({ memberId, kind: 'kpj' as const, number: kpj })),
  ].map(({ memberId, kind, number }) => {
    const newest = hashes.get(numberKey(kind, number))?.[0] ?? keys.lookupHash(kind, number)
    return line([newest.hash, newest.keyVersion, memberId])
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
