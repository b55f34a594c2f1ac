import { looksRight } from './support/quality.ts'
import { expect, signIn, speak, test } from './support/test.ts'

/** With JavaScript in Indonesian, without it in English; each has a member of their own. */
const WORDS = {
  id: {
    who: 'sutrisno@example.net',
    valid: 'Asli dan masih berlaku',
    revoked: 'Jangan dipakai',
    offline: 'Asli saat diterbitkan; pencabutan tidak diperiksa.',
    same: 'sama persis',
    checked: '2 kali',
    revoke: /^Cabut/,
  },
  en: {
    who: 'endang@example.com',
    valid: 'Genuine and valid',
    revoked: 'Do not rely on it',
    offline: 'Genuine when issued; revocation not checked.',
    same: 'exactly the one we issued',
    checked: 'times, last on',
    revoke: /^Revoke/,
  },
} as const

test('a letter for a bank is made, downloaded, checked signed out, revoked, and checked again @both', async ({
  page,
  browser,
  portal,
  javaScriptEnabled,
}) => {
  const hasScripts = javaScriptEnabled !== false
  const language = hasScripts ? 'id' : 'en'
  const words = WORDS[language]
  await speak(page, language)
  await signIn(page, words.who)
  await page.goto('/profile')
  await page.locator('main a[href="/documents"]').click()
  await looksRight(page, '/documents')
  await page.locator('main a[href="/documents/letters"]').click()
  await looksRight(page, '/documents/letters')
  await page.locator('select[name=purpose]').selectOption('bank')
  await page.locator('input[name=recipient]').fill('Bank Contoh, Depok')
  await page.locator('input[name="fact.membership"]').check()
  await page.locator('input[name="fact.balance"]').check()
  await page.locator('select[name=validity]').selectOption('3')
  await page.locator('form[action="/documents/letters"] button[type=submit]').click()
  await expect(page).toHaveURL(/\/documents\?made=/)
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.locator('main')).toContainText('Bank Contoh, Depok')

  const href = await page.getByRole('status').locator('a').getAttribute('href')
  const file = await page.request.get(href ?? '')
  const bytes = await file.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const [, address = ''] = /<pdf:Keywords>([^<]+)</.exec(bytes.toString('latin1')) ?? []
  const { pathname, hash } = new URL(address)

  const bank = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: hasScripts })
  const desk = await bank.newPage()
  await desk.goto(`/verify?lang=${language}`)
  await desk.goto(pathname + hash)
  await expect(desk.locator('main')).toContainText(words.valid)
  await expect(desk.locator('main')).not.toContainText('Bank Contoh')
  if (hasScripts) await expect(desk.locator('[data-offline]')).toContainText(words.offline)
  await looksRight(desk, pathname)
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: bytes })
  await desk.locator('[data-compare] button[type=submit]').click()
  await expect(desk.locator('[data-compared]')).toContainText(words.same)

  await page.goto('/documents')
  await expect(page.locator('main')).toContainText(words.checked.split(' ')[0] ?? '')
  await page.getByRole('button', { name: words.revoke }).first().click()
  await expect(page).toHaveURL(/done=revoked$/)
  await desk.goto(pathname)
  await expect(desk.locator('main')).toContainText(words.revoked)
  await looksRight(desk, pathname)
  await bank.close()
})

test('without asking the portal a statement is checked in the browser; a changed one is not genuine', async ({
  page,
}) => {
  await speak(page, 'id')
  await signIn(page, 'ratna@example.com')
  const file = await page.request.get('/documents/card.pdf')
  const text = (await file.body()).toString('latin1')
  const [, address = ''] = /<pdf:Keywords>([^<]+)</.exec(text) ?? []
  await page.goto('/verify/offline')
  await looksRight(page, '/verify/offline')
  const form = page.locator('[data-statement]')
  await form.locator('textarea').fill(address)
  await form.locator('button').click()
  await expect(form.getByRole('status')).toContainText('Asli saat diterbitkan')
  // A genuine code can be printed on another paper: what it says is shown, to be held against that.
  await expect(form.getByRole('status')).toContainText('Kartu peserta')
  await expect(form.getByRole('status')).toContainText('diterbitkan 22 November 2026')
  await expect(form.getByRole('status')).toContainText('Cocokkan semua ini dengan suratnya')
  await form.locator('textarea').fill(address.replace(/#.{8}/, '#AAAAAAAA'))
  await form.locator('button').click()
  await expect(form.getByRole('status')).toContainText('kuncinya tidak ada di daftar kami')
  await form.locator('textarea').fill(address.replace(/[0-9A-Z]{16}#/, '7K2MQ4TA9XWD3FHB#'))
  await form.locator('button').click()
  await expect(form.getByRole('status')).toContainText('Tidak asli')
})
