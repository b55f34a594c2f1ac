import { sql } from 'kysely'
import { type Attempt, recogniseVisitor, signIn } from '#identity'
import type { Database } from '#platform/db'
import { type Installation, installation, newKeys, PASSWORD } from '#test/accounts'
import { type Instant, instant, parseInstant } from '#values'

export const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

export const keys = newKeys()

/** A time in Jakarta on the day of these tests. */
export const at = (time: string): Instant => parseInstant(`2026-11-22T${time}+07:00`) ?? instant(0)

export const later = (start: Instant, minutes: number): Instant => instant(start + minutes * 60_000)

/** A right attempt at 08:00 from a telephone, with some of it changed. */
export const attempt = (changes: Partial<Attempt>): Attempt => ({
  identifier: 'siti@example.com',
  password: PASSWORD,
  publicComputer: false,
  network: '203.0.113.7',
  userAgent: ANDROID,
  sessionCookie: undefined,
  deviceCookie: undefined,
  now: at('08:00:00'),
  ...changes,
})

export const open = async (database: () => Promise<Database>): Promise<Installation> =>
  installation((await database()).db, keys)

export async function signedIn(where: Installation, changes: Partial<Attempt> = {}) {
  const result = await signIn(where, attempt(changes))
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

/** Who is here with this session cookie. */
export async function visitorWith(where: Installation, session: string, now: Instant) {
  const cookie = (name: string) => (name === 'session' ? session : undefined)
  return (await recogniseVisitor(where, cookie, now)).visitor
}

/** How many sessions or devices a member has. */
export async function countOf(where: Installation, table: 'session' | 'device', memberId: bigint) {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count from ${sql.table(`identity.${table}`)} where member_id = ${memberId}
  `.execute(where.db)
  return rows[0]?.count
}
