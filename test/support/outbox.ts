import { sql } from 'kysely'
import { type Carriers, type DeliveryServices, type NewMessage, writeMessage } from '#messages'
import type { Database, Db } from '#platform/db'
import { createMailer } from '#platform/mail'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { type Behaviour, startMailServer } from '#test/mail-server'
import { type Instant, instant } from '#values'

export const keys = newKeys()
export const START = Date.parse('2026-11-22T08:00:00+07:00')
export const MINUTE = 60_000
/** For what a busy machine does late. */
export const PATIENCE = { timeout: 20_000 }

type Server = Awaited<ReturnType<typeof startMailServer>>
const servers: Server[] = []

/** Ends the servers that `instance` started. */
export const closeServers = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
}

/** One instance with its clock, sending to a real mail server; instances of one database share it. */
export async function instance(database: () => Promise<Database>, behaviour: Behaviour = {}) {
  const { db } = await database()
  await sql`update messages.delivery set state = 'failed' where state in ('waiting', 'sending')`.execute(
    db,
  )
  const server = await startMailServer(behaviour)
  servers.push(server)
  let now = START
  const clock = { now: (): Instant => instant(now) }
  const mailer = createMailer({ url: server.url, name: 'payung.example' })
  const services = (carriers: Carriers = { email: mailer }): DeliveryServices => ({
    ...{ db, keys, clock, carriers },
    url: 'https://payung.example',
    brand: 'Payung',
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  })
  const wait = (minutes: number) => {
    now += minutes * MINUTE
  }
  return { db, server, services, wait, clock, mailer }
}

/** A member of whom nothing is known. */
export const freshMember = (db: Db): Promise<bigint> => newMember(installation(db, keys), {})

export type Place = Awaited<ReturnType<typeof instance>>

/** A member with one address, and a message to it. */
export async function written(
  { db, clock }: Place,
  changes: Partial<NewMessage> = {},
): Promise<bigint> {
  const memberId = await freshMember(db)
  await addContact({ db, keys }, memberId, { kind: 'email', value: 'siti@example.com' })
  await db.transaction().execute((tx) =>
    writeMessage(tx, keys, {
      ...{ memberId, kind: 'password-changed', now: clock.now(), to: 'all-contacts' },
      ...changes,
    }),
  )
  return memberId
}

export async function deliveriesOf({ db }: Place, memberId: bigint) {
  const { rows } = await sql<{ state: string; attempts: number; reason: string; due_at: Instant }>`
    select state, attempts, reason, due_at from messages.delivery where member_id = ${memberId}
     order by channel
  `.execute(db)
  return rows
}

export const stateOf = async (place: Place, memberId: bigint) =>
  (await deliveriesOf(place, memberId)).map(({ state }) => state).join()
