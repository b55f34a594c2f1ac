import type { Page } from '@playwright/test'
import { localDate } from '../src/values/index.ts'
import { demoPerson } from '../test/people/index.ts'
import { type DemoOfDays, demoOfDays, enterConsole, press } from './support/days.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { test as base, expect } from './support/test.ts'

/** With JavaScript in Indonesian, without it in English. */
const test = base.extend<{ demo: DemoOfDays }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const demo = await demoOfDays()
    await use(demo)
    await demo.stop()
  },
})

test.describe.configure({ timeout: 120_000 })

/** Has no account yet. */
const WHO = demoPerson('migrant-returned', localDate('2026-11-22'))

async function activationCode(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/staff/activations`)
  await page.locator('input[name=kpj]').fill(WHO.kpjs[0] ?? '')
  await press(page, '/staff/activations')
  await page.locator('input[name=idCard]').check()
  await press(page, '/staff/activations/code')
  await expect(page.getByRole('status')).toBeVisible()
}

async function activate(page: Page, url: string, code: string): Promise<void> {
  const { kpjs, identity, birthDate } = WHO
  const [year, month, day] = birthDate.split('-')
  await page.goto(`${url}/activate/letter-code`)
  await page.locator('input[name=kpj]').fill(kpjs[0] ?? '')
  await page.locator('input[name=idNumber]').fill(identity.number)
  await page.locator('input[name=birthDate]').fill(`${day}-${month}-${year}`)
  await page.locator('input[name=code]').fill(code)
  await press(page, '/activate/letter-code')
  await page.locator('input[name=newPassword]').fill('sawah-biru-kopi-lampu-73')
  await press(page, '/activate/password')
  await expect(page).toHaveURL(/\/home$/)
}

const PRINTED = { id: 'Surat kepada Anda dicetak', en: 'A letter to you was printed' }
const HANDED_OVER = {
  id: 'Surat kepada Anda diserahkan di kantor cabang',
  en: 'A letter to you was handed over at a branch',
}

const SENT = { id: 'Surat: terkirim', en: 'Letter: sent' }

test('an officer prints a sealed letter once and marks it as handed over @both', async ({
  page,
  demo,
  javaScriptEnabled,
}) => {
  const language = javaScriptEnabled === false ? 'en' : 'id'
  const url = await demo.startAfter(0)
  await page.goto(`${url}/?lang=${language}`)
  await enterConsole(page, demo, { url, email: 'officer@example.com' })
  await activationCode(page, url)

  await page.goto(`${url}/staff`)
  await page.locator('main a[href="/staff/letters"]').click()
  await expect(page.locator('form[action="/staff/letters/print"]')).toHaveCount(1)
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await expectValidHtml(page, `${url}/staff/letters`)
  await press(page, '/staff/letters/print')
  const letter = page.locator('article.letter')
  await expect(letter).toContainText(WHO.name)
  await expect(letter.locator('strong')).toBeHidden() // on the screen
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(letter.locator('strong')).toBeVisible()
  const code = (await letter.locator('strong').textContent()) ?? ''
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  await expect(page.locator('main h1')).toBeHidden()
  await page.emulateMedia({ media: null })

  await page.locator('main a[href="/staff/letters"]').click()
  await expect(page.locator('form[action="/staff/letters/print"]')).toHaveCount(0)
  await press(page, '/staff/letters/left')
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.locator('form[action^="/staff/letters/"]')).toHaveCount(0)

  await activate(page, url, code)
  await page.goto(`${url}/security/history`)
  await expect(page.getByText(PRINTED[language])).toBeVisible()
  await expect(page.getByText(HANDED_OVER[language])).toBeVisible()
  await page.goto(`${url}/messages`)
  await expect(page.locator('main')).toContainText(SENT[language])
})
