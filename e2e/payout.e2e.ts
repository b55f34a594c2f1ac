import type { Page } from '@playwright/test'
import { codeAt, setUpApp } from './support/authenticator-app.ts'
import { type DemoOfDays, demoOfDays, enter, mailbox, press } from './support/days.ts'
import { looksRight } from './support/quality.ts'
import { test as base, expect, SITI } from './support/test.ts'

/** With JavaScript in Indonesian, without it in English. */
const test = base.extend<{ demo: DemoOfDays }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const demo = await demoOfDays()
    await use(demo)
    await demo.stop()
  },
})

test.describe.configure({ timeout: 240_000 })

const PATH = '/profile/payout'
const NUMBER = '1234567890'
const WORDS = {
  waits: { id: 'Perubahan rekening menunggu', en: 'The change of account waits' },
  demo: { id: 'Demo: tidak ada bank yang ditanya', en: 'Demo: no bank is asked' },
  letter: { id: 'berbeda satu huruf', en: 'differs in one letter' },
} as const

/** Signs in on the device of old, with a code of the app. */
async function enterWithCode(page: Page, url: string, code: string): Promise<void> {
  await page.context().clearCookies({ name: '__Host-payung' })
  await page.goto(`${url}/login`)
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
  await page.locator('input[name=code]').fill(code)
  await press(page, '/login/verify')
  await expect(page).toHaveURL(/\/home$/)
}

async function fillIn(
  page: Page,
  url: string,
  { number = NUMBER, holder = 'SITI RAHMAWATI' } = {},
) {
  await page.goto(`${url}${PATH}/new`)
  await page.locator('select[name=bank]').selectOption('014')
  await page.locator('input[name=number]').fill(number)
  await page.locator('input[name=holder]').fill(holder)
  await press(page, `${PATH}/new`)
}

/** The link of the newest mail that cancels a change. */
async function cancelLink(page: Page, url: string): Promise<string> {
  const text = await mailbox(page, url, /\/cancel-change\?token=[\w.-]+/)
  return /\/cancel-change\?token=[\w.-]+/.exec(text)?.[0] ?? ''
}

test('a member changes the account: refused, explained, waiting, cancelled from the mail, and stopped by the freeze code @both', async ({
  page,
  browser,
  demo,
  javaScriptEnabled,
}) => {
  const language = javaScriptEnabled === false ? 'en' : 'id'
  const first = await demo.startAfter(0)
  await page.goto(`${first}/?lang=${language}`)
  await enter(page, first)
  const secret = await setUpApp(page, first, demo.now)
  await page.goto(first + PATH)
  await expect(page.locator('main')).toContainText('REKENING-13') // this browser is too new
  await looksRight(page, first + PATH)

  const second = await demo.startAfter(73)
  await enterWithCode(page, second, codeAt(secret, demo.now()))
  await page.goto(second + PATH)
  await expect(page.locator(`a[href="${PATH}/new"]`)).toHaveCount(1)
  await fillIn(page, second, { number: '12345' })
  await expect(page.getByRole('alert')).toContainText('REKENING-05')
  await expect(page.locator('input[name=number]')).toHaveValue('12345')
  await fillIn(page, second, { holder: 'BUDI SANTOSO' })
  await expect(page.getByRole('alert')).toContainText('REKENING-07')
  await fillIn(page, second, { number: '1234560404' })
  await expect(page.getByRole('alert')).toContainText('REKENING-08')
  await fillIn(page, second, { holder: 'Hj. SITI RAHMAWATY' })
  await expect(page.locator('main')).toContainText(WORDS.letter[language])
  await expect(page.locator('main')).toContainText(WORDS.demo[language])
  await looksRight(page, `${second}${PATH}/confirmation`)
  await press(page, `${PATH}/changes`)
  await expect(page.locator('main')).toContainText(WORDS.waits[language])
  await looksRight(page, second + PATH)

  // Whoever reads the mail, in another browser, signed in to nothing.
  const other = await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true })
  const elsewhere = await other.newPage()
  await elsewhere.goto(second + (await cancelLink(elsewhere, second)))
  await expect(elsewhere).toHaveURL(/\/cancel-change$/)
  await press(elsewhere, '/cancel-change')
  await expect(elsewhere).toHaveURL(/\/cancel-change\/done$/)
  await other.close()
  await page.goto(second + PATH)
  await expect(page.locator(`form[action="${PATH}/cancellation"]`)).toHaveCount(0)

  await fillIn(page, second)
  await press(page, `${PATH}/changes`)
  await expect(page.locator('main')).toContainText(WORDS.waits[language])
  await page.goto(`${second}/security/freeze`)
  await press(page, '/security/freeze/code')
  const paper = (await page.locator('ol code').allTextContents()).join(' ')
  await press(page, '/security/freeze/kept-code')
  await page.goto(`${second}/freeze`)
  await page.locator('input[name=code]').fill(paper)
  await press(page, '/freeze')
  await expect(page).toHaveURL(/\/freeze\/done$/)
  await enterWithCode(page, second, codeAt(secret, demo.now(), 1))
  await page.goto(second + PATH)
  await expect(page.locator(`form[action="${PATH}/cancellation"]`)).toHaveCount(0)
  expect((await page.goto(`${second}${PATH}/new`))?.status()).toBe(409)
})
