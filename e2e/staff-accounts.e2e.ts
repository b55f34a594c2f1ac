import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { type DemoOfDays, enterConsole, press } from './support/days.ts'
import { expectAccessible, expectValidAnswer, expectValidHtml } from './support/quality.ts'
import { test } from './support/staff.ts'
import { expect } from './support/test.ts'

test.describe.configure({ timeout: 240_000 })

const RATNA = { name: 'Ratna Rekaan', email: 'ratna@example.com' }
const PASSWORD = 'sawah-biru-kopi-lampu-73'
const ACCOUNTS = '/staff/accounts'

const asked = (page: Page) => page.locator(`form[action="${ACCOUNTS}/decision"]`)
const requestOf = (page: Page) => asked(page).locator('input[name=request]').inputValue()

async function askForAccount(page: Page, role?: 'officer'): Promise<void> {
  const form = page.locator(`form[action="${ACCOUNTS}/new"]`)
  await form.locator('input[name=name]').fill(RATNA.name)
  await form.locator('input[name=email]').fill(RATNA.email)
  await form.locator('input[name=branch]').fill('Cabang Contoh Utara')
  if (role) await form.locator(`input[value=${role}]`).check()
  await press(page, `${ACCOUNTS}/new`)
}

/** Opens what can be asked for about the new person. */
async function openHers(page: Page) {
  const hers = page.locator('details', { hasText: RATNA.name })
  await hers.locator('summary').click()
  return {
    async askRole(role: 'officer' | 'supervisor') {
      await hers.locator(`input[value=${role}]`).check()
      await hers.locator(`form[action="${ACCOUNTS}/role"] button`).click()
    },
    askReset: () => hers.locator(`form[action="${ACCOUNTS}/reset"] button`).click(),
  }
}

/** Approves what waits; answers the code of the letter. */
async function approve(page: Page, url: string): Promise<string> {
  await page.goto(url + ACCOUNTS)
  await press(page, `${ACCOUNTS}/decision`)
  await expect(page.locator('main')).toContainText(RATNA.name)
  const code = (await page.locator('main strong').first().textContent()) ?? ''
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  return code
}

async function openEnrolment(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/staff/enrol`)
  await page.locator('input[name=email]').fill(RATNA.email)
  await page.locator('input[name=code]').fill(code)
  await press(page, '/staff/enrol')
}

/** The key that is shown, in the app of the person: codes of now and of so many steps of 30 s ago. */
async function keyOf(page: Page, demo: DemoOfDays): Promise<(steps: number) => string> {
  const secret = ((await page.locator('main code').last().textContent()) ?? '').replaceAll(' ', '')
  return (steps) => new TOTP({ secret }).generate({ timestamp: demo.now() + steps * 30_000 })
}

async function finish(page: Page, code: string): Promise<void> {
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('input[name=code]').fill(code)
  await press(page, '/staff/enrol/finish')
}

async function enter(page: Page, code: string): Promise<void> {
  await page.locator('input[name=email]').fill(RATNA.email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('input[name=code]').fill(code)
  await press(page, '/staff/login')
}

const OFFICER = { id: 'Petugas cabang', en: 'Branch officer' }

test('a new account, another role and a new enrolment are asked for by one administrator and approved by another @both', async ({
  page: first,
  another,
  demo,
  url,
  language,
}) => {
  const hasScript = language === 'id'
  const accessible = async (page: Page) => {
    if (hasScript) await expectAccessible(page)
  }
  const [second, person] = [await another(), await another()]
  await first.goto(`${url}/?lang=${language}`)
  await enterConsole(first, demo, { url, email: 'admin1@example.com' })
  await enterConsole(second, demo, { url, email: 'admin2@example.com' })

  await test.step('one asks, and cannot approve it alone', async () => {
    await first.locator(`main a[href="${ACCOUNTS}"]`).click()
    await askForAccount(first)
    await expect(first.getByRole('alert')).toContainText('ADMIN-03') // no role
    await askForAccount(first, 'officer')
    await expect(first.getByRole('status')).toBeVisible()
    await expect(asked(first)).toHaveCount(0)
    await accessible(first)
    await expectValidHtml(first, url + ACCOUNTS)
    await second.goto(url + ACCOUNTS)
    await accessible(second)
    await expectValidHtml(second, url + ACCOUNTS)
    const alone = await first.request.post(`${url}${ACCOUNTS}/decision`, {
      headers: { origin: url },
      form: {
        _csrf: await first.locator('input[name=_csrf]').first().inputValue(),
        request: await requestOf(second),
        decision: 'approve',
      },
    })
    expect(alone.status()).toBe(422)
    expect(await alone.text()).toContain('ADMIN-11')
  })

  await test.step('the other approves, and the person enrols with the code', async () => {
    let code = ''
    await expectValidAnswer(second, async () => {
      code = await approve(second, url)
    })
    await accessible(second)
    await person.goto(`${url}/staff/enrol`)
    await accessible(person)
    await expectValidHtml(person, `${url}/staff/enrol`)
    await openEnrolment(person, url, 'AAAA-AAAA-AAAA-AAAA')
    await expect(person.getByRole('alert')).toContainText('PETUGAS-06')
    await expectValidAnswer(person, () => openEnrolment(person, url, code))
    await expect(person.locator('main svg').first()).toBeVisible()
    await accessible(person)
    await finish(person, '000000')
    await expect(person.getByRole('alert')).toContainText('PETUGAS-08')
    const codeAt = await keyOf(person, demo)
    await finish(person, codeAt(-1))
    await expect(person).toHaveURL(/\/staff\/enrol\/done$/)
    await accessible(person)
    await expectValidHtml(person, `${url}/staff/enrol/done`)
    await person.locator('main a[href="/staff/login"]').click()
    await enter(person, codeAt(0))
    await expect(person).toHaveURL(/\/staff$/)
    await expect(person.locator('main')).toContainText(RATNA.name)
    await expect(person.locator('main')).toContainText(OFFICER[language])
    await accessible(person)
    await expectValidHtml(person, `${url}/staff`)
    expect((await person.goto(url + ACCOUNTS))?.status()).toBe(404)
    await openEnrolment(person, url, code)
    await expect(person.getByRole('alert')).toContainText('PETUGAS-06') // used
  })

  await test.step('two give another role', async () => {
    await second.goto(url + ACCOUNTS)
    await (await openHers(second)).askRole('officer')
    await expect(second.getByRole('alert')).toContainText('ADMIN-08') // has it
    await (await openHers(second)).askRole('supervisor')
    await expect(second.getByRole('status')).toBeVisible()
    await (await openHers(second)).askReset()
    await expect(second.getByRole('alert')).toContainText('ADMIN-09') // one at a time
    await first.goto(url + ACCOUNTS)
    await press(first, `${ACCOUNTS}/decision`)
    await expect(first.getByRole('status')).toBeVisible()
    await person.goto(`${url}/staff`)
    await expect(person).toHaveURL(/\/staff\/login/)
  })

  await test.step('two reset, and the person enrols anew', async () => {
    await first.goto(url + ACCOUNTS)
    await (await openHers(first)).askReset()
    await expect(first.getByRole('status')).toBeVisible()
    const code = await approve(second, url)
    await openEnrolment(person, url, code)
    const codeAt = await keyOf(person, demo)
    await finish(person, codeAt(-1))
    await person.locator('main a[href="/staff/login"]').click()
    await enter(person, codeAt(0))
    await expect(person.locator('main')).toContainText('Supervisor')
  })
})
