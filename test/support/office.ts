import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { expect } from 'vitest'
import { get, post, type Site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'

export const PASSPHRASE = 'kopi-sawah-teduh-biru-47'
export const PEOPLE = '/staff/accounts'

/** Two administrators on this site, and what they can do. */
export async function officeAt(where: Site, name: string) {
  await sql`update identity.staff_request set state = 'over' where state = 'asked'`.execute(
    where.db,
  )
  const administrators = [
    await newOfficer(where, `${name}1@example.com`, { role: 'administrator' }),
    await newOfficer(where, `${name}2@example.com`, { role: 'administrator' }),
  ] as const
  const [first, second] = administrators
  const cookies = [await first.again(), await second.again()] as const
  const send = (who: 0 | 1, path: string, form: Record<string, string>) =>
    post(where.app, `${PEOPLE}/${path}`, form, { cookie: cookies[who] })
  const open = async (who: 0 | 1) => {
    const { body } = await get(where.app, PEOPLE, { cookie: cookies[who] })
    return { body, request: /name="request" value="([^"]+)"/.exec(body)?.[1] ?? '' }
  }
  const decide = async (who: 0 | 1, decision = 'approve', request?: string) =>
    send(who, 'decision', { request: request ?? (await open(who)).request, decision })
  return { where, administrators, cookies, send, open, decide }
}
export type Office = Awaited<ReturnType<typeof officeAt>>

/** The staff number of an address; empty without one. */
export const staffIdOf = async ({ where }: Office, email: string) => {
  const { hash } = where.keys.lookupHash('staff-email', email)
  const { rows } = await sql<{ staff_id: string }>`
    select staff_id from identity.staff_lookup where hash = ${hash}
  `.execute(where.db)
  return rows[0]?.staff_id ?? ''
}

/** The code of an enrolment letter. */
export const codeIn = (html: string) =>
  /<strong[^>]*>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</.exec(html)?.[1]

/** What is typed for a new account. */
export const NEW = { name: 'Ratna Rekaan', role: 'officer', branch: 'Cabang Contoh Utara' }

/** Asked for, approved, and its code. */
export async function newAccount(at: Office, email: string) {
  expect((await at.send(0, 'new', { ...NEW, email })).statusCode).toBe(200)
  const letter = await at.decide(1)
  return codeIn(letter.body) ?? ''
}

/** The person who enrols with a code, and what they can do. */
export const setUpOf = async ({ where }: Office, email: string, code: string) => {
  const page = await post(where.app, '/staff/enrol', { email, code })
  const [, token = ''] = /name="token" value="([^"]+)"/.exec(page.body) ?? []
  const [, uri = ''] = /href="(otpauth:[^"]+)"/.exec(page.body) ?? []
  const secret = new URL(uri.replaceAll('&amp;', '&') || 'x:').searchParams.get('secret') ?? ''
  const codeNow = () => new TOTP({ secret }).generate({ timestamp: where.now() })
  const finish = (changes: Record<string, string> = {}) =>
    post(where.app, '/staff/enrol/finish', {
      ...{ token, password: PASSPHRASE, code: secret === '' ? '' : codeNow() },
      ...changes,
    })
  return { page, secret, finish, codeNow }
}
