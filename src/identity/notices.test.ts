import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { letterQueue, type MessageKind, printLetter } from '#messages'
import { newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import { type Site, site } from '#test/sign-in-site'
import { instant } from '#values'
import type { Notice } from './actions/notify.ts'
import { writeNotice } from './actions/write-notice.ts'
import { notMeHashes } from './not-me-link-store.ts'

/** All messages of the account but those that carry a code which the member asked for. */
type Told = Exclude<
  MessageKind,
  | `${string}-code`
  | `case-${string}`
  | `own-data-${string}`
  | `number-${string}`
  | `group-${string}`
  | `family-${string}`
  | 'activation-letter'
  | 'simulation-corrected'
  | 'record-findings'
  | 'own-data-ready'
  | `closure-${string}`
  | 'death-reversed'
>
type Sent = Notice['kind'] | 'already-activated'

// A kind that has words and is never sent, or is sent without words, does not compile here.
const NOTICES = {
  'new-device': { facts: { device: 'Chrome|Android' } },
  'factor-added': { facts: { factor: 'totp' } },
  'factor-removed': { facts: { factor: 'passkey' } },
  'recovery-code-used': { facts: { left: '3' } },
  'recovery-approved': { facts: { from: { id: 'besok', en: 'tomorrow' } } },
  'recovery-of-worker': { others: [{ kind: 'phone', value: '+628001000901' }] },
  'reset-offered': { before: instant(Date.parse('2026-11-22T08:00:00+07:00')) },
  'account-activated': {},
  'account-provisional': {},
  'already-activated': {},
  'freeze-code-made': {},
  'freeze-code-off': {},
  frozen: {},
  'not-me': {},
  'not-me-undone': {},
  'passkey-copied': {},
  'password-changed': {},
  'recovery-done': {},
  'recovery-started': {},
  'recovery-stopped': {},
  'sessions-ended': {},
  'thaw-begun': {},
  'thaw-stopped': {},
  thawed: {},
} as const satisfies Record<Told, object> & Record<Sent, object>

/** Nothing is left to take away, or somebody else is told. */
const WITHOUT: readonly Told[] = ['frozen', 'not-me', 'recovery-of-worker', 'reset-offered']
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/
const LINK = /https:\/\/payung\.example\/not-me\?token=([\w-]{43})/

describe('every notice on every channel', () => {
  eachDatabase((_kind, database) => {
    let opened: Site | undefined
    const open = async () => {
      opened ??= await site(await database())
      return opened
    }
    afterAll(async () => {
      await opened?.app.close()
    })
    const rightsOf = async (where: Site, right: Parameters<typeof notMeHashes>[1]) => {
      const [newest] = notMeHashes(where.keys, right)
      const hash = newest?.hash ?? new Uint8Array()
      const { rows } = await sql<{ seed: string }>`
        select encode(hash, 'hex') as seed from identity.not_me_link
         where hash = ${hash}::bytea or code_hash = ${hash}::bytea
      `.execute(where.db)
      return rows.map(({ seed }) => seed)
    }

    async function member(where: Site, index: number) {
      const memberId = await newMember(where, {})
      const phone = `+62800${String(index).padStart(7, '0')}`
      await addContact(where, memberId, { kind: 'email', value: `n${index}@example.com` })
      await addContact(where, memberId, { kind: 'phone', value: phone })
      const addressId = await addAddress(where, memberId, { street: 'Jalan 1', areaCode: '31.74' })
      return { memberId, addressId }
    }

    test.each(Object.keys(NOTICES).map((kind, index) => [kind as Told, index] as const))(
      '%s',
      async (kind, index) => {
        const where = await open()
        const { memberId, addressId } = await member(where, index)
        const now = where.now()
        await where.db.transaction().execute(async (tx) => {
          const all = { memberId, kind, now, to: 'all-contacts' } as const
          if (kind === 'already-activated') await writeNotice(tx, where.keys, all)
          else await where.notify(tx, { memberId, now, kind, ...NOTICES[kind] } as Notice)
        })
        where.wait(5)
        const items = await mailOf(where)
        const mail = items.find(({ channel }) => channel === 'email')
        const sms = items.find(({ channel }) => channel === 'sms')?.text ?? ''
        expect(sms.length).toBeGreaterThan(40)
        const link = LINK.exec(mail?.text ?? '')?.[1]
        const code = CODE.exec(sms)?.[0]
        if (WITHOUT.includes(kind)) return expect([link, code]).toEqual([undefined, undefined])
        expect(mail?.html).toContain(`/not-me?token=${link}`)
        expect(sms).toContain(`${code} di payung.example/not-me`)
        const [byLink, byCode] = [
          await rightsOf(where, { token: link ?? '' }),
          await rightsOf(where, { typed: code ?? '' }),
        ]
        expect(byLink).toHaveLength(1)
        expect(byCode).toEqual(byLink) // one right

        await where.db
          .transaction()
          .execute((tx) =>
            writeNotice(tx, where.keys, { memberId, kind, now: where.now(), to: { addressId } }),
          )
        const printing = { ...where, clock: { now: where.now }, url: 'https://payung.example' }
        const posted = { branch: 'Cabang Barat', now: where.now(), limit: 500 }
        const [key] = (await letterQueue(where.db, where.keys, posted)).filter(
          (letter) => letter.memberId === memberId && letter.state === 'waiting',
        )
        if (key === undefined) throw new Error('no letter waits')
        const paper = (await printLetter({ ...printing, brand: 'Payung' }, key))?.closing.join('\n')
        const onPaper = CODE.exec(paper ?? '')?.[0] ?? ''
        expect(paper).toContain(`Buka payung.example/not-me dan ketik kode ini: ${onPaper}.`)
        expect(await rightsOf(where, { typed: onPaper })).toHaveLength(1)
      },
    )
  })
})
