import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Command } from '#platform/cli'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import { deploymentFault } from '#platform/deployment'
import type { Keys } from '#platform/keys'
import { rotateKeys } from '#platform/rotation'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import {
  both,
  byEmail,
  entry,
  fresh,
  move,
  old,
  people,
  read,
  ringOf,
  servicesOf,
  waiting,
} from '#test/rotating'
import { instant, parseInstant } from '#values'
import { keyedData } from './keyed-data.ts'
import { keysCommands } from './keys-command.ts'

const NOW = parseInstant('2026-11-22T09:00:00+07:00') ?? instant(0)
const command = (name: string): Command => {
  const found = keysCommands().find((one) => one.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

const say = (database: Database, keys: Keys, name: string, args: readonly string[] = []) =>
  inTerminal({ database, keys, now: () => NOW }, command(name), { args })

const config = readConfig({})
/** What a server with this ring says at its start. */
const faultOf = (database: Database, keys: Keys) =>
  deploymentFault({ config, clock: systemClock, keys, database })

const never = new AbortController().signal

eachDatabase((_kind, database) => {
  test('everything is sealed and hashed anew, and the old key is needed no more', async () => {
    const opened = await database()
    const { db } = opened
    await faultOf(opened, old)
    const [one] = await people(db, old, 1)
    const whose = one?.memberId ?? 0n
    // The application may add to what was stated about a family, and never change it.
    const stated = old.seal(`members.family_event.body_enc:${whose}:1`, '{"kind":"stated"}')
    await sql`
      insert into members.family_event (member_id, seq, relative_id, body_enc, stated_at)
      values (${whose}, 1, gen_random_uuid(), ${stated}::bytea, '2026-11-01')
    `.execute(db)
    // What staff declared about relatives is never taken back: neither by the application.
    const staffId = '7b0d7a4e-0000-4000-8000-000000000009'
    const declared = old.seal(`identity.staff_relation.kpj_enc:${staffId}`, '21045678901')
    await sql`
      insert into identity.staff_relation (hash, key_version, staff_id, relation, kpj_enc, declared_at)
      values (${old.lookupHash('staff-relation', '21045678901').hash}::bytea, 1, ${staffId}::uuid,
              'relative', ${declared}::bytea, '2026-11-01')
    `.execute(db)
    await faultOf(opened, both)
    const said = await say(opened, both, 'keys rotate')
    expect(said).toMatchObject({ exit: 0 })
    const relations = await sql<{ hash: Uint8Array; key_version: number }>`
      select hash, key_version from identity.staff_relation
    `.execute(db)
    expect(relations.rows).toHaveLength(1)
    const { hash } = fresh.lookupHash('staff-relation', '21045678901')
    expect(Buffer.from(relations.rows[0]?.hash ?? []).equals(hash)).toBe(true)
    const { rows } = await sql<{ body: Uint8Array }>`
      select body_enc as body from members.family_event where member_id = ${whose}
    `.execute(db)
    expect(fresh.open(`members.family_event.body_enc:${whose}:1`, rows[0]?.body ?? stated)).toBe(
      '{"kind":"stated"}',
    )
    expect(said.err).toContain('members.contact.value_enc 1 of 1\n')
    // An e-mail address and a relation; a number of the identity, an address, a contact, an event, a relation.
    expect(said.out).toBe('sealed anew 5, hashed anew 2\n')
    expect(await byEmail(db, fresh, one?.email ?? '')).toBe(one?.memberId)
    expect(await read(db, fresh, one?.memberId ?? 0n)).toEqual([one?.email])
    expect(await say(opened, both, 'keys rotate')).toMatchObject({
      ...{ exit: 0, err: '', out: 'sealed anew 0, hashed anew 0\n' },
    })
  })

  test('what was begun and broken off goes on with what is left', async () => {
    const opened = await database()
    const { db } = opened
    const all = await people(db, old, 1100)
    let pages = 0
    const killed = rotateKeys(servicesOf(opened), keyedData, {
      signal: never,
      tell({ of }) {
        if (of !== 'members.contact.value_enc') return
        pages += 1
        if (pages === 2) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    for (const { memberId, email } of [all[0], all[700], all[1099]].flatMap((one) => one ?? [])) {
      expect(await read(db, both, memberId)).toEqual([email])
      expect(await byEmail(db, both, email)).toBe(memberId)
    }
    const rest = await rotateKeys(servicesOf(opened), keyedData, {
      ...{ signal: never, tell: () => undefined },
    })
    // 1,100 members with three values each; 2 pages of 500 numbers had been done whole, and 2 of 500 contacts.
    expect(rest).toEqual({ seals: 3300 - 1100 - 1000, lookups: 0, broken: [] })
    for (const { memberId, email } of all.slice(0, 50)) {
      expect(await read(db, fresh, memberId)).toEqual([email])
      expect(await byEmail(db, fresh, email)).toBe(memberId)
    }
  }, 120_000)

  test('nobody who reads or writes meanwhile fails, on servers with either ring', async () => {
    const opened = await database()
    const { db } = opened
    const all = await people(db, old, 400)
    let running = true
    const moved = new Map<bigint, string>()
    // One in five is changed meanwhile; the others are looked up again and again.
    const visit = async (keys: Keys, index: number) => {
      const one = all[index % all.length]
      if (one === undefined || index % 5 === 3) return
      expect(await read(db, keys, one.memberId)).toEqual([one.email])
      expect(await byEmail(db, keys, one.email)).toBe(one.memberId)
    }
    const reading = (async () => {
      for (let index = 0; running; index += 7) await visit(index % 2 ? waiting : both, index)
    })()
    const writing = (async () => {
      for (let index = 3; running && index < all.length; index += 5) {
        const { memberId, email } = all[index] ?? { memberId: 0n, email: '' }
        const to = `moved${memberId}@example.com`
        await move(db, index % 2 ? waiting : both, { memberId, from: email, to })
        moved.set(memberId, to)
      }
    })()
    const signal = never
    const rotated = await rotateKeys(servicesOf(opened), keyedData, {
      signal,
      tell: () => undefined,
    })
    running = false
    await Promise.all([reading, writing])
    expect(rotated.broken).toEqual([])
    expect(moved.size).toBeGreaterThan(0)
    // What the server with the key that waits wrote meanwhile is left for the next time.
    await rotateKeys(servicesOf(opened), keyedData, { signal, tell: () => undefined })
    for (const { memberId, email } of all) {
      const now = moved.get(memberId) ?? email
      expect(await read(db, fresh, memberId)).toEqual([now])
      expect(await byEmail(db, fresh, now)).toBe(memberId)
      if (now !== email) expect(await byEmail(db, both, email)).toBeUndefined()
    }
  }, 120_000)

  test('a value that does not open stays, is told, and stops no other', async () => {
    const opened = await database()
    const { db } = opened
    const [torn, whole] = await people(db, old, 2)
    await sql`
      update members.contact set value_enc = value_enc || '\\x00'::bytea
       where member_id = ${torn?.memberId ?? 0n}
    `.execute(db)
    const said = await say(opened, both, 'keys rotate')
    expect(said.exit).toBe(1)
    expect(said.err).toContain('Values that do not open stayed as they were: 1 in members.contact.')
    expect(await read(db, fresh, whole?.memberId ?? 0n)).toEqual([whole?.email])
    await opened.asOwner((owner) =>
      sql`delete from members.contact where member_id = ${torn?.memberId ?? 0n}`.execute(owner),
    )
    await opened.asOwner((owner) =>
      sql`delete from members.contact_lookup where key_version = 1`.execute(owner),
    )
  })

  test('a printed code keeps its key; without one the old key is retired, and a ring without it is right', async () => {
    const opened = await database()
    const { db } = opened
    await faultOf(opened, both)
    const [one] = await people(db, both, 1)
    const { hash } = old.lookupHash('freeze-code', 'sembilan kata')
    await sql`
      insert into identity.freeze_code (member_id, hash, key_version, made_at)
      values (${one?.memberId ?? 0n}, ${hash}::bytea, 1, '2026-11-01')
    `.execute(db)
    const refusedFor = await say(opened, both, 'keys retire')
    expect(refusedFor.exit).toBe(1)
    expect(refusedFor.out).toBe(
      'still needs an older key: 1 in printed freeze codes (until their owners make new ones)\n',
    )
    expect(refusedFor.err).toBe('Keys older than 2 are still needed; nothing was noted.\n')
    expect(await faultOf(opened, fresh)).toMatch(/lacks key 1/)
    await sql`delete from identity.freeze_code where key_version = 1`.execute(db)
    expect(await say(opened, both, 'keys retire')).toMatchObject({
      ...{ exit: 0, out: 'Keys older than 2 may leave PAYUNG_KEYS.\n' },
    })
    expect(await faultOf(opened, fresh)).toBeUndefined()
    expect(await faultOf(opened, both)).toBeUndefined()
    expect((await say(opened, both, 'keys retire')).err).toBe('No key older than 2 is in use.\n')
  })

  test('a key that waits is not noted: a ring without it is still right', async () => {
    const opened = await database()
    const third = ringOf(`~${entry(3)},${entry(2)},${entry(1)}`)
    expect(await faultOf(opened, third)).toBeUndefined()
    expect(await faultOf(opened, both)).toBeUndefined()
  })

  test.each([
    [old, [], 1, 'There is one key only, and nothing to rotate to. Begin with: payung keys add.\n'],
    [
      ringOf(`~${entry(2)},${entry(1)}`),
      [],
      1,
      'Key 2 waits: take away the ~ before it in PAYUNG_KEYS, restart every instance, and run this again.\n',
    ],
    [both, ['1:secret'], 2, 'It takes no further words. See: payung keys rotate --help\n'],
  ] as const)('bad use ends in one sentence (%#)', async (keys, args, exit, sentence) => {
    const said = await say(await database(), keys, 'keys rotate', args)
    expect(said).toEqual({ exit, out: '', err: sentence })
  })
})
