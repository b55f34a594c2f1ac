import { expect, test } from 'vitest'
import { readConfig } from '#platform/config'
import { instant } from '#values'
import { pageFrame } from './frame.tsx'

const OPERA_MINI =
  'Opera/9.80 (Android; Opera Mini/36.2.2254/191.256; U; id) Presto/2.12.423 Version/12.16'
const TODAY =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

const frame = pageFrame(readConfig({}), { addressOf: (source) => `/${source}` })
const shown = (userAgent: string, language: 'id' | 'en', bare = false): string =>
  frame(
    { title: 'Halaman', body: <h1>Halaman</h1>, bare },
    {
      ...{ userAgent, language, path: '/', otherLanguageHref: '/?lang=en' },
      visitor: { kind: 'nobody' },
      now: instant(0),
      csrf: () => 'token',
    },
  )

test('an old browser is told so above the page, without a script, in its language', () => {
  expect(shown(OPERA_MINI, 'id')).toContain('Peramban Anda sudah lama: semua tetap bisa dipakai')
  expect(shown(OPERA_MINI, 'en')).toContain('Your browser is old: everything still works')
  expect(shown(OPERA_MINI, 'id')).not.toContain('<script')
})

test('today’s browsers and unknown ones are not', () => {
  for (const userAgent of [TODAY, 'curl/8.5.0', ''])
    expect(shown(userAgent, 'id')).not.toContain('Peramban Anda sudah lama')
})

test('a page that is read without a connection offers no link but home', () => {
  const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to)
  expect(links(shown(TODAY, 'id', true))).toEqual(['#main', '/'])
  expect(links(shown(TODAY, 'id'))).toContain('/login')
})
