import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { createAccount, createPasswords, type Grade, type Notify, type Passwords } from '#identity'
import type { Db } from '#platform/db'
import { createKeys, type Keys, newKeyRing, parseKeyRing } from '#platform/keys'
import { type Instant, instant } from '#values'

export const PASSWORD = 'payung-teduh-2026'

/** The keys of an installation that nobody else has. */
export function newKeys(): Keys {
  const ring = parseKeyRing(newKeyRing())
  if (typeof ring === 'string') throw new Error(ring)
  return createKeys(ring)
}

/** An installation's database, keys and passwords. */
export type Installation = {
  readonly db: Db
  readonly keys: Keys
  readonly passwords: Passwords
  readonly notify: Notify
}

export const installation = (db: Db, keys: Keys = newKeys()): Installation => ({
  db,
  keys,
  passwords: createPasswords(keys.pepper),
  notify: async () => undefined,
})

export type Enrolled = {
  readonly email?: string
  readonly kpj?: string
  /** Whoever gives one is found by it. */
  readonly nik?: string
  readonly grade?: Grade
  readonly password?: string
  readonly now?: Instant
}

/** A member who can be found by these, with an account; answers their id. */
export async function enrol(where: Installation, member: Enrolled): Promise<bigint> {
  const memberId = await newMember(where, member)
  const { password = PASSWORD, grade = 'proved', now = instant(0) } = member
  const created = await createAccount(where, { memberId, grade, password, now })
  if (!created.ok) throw new Error(created.refusal.kind)
  return memberId
}

const OWN_NIK = '3174015501900001'

/** A member without an account, born on 1 January 1990. */
export async function newMember(
  { db, keys }: Installation,
  { email, kpj, nik = OWN_NIK }: Pick<Enrolled, 'email' | 'kpj' | 'nik'>,
): Promise<bigint> {
  const { rows } = await sql<{ member_id: bigint }>`
    select nextval('members.member_id_seq') as member_id
  `.execute(db)
  const memberId = rows[0]?.member_id ?? 0n
  const idNumber = keys.seal(`members.member.id_number_enc:${memberId}`, nik)
  await sql`
    insert into members.member
      (member_id, name, birth_date, id_kind, id_number_enc, known_since, source)
    values (${memberId}, 'Peserta Rekaan', '1990-01-01', 'nik', ${idNumber}::bytea,
            '2026-01-01', 'test')
  `.execute(db)
  if (email !== undefined) {
    const { hash, keyVersion } = keys.lookupHash('email', email)
    await sql`
      insert into members.contact_lookup (hash, key_version, member_id)
      values (${hash}::bytea, ${keyVersion}, ${memberId})
    `.execute(db)
  }
  const numbers = [
    ...(kpj === undefined ? [] : [keys.lookupHash('kpj', kpj)]),
    ...(nik === OWN_NIK ? [] : [keys.lookupHash('nik', nik)]),
  ]
  for (const { hash, keyVersion } of numbers) {
    await sql`
      insert into members.number_lookup (hash, key_version, member_id)
      values (${hash}::bytea, ${keyVersion}, ${memberId})
    `.execute(db)
  }
  return memberId
}

/**
 * Passwords whose queue is full of strangers at `network` until `leave`: one hash at a time, four places,
 * three of them for strangers. Its own clock makes every hash last 10 ms.
 */
export function crowdedPasswords(keys: Keys, network: string) {
  let elapsedMs = 0
  const passwords = createPasswords(keys.pepper, {
    concurrency: 1,
    longestWaitMs: 40,
    expectedMs: 10,
    elapsed: () => {
      elapsedMs += 10
      return elapsedMs
    },
  })
  let isCrowded = true
  const stranger = async () => {
    const question = { password: 'wrong', stored: undefined, caller: { network, known: false } }
    while (isCrowded) {
      const { ok } = await passwords.check(question)
      if (!ok) await setImmediate() // else whoever took the place could never finish
    }
  }
  const crowd = Array.from({ length: 4 }, stranger)
  const leave = async () => {
    isCrowded = false
    await Promise.all(crowd)
    await passwords.stop()
  }
  return { passwords, leave }
}
