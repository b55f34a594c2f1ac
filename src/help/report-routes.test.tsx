import sharp from 'sharp'
import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase, everyRow } from '#test/databases'
import { helpSite } from '#test/help-site'
import { expectValid, now, OFFICER, seen } from '#test/page-site'
import { instant, LANGUAGES } from '#values'
import { insertReport, newestReports, sweepReports } from './report-store.ts'

const keys = newKeys()
const LINK = 'https://payunq.example/masuk'

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a12622' } })
    .withMetadata()
    .png()
    .toBuffer()

eachDatabase((_kind, database) => {
  const opened = async () => {
    const { db } = await database()
    return { db, ...(await helpSite({ db, keys })) }
  }

  test.each(LANGUAGES)('the pages in %s are valid, and name our addresses', async (language) => {
    const { get } = await opened()
    const fraud = await get('/help/fraud', undefined, language)
    expect(fraud.body).toContain('payung.example')
    expect(fraud.body).toContain('no-reply@payung.example')
    await expectValid(fraud.body)
    await expectValid((await get('/report-phishing', undefined, language)).body)
  })

  test('a report with a picture is kept sealed, given a number, and read by officers alone', async () => {
    const { db, send, get } = await opened()
    const fields = { link: LINK, words: 'Mengaku petugas', phone: '0800 555 0199' }
    const file = { field: 'picture', name: 'layar.png', bytes: await picture() }
    const sent = await send('/report-phishing', fields, [file])
    expect(sent.statusCode).toBe(303)
    const to = String(sent.headers.location)
    const number = /number=(L-[0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(to)?.[1] ?? ''
    expect(seen((await get(to)).body)).toContain(number)
    const rows = (await everyRow(db)).join('\n')
    for (const words of ['payunq', 'Mengaku', '0800 555']) expect(rows).not.toContain(words)
    const [report] = await newestReports(db, keys, { limit: 1 })
    expect(report).toMatchObject({ ...fields, number, hasPicture: true })
    expect((await get('/staff/reports')).headers.location).toContain('/staff/login')
  })

  test('what is missing or too large is said with its field, and what was typed comes back', async () => {
    const { send } = await opened()
    const empty = await send('/report-phishing', { link: '', words: '', phone: '' }, [])
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('LAPOR-01')
    const broken = { field: 'picture', name: 'layar.png', bytes: 'no picture' }
    const wrong = await send('/report-phishing', { link: LINK, words: '', phone: '' }, [broken])
    expect(wrong.body).toContain('LAPOR-06')
    expect(wrong.body).toContain(`value="${LINK}"`)
    await expectValid(wrong.body)
  })

  test('officers read all reports, fifty at a time, and find one by its number however it is typed', async () => {
    const { db, get } = await opened()
    const officer = `${OFFICER}1`
    // 120 in one minute on the first of the month, two a second: the order holds where the time is the same.
    const numbers = Array.from({ length: 120 }, (_, n) => `L-7F3P-${String(n).padStart(4, '0')}`)
    for (const [n, number] of numbers.entries())
      await insertReport(db, keys, {
        ...{ number, link: '', words: `Laporan ke-${n}.`, phone: '', picture: undefined },
        reportedAt: instant(now - 21 * 86_400_000 + 1000 * Math.floor(n / 2)),
      })
    const read: string[] = []
    let url = '/staff/reports'
    for (let n = 0; n < 5; n += 1) {
      const { body } = await get(url, officer)
      read.push(...[...body.matchAll(/L-7F3P-\d{4}(?=<\/h2>)/g)].map(([number]) => number))
      await expectValid(body)
      const older = /href="([^"]+)" rel="next"/.exec(body)?.[1]
      if (older === undefined) break
      url = older
    }
    expect(read).toEqual([...numbers].reverse())
    const found = await get('/staff/reports?number=7f3p+0000', officer)
    expect(seen(found.body)).toContain('Laporan ke-0.')
    expect(seen(found.body)).not.toContain('Laporan ke-1')
    const none = await get('/staff/reports?number=L-ZZZZ-ZZZZ', officer, 'en')
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('LAPOR-08')
    expect(none.body).toContain('value="L-ZZZZ-ZZZZ"')
    await expectValid(none.body)
    await sweepReports(db, instant(now + 345 * 86_400_000))
  })

  test('who sends a report is told truly who reads it: branch officers and supervisors', async () => {
    const { get } = await opened()
    const { body } = await get('/report-phishing')
    expect(seen(body)).toContain('dibaca oleh petugas cabang dan supervisor')
  })

  test('the same mass mail is taken from everybody in a network, not only from the first five', async () => {
    const { send } = await opened()
    const mass = { link: 'https://massal.example', words: '', phone: '' }
    for (let n = 1; n <= 8; n += 1)
      expect((await send('/report-phishing', mass, [])).statusCode, String(n)).toBe(303)
  })

  test('after a year a report is gone', async () => {
    const { db, send } = await opened()
    await send('/report-phishing', { link: 'https://lama.example', words: '', phone: '' }, [])
    const before = (await newestReports(db, keys, { limit: 100 })).length
    await sweepReports(db, instant(now + 364 * 86_400_000))
    expect(await newestReports(db, keys, { limit: 100 })).toHaveLength(before)
    await sweepReports(db, instant(now + 365 * 86_400_000))
    expect(await newestReports(db, keys, { limit: 100 })).toEqual([])
  })
})
