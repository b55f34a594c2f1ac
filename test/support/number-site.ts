import { sql } from 'kysely'
import { caseRoutes, decideOnNumber, officerCaseRoutes, proposeOnNumber } from '#cases'
import { createStaff, officeOf, ownDataPorts, staffIdOf } from '#identity'
import { messageRoutes } from '#messages'
import type { Database, Db } from '#platform/db'
import { carryOutNumber, mayActOf } from '#staff'
import { enrol, installation, newKeys, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { insertEmployer, insertEmployment, insertPostings } from '#test/ledger'
import { now, pageSite } from '#test/page-site'
import { type Instant, type Kpj, parseKpj } from '#values'

const EMPLOYER = '12000345'
const keys = newKeys()
let made = 0

/** What an officer answers about a number. */
export const WORDS = { reason: 'Cocok.', nextStep: 'Dikerjakan.', until: undefined } as const

export const kpjOf = (text: string): Kpj => {
  const kpj = parseKpj(text)
  if (kpj === undefined) throw new Error('no KPJ')
  return kpj
}

/**
 * Two records of one person, born on the same day with the same NIK: `to` has the number `into`, `from` has `kpj` with
 * January, and February corrected; and three officers, none of whom made another's account.
 */
export async function twoRecords(opened: Database) {
  made += 1
  const { db } = opened
  const where = installation(db, keys)
  if (made === 1 || !(await hasEmployer(db))) await insertEmployer(db, EMPLOYER, 'PT Contoh')
  const serial = String(made).padStart(3, '0')
  const [into, kpj] = [kpjOf(`21000${serial}011`), kpjOf(`22000${serial}022`)]
  const [to, from] = [await enrol(where, { kpj: into }), await enrol(where, { kpj })]
  const addresses = { to: `to${made}@example.com`, from: `from${made}@example.com` } as const
  for (const [memberId, own, email] of [
    [to, into, addresses.to],
    [from, kpj, addresses.from],
  ] as const) {
    await giveNumber(db, { memberId, kpj: own })
    await addContact({ db, keys }, memberId, { kind: 'email', value: email })
  }
  await insertPostings(db, [
    // numbered before whatever the ledger writes itself
    { memberId: to, kpj: into, month: '2026-02', postingId: -5n },
    ...postingsOf(from, kpj),
  ])
  const officers = await threeOfficers({ db, where })
  const mayAct = mayActOf(keys)
  const services = {
    ...{ db, keys, answerDays: 10, mayAct, fromOf: officeOf, ...ownDataPorts(keys) },
    carryOut: carryOutNumber({ keys, mayAct }),
  }
  const pages = await pageSite(
    [...caseRoutes(services), ...officerCaseRoutes(services), ...messageRoutes(services)],
    keys,
  )
  return {
    ...{ opened, db, keys, where, to, from, into, kpj, addresses, services, pages, ...officers },
    /** The member of `to` asks; answers the number of the case. */
    async ask(want: 'join' | 'disown', asked: Kpj = kpj): Promise<string> {
      const fields = { about: 'number', want, kpj: asked, text: 'Nomor lama saya.' }
      const sent = await pages.send('/cases', fields, [], String(to))
      return /K-[0-9A-Z-]{9}/.exec(String(sent.headers.location))?.[0] ?? ''
    },
    propose: (number: string, staffId: string, grants = true) =>
      proposeOnNumber(services, { ...by(number, staffId), grants, words: WORDS }),
    approve: (number: string, staffId: string) =>
      decideOnNumber(services, { ...by(number, staffId), approve: true }),
    reject: (number: string, staffId: string, reason = 'Belum jelas.') =>
      decideOnNumber(services, { ...by(number, staffId), approve: false, reason }),
  }
}

const by = (number: string, staffId: string) => ({ number, staffId, now })

async function hasEmployer(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from contributions.employer where employer_number = ${EMPLOYER}
  `.execute(db)
  return rows.length > 0
}

/** Another number of a member, with an employment under it. */
export async function giveNumber(
  db: Db,
  { memberId, kpj }: { readonly memberId: bigint; readonly kpj: Kpj },
): Promise<void> {
  await sql`
    insert into members.number (member_id, kpj, known_since, source)
    values (${memberId}, ${kpj}, '2026-01-01', 'test')
  `.execute(db)
  await insertEmployment(db, { memberId, kpj })
}

/** January, and February that was corrected: a reversal and a new posting. */
export const postingsOf = (memberId: bigint, kpj: Kpj) =>
  [
    { month: '2026-01', postingId: -4n },
    { month: '2026-02', postingId: -3n, jhtWorker: 90_000n },
    { month: '2026-02', postingId: -2n, jhtWorker: 90_000n, revision: 1, reversal: true },
    { month: '2026-02', postingId: -1n, revision: 2 },
  ].map((posting) => ({ memberId, kpj, ...posting }))

async function threeOfficers({
  db,
  where,
}: {
  readonly db: Db
  readonly where: ReturnType<typeof installation>
}) {
  const emails = [`a${made}@example.com`, `b${made}@example.com`, `c${made}@example.com`] as const
  const idOf = async (email: string) => {
    await createStaff(where, { email, name: email, role: 'officer', password: PASSWORD, now })
    return (await staffIdOf({ db, keys }, email)) ?? ''
  }
  const [first, second, third] = [
    await idOf(emails[0]),
    await idOf(emails[1]),
    await idOf(emails[2]),
  ]
  return { emails, first, second, third }
}

/** Every row of a member, in words. */
export async function rowsOf(db: Db, memberId: bigint): Promise<readonly string[]> {
  const { rows } = await sql<{ row: string }>`
    select concat_ws(' ', kpj, left(month::text, 7), revision, reversal, jht_worker_rupiah,
                     'from', moved_from, 'to', moved_to) as row
      from contributions.posting where member_id = ${memberId} order by posting_id
  `.execute(db)
  return rows.map(({ row }) => row)
}

/** What a member's history says of numbers, and by whom. */
export async function actsOf(db: Db, memberId: bigint): Promise<readonly string[]> {
  const { rows } = await sql<{ act: string }>`
    select concat_ws(' ', action, actor_kind, actor) as act
      from audit.entry
     where member_id = ${memberId} and (action like 'number-%' or action = 'account-closed')
     order by seq
  `.execute(db)
  return rows.map(({ act }) => act)
}

/** An import that was begun and has not ended, until it is ended. */
export async function unfinishedImport(db: Db, at: Instant) {
  await sql`
    insert into platform.import_run
      (kind, file_name, file_sha256, corrections, state, started_at, bytes_done, lines_done)
    values ('contributions', 'x.csv', ${Buffer.alloc(32, 1)}, false, 'running',
            ${new Date(at).toISOString()}, 0, 1)
  `.execute(db)
  return async () => {
    await sql`
      update platform.import_run
         set state = 'ended', ended_at = ${new Date(at).toISOString()}
       where state = 'running'
    `.execute(db)
  }
}

/** An officer declared a number as a relative's. */
export async function relate(
  { db, keys }: { readonly db: Db; readonly keys: ReturnType<typeof newKeys> },
  staffId: string,
  kpj: Kpj,
): Promise<void> {
  const { hash, keyVersion } = keys.lookupHash('staff-relation', kpj)
  const sealed = keys.seal(`identity.staff_relation.kpj_enc:${staffId}`, kpj)
  await sql`
    insert into identity.staff_relation (hash, key_version, staff_id, relation, kpj_enc, declared_at)
    values (${hash}::bytea, ${keyVersion}, ${staffId}::uuid, 'relative', ${sealed}::bytea,
            '2026-01-01')
  `.execute(db)
}
