import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at } from '#platform/db'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { mailOf } from '#test/mailbox'
import { post, type Site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'
import { instant } from '#values'

export const DAY = 24 * 60
export const NEW_PASSWORD = 'melati-kopi-hujan-sawah-88'

type Officer = Awaited<ReturnType<typeof newOfficer>>

/** A member with a contact, an address of so many days, and three officers at two branches. */
export async function atBranches(where: Site, kpj: string, { addressDays = 90 } = {}) {
  const email = `p${kpj}@example.com`
  const memberId = await enrol(where, { email, kpj })
  await addContact(where, memberId, { kind: 'email', value: email })
  await oldAddress(where, memberId, addressDays)
  const officer = (name: string, branch: string) =>
    newOfficer(where, `${name}${kpj}@example.com`, { branch })
  const first = await officer('satu', 'Cabang Barat')
  const second = await officer('dua', 'Cabang Timur')
  const third = await officer('tiga', 'Cabang Barat')
  const act = async (who: Officer, step: string, form: Readonly<Record<string, string>> = {}) =>
    post(
      where.app,
      `/staff/recoveries/${step}`,
      { kpj, idCard: 'on', ...form },
      { cookie: await who.again() },
    )
  return { memberId, email, kpj, first, second, third, act }
}

async function oldAddress({ db, keys, now }: Site, memberId: bigint, days: number) {
  const addressId = randomUUID()
  const sealed = keys.seal(`members.address.address_enc:${memberId}:${addressId}`, 'Jalan Rekaan 3')
  await sql`
    insert into members.address (member_id, address_id, area_code, address_enc, known_since, source)
    values (${memberId}, ${addressId}::uuid, '31.74', ${sealed}::bytea,
            ${at(instant(now() - days * DAY * 60_000))}, 'test')
  `.execute(db)
}

/** The code that a letter which is due now carries. */
export async function codeByLetter(where: Site): Promise<string> {
  const letters = (await mailOf(where)).filter(({ channel }) => channel === 'letter')
  return /([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(letters.at(-1)?.text ?? '')?.[1] ?? ''
}

export const redeem = (where: Site, identifier: string, code: string, password = NEW_PASSWORD) =>
  post(where.app, '/recover', { identifier, code, password })

/** Begun and approved by letter, the 72 hours over; answers the code. */
export async function recovered(
  where: Site,
  at: Awaited<ReturnType<typeof atBranches>>,
  form: Readonly<Record<string, string>> = {},
): Promise<string> {
  await at.act(at.first, 'start', { way: 'letter', ...form })
  await at.act(at.second, 'decision', { decision: 'approve' })
  const code = await codeByLetter(where)
  where.wait(3 * DAY)
  return code
}

/** An employer with an address on the register, for whom the member works now. */
export async function employedBy({ db, keys }: Site, memberId: bigint, email: string) {
  const number = `NPP${memberId}`
  const sealed = keys.seal(`contributions.employer.contact_email_enc:${number}`, email)
  await sql`
    insert into contributions.employer
      (employer_number, name, registered, contact_email_enc, known_since, source)
    values (${number}, 'PT Rekaan', true, ${sealed}::bytea, '2026-01-01', 'test')
  `.execute(db)
  await sql`
    insert into contributions.employment
      (member_id, kpj, employer_number, started_on, segment, reported_for, deposited_on, recorded_on)
    values (${memberId}, '21045678923', ${number}, '2025-01-01', 'wage-earner', '2026-10-01',
            '2026-11-10', '2026-11-10')
  `.execute(db)
}

/** A site whose letters of earlier tests are out of the way: the next one is that of this test. */
export async function withNothingWaiting(where: Site): Promise<Site> {
  await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(where.db)
  return where
}
