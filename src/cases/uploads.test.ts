import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { complainant, PDF } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { now, seen } from '#test/page-site'
import { instant } from '#values'
import { sweepUploads } from './index.ts'

const WHOLE = Buffer.concat([PDF.subarray(0, 40), Buffer.alloc(500_000, '%'), PDF.subarray(40)])

eachDatabase((_kind, database) => {
  async function sender() {
    const someone = await complainant((await database()).db)
    const address = await someone.open({ about: 'other' })
    const uploads = `${address}/uploads`
    return {
      ...{ ...someone, address },
      begin: async (bytes = WHOLE.length, name = 'slip.pdf') =>
        (await someone.post(uploads, { name, bytes: String(bytes) })).json(),
      piece: (uploadId: string, offset: number, bytes: Buffer, member = someone.member) =>
        someone.where.send(
          `${uploads}/${uploadId}/pieces`,
          { offset: String(offset) },
          [{ field: 'piece', name: 'piece', bytes }],
          member,
        ),
      async rows() {
        const { rows } = await sql<{ uploads: number; parts: number }>`
          select (select count(*) from cases.upload where member_id = ${someone.memberId})::int as uploads,
                 (select count(*) from cases.upload_part where member_id = ${someone.memberId})::int as parts
        `.execute(someone.services.db)
        return rows[0]
      },
    }
  }
  const [first, rest] = [WHOLE.subarray(0, 300_000), WHOLE.subarray(300_000)]

  test('a file that was broken off goes on where it was, and becomes evidence', async () => {
    const { begin, piece, get, address, rows } = await sender()
    const { uploadId, received } = await begin()
    expect(received).toBe(0)
    expect((await piece(uploadId, 0, first)).json()).toEqual({ uploadId, received: 300_000 })
    // The answer was lost: the same piece again, and one that comes too early, change nothing.
    expect((await piece(uploadId, 0, first)).json()).toEqual({ uploadId, received: 300_000 })
    expect((await piece(uploadId, 400_000, rest)).json()).toEqual({ uploadId, received: 300_000 })
    expect(await begin()).toEqual({ uploadId, received: 300_000 })
    expect((await piece(uploadId, 300_000, rest)).json()).toEqual({ kept: true })
    const href = /href="(\/cases\/[^"]+\/evidence\/[^"]+)"/.exec((await get(address)).body)?.[1]
    expect((await get(href ?? '')).rawPayload.equals(WHOLE)).toBe(true)
    expect(await rows()).toEqual({ uploads: 0, parts: 0 })
  })

  test('a file sent before its case is opened goes along with the form, once, and only its sender’s', async () => {
    const { post, where, member, send, get, rows } = await sender()
    const uploads = '/cases/new/uploads'
    const bytes = String(WHOLE.length)
    const { uploadId } = (await post(uploads, { name: 'slip.pdf', bytes })).json()
    const piece = (offset: number, part: Buffer) =>
      where.send(
        `${uploads}/${uploadId}/pieces`,
        { offset: String(offset) },
        [{ field: 'piece', name: 'piece', bytes: part }],
        member,
      )
    await piece(0, first)
    // Broken off, and taken up again by the same name and size.
    expect((await post(uploads, { name: 'slip.pdf', bytes })).json()).toEqual({
      ...{ uploadId, received: 300_000 },
    })
    const form = { about: 'balance', text: 'Lihat slip.', upload: uploadId }
    expect(seen((await send('/cases', form)).body)).toContain('BERKAS-12')
    expect((await piece(300_000, rest)).json()).toEqual({ kept: true })
    expect((await piece(300_000, rest)).json()).toEqual({ kept: true })
    const stranger = await complainant((await database()).db)
    expect(seen((await stranger.send('/cases', form)).body)).toContain('BERKAS-12')
    // What else was wrong is mended without sending the file again.
    const empty = await send('/cases', { ...form, text: ' ' })
    expect(empty.body).toContain(`name="upload" value="${uploadId}"`)
    const sent = await send('/cases', form)
    const address = String(sent.headers.location).split('?')[0] ?? ''
    const href = /href="(\/cases\/[^"]+\/evidence\/[^"]+)"/.exec((await get(address)).body)?.[1]
    expect((await get(href ?? '')).rawPayload.equals(WHOLE)).toBe(true)
    expect(await rows()).toEqual({ uploads: 0, parts: 0 })
    expect(seen((await send('/cases', form)).body)).toContain('BERKAS-12')
  })

  test('the last piece sent twice at once is kept once', async () => {
    const { begin, piece, get, address } = await sender()
    const { uploadId } = await begin()
    await piece(uploadId, 0, first)
    const answers = await Promise.all([
      piece(uploadId, 300_000, rest),
      piece(uploadId, 300_000, rest),
    ])
    expect(answers.map((answer) => answer.json().kept)).toContain(true)
    const { body } = await get(address)
    expect(new Set(body.match(/\/evidence\/[0-9a-f-]{36}/g)).size).toBe(1)
  })

  test('a file goes to the case that it was begun for, and to no other of the same member', async () => {
    const { begin, piece, open, post, get, address, rows, where, member } = await sender()
    const other = await open({ about: 'balance' })
    const { uploadId } = await begin()
    await piece(uploadId, 0, first)
    const elsewhere = await where.send(
      `${other}/uploads/${uploadId}/pieces`,
      { offset: '300000' },
      [{ field: 'piece', name: 'piece', bytes: rest }],
      member,
    )
    expect(elsewhere.json().refused).toContain('BERKAS-12')
    expect(seen((await get(other)).body)).toContain('Belum ada berkas')
    expect(await rows()).toEqual({ uploads: 1, parts: 1 })
    await post(`${address}/closing`, {})
    expect((await piece(uploadId, 300_000, rest)).json().refused).toContain('ADUAN-11')
    expect(await rows()).toEqual({ uploads: 1, parts: 1 })
  })

  test('a short piece is refused unless it is the last', async () => {
    const { begin, piece, rows } = await sender()
    const { uploadId } = await begin()
    const short = await piece(uploadId, 0, WHOLE.subarray(0, 1))
    expect([short.statusCode, short.json().refused]).toEqual([
      422,
      expect.stringContaining('BERKAS-12'),
    ])
    expect(await rows()).toEqual({ uploads: 1, parts: 0 })
    await piece(uploadId, 0, WHOLE.subarray(0, -1))
    expect((await piece(uploadId, WHOLE.length - 1, WHOLE.subarray(-1))).json()).toEqual({
      kept: true,
    })
  })

  test('what may not be kept is removed with all its pieces', async () => {
    const { begin, piece, get, address, rows } = await sender()
    const { uploadId } = await begin(4, 'slip.pdf')
    const answer = await piece(uploadId, 0, Buffer.from('halo'))
    expect(answer.statusCode).toBe(422)
    expect(answer.json().refused).toContain('BERKAS-04')
    expect(await rows()).toEqual({ uploads: 0, parts: 0 })
    expect(seen((await get(address)).body)).toContain('Belum ada berkas')
  })

  test('too large or empty is said before the first piece', async () => {
    const { begin } = await sender()
    expect((await begin(10 * 1024 * 1024 + 1)).refused).toContain('BERKAS-03')
    expect((await begin(0)).refused).toContain('BERKAS-02')
    expect((await begin(Number.NaN)).refused).toContain('BERKAS-02')
  })

  test('nobody adds to another member’s file, and what is gone is said', async () => {
    const { begin, piece, post, address } = await sender()
    const other = await sender()
    const { uploadId } = await begin()
    expect((await piece(uploadId, 0, first, other.member)).statusCode).toBe(404)
    expect((await other.post(`${address}/uploads`, { name: 'x', bytes: '5' })).statusCode).toBe(404)
    await post(`${address}/closing`, {})
    expect((await begin()).refused).toContain('ADUAN-11')
  })

  test('three at a time, and none longer than a day', async () => {
    const { begin, rows, services } = await sender()
    for (const name of ['a', 'b', 'c', 'd']) await begin(1000, name)
    expect((await rows())?.uploads).toBe(3)
    await sweepUploads(services.db, instant(now + 86_400_000))
    expect((await rows())?.uploads).toBe(3)
    await sweepUploads(services.db, instant(now + 86_400_001))
    expect(await rows()).toEqual({ uploads: 0, parts: 0 })
  })
})
