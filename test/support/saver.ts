import type { Db } from '#platform/db'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { insertPostings } from '#test/ledger'
import { site } from '#test/simulation-site'

export const SAVED = '/simulations/saved'
const FORM = {
  segment: 'wage-earner',
  month: '2026-03',
  wage: '5.000.000',
  riskClass: '1',
  'programmes.jkk': 'on',
  'programmes.jht': 'on',
}
const SAVING = { ...FORM, scenario: 'Gaji sekarang', save: 'on' }

const keys = newKeys()
let made = 0

/** A proved member with one recorded month of Rp5,000,000, an address to write to, and a browser. */
export async function saver(db: Db) {
  made += 1
  const where = await site(db, keys)
  const kpj = `210456790${String(made).padStart(2, '0')}`
  const memberId = await newMember(installation(db, keys), { kpj })
  const email = `saver${made}@example.com`
  await addContact({ db, keys }, memberId, { kind: 'email', value: email })
  const posting = { memberId, kpj, month: '2026-10', postingId: BigInt(made * 100) }
  await insertPostings(db, [posting])
  const member = String(memberId)
  return {
    ...{ ...where, memberId, email, keys, posting },
    /** Calculates contributions and saves that, under a name. */
    save: (more: Readonly<Record<string, string>> = {}) =>
      where.post('/simulations/contributions', { ...SAVING, ...more }, member),
    saveStale: () => where.postStale('/simulations/contributions', SAVING, member),
    saveByAddress: () =>
      where.get(`/simulations/contributions?${new URLSearchParams(SAVING)}`, member),
    /** Calculates what another simulator asks and saves that. */
    saveOf: (slug: string, asked: Readonly<Record<string, string>>) =>
      where.post(`/simulations/${slug}`, { ...asked, scenario: slug, save: 'on' }, member),
    list: async () => (await where.get(SAVED, member)).body,
    act: (fields: Readonly<Record<string, string>>) =>
      where.post(SAVED, { simulator: 'contributions', ...fields }, member),
    /** The wage of that month turns out to have been another. */
    mend: (wage: bigint) =>
      insertPostings(db, [
        { ...posting, postingId: posting.postingId + 1n, revision: 1, reversal: true },
        { ...posting, postingId: posting.postingId + 2n, revision: 2, wage },
      ]),
    /** That month turns out never to have been paid. */
    takeBack: () =>
      insertPostings(db, [
        { ...posting, postingId: posting.postingId + 1n, revision: 1, reversal: true },
      ]),
  }
}
