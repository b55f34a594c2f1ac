import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  type AuditFile,
  anchorFacts,
  anchorHash,
  anchorHeads,
  anchorsOf,
  recordAct,
  verifyAuditFile,
  written,
} from '#platform/audit'
import type { Db } from '#platform/db'
import { signerFor } from '#platform/keys'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { ANCHOR_FILE, anchorDay } from './actions/anchor-day.ts'
import { exportLog, publishedAnchors } from './actions/export-log.ts'

const START = Date.parse('2026-11-22T01:00:00+07:00')
const DAY_MS = 86_400_000
const never = new AbortController().signal
const at = (days: number, ms = 0) => instant(START + days * DAY_MS + ms)

const acted = (db: Db, memberId: bigint, days = 0): Promise<void> =>
  recordAct(db, {
    ...{ memberId, at: at(days), action: 'seen-at-branch', purpose: 'recovery' },
    ...{ actorKind: 'staff', actor: '0b9f5a5e-6f0c-4c63-9f3e-2f5a0f8f7f11', fields: ['name'] },
    from: { role: 'officer', office: 'Cabang Barat', reference: 'at-branch' },
  })

const portal = 'https://payung.example'

/** Members with a look each, an anchor over them, and a newer act of the first. */
async function exported(db: Db, base: bigint) {
  const keys = newKeys()
  await sql`delete from audit.anchor_leaves`.execute(db)
  for (const one of [base, base + 1n, base + 2000n, base + 5000n]) await acted(db, one)
  const { rows } = await sql<{
    day: string
  }>`select max(day)::text as day from audit.anchor`.execute(db)
  const days = rows[0]?.day ? (Date.parse(rows[0].day) - Date.parse('2026-11-22')) / DAY_MS + 1 : 0
  await anchorHeads({ db, keys }, { now: at(days, 1000), signal: never })
  await acted(db, base, days)
  const text = await exportLog({ db, keys }, { memberId: base, portal, now: at(days, 5000) })
  return { keys, text, trusted: await publishedAnchors({ db, keys }), days }
}

const words = (text: string, trusted: Parameters<typeof verifyAuditFile>[1]): string => {
  const checked = verifyAuditFile(text, trusted)
  return checked.ok ? 'genuine' : checked.refusal
}

