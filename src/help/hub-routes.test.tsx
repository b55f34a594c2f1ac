import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { helpSite } from '#test/help-site'
import { expectValid, seen } from '#test/page-site'
import { LANGUAGES } from '#values'
import { helpPages } from './hub-text.ts'

eachDatabase((_kind, database) => {
  const opened = async () => helpSite({ db: (await database()).db, keys: newKeys() })

  test.each(LANGUAGES)('help in %s lists its pages, and both pages are valid', async (language) => {
    const { get } = await opened()
    const { body } = await get('/help', undefined, language)
    for (const { href } of helpPages) expect(body).toContain(`href="${href}"`)
    await expectValid(body)
    await expectValid((await get('/help/accessibility', undefined, language)).body)
  })

  test('it is searched in the language of the page, whatever the form of a word', async () => {
    const { get } = await opened()
    const english = await get('/help?q=newest+messages', undefined, 'en')
    expect(seen(english.body)).toContain('What fits Use the code of the newest message')
    const indonesian = await get('/help?q=kode+pesan+terbaru')
    expect(indonesian.body).toContain('href="/help/sign-in/newest-code"')
    await expectValid(indonesian.body)
  })

  test('what is nowhere, and signs of a query language, find nothing and break nothing', async () => {
    const { get } = await opened()
    for (const asked of ['zzzqqq', "'); drop", '& | ! <->', '%00', '"', '-', 'a'.repeat(500)]) {
      const { statusCode, body } = await get(`/help?q=${encodeURIComponent(asked)}`)
      expect(statusCode, asked).toBe(200)
      await expectValid(body)
    }
    expect(seen((await get('/help?q=zzzqqq')).body)).toContain('Tidak ada yang cocok')
  })
})
