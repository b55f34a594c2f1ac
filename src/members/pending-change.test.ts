import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { linkToken, oneTimeCode } from '#platform/keys'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase, everyRow } from '#test/databases'
import { type Instant, instant } from '#values'
import { cancelByLink, cancelChange, changeOfLink, stopChanges } from './actions/cancel-change.ts'
import type { ChangeServices, ChangeTold } from './actions/change-services.ts'
import { proposeChange } from './actions/propose-change.ts'
import { takeEffect } from './actions/take-effect.ts'
import { contactsOf } from './contact-store.ts'
import { deleteDraft, draftOf, draftsOf, keepDraft, sweepDrafts } from './draft-store.ts'
import { sweepLinks } from './link-store.ts'
import { holdMoney } from './money-hold-store.ts'
import { effectiveFrom } from './pending-change.ts'
import { pendingChangesOf } from './pending-change-store.ts'
import { findByIdentifier } from './person-store.ts'

const keys = newKeys()

const at = (hours: number): Instant =>
  instant(Date.parse('2026-11-22T10:00:00+07:00') + hours * 3_600_000)

test('a change waits for its own time and for the hold, whichever is later; not for what is over', () => {
  expect(effectiveFrom('email', { now: at(0), held: undefined })).toBe(at(72))
  expect(effectiveFrom('email', { now: at(0), held: at(-5) })).toBe(at(72))
  expect(effectiveFrom('email', { now: at(0), held: at(90) })).toBe(at(90))
  expect(effectiveFrom('phone', { now: at(0), held: undefined })).toBe(at(0))
  expect(effectiveFrom('phone', { now: at(0), held: at(72) })).toBe(at(72))
  expect(effectiveFrom('phone', { now: at(0), held: 'until-lifted' })).toBeUndefined()
})

