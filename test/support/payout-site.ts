import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { deviceSince, ownDataPorts, unlessFrozen } from '#identity'
import { type AccountCheck, payoutRoutes, simulatedCheck, takeEffect } from '#members'
import { at, type Database, type Db } from '#platform/db'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { addApp, makeCodes, merged } from '#test/factors'
import { cookiesOf, get, keys, post, type Site, signIn, site } from '#test/sign-in-site'

/** The same as at the start of the server: who tells, and who knows devices. */
export const payoutServices = (db: Db, check: AccountCheck | undefined) => ({
  ...{ ...ownDataPorts(keys), db, keys, check },
  deviceSince: (session: Parameters<typeof deviceSince>[1]) => deviceSince(db, session),
  onFault: () => undefined,
})

/** As the pages call the member of these tests. */
export const HOLDER = 'PESERTA REKAAN'

/** An account that the simulator takes: BCA, ten digits. */
export const ACCOUNT = { bank: '014', number: '1234567890', holder: HOLDER } as const

const PATH = '/profile/payout'
let made = 0

/** Sites with the pages of the payout account, on the database of a block. */
export function payoutSitesOn(
  database: () => Promise<Database>,
  check: AccountCheck | 'none' = simulatedCheck,
) {
  const opened: Site[] = []
  afterAll(async () => {
    for (const { app } of opened) await app.close()
  })
  return async (): Promise<Site> => {
    const where = await site(await database(), undefined, undefined, (db) =>
      unlessFrozen(db, payoutRoutes(payoutServices(db, check === 'none' ? undefined : check))),
    )
    opened.push(where)
    return where
  }
}

export type Someone = Awaited<ReturnType<typeof someone>>

/** A member with a mail address and a phone, signed in on a device that is new to the site. */
export async function someone(where: Site) {
  made += 1
  const serial = String(made).padStart(4, '0')
  const email = `rekening${serial}@example.com`
  const phone = `+62800555${serial}`
  const memberId = await enrol(where, { email })
  await addContact(where, memberId, { kind: 'email', value: email })
  await addContact(where, memberId, { kind: 'phone', value: phone })
  const cookie = cookiesOf(await signIn(where, { identifier: email }))
  return { where, memberId, email, phone, cookie }
}

/** The same with an app and recovery codes, on a device that everything has known for four days, freshly proved. */
export async function oneWhoMay(where: Site) {
  const member = await someone(where)
  const withApp = await addApp(where, member.cookie)
  const codes = [...(await makeCodes(where, withApp.cookie))].slice(1)
  where.wait(96 * 60)
  const device = withApp.cookie
  /** Signs in on the device of old, by password and a code. */
  const strong = async () => {
    const half = cookiesOf(await signIn(where, { identifier: member.email }, { cookie: device }))
    return prove(where, merged(device, half), codes.shift() ?? '')
  }
  await stopOthers(where, member.memberId)
  return { ...member, codes, strong, cookie: await strong() }
}

/** What waits for others in the same database is no part of this test. */
const stopOthers = ({ db, now }: Site, memberId: bigint) =>
  sql`
    update members.pending_change
       set state = 'stopped', value_enc = null, ended_at = ${at(now())}
     where member_id <> ${memberId} and state = 'pending'
  `.execute(db)

/** Gives a strong proof in a session, or ends its sign-in with it; answers the browser's cookies. */
export async function prove(where: Site, cookie: string, code: string): Promise<string> {
  const owed = await get(where.app, '/security', { cookie })
  const path = owed.statusCode === 200 ? '/verify-again' : '/login/verify'
  const proved = await post(where.app, path, { code, strong: 'on', next: PATH }, { cookie })
  if (proved.statusCode !== 303) throw new Error(proved.body)
  return merged(cookie, cookiesOf(proved))
}

type InBrowser = { readonly where: Site; readonly cookie: string }

/** Fills the form in; answers what comes of it. */
export const fill = (
  { where, cookie }: InBrowser,
  fields: Readonly<Record<string, string>> = ACCOUNT,
) => post(where.app, `${PATH}/new`, fields, { cookie })

/** Agrees to what the page of before and after shows. */
export async function agree({ where, cookie }: InBrowser) {
  const shown = (await get(where.app, `${PATH}/confirmation`, { cookie })).body
  const value = /name="shown" value="(\d+)"/.exec(shown)?.[1] ?? ''
  return post(where.app, `${PATH}/changes`, { shown: value }, { cookie })
}

/** Asks for another account from the form to the end. */
export async function askFor(
  browser: InBrowser,
  fields: Readonly<Record<string, string>> = ACCOUNT,
) {
  const filled = await fill(browser, fields)
  return filled.statusCode === 303 ? agree(browser) : filled
}

/** One round of the work that nobody waits for, at the site's time; answers how many changes took effect. */
export const roundOf = (where: Site): Promise<number> =>
  takeEffect(payoutServices(where.db, simulatedCheck), {
    now: where.now(),
    onFault: (fault) => {
      throw fault
    },
  })

/** The last digits of the account that is paid to now; empty without one. */
export async function paidTo({ where, cookie }: InBrowser): Promise<string> {
  const page = await get(where.app, PATH, { cookie })
  const current = /Rekening sekarang<\/h2>(.*?)<\/section>/s.exec(page.body)?.[1] ?? ''
  return /•••• (\d+)/.exec(current)?.[1] ?? ''
}
