import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { oneDatabase } from '#test/databases'
import { now, seen } from '#test/page-site'
import { codeIn, LETTER, paperMember, paperServices } from '#test/paper-site'
import { instant } from '#values'
import { makeLetter } from './actions/make-letter.ts'
import { letterWishOf } from './letter.ts'

const opened = oneDatabase()
const A_DAY_MS = 86_400_000

describe('a name on record that no font has', () => {
  test('is not blamed on the recipient: the way to a branch is named, on letters and on cards', async () => {
    const { db } = await opened()
    const at = await paperMember(await paperServices(db))
    await sql`update members.member set name = '漢字 Rekaan' where member_id = ${at.memberId}`.execute(
      db,
    )
    const letter = await at.post('/documents/letters', LETTER)
    expect(letter.statusCode).toBe(422)
    expect(seen(letter.body)).toContain('DOKUMEN-19')
    expect(seen(letter.body)).not.toContain('DOKUMEN-17')
    expect(letter.body).toContain('value="Bank Contoh, Cabang Depok"')
    const both = await at.post('/documents/letters', { ...LETTER, recipient: '漢字銀行' })
    expect(seen(both.body)).toContain('DOKUMEN-19')
    expect(seen((await at.get('/documents/card.pdf')).body)).toContain('DOKUMEN-19')
  })
})

describe('letters of one member', () => {
  test('are 20 a day: the next is refused in words, one that stands is given out, others are not touched', async () => {
    const services = await paperServices((await opened()).db)
    const [at, other] = [await paperMember(services), await paperMember(services)]
    const letterTo = (count: number) => ({ ...LETTER, recipient: `Bank ${count}` })
    const make = (count: number) => at.post('/documents/letters', letterTo(count))
    const first = codeIn(await make(1))
    for (let count = 2; count <= 20; count += 1) expect((await make(count)).statusCode).toBe(303)
    const refused = await make(21)
    expect([refused.statusCode, seen(refused.body).includes('DOKUMEN-22')]).toEqual([422, true])
    expect(refused.body).toContain('value="Bank 21"')
    expect(codeIn(await make(1))).toBe(first)
    await at.post(`/documents/papers/${first}/revocation`, {})
    expect((await make(22)).statusCode).toBe(422)
    expect((await other.post('/documents/letters', LETTER)).statusCode).toBe(303)
    const wish = letterWishOf(letterTo(23))
    if (!wish.ok) throw new Error('the form is wrong')
    const tomorrow = instant(now + A_DAY_MS)
    const made = await makeLetter(services, {
      memberId: at.memberId,
      wish: wish.value,
      now: tomorrow,
    })
    expect(made.ok).toBe(true)
  })
})