describe('changes that wait', () => {
  eachDatabase((_kind, database) => {
    let made = 0
    async function someone() {
      made += 1
      const { db } = await database()
      const where = installation(db, keys)
      const memberId = await newMember(where, {})
      const old = `lama${made}@example.com`
      await addContact(where, memberId, { kind: 'email', value: old })
      const told: ChangeTold[] = []
      const ended: bigint[] = []
      const services: ChangeServices = {
        ...where,
        tellOfChange: async (_tx, notice) => void told.push(notice),
        endCodes: async (_tx, whose) => void ended.push(whose),
      }
      const emails = async () =>
        (await contactsOf(db, where.keys, memberId)).map(({ value }) => value)
      const ask = (value: string, now = at(0)) =>
        proposeChange(services, { memberId, kind: 'email', value, now })
      const round = (now: Instant) =>
        takeEffect(services, {
          now,
          onFault: (fault) => {
            throw fault
          },
        })
      const seed = () => {
        const first = told.find((notice) => notice.kind === 'proposed')
        if (first?.kind !== 'proposed') throw new Error('nothing was proposed')
        return { purpose: 'cancel-change', seed: first.cancelSeed }
      }
      return { ...{ db, where, memberId, old, told, ended, services, emails, ask, round, seed } }
    }

    test('an e-mail address changes after 72 hours, once, and the old one is the member’s no more', async () => {
      const { db, where, memberId, old, told, ended, emails, ask, round } = await someone()
      const fresh = `baru${memberId}@example.com`
      expect(await ask(fresh)).toEqual({
        ok: true,
        value: { effectiveAt: at(72), isEffective: false },
      })
      expect(await round(at(71.9))).toBe(0)
      expect(await emails()).toEqual([old])
      expect((await Promise.all([round(at(72)), round(at(72)), round(at(72))])).sort()).toEqual([
        0, 0, 1,
      ])
      expect(await emails()).toEqual([fresh])
      expect(await findByIdentifier(db, where.keys, old)).toBeUndefined()
      expect(await findByIdentifier(db, where.keys, fresh)).toBe(memberId)
      expect(told.map(({ kind }) => kind)).toEqual(['proposed', 'effective'])
      expect(ended).toEqual([memberId])
      expect(await round(at(100))).toBe(0)
      expect(await verifyChain(db, memberId)).toEqual({ ok: true, entries: 2n })
    })

    test('one of a kind waits; what waits is sealed, and forgotten when it ends', async () => {
      const { db, where, memberId, ask, services } = await someone()
      const fresh = `rahasia${memberId}@example.com`
      await ask(fresh)
      expect(await ask('lain@example.com')).toEqual({ ok: false, refusal: 'waits-already' })
      expect((await everyRow(db)).join('\n')).not.toContain(fresh)
      const [change] = await pendingChangesOf(db, where.keys, memberId)
      expect(change?.value).toBe(fresh)
      const key = { memberId, changeId: change?.changeId ?? randomUUID() }
      expect(await cancelChange(services, { ...key, now: at(1) })).toBe(true)
      expect(await cancelChange(services, { ...key, now: at(2) })).toBe(false)
      const { rows } = await sql`
        select state, value_enc from members.pending_change where member_id = ${memberId}
      `.execute(db)
      expect(rows).toEqual([{ state: 'cancelled', value_enc: null }])
      expect((await ask('lain@example.com')).ok).toBe(true)
      await stopChanges(db, { memberId, now: at(3) })
    })

    test('whoever has the link cancels without signing in, once; looking burns nothing', async () => {
      const { where, told, services, emails, old, ask, round, seed } = await someone()
      await ask('penyusup@example.com')
      const right = { token: linkToken(where.keys, seed()) }
      expect(await changeOfLink(services, { right, now: at(1) })).toBe('email')
      expect(await changeOfLink(services, { right, now: at(1) })).toBe('email')
      const pressed = Array.from({ length: 5 }, () => cancelByLink(services, { right, now: at(2) }))
      expect((await Promise.all(pressed)).filter(Boolean)).toHaveLength(1)
      expect(await changeOfLink(services, { right, now: at(3) })).toBeUndefined()
      expect(await round(at(80))).toBe(0)
      expect(await emails()).toEqual([old])
      expect(told.map(({ kind }) => kind)).toEqual(['proposed', 'cancelled'])
    })

    test('the code of an SMS does the same however it is typed, as long as the change waits', async () => {
      const { where, services, ask, seed, memberId } = await someone()
      await ask('penyusup@example.com')
      const code = oneTimeCode(where.keys, seed(), 'base32-12')
      const wrong = { right: { typed: 'AAAA-BBBB-CCCC' }, now: at(1) }
      expect(await cancelByLink(services, wrong)).toBe(false)
      const asTyped = code.toLowerCase().replace(/(.{4})/g, '$1 ')
      // Officers have not approved it: it waits on, and whoever was told of it may still cancel.
      const late = { right: { typed: asTyped }, now: at(72 + 31 * 24) }
      await sweepLinks(where.db, late.now)
      expect(await cancelByLink(services, late)).toBe(true)
      await sweepLinks(where.db, late.now)
      const { rows } = await sql`
        select about from members.link_lookup where member_id = ${memberId}
      `.execute(where.db)
      expect(rows).toEqual([])
    })

    test('cancelled or carried out, never both', async () => {
      const { where, services, emails, old, ask, round, seed } = await someone()
      const fresh = 'lomba@example.com'
      await ask(fresh)
      const right = { token: linkToken(where.keys, seed()) }
      const [cancelled, done] = await Promise.all([
        cancelByLink(services, { right, now: at(73) }),
        round(at(73)),
      ])
      expect([cancelled, done === 1]).toContain(true)
      expect(cancelled).not.toBe(done === 1)
      expect(await emails()).toEqual([cancelled ? old : fresh])
    })

    test('a freeze and “bukan saya” stop whatever waits', async () => {
      const { db, memberId, emails, old, ask, round } = await someone()
      await ask('penyusup@example.com')
      const stopped = await db
        .transaction()
        .execute((tx) => stopChanges(tx, { memberId, now: at(1) }))
      expect(stopped).toEqual(['email'])
      expect(await round(at(80))).toBe(0)
      expect(await emails()).toEqual([old])
    })

    test('money that is held holds contacts: from the start, and when it comes later', async () => {
      const { db, memberId, ask, round, emails, old, services } = await someone()
      const held = (hours: number) =>
        holdMoney(db, { memberId, until: at(hours), reason: 'new-device', since: at(0) })
      await held(72)
      const phone = { memberId, kind: 'phone', value: '+628123456789', now: at(0) } as const
      expect(await proposeChange(services, phone)).toEqual({
        ok: true,
        value: { effectiveAt: at(72), isEffective: false },
      })
      await ask('baru@example.com')
      await held(100)
      expect(await round(at(73))).toBe(0)
      expect(await emails()).toEqual([old])
      expect(await round(at(100))).toBe(2)
      await holdMoney(db, { memberId, until: 'until-lifted', reason: 'not-me', since: at(101) })
      expect(await ask('lain@example.com', at(102))).toEqual({ ok: false, refusal: 'held' })
    })
  })
})

describe('drafts', () => {
  eachDatabase((_kind, database) => {
    test('what was typed is kept sealed for seven days, each form for itself, without secrets', async () => {
      const { db } = await database()
      const where = installation(db)
      const memberId = await newMember(where, {})
      const fields = { street: 'Jalan Melati 7', password: 'rahasia-sekali', postCode: '40115' }
      const of = (form: string, now = at(1)) => draftOf(db, where.keys, { memberId, form, now })
      await keepDraft(db, where.keys, { memberId, form: 'address', fields, now: at(0) })
      await keepDraft(db, where.keys, { memberId, form: 'email', fields: {}, now: at(0.5) })
      const kept = await of('address')
      expect({ ...kept?.fields }).toEqual({ street: 'Jalan Melati 7', postCode: '40115' })
      expect(kept?.keptAt).toBe(at(0))
      const rows = (await everyRow(db)).join('\n')
      expect(rows).not.toContain('Melati')
      expect((await draftsOf(db, { memberId, now: at(1) })).map(({ form }) => form)).toEqual([
        'email',
        'address',
      ])
      expect(
        await draftOf(db, where.keys, { memberId: 999_999n, form: 'address', now: at(1) }),
      ).toBe(undefined)
      expect(await of('address', at(7 * 24))).toBeUndefined()
      await sweepDrafts(db, at(7 * 24))
      expect(await draftsOf(db, { memberId, now: at(1) })).toEqual([
        { form: 'email', keptAt: at(0.5) },
      ])
      await deleteDraft(db, { memberId, form: 'email' })
      expect(await of('email')).toBeUndefined()
    })
  })
})
