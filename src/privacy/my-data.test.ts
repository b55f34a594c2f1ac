import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { recordAct } from '#platform/audit'
import { columnComments, type Database } from '#platform/db'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase, everyRow } from '#test/databases'
import { expectValid, now } from '#test/page-site'
import { added } from '#test/passkeys'
import { instant } from '#values'
import { ownDataSchema } from './actions/collect-own-data.ts'
import {
  askForDownload,
  fetchDownload,
  prepareDownload,
  prepareForgotten,
} from './actions/download.ts'
import { sweepDownloads } from './download-store.ts'
import { EVERY_OWN_TABLE, LEFT_OUT } from './own-data.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
let made = 0
const nikOf = (number: number): string => `31740155019${10_000 + number}`
const keys = newKeys()

/** A member with an e-mail address that nobody else has. */
async function world(database: () => Promise<Database>) {
  made += 1
  const { db } = await database()
  const services = { db, keys, url: 'https://payung.example' }
  const memberId = await newMember(installation(db, keys), { nik: nikOf(made) })
  const email = `semua${made}@example.com`
  await addContact({ db, keys }, memberId, { kind: 'email', value: email })
  await recordAct(db, {
    ...{ memberId, at: now, action: 'signed-in', purpose: 'sign-in' },
    ...{ actorKind: 'member', actor: 'self', fields: ['session'] },
  })
  return { db, keys, services, memberId, email }
}

function opened(zip: Uint8Array | undefined) {
  const files = unzipSync(zip ?? new Uint8Array())
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { json: JSON.parse(text('data-saya.json')), html: text('data-saya.html') }
}

