import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { complainant, PDF, PNG } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { now, seen } from '#test/page-site'
import { caseOf } from './case-store.ts'
import { insertEvidence } from './evidence-store.ts'

/** A photo with the name of its telephone in it. */
const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#806040' } })
    .withExifMerge({ IFD0: { Make: 'Telepon Rahasia' } })
    .jpeg()
    .toBuffer()

const bomb = () =>
  sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer()

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`
const file = (bytes: Uint8Array | string, name = 'slip.jpg') => ({ name, bytes })

const HOSTILE: readonly (readonly [string, () => Promise<ReturnType<typeof file>>, string])[] = [
  ['a text', async () => file('halo'), 'BERKAS-04'],
  ['the test file of virus scanners', async () => file(EICAR, 'slip.pdf'), 'BERKAS-04'],
  ['a drawing with a script', async () => file(SVG, 'slip.png'), 'BERKAS-04'],
  ['nothing', async () => file(''), 'BERKAS-02'],
  ['what is huge', async () => file(Buffer.alloc(10 * 1024 * 1024 + 1)), 'BERKAS-03'],
  ['a bomb', async () => file(await bomb(), 'slip.png'), 'BERKAS-07'],
  ['half a photo', async () => file((await photo()).subarray(0, 300)), 'BERKAS-06'],
  ['a name with a path', async () => file(PNG, '../../etc/slip.png'), 'BERKAS-05'],
  ['half a PDF', async () => file(PDF.subarray(0, 40), 'slip.pdf'), 'BERKAS-08'],
]

eachDatabase((_kind, database) => {
  const someone = async () => complainant((await database()).db)

  test('a photo comes back as a download without camera data, under a name of ours', async () => {
    const { open, get } = await someone()
    const address = await open({}, file(await photo(), 'slip <upah>.jpg'))
    const page = (await get(address)).body
    expect(page).toContain('1. slip &lt;upah>.jpg')
    const href = /href="(\/cases\/[^"]+\/evidence\/[^"]+)"/.exec(page)?.[1] ?? ''
    const answer = await get(href)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('image/jpeg')
    const number = address.slice('/cases/'.length)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${number}-1.jpg"`)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toContain('sandbox')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.rawPayload.subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(answer.rawPayload.toString('latin1')).not.toContain('Telepon')
  })

  test('a PDF of several parts comes back as it was', async () => {
    const { open, get, services, memberId } = await someone()
    const filled = Buffer.concat([
      PDF.subarray(0, 40),
      Buffer.alloc(600_000, '%'),
      PDF.subarray(40),
    ])
    const address = await open({}, file(filled, 'slip.pdf'))
    const href = /href="(\/cases\/[^"]+\/evidence\/[^"]+)"/.exec((await get(address)).body)?.[1]
    expect((await get(href ?? '')).rawPayload.equals(filled)).toBe(true)
    const { rows } = await sql<{ part: number; content_enc: Uint8Array }>`
      select part, content_enc from cases.evidence_part where member_id = ${memberId} order by part
    `.execute(services.db)
    expect(rows.map(({ part }) => part)).toEqual([1, 2, 3])
    expect(rows.some(({ content_enc }) => Buffer.from(content_enc).includes('%PDF'))).toBe(false)
  })

  test.each(HOSTILE)(
    '%s is refused in words with its code, and nothing is kept',
    async (_name, make, code) => {
      const { send, services, memberId, ref, get } = await someone()
      const fields = { about: 'month', employer: ref, month: '2026-06', text: 'Ini buktinya.' }
      const answer = await send('/cases', fields, await make())
      expect(answer.statusCode).toBe(422)
      expect(seen(answer.body)).toContain(code)
      expect(answer.body).toContain('Ini buktinya.')
      expect(answer.body).toContain('href="#field-file"')
      const { rows } = await sql<{ count: number }>`
      select (select count(*) from cases.member_case where member_id = ${memberId})::int
           + (select count(*) from cases.evidence_part where member_id = ${memberId})::int as count
    `.execute(services.db)
      expect(rows).toEqual([{ count: 0 }])
      expect(seen((await get('/cases')).body)).toContain('Belum ada pengaduan')
    },
  )

  test('five files a case; none chosen is said', async () => {
    const { open, send, get } = await someone()
    const address = await open({}, file(PNG, 'satu.png'))
    for (const name of ['dua.png', 'tiga.png', 'empat.png', 'lima.png'])
      expect((await send(`${address}/evidence`, {}, file(PNG, name))).statusCode).toBe(303)
    const sixth = await send(`${address}/evidence`, {}, file(PNG, 'enam.png'))
    expect(seen(sixth.body)).toContain('BERKAS-11')
    expect((await get(address)).body).not.toContain('Tambah bukti')
    const other = await open({ about: 'other' })
    expect(seen((await send(`${other}/evidence`, {})).body)).toContain('BERKAS-01')
  })

  test('all files of a member together stay below 200 MB', async () => {
    const { open, send, services, memberId, ref } = await someone()
    const address = await open({}, file(PNG, 'satu.png'))
    const found = await caseOf(services.db, services.keys, {
      memberId,
      number: address.slice('/cases/'.length),
    })
    if (found === undefined) throw new Error('no case')
    await insertEvidence(services.db, services.keys, {
      ...{ ...found, evidenceId: randomUUID(), position: 2, mediaType: 'image/png', name: 'x' },
      ...{ bytes: 200 * 1024 * 1024 - 100, content: PNG, addedAt: now },
    })
    const second = await send(`${address}/evidence`, {}, file(PNG, 'dua.png'))
    expect(seen(second.body)).toContain('BERKAS-13')
    const fields = { about: 'month', employer: ref, month: '2026-05', text: 'Ini buktinya.' }
    expect(seen((await send('/cases', fields, file(PNG))).body)).toContain('BERKAS-13')
    expect((await send('/cases', fields)).statusCode).toBe(303)
  })

  test('the application may neither change nor remove what was given', async () => {
    const { open, services, memberId } = await someone()
    await open({}, file(PDF, 'slip.pdf'))
    for (const word of [
      'update cases.evidence_part set part = 9',
      'delete from cases.evidence_part',
    ]) {
      const statement = sql`${sql.raw(word)} where member_id = ${memberId}`
      await expect(statement.execute(services.db)).rejects.toThrow('permission denied')
    }
  })
})
