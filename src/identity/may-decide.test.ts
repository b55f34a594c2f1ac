import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, type Installation, installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { type Instant, instant, type Result } from '#values'
import { decideOnRecovery, handOverCode, startRecovery } from './actions/branch-recovery.ts'
import { staffEmailPlace } from './actions/create-staff.ts'
import { declareRelation } from './actions/declare-relation.ts'
import { letterLeft, printForOfficer } from './actions/letters.ts'
import { sendBranchCode } from './actions/send-code.ts'
import { beginThaw, endThaw } from './actions/thaw.ts'
import { insertFreeze } from './freeze-store.ts'
import { insertStaff } from './staff-store.ts'

const NOW = instant(Date.parse('2026-11-22T10:00:00+07:00'))
const A_DAY_LATER = instant(NOW + 86_400_000)
const WEST = 'Cabang Barat'
const EAST = 'Cabang Timur'

/** A member, the officer who acted before, and the one whose turn it is. */
type Case = {
  readonly where: Installation & { readonly url: string; readonly brandName: string }
  readonly kpj: string
  readonly memberId: bigint
  readonly before: string
  readonly far: string
  readonly staffId: string
}

type Action = {
  /** Whether another officer acted in the matter before. */
  readonly isSecond: boolean
  /** Where the officer works; absent where it does not matter. */
  readonly branch?: string
  readonly hasAccount: boolean
  readonly prepare: (at: Case) => Promise<unknown>
  readonly act: (at: Case) => Promise<Result<unknown, { readonly kind: string }>>
}

const step = ({ memberId }: Case, staffId: string, now: Instant = NOW) => ({
  memberId,
  staffId,
  now,
})
const start = (at: Case, staffId: string) =>
  startRecovery(at.where, { ...step(at, staffId), way: 'sealed', factorsLost: false })
const decide = (at: Case, staffId: string, approve: boolean) =>
  decideOnRecovery(at.where, { ...step(at, staffId), approve })
const freeze = (at: Case) => insertFreeze(at.where.db, at.memberId, NOW)

/** How a letter that waits for this member is named in a list, and by whom it is dealt with. */
async function letter({ where, memberId }: Case, staffId: string) {
  const { rows } = await sql<{ delivery_id: string }>`
    select delivery_id from messages.delivery where member_id = ${memberId} and channel = 'letter'
  `.execute(where.db)
  return { staffId, deliveryId: rows[0]?.delivery_id ?? '', now: NOW }
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'an activation code': {
    ...{ isSecond: false, branch: WEST, hasAccount: false },
    prepare: async () => undefined,
    act: (at) => sendBranchCode(at.where, step(at, at.staffId)),
  },
  'the start of a recovery': {
    ...{ isSecond: false, branch: WEST, hasAccount: true },
    prepare: async () => undefined,
    act: (at) => start(at, at.staffId),
  },
  'the approval of a recovery': {
    ...{ isSecond: true, branch: EAST, hasAccount: true },
    prepare: (at) => start(at, at.before),
    act: (at) => decide(at, at.staffId, true),
  },
  'the refusal of a recovery': {
    ...{ isSecond: true, branch: EAST, hasAccount: true },
    prepare: (at) => start(at, at.before),
    act: (at) => decide(at, at.staffId, false),
  },
  'the hand-over of a code': {
    ...{ isSecond: true, branch: WEST, hasAccount: true },
    async prepare(at) {
      await start(at, at.before)
      await decide(at, at.far, true)
    },
    act: (at) => handOverCode(at.where, step(at, at.staffId)),
  },
  'the start of a thaw': {
    ...{ isSecond: false, hasAccount: true, prepare: freeze },
    act: (at) => beginThaw(at.where, step(at, at.staffId)),
  },
  'the end of a thaw': {
    ...{ isSecond: true, hasAccount: true },
    async prepare(at) {
      await freeze(at)
      await beginThaw(at.where, step(at, at.before))
    },
    act: (at) => endThaw(at.where, step(at, at.staffId, A_DAY_LATER)),
  },
  'the printing of a letter': {
    ...{ isSecond: false, branch: WEST, hasAccount: false },
    prepare: (at) => sendBranchCode(at.where, step(at, at.before)),
    act: async (at) => printForOfficer(at.where, await letter(at, at.staffId)),
  },
  'the mark on a letter': {
    ...{ isSecond: false, branch: WEST, hasAccount: false },
    async prepare(at) {
      await sendBranchCode(at.where, step(at, at.before))
      await printForOfficer(at.where, await letter(at, at.before))
    },
    act: async (at) => letterLeft(at.where, await letter(at, at.staffId)),
  },
}

