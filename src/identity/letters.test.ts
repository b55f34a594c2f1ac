import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { newMember } from '#test/accounts'
import { addAddress } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { atBranches } from '#test/recovering'
import { get, post, type Site, site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'
import { sendLetterCode } from './actions/send-code.ts'

const BRANCH = 'Cabang Barat'

describe('the print queue', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })

    const open = async () => {
      const where = await site(await database())
      opened.push(where)
      await sql`update messages.delivery set state = 'failed' where channel = 'letter'`.execute(
        where.db,
      )
      return { where, serial: String(opened.length).padStart(4, '0') }
    }

    const memberOf = async (where: Site, serial: string) => {
      const kpj = `9904569${serial}`
      return { kpj, memberId: await newMember(where, { kpj, nik: `317401010192${serial}` }) }
    }

    /** A sealed letter in the queue of a branch, and its officer. */
    const counter = async () => {
      const { where, serial } = await open()
      const { kpj, memberId } = await memberOf(where, serial)
      const officer = await newOfficer(where, `surat${serial}@example.com`, { branch: BRANCH })
      const cookie = await officer.again()
      await post(where.app, '/staff/activations/code', { kpj, idCard: 'on' }, { cookie })
      const list = async (by = cookie) =>
        (await get(where.app, '/staff/letters', { cookie: by })).body
      const letter = /name="letter" value="([^"]+)"/.exec(await list())?.[1] ?? ''
      const press = (what: string, by = cookie) =>
        post(where.app, `/staff/letters/${what}`, { letter }, { cookie: by })
      const historyOf = async () => {
        const { rows } = await sql<{ action: string; purpose: string; fields: string[] }>`
          select action, purpose, fields from audit.entry
           where member_id = ${memberId} and action like 'letter-%' order by seq
        `.execute(where.db)
        return rows
      }
      const stateOf = async () => {
        const { rows } = await sql<{ state: string; secret_enc: unknown }>`
          select state, secret_enc from messages.delivery where member_id = ${memberId}
        `.execute(where.db)
        return rows
      }
      return { where, serial, memberId, cookie, list, letter, press, historyOf, stateOf }
    }

    test('lists a letter without its member, prints it with its code, and marks it', async () => {
      const at = await counter()
      const before = await at.list()
      expect(before).toContain('Diserahkan tertutup di cabang ini')
      expect(before).not.toContain('Peserta Rekaan')
      const printed = await at.press('print')
      expect(printed.statusCode).toBe(200)
      expect(printed.body).toContain('Peserta Rekaan')
      expect(printed.body).toMatch(/<strong[^>]*>[0-9A-Z]{4}(?:[ -]?[0-9A-Z]{4}){3}</)
      expect(await at.stateOf()).toEqual([{ state: 'printed', secret_enc: null }])
      expect(await at.list()).toContain('Sudah diserahkan')
      expect((await at.press('left')).body).toContain('Pengiriman dicatat')
      expect(await at.stateOf()).toEqual([{ state: 'sent', secret_enc: null }])
      expect(await at.list()).not.toContain('name="letter"')
      const fields = ['letter', 'name', 'branch', 'as-officer']
      expect(await at.historyOf()).toEqual([
        { action: 'letter-printed', purpose: 'activation-letter', fields },
        { action: 'letter-handed-over', purpose: 'activation-letter', fields },
      ])
      expect(await verifyChain(at.where.db, at.memberId)).toMatchObject({ ok: true })
    })

    test('of 50 at once one prints', async () => {
      const at = await counter()
      const answers = await Promise.all(Array.from({ length: 50 }, () => at.press('print')))
      const codes = answers.map(({ statusCode }) => statusCode).sort()
      expect(codes).toEqual([200, ...Array.from({ length: 49 }, () => 422)])
      const others = answers.filter(({ statusCode }) => statusCode === 422)
      for (const { body } of others) {
        expect(body).toContain('CABANG-18')
        expect(body).not.toContain('letter-code')
      }
      expect((await at.historyOf()).map(({ action }) => action)).toEqual(['letter-printed'])
    })

    test('a letter leaves once, and not before it is printed', async () => {
      const at = await counter()
      expect((await at.press('left')).body).toContain('CABANG-18')
      await at.press('print')
      const answers = await Promise.all(Array.from({ length: 10 }, () => at.press('left')))
      expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    })

    test('a sealed letter is not of another branch, nor for staff who see no members', async () => {
      const at = await counter()
      const email = (name: string) => `${name}${at.serial}@example.com`
      const east = await newOfficer(at.where, email('timur'), { branch: 'Cabang Timur' })
      const cookie = await east.again()
      expect(await at.list(cookie)).not.toContain(at.letter)
      expect((await at.press('print', cookie)).body).toContain('CABANG-18')
      const homeless = await (await newOfficer(at.where, email('tanpa'))).again()
      expect(await at.list(homeless)).toContain('CABANG-05')
      expect((await at.press('print', homeless)).body).toContain('CABANG-05')
      for (const role of ['administrator', 'data-officer'] as const) {
        const other = await newOfficer(at.where, email(role), { role, branch: BRANCH })
        expect((await at.press('print', await other.again())).statusCode).toBe(404)
      }
      expect(await at.stateOf()).toMatchObject([{ state: 'waiting' }])
    })

    test('one that goes by post is printed at any branch, with the address', async () => {
      const { where, serial } = await open()
      const { memberId } = await memberOf(where, serial)
      await addAddress(where, memberId, { street: 'Jalan Rekaan 7', areaCode: '31.74' })
      await sendLetterCode(where, { memberId, now: where.now() })
      const role = 'supervisor'
      const east = await newOfficer(where, `pos${serial}@example.com`, { role, branch: 'Jauh' })
      const cookie = await east.again()
      const { body } = await get(where.app, '/staff/letters', { cookie })
      const letter = /name="letter" value="([^"]+)"/.exec(body)?.[1] ?? ''
      const printed = await post(where.app, '/staff/letters/print', { letter }, { cookie })
      expect(printed.body).toContain('Jalan Rekaan 7')
      await post(where.app, '/staff/letters/left', { letter }, { cookie })
      const { rows } = await sql<{ action: string; fields: string[] }>`
        select action, fields from audit.entry
         where member_id = ${memberId} and action = 'letter-posted'
      `.execute(where.db)
      expect(rows).toEqual([
        { action: 'letter-posted', fields: ['letter', 'name', 'address', 'as-supervisor'] },
      ])
    })

    test('neither officer of a recovery prints its code; a third one does', async () => {
      const { where, serial } = await open()
      const at = await atBranches(where, `2104569${serial}`)
      await at.act(at.first, 'start', { way: 'letter' })
      await at.act(at.second, 'decision', { decision: 'approve' })
      const { rows } = await sql<{ delivery_id: string }>`
        select delivery_id from messages.delivery
         where member_id = ${at.memberId} and channel = 'letter'
      `.execute(where.db)
      const letter = rows[0]?.delivery_id ?? ''
      const print = async (who: typeof at.first) =>
        post(where.app, '/staff/letters/print', { letter }, { cookie: await who.again() })
      expect((await print(at.first)).body).toContain('CABANG-19')
      expect((await print(at.second)).body).toContain('CABANG-19')
      expect((await print(at.third)).body).toMatch(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/)
    })
  })
})
