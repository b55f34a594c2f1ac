import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { fillClaims, type Newcomer, newcomer } from './support/newcomers.ts'
import { expectAccessible, looksRight } from './support/quality.ts'
import { expect, LANGUAGES, speak, test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

const MASKED = 'W••• K•••'
const PASSWORD = 'sawah-biru-kopi-lampu-73'
const OTHER_PASSWORD = 'melati-kopi-hujan-sawah-88'
const SERIAL = { id: 10, en: 20 } as const

async function ask(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/activate')
  await fillClaims(page, person)
  await press(page, '/activate')
  await expect(page).toHaveURL(/\/activate\/code$/)
}

async function choose(page: Page, password: string): Promise<void> {
  await expect(page).toHaveURL(/\/activate\/password$/)
  await page.locator('input[name=newPassword]').fill(password)
  await press(page, '/activate/password')
  await expect(page).toHaveURL(/\/home$/)
}

async function signInAs(page: Page, { kpj }: Newcomer, password: string): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(kpj)
  await page.locator('input[name=password]').fill(password)
  await press(page, '/login')
}

const REFUSED = { id: 'Akun Anda masih sementara', en: 'Your account is provisional' } as const
/** In Indonesian whoever asks: the language of a stranger is not that of the contacts on record. */
const TOLD = /(sebagian catatan)/

for (const language of LANGUAGES) {
  test(`a new contact opens a masked record and nothing else, until a contact on record proves who it is, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    const person = await newcomer(portal, SERIAL[language])
    const typed = `baru-${language}@example.com`
    await speak(page, language)
    await ask(page, person)
    const provedCode = await sent(page, person.email, CODE)
    await page.locator('main a[href="/activate/contact"]').click()
    await looksRight(page, '/activate/contact')
    await page.locator('input[name=contact]').fill('bukan alamat')
    await press(page, '/activate/contact')
    await expect(page.getByRole('alert')).toBeVisible()
    await looksRight(page, '/activate/contact')
    await page.locator('input[name=contact]').fill(typed)
    await press(page, '/activate/contact')
    await expect(page).toHaveURL(/\/activate\/contact\/code$/)
    await looksRight(page, '/activate/contact/code')
    await page.locator('input[name=code]').fill(await sent(page, typed, CODE))
    await press(page, '/activate/contact/code')
    await choose(page, PASSWORD)

    await expect(page.locator('main')).toContainText(MASKED)
    expect(await page.content()).not.toMatch(new RegExp(`Wulan|Kartika|${person.kpj}`))
    await looksRight(page, '/home')
    await sent(page, person.email, TOLD) // every contact on record is told
    for (const path of ['/contributions', '/messages', '/security', '/security/password']) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(403)
      await expect(page.locator('main')).toContainText(REFUSED[language])
    }
    await looksRight(page, '/contributions')

    await press(page, '/logout')
    await ask(page, person)
    await page.locator('input[name=code]').fill(await sent(page, person.email, CODE, provedCode))
    await press(page, '/activate/code')
    await choose(page, OTHER_PASSWORD)
    await expect(page.locator('main')).toContainText('Wulan')
    expect((await page.goto('/contributions'))?.status()).toBe(200)
    await press(page, '/logout')
    await signInAs(page, person, PASSWORD) // what the new contact had is over
    await expect(page.getByRole('alert')).toContainText('MASUK-01')
  })

  test(`the code of a letter to the address on record activates the account, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    const person = await newcomer(portal, SERIAL[language] + 1)
    await speak(page, language)
    await ask(page, person)
    await press(page, '/activate/letter')
    await expect(page).toHaveURL(/\/activate\/letter$/)
    if (test.info().project.name === 'with-javascript') await expectAccessible(page)
    const code = await sent(page, person.address, CODE)

    await page.context().clearCookies({ name: '__Host-payung-step' }) // weeks later
    await page.goto('/activate')
    await page.locator('main a[href="/activate/letter-code"]').click()
    await looksRight(page, '/activate/letter-code')
    await fillClaims(page, person)
    await page.locator('input[name=code]').fill('00000000')
    await press(page, '/activate/letter-code')
    await expect(page.getByText('PESAN-01')).toBeVisible()
    await expect(page.locator('input[name=kpj]')).toHaveValue(person.kpj)
    await looksRight(page, '/activate/letter-code')
    await page.locator('input[name=code]').fill(code.toLowerCase())
    await press(page, '/activate/letter-code')
    await choose(page, PASSWORD)
    await expect(page.locator('main')).toContainText('Wulan')
    await press(page, '/logout')
    await signInAs(page, person, PASSWORD)
    await expect(page).toHaveURL(/\/home$/)
  })

  test(`the link of the mail activates the account once, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    const person = await newcomer(portal, SERIAL[language] + 2)
    await speak(page, language)
    await ask(page, person)
    const link = await sent(page, person.email, /(\/activate\/link\/\S+)/)
    await page.context().clearCookies({ name: '__Host-payung-step' }) // the mail is read elsewhere
    await page.goto(link)
    await expect(page).toHaveURL(/\/activate\/link$/) // the token has left the address
    await looksRight(page, '/activate/link')
    await press(page, '/activate/link')
    await choose(page, PASSWORD)
    await expect(page.locator('main')).toContainText('Wulan')
    await page.goto(link)
    await press(page, '/activate/link')
    await expect(page.getByText('PESAN-02')).toBeVisible() // used
  })
}
