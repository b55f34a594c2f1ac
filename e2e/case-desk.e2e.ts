import type { Page } from '@playwright/test'
import { enterConsole, press, staffCodeIn } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { fillClaims, newcomer, putOnRecord } from './support/newcomers.ts'
import type { Portal } from './support/portal.ts'
import { looksRight } from './support/quality.ts'
import { expect, LANGUAGES, speak, test } from './support/test.ts'

test.describe.configure({ timeout: 240_000 })

const PASSWORD = 'sawah-biru-kopi-lampu-73'
const SERIAL = { id: 31, en: 32 } as const

/** Which step of 30 s an officer's code is of: each is good once. */
const STEPS = { id: -1, en: 1 } as const

const enterAs = (page: Page, portal: Portal, email: string, steps: number) =>
  enterConsole(
    page,
    { staffCode: () => staffCodeIn(portal.log(), { email, at: portal.now() + steps * 30_000 }) },
    { url: portal.url, email, steps },
  )

/** Somebody on record with two numbers, who has activated their account and is signed in. */
async function withTwoNumbers(page: Page, portal: Portal, serial: number) {
  const person = await newcomer(portal, serial)
  const other = person.kpj.replace(/^2199/, '2198')
  await putOnRecord(portal, { ...person, kpj: other })
  await page.goto('/activate')
  await fillClaims(page, person)
  await press(page, '/activate')
  await page.locator('input[name=code]').fill(await sent(page, person.email, CODE))
  await press(page, '/activate/code')
  await page.locator('input[name=newPassword]').fill(PASSWORD)
  await press(page, '/activate/password')
  await expect(page).toHaveURL(/\/home$/)
  return { ...person, other }
}

async function openCase(page: Page, about: string, fill: () => Promise<unknown>): Promise<string> {
  await page.goto(`/cases/new?about=${about}`)
  await fill()
  await page.locator('textarea[name=text]').fill('Mohon diperiksa.')
  await press(page, '/cases')
  await expect(page).toHaveURL(/\/cases\/K-/)
  return new URL(page.url()).pathname.slice('/cases/'.length)
}

async function fillAnswer(page: Page): Promise<void> {
  await page.locator('textarea[name=reason]').fill('Kartunya milik orang lain.')
  await page.locator('textarea[name=nextStep]').fill('Nomor itu kami lepas dari catatan Anda.')
}

for (const language of LANGUAGES) {
  test(`an officer answers at the desk, and two let go a number that is not the member’s, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    await speak(page, language)
    const person = await withTwoNumbers(page, portal, SERIAL[language])
    await speak(page, language)
    const asked = await openCase(page, 'other', async () => undefined)
    const number = await openCase(page, 'number', async () => {
      await page.locator('select[name=want]').selectOption('disown')
      await page.locator('input[name=kpj]').fill(person.other)
    })
    const [plain, desk] = [`/staff/cases/${asked}`, `/staff/cases/${number}`]

    await enterAs(page, portal, 'officer@example.com', STEPS[language])
    await page.locator('main a[href="/staff/cases"]').click()
    await looksRight(page, '/staff/cases')
    await page.locator(`main a[href="${plain}"]`).click()
    await looksRight(page, plain)
    await press(page, `${plain}/taking`)
    await press(page, `${plain}/answers`)
    await expect(page.getByRole('alert')).toContainText('MEJA-01')
    await looksRight(page, `${plain}/answers`)
    await fillAnswer(page)
    await page.locator('input[name=until]').fill('2026-12-18')
    await press(page, `${plain}/answers`)
    await expect(page).toHaveURL(/done=answered/)

    await page.goto(desk)
    await page.locator('select[name=grants]').selectOption('yes')
    await fillAnswer(page)
    await press(page, `${desk}/proposals`)
    await expect(page).toHaveURL(/done=proposed/)
    await expect(page.locator(`form[action="${desk}/approval"]`)).toHaveCount(0)

    await enterAs(page, portal, 'supervisor@example.com', STEPS[language])
    await page.goto(desk)
    await looksRight(page, desk)
    await press(page, `${desk}/rejection`)
    await expect(page.getByRole('alert')).toContainText('MEJA-20')
    await press(page, `${desk}/approval`)
    await expect(page).toHaveURL(/done=carried-out/)
    await looksRight(page, `${desk}?done=carried-out`)
    await page.goto('/staff/cases/numbers')
    await expect(page.locator(`main a[href="${desk}"]`)).toBeVisible()
    await looksRight(page, '/staff/cases/numbers')

    await page.goto(`/cases/${asked}`)
    await expect(page.getByText('Kartunya milik orang lain.')).toBeVisible()
    await page.goto(`/cases/${number}`)
    await expect(page.getByText('Nomor itu kami lepas dari catatan Anda.')).toBeVisible()
    await page.goto('/security/history')
    await expect(page.getByRole('main')).toContainText(
      language === 'id' ? 'Petugas membuka pengaduan' : 'An officer opened a case',
    )
    await page.context().clearCookies({ name: '__Host-payung' })
    for (const [kpj, inside] of [
      [person.other, false],
      [person.kpj, true],
    ] as const) {
      await page.goto('/login')
      await page.locator('input[name=identifier]').fill(kpj)
      await page.locator('input[name=password]').fill(PASSWORD)
      await press(page, '/login')
      if (inside) await expect(page).toHaveURL(/\/home$/)
      else await expect(page.getByRole('alert')).toContainText('MASUK-')
    }
  })
}
