import { caseRoutes, type FromOf, type MayAct, officerCaseRoutes } from '#cases'
import { ownDataPorts } from '#identity'
import { messageRoutes } from '#messages'
import type { Db } from '#platform/db'
import { carryOutNumber } from '#staff'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { insertEmployer, insertEmployment } from '#test/ledger'
import { pageSite } from '#test/page-site'

const keys = newKeys()
let made = 0

/** A smallest real PNG: one dot. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A PDF without anything on its page. */
export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)

type Fields = Readonly<Record<string, string>>
type SentFile = { readonly name: string; readonly bytes: Uint8Array | string }

/** A member with an employer and an e-mail address, who opens cases. */
export async function complainant(db: Db) {
  made += 1
  const mayAct: MayAct = async () => true
  const fromOf: FromOf = async (_tx, _staffId, reference) => ({
    ...{ role: 'officer', office: 'Cabang Barat', reference },
  })
  const services = {
    ...{ db, keys, answerDays: 10, mayAct, fromOf, ...ownDataPorts(keys) },
    carryOut: carryOutNumber({ keys, mayAct }),
  }
  const where = await pageSite(
    [...caseRoutes(services), ...officerCaseRoutes(services), ...messageRoutes(services)],
    keys,
  )
  const memberId = await newMember(installation(db, keys), {})
  const member = String(memberId)
  const email = `case${made}@example.com`
  const employerNumber = `1200${String(made).padStart(4, '0')}`
  await addContact({ db, keys }, memberId, { kind: 'email', value: email })
  await insertEmployer(db, employerNumber, 'PT Contoh')
  await insertEmployment(db, { memberId, employerNumber })
  const get = (url: string) => where.get(url, member)
  const form = (await get('/cases/new?about=month')).body
  const ref = /<option value="([\w-]{12})">PT Contoh/.exec(form)?.[1] ?? ''
  const send = (url: string, fields: Fields, file?: SentFile) =>
    where.send(url, fields, file ? [{ field: 'file', ...file }] : [], member)
  return {
    /** What an officer's desk works with. */
    desk: services,
    ...{ memberId, member, email, services, get, ref, where, send, employerNumber },
    post: (url: string, fields: Fields) => where.post(url, fields, member),
    /** Disputes June 2026, or what else it is told; answers the case's address. */
    async open(fields: Fields = {}, file?: SentFile): Promise<string> {
      const month = { about: 'month', employer: ref, month: '2026-06', text: 'Tidak ada.' }
      const to = fields.about === 'identity' ? '/cases/identity' : '/cases'
      const answer = await send(to, { ...month, ...fields }, file)
      return String(answer.headers.location).split('?')[0] ?? ''
    },
  }
}