describe('everything about me', () => {
  eachDatabase((_kind, database) => {
    test('is prepared, holds what each module tells, and nothing of anybody else', async () => {
      const one = await world(database)
      const { services, memberId, email } = one
      const other = await newMember(installation(one.db, one.keys), { nik: nikOf(made + 5000) })
      await addContact(one, other, { kind: 'email', value: `lain${made}@example.com` })
      const key = await askForDownload(services, { memberId, now, language: 'id' })
      expect(await fetchDownload(services, { memberId, now })).toBeUndefined()
      expect(await prepareDownload(services, key, now)).toBe(true)
      const { json, html } = opened(await fetchDownload(services, { memberId, now }))
      expect(json.data['members.member']).toEqual([
        expect.objectContaining({ name: 'Peserta Rekaan', id_number: nikOf(made) }),
      ])
      expect(json.data['members.contact']).toEqual([expect.objectContaining({ value: email })])
      expect(json.data['audit.entry'][0]).toMatchObject({ action: 'signed-in', seq: 1 })
      expect(JSON.stringify(json)).not.toContain(`lain${made}`)
      expect(html).toContain(email)
      await expectValid(html)
    })

    test('has the names that the member gave to passkeys', async () => {
      const { services, memberId, db } = await world(database)
      expect((await added(installation(db, keys), memberId, { name: 'HP Ibu' })).result.ok).toBe(
        true,
      )
      const key = await askForDownload(services, { memberId, now, language: 'id' })
      await prepareDownload(services, key, now)
      const { json } = opened(await fetchDownload(services, { memberId, now }))
      expect(json.data['identity.passkey']).toEqual([expect.objectContaining({ name: 'HP Ibu' })])
      expect(JSON.stringify(json.data['identity.passkey'])).not.toContain('hash')
    })

    test('is as its published schema says, column by column', async () => {
      const { services, memberId, db } = await world(database)
      const key = await askForDownload(services, { memberId, now, language: 'en' })
      await prepareDownload(services, key, now)
      const { json } = opened(await fetchDownload(services, { memberId, now }))
      const schema = JSON.parse(JSON.stringify(await ownDataSchema(db, services.url)))
      const tables = schema.properties.data.properties
      expect(Object.keys(json.data).sort()).toEqual(Object.keys(tables).sort())
      for (const [table, rows] of Object.entries<object[]>(json.data))
        for (const row of rows)
          expect(Object.keys(row).sort()).toEqual(
            Object.keys(tables[table].items.properties).sort(),
          )
      type Described = Readonly<Record<string, { readonly description?: string }>>
      const silent = Object.entries<{ items: { properties: Described } }>(tables).flatMap(
        ([table, { items }]) =>
          Object.entries(items.properties)
            .filter(([, { description }]) => !description)
            .map(([column]) => `${table}.${column}`),
      )
      expect(silent).toEqual([])
    })

    test('is told on every contact, encrypted while it is kept, and gone after seven days', async () => {
      const { services, memberId, db, keys, email } = await world(database)
      const key = await askForDownload(services, { memberId, now, language: 'id' })
      await prepareDownload(services, key, now)
      const { rows } = await sql<{ kind: string }>`
        select kind from messages.message where member_id = ${memberId}
      `.execute(db)
      expect(rows).toEqual([{ kind: 'own-data-ready' }])
      const kept = (await everyRow(db)).join('\n')
      expect(kept).not.toContain(email)
      expect(kept).not.toContain(Buffer.from(email).toString('hex'))
      expect(kept).not.toContain(Buffer.from('PK\u0003\u0004').toString('hex')) // a ZIP
      const later = instant(now + 7 * DAY_MS)
      expect(await fetchDownload({ db, keys }, { memberId, now: later })).toBeUndefined()
      await sweepDownloads(db, later)
      const ours = await sql`
        select part from privacy.download_part where member_id = ${memberId}
      `.execute(db)
      expect(ours.rows).toEqual([])
    })

    test('two presses ask once; a new one takes the place of a ready one', async () => {
      const { services, memberId } = await world(database)
      const asked = { memberId, now, language: 'id' } as const
      const first = await askForDownload(services, asked)
      expect((await askForDownload(services, asked)).downloadId).toBe(first.downloadId)
      await prepareDownload(services, first, now)
      expect(await prepareDownload(services, first, now)).toBe(false)
      const second = await askForDownload(services, asked)
      expect(second.downloadId).not.toBe(first.downloadId)
      expect(await fetchDownload(services, { memberId, now })).toBeUndefined()
    })

    test('what a server that stopped has left is taken up by another', async () => {
      const { services, memberId } = await world(database)
      await askForDownload(services, { memberId, now, language: 'id' })
      const { signal } = new AbortController()
      const onFault = (fault: unknown) => {
        throw fault
      }
      expect(await prepareForgotten(services, { now, signal, onFault })).toBe(0)
      const later = instant(now + HOUR_MS)
      expect(await prepareForgotten(services, { now: later, signal, onFault })).toBeGreaterThan(0)
      expect(await fetchDownload(services, { memberId, now: later })).toBeDefined()
    })

    test('every table with a member in it is told, or left out for a reason; every personal column likewise', async () => {
      const { db } = await database()
      const { rows } = await sql<{ name: string }>`
        select n.nspname || '.' || c.relname as name
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'member_id' and not a.attisdropped
         where c.relkind in ('r', 'p') and not c.relispartition
         order by 1
      `.execute(db)
      const told = new Set(EVERY_OWN_TABLE.map(({ table }) => table))
      expect(rows.length).toBeGreaterThan(30)
      expect(rows.filter(({ name }) => !told.has(name) && !LEFT_OUT[name])).toEqual([])
      const known = new Set(rows.map(({ name }) => name))
      expect(Object.keys(LEFT_OUT).filter((name) => !known.has(name) || told.has(name))).toEqual([])
      const comments = await columnComments(db, [...told])
      const silent = EVERY_OWN_TABLE.flatMap(({ table, columns, sealed = {}, without = {} }) =>
        [...comments]
          .filter(([name]) => name.startsWith(`${table}.`))
          .filter(
            ([, comment]) =>
              /Personal(: [^.]+)?\.$/.test(comment) && !/Not personal\.$/.test(comment),
          )
          .map(([name]) => name.slice(table.length + 1))
          .filter((column) => column !== 'member_id' && !columns.includes(column))
          .filter((column) => sealed[column] === undefined && !without[column])
          .map((column) => `${table}.${column}`),
      )
      expect(silent).toEqual([])
    })
  })
})
