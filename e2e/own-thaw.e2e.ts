import type { Page } from '@playwright/test'
import { codeAt, setUpApp } from './support/authenticator-app.ts'
import { type DemoOfDays, demoOfDays, enter, press } from './support/days.ts'
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

const PATH = '/security/freeze'
const TWICE = {
  id: 'Akun Anda dibekukan dua kali dalam 30 hari',
  en: 'Your account was frozen twice within 30 days',
} as const

async function printCode(page: Page, url: string): Promise<string> {
  await page.goto(url + PATH)
  await press(page, `${PATH}/code`)
  const words = await page.locator('ol code').allTextContents()
  await press(page, `${PATH}/kept-code`)
  await expect(page).toHaveURL(url + PATH)
  return words.join(' ')
}

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

/** Freezes from the paper, then asks for the end with the app. */
async function freezeAndAsk(page: Page, url: string, paper: string, code: string): Promise<void> {
  await page.goto(`${url}/freeze`)
  await page.locator('input[name=code]').fill(paper)
  await press(page, '/freeze')
  await expect(page).toHaveURL(/\/freeze\/done$/)
  await enterWithCode(page, url, code)
  await page.goto(url + PATH)
  await expect(page.locator(`form[action="${PATH}/end"]`)).toHaveCount(0)
  await press(page, `${PATH}/thaw`)
  await expect(page.locator(`form[action="${PATH}/stopped-thaw"]`)).toHaveCount(1)
  await expect(page.locator(`form[action="${PATH}/end"]`)).toHaveCount(0) // a day too early
}

async function endFreeze(page: Page, url: string, code: string): Promise<void> {
  await enterWithCode(page, url, code)
  await page.goto(url + PATH)
  await press(page, `${PATH}/end`)
  await expect(page).toHaveURL(/\/security$/)
  expect((await page.goto(`${url}/security/authenticator`))?.status()).toBe(200)
}

test('a member with an app ends the freeze a day later, and may do without a code only after the second @both', async ({
  page,
  demo,
  javaScriptEnabled,
}) => {
  const language = javaScriptEnabled === false ? 'en' : 'id'
  const first = await demo.startAfter(0)
  await page.goto(`${first}/?lang=${language}`)
  await enter(page, first)
  const secret = await setUpApp(page, first, demo.now)
  const paper = await printCode(page, first)
  await freezeAndAsk(page, first, paper, codeAt(secret, demo.now(), 1))
  await looksRight(page, first + PATH)

  const second = await demo.startAfter(24.1)
  await endFreeze(page, second, codeAt(secret, demo.now()))
  const another = await printCode(page, second)
  await expect(page.locator(`form[action="${PATH}/code-off"]`)).toHaveCount(0)
  await freezeAndAsk(page, second, another, codeAt(secret, demo.now(), 1))

  const third = await demo.startAfter(24.1)
  await endFreeze(page, third, codeAt(secret, demo.now()))
  const last = await printCode(page, third)
  await expect(page.locator('main')).toContainText(TWICE[language])
  await looksRight(page, third + PATH)
  await press(page, `${PATH}/code-off`)
  await expect(page).toHaveURL(third + PATH)
  await page.goto(`${third}/freeze`)
  await page.locator('input[name=code]').fill(last)
  await press(page, '/freeze')
  await expect(page.getByRole('alert')).toContainText('BEKU-01') // switched off
})