const declare =
  (relation: string) =>
  ({ where, staffId, kpj }: Case) =>
    declareRelation(where, { staffId, kpj: kpj.toLowerCase(), relation, now: NOW })

const madeBy = ({ where }: Case, maker: string, made: string) =>
  sql`
    insert into identity.staff_request
      (request_id, kind, staff_id, state, email_enc, name, branch, role, asked_by, asked_at,
       decided_by, decided_at, ended_at)
    values (gen_random_uuid(), 'create', ${made}::uuid, 'done', 'x', 'x', 'x', 'officer',
            ${maker}::uuid, now(), gen_random_uuid(), now(), now())
  `.execute(where.db)

type Relation = {
  /** Of the refusal; absent where the action is done. */
  readonly refusal?: string
  readonly concerns?: (action: Action) => boolean
  readonly atNoBranch?: boolean
  readonly make: (at: Case & { readonly email: string }) => Promise<unknown>
}

const isSecond = (action: Action) => action.isSecond

const RELATIONS: Readonly<Record<string, Relation>> = {
  nobody: { make: async () => undefined },
  themselves: { refusal: 'about-yourself', make: declare('self') },
  'themselves, by their address': {
    refusal: 'about-yourself',
    make: ({ where, memberId, email }) =>
      addContact(where, memberId, { kind: 'email', value: email }),
  },
  'a relative': { refusal: 'about-relative', make: declare('relative') },
  'whoever made their account': {
    ...{ refusal: 'made-each-other', concerns: isSecond },
    make: (at) => madeBy(at, at.before, at.staffId),
  },
  'whose account they made': {
    ...{ refusal: 'made-each-other', concerns: isSecond },
    make: (at) => madeBy(at, at.staffId, at.before),
  },
  'nobody, at no branch': {
    ...{ refusal: 'no-branch', atNoBranch: true, make: async () => undefined },
    concerns: ({ branch }) => branch !== undefined,
  },
}

const CASES = Object.entries(ACTIONS).flatMap(([what, action]) =>
  Object.entries(RELATIONS).map(([whom, relation]) => ({ what, action, whom, relation })),
)

describe('what officers do about a member', () => {
  eachDatabase((_kind, database) => {
    const keys = newKeys()
    let serial = 0

    const staff = async (where: Installation, email: string, branch: string) => {
      const staffId = randomUUID()
      const facts = { staffId, name: 'Petugas', role: 'officer', branch, now: NOW } as const
      const sealed = keys.seal(staffEmailPlace(staffId), email)
      await insertStaff(
        where.db,
        { ...facts, email: sealed },
        keys.lookupHash('staff-email', email),
      )
      return staffId
    }

    test.each(CASES)(
      '$what, by an officer to whom they are $whom',
      async ({ action, relation }) => {
        const { db } = await database()
        const where = {
          ...installation(db, keys),
          ...{ url: 'https://payung.example', brandName: 'Payung' },
        }
        serial += 1
        const kpj = `K${String(serial).padStart(10, '0')}`
        const member = { kpj, nik: `31740101019${String(serial).padStart(5, '0')}` }
        const memberId = await (action.hasAccount ? enrol : newMember)(where, member)
        await sql`
        insert into members.number (member_id, kpj, known_since, source)
        values (${memberId}, ${kpj}, '2026-01-01', 'test')
      `.execute(db)
        const email = `${randomUUID()}@example.com`
        const branch = relation.atNoBranch === true ? '' : (action.branch ?? '')
        const at = {
          ...{ where, kpj, memberId, email },
          before: await staff(where, `${randomUUID()}@example.com`, WEST),
          far: await staff(where, `${randomUUID()}@example.com`, EAST),
          staffId: await staff(where, email, branch),
        }
        await action.prepare(at)
        await relation.make(at)
        const isRefused = relation.refusal !== undefined && (relation.concerns?.(action) ?? true)
        const entries = () =>
          sql`select seq from audit.entry where member_id = ${memberId}`.execute(db)
        const before = (await entries()).rows.length
        const done = await action.act(at)
        expect(done.ok ? 'done' : done.refusal.kind).toBe(isRefused ? relation.refusal : 'done')
        // What is refused leaves nothing behind; what is done stands in the member's history.
        expect((await entries()).rows.length - before).toBe(isRefused ? 0 : 1)
      },
    )
  })
})
