import type { Page } from '@playwright/test'
import { localDate } from '../src/values/index.ts'
import { demoPerson } from '../test/people/index.ts'
import { press } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { startPortal } from './support/portal.ts'
import { looksRight } from './support/quality.ts'
import { test as base, expect, SITI, signIn } from './support/test.ts'

/** A demo of the test's own: what one journey changes, no other meets. In Indonesian with JavaScript, in English without. */
const test = base.extend<{ demo: { url: string }; speak: () => Promise<void> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const portal = await startPortal()
    await use(portal)
    await portal.stop()
  },
  baseURL: async ({ demo }, use) => use(demo.url),
  speak: async ({ page, javaScriptEnabled }, use) =>
    use(async () => {
      await page.goto(`/?lang=${javaScriptEnabled === false ? 'en' : 'id'}`)
    }),
})

test.describe.configure({ timeout: 120_000 })

const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

async function choosePassword(page: Page, path: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await looksRight(page, path)
  await page.locator('input[name=newPassword]').fill('Siti12345')
  await press(page, path)
  await expect(page.getByRole('alert')).toBeVisible()
  await looksRight(page, path)
  await page.locator('input[name=newPassword]').fill(NEW_PASSWORD)
  await press(page, path)
}

test('a forgotten password: the code of the mail, a new password, signed in, the old one gone @both', async ({
  page,
  speak,
}) => {
  await speak()
  await page.goto('/login')
  await page.locator('a[href="/forgot-password"]').click()
  await looksRight(page, '/forgot-password')
  await page.locator('input[name=identifier]').fill(SITI.kpj)
  await press(page, '/forgot-password')
  await expect(page).toHaveURL(/\/forgot-password\/code$/)
  await looksRight(page, '/forgot-password/code')
  await page.locator('input[name=code]').fill('00000000')
  await press(page, '/forgot-password/code')
  await expect(page.getByText('PESAN-01')).toBeVisible()
  await looksRight(page, '/forgot-password/code')
  await page.locator('input[name=code]').fill(await sent(page, SITI.email, CODE))
  await press(page, '/forgot-password/code')
  await choosePassword(page, '/forgot-password/password')
  await expect(page).toHaveURL(/\/home$/)
  await page.context().clearCookies({ name: '__Host-payung' })
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
  await expect(page.getByText('MASUK-01')).toBeVisible()
})

test('the link of the mail: opened by a scanner a hundred times, pressed once, the token gone from the address @both', async ({
  page,
  request,
  speak,
}) => {
  await speak()
  await page.goto('/forgot-password')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await press(page, '/forgot-password')
  const link = await sent(page, SITI.email, /(\/forgot-password\/link\/\S+)/)
  for (let times = 0; times < 100; times += 1) await request.get(link)
  await page.goto(link)
  expect(page.url()).not.toContain(link.slice(-20))
  await looksRight(page, '/forgot-password/link')
  await page.locator('main button[type=submit]').click()
  await choosePassword(page, '/forgot-password/password')
  await expect(page).toHaveURL(/\/home$/)
  await page.goto(link)
  await page.locator('main button[type=submit]').click()
  await expect(page.getByText('PESAN-02')).toBeVisible()
})

test('an account without a visit: three claims, a code to a contact on record, a password @both', async ({
  page,
  speak,
}) => {
  const person = demoPerson('migrant-returned', localDate('2026-11-22'))
  const to = person.email ?? person.phone ?? ''
  await speak()
  await page.goto('/')
  await page.locator('main a[href="/activate"]').click()
  await looksRight(page, '/activate')
  await press(page, '/activate')
  await expect(page.getByRole('alert')).toBeVisible()
  await looksRight(page, '/activate')
  await page.locator('input[name=kpj]').fill(person.kpjs[0] ?? '')
  await page.locator('input[name=idNumber]').fill(person.identity.number)
  const [year, month, day] = person.birthDate.split('-')
  await page.locator('input[name=birthDate]').fill(`${day}-${month}-${year}`)
  await press(page, '/activate')
  await expect(page).toHaveURL(/\/activate\/code$/)
  await looksRight(page, '/activate/code')
  await page.locator('input[name=code]').fill(await sent(page, to, CODE))
  await press(page, '/activate/code')
  await choosePassword(page, '/activate/password')
  await expect(page).toHaveURL(/\/home$/)
})

test('a foreigner gives a passport number as it is printed, and is known by it @both', async ({
  page,
  speak,
  javaScriptEnabled,
}) => {
  const { kpjs, email = '', birthDate } = demoPerson('foreigner', localDate('2026-11-22'))
  await speak()
  for (const path of ['/activate/letter-code', '/activate']) {
    await page.goto(path)
    await expect(page.getByLabel(/NIK atau nomor paspor|NIK or passport number/)).toBeVisible()
    await looksRight(page, path)
  }
  await page.locator('input[name=kpj]').fill(kpjs[0] ?? '')
  await page.locator('input[name=idNumber]').fill('x 000 1111')
  await page.locator('input[name=birthDate]').fill(birthDate)
  await press(page, '/activate')
  await expect(page).toHaveURL(/\/activate\/code$/)
  // She has an account already, and is told so where only she reads it.
  const told = javaScriptEnabled === false ? 'You already have an account' : 'Akun Anda sudah ada'
  expect(await sent(page, email, new RegExp(`(${told})`))).toBe(told)
})

/** What is tried with JavaScript and without it: each of the two ways once. */
function messageStepOf(hasScript: boolean) {
  const { phone = '', email = '' } = demoPerson('steady-worker', localDate('2026-11-22'))
  return hasScript
    ? { channel: 'sms', to: phone.replace(/^0/, '+62'), code: /#(\d{6})/ }
    : { channel: 'email', to: email, code: /\b(\d{6})\b/ }
}

test('a code by SMS or e-mail as the second step: switched on, asked for, sent again too early @both', async ({
  page,
  speak,
  javaScriptEnabled,
}) => {
  const { channel, to, code } = messageStepOf(javaScriptEnabled !== false)
  await speak()
  await signIn(page)
  await page.goto('/security/message-codes')
  await looksRight(page, '/security/message-codes')
  await page.locator(`button[value=${channel}]`).click()
  await expect(page).toHaveURL(/\/confirmation$/)
  await looksRight(page, '/security/message-codes/confirmation')
  const first = await sent(page, to, code)
  await page.locator('input[name=code]').fill(first)
  await press(page, '/security/message-codes/confirmation')
  await expect(page).toHaveURL(/\/security\/message-codes$/)
  await page.context().clearCookies({ name: '__Host-payung' })
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
  await expect(page).toHaveURL(/\/login\/verify$/)
  await looksRight(page, '/login/verify')
  await page.locator('button[name=channel]').first().click()
  await expect(page.getByText('KODE-09')).toBeVisible()
  await looksRight(page, '/login/verify/code')
  await page.locator('input[name=code]').fill(await sent(page, to, code, first))
  await press(page, '/login/verify')
  await expect(page).toHaveURL(/\/home$/)
})
