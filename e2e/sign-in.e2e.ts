import { press } from './support/days.ts'
import { noteTyping } from './support/left-behind.ts'
import { expect, LANGUAGES, SITI, signIn, speak, test } from './support/test.ts'

const TIME_OF_DAY = /(pukul|at)\s\d\d[.:]\d\d\sWIB/
const LAST = { id: 'Masuk terakhir 22', en: 'Last sign-in 22' } as const

for (const language of LANGUAGES) {
  test(`a wrong password keeps what was typed, names the code, and takes the focus, in ${language} @both`, async ({
    page,
  }) => {
    await speak(page, language)
    await page.goto('/login')
    await page.locator('input[name=identifier]').fill('2104 5678 901')
    await page.locator('input[name=password]').fill('bukan-kata-sandinya')
    await page.locator('input[name=publicComputer]').check()
    await press(page, '/login')
    const summary = page.getByRole('alert')
    await expect(summary).toContainText('MASUK-01')
    await expect(summary).toBeFocused()
    await expect(page.locator('input[name=identifier]')).toHaveValue('2104 5678 901')
    await expect(page.locator('input[name=password]')).toHaveValue('')
    await expect(page.locator('input[name=publicComputer]')).toBeChecked()
  })

  test(`the code of a refusal leads to what it means, in ${language} @both`, async ({ page }) => {
    await speak(page, language)
    await page.goto('/login')
    await page.locator('input[name=password]').fill('x')
    await press(page, '/login')
    await page.getByRole('link', { name: 'MASUK-01' }).click()
    await expect(page).toHaveURL(/\/help\/codes#MASUK-01$/)
    await expect(page.locator('#MASUK-01')).toBeInViewport()
  })

  test(`every failure looks the same, whoever was meant, in ${language}`, async ({ page }) => {
    await speak(page, language)
    const shown = new Set<string>()
    for (const identifier of ['siti@example.com', 'nobody@example.com', '99999999999', 'x']) {
      await page.goto('/login')
      await page.locator('input[name=identifier]').fill(identifier)
      await page.locator('input[name=password]').fill('bukan-kata-sandinya')
      await press(page, '/login')
      await page.getByRole('alert').waitFor()
      const words = (await page.getByRole('main').textContent()) ?? ''
      expect(words).toMatch(TIME_OF_DAY)
      shown.add(words.replace(TIME_OF_DAY, '')) // the minute may turn between two of them
    }
    expect(shown.size).toBe(1)
  })

  test(`the device and the language outlive an ordinary sign-out; the session does not, in ${language}`, async ({
    page,
    context,
  }) => {
    await speak(page, language)
    await signIn(page)
    const before = await context.cookies()
    const names = before.map((cookie) => cookie.name).sort()
    expect(names).toEqual(
      expect.arrayContaining(['__Host-payung', '__Host-payung-device', 'payung-lang']),
    )
    for (const cookie of before.filter(({ name }) => name.startsWith('__Host-'))) {
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
    }
    await press(page, '/logout')
    await page.waitForURL((url) => url.pathname === '/')
    const after = await context.cookies()
    const device = (cookies: typeof after) =>
      cookies.find(({ name }) => name === '__Host-payung-device')?.value
    expect(device(after)).toBe(device(before))
    expect(after.map(({ name }) => name)).not.toContain('__Host-payung')
    expect(after.map(({ name }) => name)).toContain('payung-lang')
  })

  test(`a public computer keeps no device, and its sign-out says what was cleared, in ${language} @both`, async ({
    page,
    context,
  }) => {
    await speak(page, language)
    await page.goto('/login')
    await page.locator('input[name=identifier]').fill(SITI.email)
    await page.locator('input[name=password]').fill(SITI.password)
    await page.locator('input[name=publicComputer]').check()
    await press(page, '/login')
    await page.waitForURL('**/home')
    const cookies = await context.cookies()
    expect(cookies.map(({ name }) => name)).not.toContain('__Host-payung-device')
    expect(cookies.find(({ name }) => name === '__Host-payung')?.expires).toBe(-1)
    await press(page, '/logout')
    await expect(page).toHaveURL(/\/logged-out$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(
      (await context.cookies()).filter(({ name }) => name.startsWith('__Host-payung')),
    ).toEqual([])
  })

  test(`two tabs that were opened before signing in both work, in ${language} @both`, async ({
    context,
  }) => {
    const [first, second] = [await context.newPage(), await context.newPage()]
    await speak(first, language)
    await first.goto('/login')
    await second.goto('/login')
    for (const page of [first, second]) {
      await page.locator('input[name=identifier]').fill(SITI.email)
      await page.locator('input[name=password]').fill(SITI.password)
      await press(page, '/login')
      await expect(page).toHaveURL(/\/home$/)
    }
    await first.reload()
    await expect(first).toHaveURL(/\/home$/)
  })

  test(`the last sign-in is shown from the second time on, in ${language}`, async ({
    page,
    browser,
    portal,
  }) => {
    await speak(page, language)
    await signIn(page, 'siti@example.com')
    const other = await browser.newContext({ baseURL: portal.url, locale: 'id-ID' })
    const noteTheEnd = await noteTyping(other)
    const again = await other.newPage()
    await speak(again, language)
    await signIn(again)
    await expect(again.getByText(LAST[language])).toContainText('Chrome')
    await noteTheEnd()
    await other.close()
  })
}
