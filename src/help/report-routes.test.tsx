import sharp from 'sharp'
import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase, everyRow } from '#test/databases'
import { helpSite } from '#test/help-site'
import { expectValid, now, seen } from '#test/page-site'
import { instant, LANGUAGES } from '#values'
import { newestReports, sweepReports } from './report-store.ts'

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
    const [report] = await newestReports(db, keys, 1)
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

  test('the same mass mail is taken from everybody in a network, not only from the first five', async () => {
    const { send } = await opened()
    const mass = { link: 'https://massal.example', words: '', phone: '' }
    for (let n = 1; n <= 8; n += 1)
      expect((await send('/report-phishing', mass, [])).statusCode, String(n)).toBe(303)
  })

  test('after a year a report is gone', async () => {
    const { db, send } = await opened()
    await send('/report-phishing', { link: 'https://lama.example', words: '', phone: '' }, [])
    const before = (await newestReports(db, keys, 100)).length
    await sweepReports(db, instant(now + 364 * 86_400_000))
    expect(await newestReports(db, keys, 100)).toHaveLength(before)
    await sweepReports(db, instant(now + 365 * 86_400_000))
    expect(await newestReports(db, keys, 100)).toEqual([])
  })
})
