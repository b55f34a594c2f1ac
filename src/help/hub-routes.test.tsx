import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { helpSite } from '#test/help-site'
import { expectValid, seen } from '#test/page-site'
import { LANGUAGES } from '#values'
import { helpPages } from './hub-text.ts'

/** Notes the text of each statement, without its values. */
const noting = (statements: string[]): KyselyPlugin => ({
  transformQuery({ node }): RootOperationNode {
    if (node.kind === 'RawNode') statements.push(node.sqlFragments.join('?'))
    return node
  },
  transformResult: async ({ result }) => result,
})

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

  test('its texts are taken apart once for each language, however many search', async () => {
    const statements: string[] = []
    const { db } = await database()
    const { get } = await helpSite({ db: db.withPlugin(noting(statements)), keys: newKeys() })
    await Promise.all(['kode', 'sandi', 'surat'].map((asked) => get(`/help?q=${asked}`)))
    await get('/help?q=letter', undefined, 'en')
    await get('/help?q=code', undefined, 'en')
    const searches = statements.filter((text) => text.includes('websearch_to_tsquery'))
    const takenApart = statements.filter((text) => text.includes('to_tsvector('))
    expect([searches.length, takenApart.length]).toEqual([5, 2])
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
