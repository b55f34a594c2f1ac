import { expect, SITI, signIn, test } from './support/test.ts'

test('a wrong password keeps what was typed, names the code, and takes the focus @both', async ({
  page,
}) => {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill('2104 5678 901')
  await page.locator('input[name=password]').fill('bukan-kata-sandinya')
  await page.locator('input[name=publicComputer]').check()
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('MASUK-01')
  await expect(summary).toBeFocused()
  await expect(page.locator('input[name=identifier]')).toHaveValue('2104 5678 901')
  await expect(page.locator('input[name=password]')).toHaveValue('')
  await expect(page.locator('input[name=publicComputer]')).toBeChecked()
})

test('every failure looks the same, whoever was meant', async ({ page }) => {
  const shown = new Set<string>()
  for (const identifier of ['siti@example.com', 'nobody@example.com', '99999999999', 'x']) {
    await page.goto('/login')
    await page.locator('input[name=identifier]').fill(identifier)
    await page.locator('input[name=password]').fill('bukan-kata-sandinya')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByRole('alert').waitFor()
    shown.add((await page.getByRole('main').textContent()) ?? '')
  }
  expect(shown.size).toBe(1)
})

test('the device and the language outlive an ordinary sign-out; the session does not', async ({
  page,
  context,
}) => {
  await page.goto('/login?lang=en')
  await signIn(page)
  const before = await context.cookies()
  const names = before.map((cookie) => cookie.name).sort()
  expect(names).toEqual(
    expect.arrayContaining(['__Host-payung', '__Host-payung-device', 'payung-lang']),
  )
  for (const cookie of before.filter(({ name }) => name.startsWith('__Host-'))) {
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
  }
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  const after = await context.cookies()
  const device = (cookies: typeof after) =>
    cookies.find(({ name }) => name === '__Host-payung-device')?.value
  expect(device(after)).toBe(device(before))
  expect(after.map(({ name }) => name)).not.toContain('__Host-payung')
  expect(after.map(({ name }) => name)).toContain('payung-lang')
})

test('a public computer keeps no device, and its sign-out says what was cleared', async ({
  page,
  context,
}) => {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=publicComputer]').check()
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL('**/home')
  const cookies = await context.cookies()
  expect(cookies.map(({ name }) => name)).not.toContain('__Host-payung-device')
  expect(cookies.find(({ name }) => name === '__Host-payung')?.expires).toBe(-1)
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/\/logged-out$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await context.cookies()).filter(({ name }) => name.startsWith('__Host-payung'))).toEqual(
    [],
  )
})

test('two tabs that were opened before signing in both work', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()]
  await first.goto('/login')
  await second.goto('/login')
  for (const page of [first, second]) {
    await page.locator('input[name=identifier]').fill(SITI.email)
    await page.locator('input[name=password]').fill(SITI.password)
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(page).toHaveURL(/\/home$/)
  }
  await first.reload()
  await expect(first).toHaveURL(/\/home$/)
})

test('the last sign-in is shown from the second time on', async ({ page, browser, portal }) => {
  await signIn(page, 'siti@example.com')
  const other = await browser.newContext({ baseURL: portal.url, locale: 'id-ID' })
  const again = await other.newPage()
  await signIn(again)
  await expect(again.getByText('Masuk terakhir 22')).toContainText('Chrome')
  await other.close()
})
