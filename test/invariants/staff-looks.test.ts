import { type KyselyPlugin, RawNode, sql, ValueNode } from 'kysely'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Occasion } from '#design'
import { createPasswords, createStaff, lookAsStaff, mayDecide, staffIdOf } from '#identity'
import { nameOf } from '#members'
import { createMailbox, writeMessage } from '#messages'
import { readConfig } from '#platform/config'
import type { Db } from '#platform/db'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { enrol, installation, newKeys, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { payungRoutes } from '../../src/app.ts'
import { createPapers } from '../../src/wiring.ts'
import { faultsOf, type SourceRule, sourceFiles } from './source-rules.ts'

const NOW = instant(Date.parse('2026-11-22T10:00:00+07:00'))
const KPJ = '21045678955'
const EMAIL = 'dilihat@example.com'
const NAME = 'Peserta Rekaan'

type Query = { readonly text: string; readonly parameters: readonly unknown[] }

/** Writes down every query with what it was asked with. */
function recorder(): { readonly plugin: KyselyPlugin; readonly queries: Query[] } {
  const queries: Query[] = []
  const partsOf = (node: unknown): { text: string; parameters: unknown[] } => {
    if (typeof node !== 'object' || node === null) return { text: '', parameters: [] }
    if (ValueNode.is(node as never)) {
      return { text: '?', parameters: [(node as ValueNode).value] }
    }
    if (!RawNode.is(node as never)) return { text: '', parameters: [] }
    const { sqlFragments, parameters } = node as RawNode
    const inner = parameters.map(partsOf)
    return {
      text: sqlFragments.map((part, index) => part + (inner[index]?.text ?? '')).join(''),
      parameters: inner.flatMap((one) => one.parameters),
    }
  }
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      queries.push(partsOf(node))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { plugin, queries }
}

const isStaffRoute = ({ access }: Route): boolean => typeof access === 'object' && 'staff' in access

/** What staff may type anywhere: enough for every route to find the member, and to go on. */
const typed = (deliveryId: string): Fields => ({
  ...{ kpj: KPJ, idCard: 'on', way: 'sealed', decision: 'approve', letter: deliveryId },
  ...{ number: 'K-AAAA-AAAA', member: KPJ, reason: 'x', relation: 'relative', confirm: 'on' },
  ...{ nextStep: 'x', until: '2026-12-01', question: 'x', grants: 'yes', rejection: 'x' },
})

/** Cases of the member: about anything, two of them, and about their name, where two officers decide. */
type Cases = Readonly<Record<'free' | 'asked' | 'name', string>>

/** The case in which each route of the desk can do what it does. */
const caseFor = (path: string, { free, asked, name }: Cases): string =>
  /\/(proposals|approval|rejection|carrying-out)$/.test(path)
    ? name
    : path.endsWith('/questions')
      ? asked
      : free

type Asking = Pick<Visit, 'path'> & Partial<Pick<Visit, 'params' | 'memberId'>>

function visitOf(staffId: string, { path, params = {}, memberId }: Asking): Visit {
  return {
    visitor: { kind: 'staff', staffId, signedInAt: NOW, permissions: [] },
    get memberId(): bigint {
      if (memberId === undefined) throw new Error('nobody is signed in as a member')
      return memberId
    },
    ...{ language: 'id', now: NOW, path, query: {}, params },
    ...{ network: '192.0.2.1', userAgent: '', cookie: () => undefined, csrf: () => 'token' },
  }
}

/** The member opens a case as on its page; answers its number. */
async function openedCase(routes: readonly Route[], memberId: bigint, fields: Fields) {
  const to = fields.about === 'identity' ? '/cases/identity' : '/cases'
  const route = routes.find(({ method, path }) => method === 'POST' && path === to)
  if (route?.method !== 'POST') throw new Error('no route opens a case')
  const answer = await route.handle(visitOf('', { path: to, memberId }), fields, [])
  const number = answer.kind === 'redirect' ? /K-[0-9A-Z-]{9}/.exec(answer.to)?.[0] : undefined
  if (number === undefined) throw new Error('no case was opened')
  return number
}

function shownIn(answer: Answer): string {
  if (answer.kind !== 'page') return ''
  const value = { at: NOW, codesHref: '/help/codes' }
  return renderToString(h(Occasion.Provider, { value, children: answer.page.body }))
}

async function world(db: Db) {
  const { plugin, queries } = recorder()
  const keys = newKeys()
  const recorded = db.withPlugin(plugin)
  const where = { ...installation(db, keys), passwords: createPasswords(keys.pepper) }
  const memberId = await enrol(where, { email: EMAIL, kpj: KPJ })
  await addContact(where, memberId, { kind: 'email', value: EMAIL })
  const staff = { name: 'Petugas', role: 'officer', branch: 'Cabang Barat' } as const
  const made = { ...staff, email: 'look@example.com', password: PASSWORD, now: NOW }
  if (!(await createStaff(where, made)).ok) throw new Error('no officer')
  const staffId = (await staffIdOf(where, 'look@example.com')) ?? ''
  await writeMessage(db, keys, {
    ...{ memberId, kind: 'activation-letter', now: NOW, to: { branch: 'Cabang Barat' } },
    code: { purpose: 'activation', seed: 'seed', digits: 'base32-8' },
    uselessAt: instant(NOW + 86_400_000),
  })
  const { rows } = await sql<{ delivery_id: string }>`
    select delivery_id from messages.delivery where member_id = ${memberId}
  `.execute(db)
  const routes = payungRoutes({
    ...{ config: readConfig({}), keys, db: recorded, passwords: where.passwords },
    ...{ mailbox: createMailbox(), afterwards: () => undefined },
    ...{ accountCheck: undefined, onFault: () => undefined },
    papers: createPapers(readConfig({})),
  })
  const looks = async () => {
    const found = await sql<{
      seq: bigint
      action: string
      purpose: string
      role: string | null
      reference: string | null
    }>`
      select seq, action, purpose, role, reference from audit.entry
       where member_id = ${memberId} and actor_kind = 'staff' and actor = ${staffId}
       order by seq
    `.execute(db)
    return found.rows
  }
  const letter = rows.at(-1)?.delivery_id ?? ''
  const cases: Cases = {
    free: await openedCase(routes, memberId, { about: 'other', text: 'x' }),
    asked: await openedCase(routes, memberId, { about: 'balance', text: 'x' }),
    name: await openedCase(routes, memberId, { about: 'identity', name: 'Rekaan', text: 'x' }),
  }
  return { memberId, staffId, queries, routes, looks, letter, recorded, keys, cases }
}

/** What of a member was read or shown, given what one request asked and answered. */
function seenOf(
  queries: readonly Query[],
  shown: string,
  { memberId, judging = new Set() }: { memberId: bigint; judging?: ReadonlySet<string> },
): readonly string[] {
  const read = queries.filter(
    ({ text, parameters }) =>
      !judging.has(text) &&
      /\bfrom (members|contributions|benefits|cases|messages)\./.test(text) &&
      parameters.some((parameter) => parameter === memberId),
  )
  const canaries = [NAME, EMAIL].filter((canary) => shown.includes(canary))
  return [...read.map(({ text }) => text.replace(/\s+/g, ' ').trim()), ...canaries]
}

eachDatabase((_kind, database) => {
  test('no staff route reads or shows anything of a member without the entry that says why', async () => {
    const { memberId, staffId, queries, routes, looks, letter, recorded, keys, cases } =
      await world((await database()).db)
    const asked = routes.filter(isStaffRoute)
    expect(asked.length).toBeGreaterThan(20)
    // Whether an officer may act at all is judged by what is known of the member; nothing of that is shown to anybody.
    queries.length = 0
    await mayDecide({ db: recorded, keys }, { memberId, staffId, atBranch: true })
    const judging = new Set(queries.map(({ text }) => text))
    let seen = 0
    const done = new Set<string>()
    for (const route of asked) {
      const before = (await looks()).length
      queries.length = 0
      const visit = visitOf(staffId, {
        path: route.path,
        params: { number: caseFor(route.path, cases) },
      })
      const answer =
        route.method === 'GET'
          ? await route.handle(visit)
          : await route.handle(visit, typed(letter), [])
      const found = seenOf(queries, shownIn(answer), { memberId, judging })
      const written = (await looks()).slice(before)
      for (const { action } of written) done.add(action)
      const why = written.filter(({ purpose, role, reference }) => purpose && role && reference)
      // Looks and acts alike say in which role, and for which matter.
      expect({ path: route.path, written: why }).toEqual({ path: route.path, written })
      if (found.length === 0) continue
      seen += 1
      expect({ path: route.path, found, looks: why.length }).toMatchObject({
        looks: expect.toSatisfy((count: number) => count > 0),
      })
    }
    expect(seen).toBeGreaterThan(5)
    const inCases = ['case-seen', 'case-taken', 'case-answered', 'case-asked', 'number-proposed']
    for (const action of inCases) expect(done).toContain(action)
  })

  test('a look around it would be found', async () => {
    const { memberId, queries, recorded } = await world((await database()).db)
    queries.length = 0
    const name = await nameOf(recorded, memberId)
    expect(seenOf(queries, name ?? '', { memberId })).toHaveLength(2)
  })

  test('a look without a matter is none, and nothing is read', async () => {
    const { memberId, staffId, looks } = await world((await database()).db)
    const before = (await looks()).length
    const look = { memberId, staffId, purpose: 'case', fields: ['name'], now: NOW } as const
    const read = async (): Promise<string> => 'read'
    const { db } = await database()
    await expect(lookAsStaff({ db }, { ...look, reference: ' ' }, read)).rejects.toThrow('matter')
    expect(await looks()).toHaveLength(before)
    expect(await lookAsStaff({ db }, { ...look, reference: 'K-AAAA-AAAA' }, read)).toBe('read')
    expect((await looks()).at(-1)).toMatchObject({ purpose: 'case', reference: 'K-AAAA-AAAA' })
  })
})

/** Routes of staff take what they show from actions that look: none asks a member's module itself. */
const RULE: SourceRule = {
  name: 'no route of staff imports a reader of member data',
  files: /^src\/.*routes\.tsx$/,
  faults: ({ text }) =>
    /\{\s*staff: '/.test(text) &&
    /^import \{(?!\s*type\b)[^}]*\} from '#(members|contributions|benefits|messages)'/m.test(text)
      ? ['imports a reader']
      : [],
}

test(RULE.name, () => {
  const reader = "import { nameOf } from '#members'\n"
  const path = 'src/staff/member-routes.tsx'
  expect(
    faultsOf(RULE, [{ path, text: `${reader}const ACCESS = { staff: 'branch' }` }]),
  ).toHaveLength(1)
  expect(faultsOf(RULE, [{ path, text: `const ACCESS = { staff: 'branch' }` }])).toEqual([])
  expect(faultsOf(RULE, sourceFiles())).toEqual([])
})
