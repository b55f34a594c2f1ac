import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { expectValid, pageSite, seen } from '#test/page-site'
import { AT_ONCE, LANGUAGES } from '#values'
import { helpRefusals } from './refusals.ts'
import { signInHelpRoutes } from './sign-in-routes.tsx'
import { STEPS } from './steps.ts'

const MASUK_01 = {
  code: 'MASUK-01',
  cause: { id: 'Tidak cocok.', en: 'No match.' },
  fix: { id: 'Periksa ejaannya.', en: 'Check the spelling.' },
  time: AT_ONCE,
}
const EMPTIED = {
  cookies: [{ name: 'device', value: null }],
  headers: { 'clear-site-data': '"cookies", "storage"' },
} as const

const opened = pageSite(
  signInHelpRoutes({
    refusals: [MASUK_01, ...helpRefusals],
    facts: { mailFrom: 'no-reply@payung.example', host: 'payung.example', phone: '021 555 0100' },
    isOldBrowser: () => true,
    emptyBrowser: async () => EMPTIED,
  }),
  newKeys(),
)

test('by the code of a page one reads what it means, and comes to questions and to an end', async () => {
  const { get } = await opened
  const code = await get('/help/sign-in?code=masuk+1')
  expect(code.statusCode).toBe(200)
  expect(seen(code.body)).toContain('Tidak cocok.')
  expect(code.body).toContain('href="/help/sign-in/wrong-password"')
  const question = await get('/help/sign-in/wrong-password')
  expect(question.body).toContain('href="/help/sign-in/caps-lock"')
  const end = seen((await get('/help/sign-in/caps-lock')).body)
  expect(end).toContain('Matikan Caps Lock')
  expect(end).toContain('Belum berhasil? Lanjutkan')
})

test('a code that nobody gave out is answered in words, and comes back in the field', async () => {
  const { get } = await opened
  const { statusCode, body } = await get('/help/sign-in?code=%3Cb%3Ekode')
  expect(statusCode).toBe(422)
  expect(body).toContain('BANTU-01')
  expect(body).toContain('value="&lt;b>kode"')
  expect((await get('/help/sign-in/nowhere')).statusCode).toBe(404)
})

test('the button empties the browser, of whoever came from here alone', async () => {
  const { get, post, postStale } = await opened
  expect((await get('/help/sign-in/old-data')).body).toContain('action="/help/sign-in/clearing"')
  const done = await post('/help/sign-in/clearing', {})
  expect(done.headers.location).toBe('/help/sign-in/cleared?lang=id')
  expect(done.headers['clear-site-data']).toBe('"cookies", "storage"')
  expect(done.cookies).toContainEqual(
    expect.objectContaining({ name: '__Host-payung-device', value: '' }),
  )
  const stale = await postStale('/help/sign-in/clearing', {})
  expect(stale.headers['clear-site-data']).toBeUndefined()
  expect(seen(stale.body)).toContain('Hapus data situs ini')
})

test.each(LANGUAGES)('every step in %s is valid and names our own addresses', async (language) => {
  const { get } = await opened
  for (const step of STEPS.keys()) {
    const { statusCode, body } = await get(`/help/sign-in/${step}`, undefined, language)
    expect(statusCode, step).toBe(200)
    expect(body, step).not.toMatch(/\{(from|host|phone)\}/)
    await expectValid(body)
  }
  expect(seen((await get('/help/sign-in/branch', undefined, language)).body)).toContain(
    '021 555 0100',
  )
})