describe('an exported log', () => {
  eachDatabase((kind, database) => {
    const base = kind === 'pglite' ? 1_000_000n : 2_000_000n

    test('is genuine, with its anchor, offline', async () => {
      const { db } = await database()
      const { text, trusted } = await exported(db, base)
      const checked = verifyAuditFile(text, trusted)
      expect(checked).toMatchObject({
        ok: true,
        value: { entries: 3, anchored: { seq: 1 }, isPublished: true, hasOwnKeys: true },
      })
      expect(words(text, undefined)).toBe('genuine')
    })

    test('one changed byte, wherever it is, is found', async () => {
      const { db } = await database()
      const { text, trusted } = await exported(db, base + 10_000n)
      const bytes = Buffer.from(text)
      for (let index = 0; index < bytes.length; index += 1) {
        const changed = Buffer.from(bytes)
        changed[index] = (changed[index] ?? 0) ^ 1
        expect(words(changed.toString(), trusted), `byte ${index}`).not.toBe('genuine')
      }
    })

    test('cut off anywhere, or with more behind it, it is not', async () => {
      const { db } = await database()
      const { text, trusted } = await exported(db, base + 20_000n)
      for (let length = 0; length < text.length; length += 7)
        expect(words(text.slice(0, length), trusted)).not.toBe('genuine')
      expect(words(`${text}\n`, trusted)).toContain('written anew')
    })

    test('entries left out or in another order are named, even with a right signature over them', async () => {
      const { db } = await database()
      const { text, trusted, keys } = await exported(db, base + 30_000n)
      const file = JSON.parse(text) as AuditFile
      const again = ({ signature: _, ...changed }: AuditFile): string => {
        const signature = Buffer.from(signerFor(keys, 'audit').sign(written(changed))).toString(
          'base64url',
        )
        return written({ ...changed, signature })
      }
      expect(words(again(file), trusted)).toBe('genuine')
      const [first, second, third] = file.entries
      if (!first || !second || !third) throw new Error('three entries')
      const saying = (entries: AuditFile['entries'], more: Partial<AuditFile> = {}) =>
        words(again({ ...file, ...more, entries }), trusted)
      expect(saying([second, first, third])).toBe('Entry 1 is missing or out of order.')
      expect(saying([first, third])).toBe('Entry 2 is missing or out of order.')
      const other = { ...first, body: first.body.replace('recovery', 'curiosity') }
      expect(saying([other, second, third])).toBe('Entry 1 does not follow from those before it.')
      const { proof, anchor } = file
      if (!proof || !anchor) throw new Error('an anchor')
      const wrongSalt = { ...proof, salt: 'a'.repeat(64) }
      expect(saying([first, second, third], { proof: wrongSalt })).toContain('does not lead to')
      expect(saying([first, second, third], { proof: { ...proof, seq: 9 } })).toContain(
        'some are missing',
      )
      expect(saying([first, second, third], { proof: null })).toContain('the way to it is missing')
      const heads = { ...anchor, heads: anchor.heads + 1 }
      expect(saying([first, second, third], { anchor: heads })).toContain('signature does not fit')
    })

    test('the key of somebody else is no key of ours', async () => {
      const { db } = await database()
      const { text, trusted } = await exported(db, base + 40_000n)
      const others = {
        ...trusted,
        keys: (await publishedAnchors({ db, keys: newKeys() })).keys.slice(0, 1),
      }
      expect(words(text, others)).toContain('signed with a key that is not in the list')
      const [own] = trusted.keys
      const [other] = others.keys
      if (!own || !other) throw new Error('keys')
      // A key that carries another's name.
      expect(words(text, { ...trusted, keys: [{ ...other, kid: own.kid }] })).toContain(
        'not in the list',
      )
    })

    test('an anchor that differs from the published one is found', async () => {
      const { db } = await database()
      const { text, trusted } = await exported(db, base + 50_000n)
      const [newest, ...rest] = trusted.anchors
      if (!newest) throw new Error('an anchor')
      const forged = { ...trusted, anchors: [{ ...newest, root: 'b'.repeat(64) }, ...rest] }
      expect(words(text, forged)).toContain('another than the one that was published')
    })

    test('a day has one anchor, whoever asks and how often; each names the one before', async () => {
      const { db } = await database()
      const { keys, days } = await exported(db, base + 60_000n)
      const before = (await anchorsOf(db, 100)).length
      const now = at(days + 1)
      const made = await Promise.all(
        [1, 2, 3].map(() => anchorHeads({ db, keys }, { now, signal: never })),
      )
      expect(made.filter((one) => one !== undefined)).toHaveLength(1)
      expect(
        await anchorHeads({ db, keys }, { now: at(days + 1, 60_000), signal: never }),
      ).toBeUndefined()
      const anchors = await anchorsOf(db, 100)
      expect(anchors).toHaveLength(before + 1)
      const [newest, older] = anchors
      if (!newest || !older) throw new Error('two anchors')
      expect(Buffer.from(newest.previous ?? [])).toEqual(anchorHash(anchorFacts(older)))
    })

    test('every server writes the anchors that it has not yet into its own file', async () => {
      const { db } = await database()
      const { keys, days } = await exported(db, base + 70_000n)
      const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'payung-anchor-'))))
      const work = { now: at(days + 1), signal: never }
      for (const dataFolder of folders) await anchorDay({ db, keys, dataFolder }, work)
      const [one, other] = await Promise.all(
        folders.map((folder) => readFile(join(folder, ANCHOR_FILE), 'utf8')),
      )
      expect(one).toBe(other)
      const [dataFolder = ''] = folders
      expect(await anchorDay({ db, keys, dataFolder }, work)).toEqual([])
      expect(
        await anchorDay({ db, keys, dataFolder }, { ...work, now: at(days + 2) }),
      ).toHaveLength(1)
      expect((await readFile(join(dataFolder, ANCHOR_FILE), 'utf8')).split('\n').length).toBe(
        (one ?? '').split('\n').length + 1,
      )
    })

    test('before the first anchor the file says that none covers it', async () => {
      const { db } = await database()
      const { keys } = await exported(db, base + 80_000n)
      await acted(db, base + 90_000n)
      const text = await exportLog({ db, keys }, { memberId: base + 90_000n, portal, now: at(0) })
      expect(verifyAuditFile(text, undefined)).toMatchObject({
        ok: true,
        value: { anchored: undefined },
      })
    })
  })
})
