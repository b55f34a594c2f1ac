import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { createPasswords } from '#identity'
import { simulatedCheck } from '#members'
import { createMailbox } from '#messages'
import { recordAct, verifyChain } from '#platform/audit'
import { readConfig } from '#platform/config'
import type { Db } from '#platform/db'
import { enrol, installation, newKeys } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { halfWritten } from '#test/half-written'
import { anyOwnForm, OWN_FORMS, type Typed } from '#test/own-forms'
import { now, pageSite } from '#test/page-site'
import { AS_SHOWN, counter, IS_LONG, runsOf } from '#test/typed'
import { payungRoutes } from '../../src/app.ts'
import { createPapers } from '../../src/wiring.ts'

const AREA =
  /^\/(?:profile|privacy|closure-cancelled|cancel-change|prove-contact|messages\/preference)\b/
/** What shows the values of a form, where that is not its own address. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  '/profile/payout/changes': '/profile/payout/confirmation',
  '/profile/cancelled-changes': '/profile',
}
const PAGES = ['/profile', '/profile/family', '/profile/heirs', '/profile/preferences'] as const
/** After so many inputs another member goes on: nobody’s life has more. */
const INPUTS_OF_ONE = 500

async function portal(db: Db) {
  const keys = newKeys()
  const config = readConfig({})
  const papers = createPapers(config)
  const routes = payungRoutes({
    ...{ config, keys, db, papers, passwords: createPasswords(keys.pepper) },
    ...{ mailbox: createMailbox(), afterwards: () => undefined, accountCheck: simulatedCheck },
    onFault: () => undefined,
  })
  const where = installation(db, keys)
  let made = 0
  /** Somebody whom staff looked at twice. */
  async function someone() {
    made += 1
    const email = `apasaja${made}@example.com`
    const memberId = await enrol(where, { email })
    await addContact(where, memberId, { kind: 'email', value: email })
    await addContact(where, memberId, { kind: 'phone', value: `+62813${1_000_000 + made}` })
    await addAddress(where, memberId, { street: 'Jalan Lama 1', areaCode: '31.74.01' })
    for (const action of ['seen-at-branch', 'seen-by-staff'])
      await recordAct(db, {
        ...{ memberId, at: now, action, purpose: 'case', fields: ['name'] },
        ...{ actorKind: 'operator', actor: 'command-line' },
      })
    await sql`delete from identity.throttle`.execute(db)
    return { memberId, member: String(memberId), relative: randomUUID() as string }
  }
  return { ...(await pageSite(routes, keys)), db, routes, someone, stop: papers.compiler.stop }
}

type Portal = Awaited<ReturnType<typeof portal>>
type Someone = Awaited<ReturnType<Portal['someone']>>

/** The fields with what the page before shows now. */
async function asShown({ get, post }: Portal, { member }: Someone, { path, fields }: Typed) {
  const names = Object.keys(fields).filter((name) => fields[name] === AS_SHOWN)
  if (names.length === 0) return fields
  const { confirmed: _, ...unconfirmed } = fields
  const page =
    'seen' in fields
      ? await post(path, unconfirmed, member)
      : await get(SHOWN_AT[path] ?? path, member)
  expect(page.statusCode, `before ${path}`).toBeLessThan(500)
  const shownIn = (name: string) =>
    new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page.body)?.[1] ?? ''
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, shownIn(name)])) }
}

/** Sends a form; whoever is stated in the family is the one that is spoken of from then on. */
async function send(site: Portal, who: Someone, { path, fields }: Typed): Promise<number> {
  const seq = String((fields.text ?? '').length % 4)
  const address = path.replace(':relative', who.relative).replace(':seq', seq)
  const typed = await asShown(site, who, { path: address, fields })
  const began = performance.now()
  const answer = await site.post(address, typed, who.member)
  const to = String(answer.headers.location ?? '')
  expect(answer.statusCode, `${address} ${JSON.stringify(typed)}`).toBeLessThan(500)
  expect(to, address).not.toMatch(/^\/(?:login|verify)/) // it came to the form
  const stated = /^\/profile\/family\/([\w-]{36})\?/.exec(to)?.[1]
  if (stated !== undefined) who.relative = stated
  return performance.now() - began
}

/** Whatever was sent, their pages open, and their history is whole. */
async function expectWhole({ db, get }: Portal, { memberId, member }: Someone): Promise<void> {
  for (const page of PAGES) expect((await get(page, member)).statusCode, page).toBe(200)
  expect(await verifyChain(db, memberId)).toMatchObject({ ok: true })
}

describe('anything typed into any form of what is one’s own', () => {
  eachDatabase((kind, database) => {
    const runs = runsOf(kind, { long: 80_000, short: 400 })

    test(`${runs} inputs over every form: no fault, and nothing half written`, {
      timeout: IS_LONG ? 3_600_000 : 120_000,
    }, async () => {
      const site = await portal((await database()).db)
      const forms = site.routes.filter(({ method, path }) => method === 'POST' && AREA.test(path))
      expect(Object.keys(OWN_FORMS).toSorted()).toEqual(forms.map(({ path }) => path).toSorted())
      const count = counter('forms of one’s own')
      let who = await site.someone()
      let slowestMs = 0
      await fc.assert(
        fc.asyncProperty(anyOwnForm, async (typed) => {
          slowestMs = Math.max(slowestMs, await send(site, who, typed))
          if (count.add() % INPUTS_OF_ONE !== 0) return
          await expectWhole(site, who)
          who = await site.someone()
        }),
        { numRuns: runs, seed: 20261122, endOnFailure: true },
      )
      await expectWhole(site, who)
      expect(await halfWritten(site.db)).toEqual([])
      expect(await acts(site.db)).toEqual(expect.arrayContaining(DONE))
      expect(count.ran()).toBe(runs)
      count.say()
      if (IS_LONG) process.stdout.write(`the slowest took ${Math.round(slowestMs)} ms\n`)
      site.stop()
    })
  })
})

/** What has to have been done by them, or they would try nothing. */
const DONE = [
  ...['own-data-changed', 'change-effective', 'message-preference-changed', 'family-added'],
  ...['closure-asked', 'closure-cancelled', 'case-opened'],
]

async function acts(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ action: string }>`
    select distinct action from audit.entry
  `.execute(db)
  return rows.map(({ action }) => action)
}
