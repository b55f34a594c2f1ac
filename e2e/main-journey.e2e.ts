import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { CLOCK } from './support/clock.ts'
import { preparedFolder } from './support/prepared.ts'
import { expect, SITI, signIn, test } from './support/test.ts'

test('a file is made and imported in a second terminal while the portal runs', async ({
  portal,
}) => {
  const file = join(portal.dataFolder, 'generated.csv')
  const made = await portal.payung(
    ...['demo-data', '--members', '40', '--from', '2025-01', '--to', '2026-09'],
    ...['--seed', '7', '--out', file],
  )
  expect(made).toMatchObject({ exit: 0 })
  const rows = (await readFile(file, 'utf8')).trimEnd().split('\n').length - 1
  expect(rows).toBeGreaterThan(500)

  const first = await portal.payung('import', 'contributions', file)
  expect(first.out).toContain(`imported ${rows}, unchanged 0, rejected 0`)
  const again = await portal.payung('import', 'contributions', file)
  expect(again.out).toContain(`imported 0, unchanged ${rows}, rejected 0`)
})

test('a second server on the same data refuses to start, and the first goes on', async ({
  portal,
  request,
}) => {
  const { startPortal } = await import('./support/portal.ts')
  const second = startPortal({ PAYUNG_DATA: portal.dataFolder })
  await expect(second).rejects.toThrow(/Payung already runs on .* \(process \d+\)/)
  expect((await stat(join(portal.dataFolder, 'payung.sock'))).isSocket()).toBe(true)
  expect((await request.get('/health/ready')).ok()).toBe(true)
})

test('a port that is taken is said in one sentence', async ({ portal }) => {
  const port = new URL(portal.url).port
  const data = await preparedFolder()
  const env = { ...process.env, PORT: port, PAYUNG_DATA: data, PAYUNG_CLOCK: CLOCK }
  const second = spawn(process.execPath, ['bin/start'], { env })
  const [said] = await Promise.all([text(second.stderr), once(second, 'exit')])
  expect(second.exitCode).toBe(1)
  expect(said.trimEnd().split('\n').at(-1)).toBe(`Port ${port} is taken. Set PORT to another.`)
  await rm(data, { recursive: true })
})

test('a member reads what was paid, in both languages, and leaves nothing behind @both', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Masuk', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Masuk' })).toBeVisible()

  await page.getByLabel('Email atau nomor KPJ').fill(SITI.email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(SITI.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL(/\/home$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Selamat pagi, Siti')
  await expect(page.getByText('Peserta aktif sejak')).toContainText('KPJ 2104 5678 901')
  await expect(page.getByText('Saldo Jaminan Hari Tua (JHT)').first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'Dua belas bulan terakhir' })).toBeVisible()

  await page.getByRole('link', { name: 'Dari mana angka ini?' }).click()
  await expect(page).toHaveURL(/\/contributions\/balance$/)
  await expect(page.getByText('belum diketahui').first()).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Menu utama' })
    .getByRole('link', { name: 'Iuran' })
    .click()
  await page.getByRole('link', { name: '2025', exact: true }).click()
  await expect(page).toHaveURL(/year=2025/)
  await expect(page.getByRole('columnheader', { name: 'Tgl Setor' }).first()).toBeVisible()

  await page.goto('/home?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good morning, Siti')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(new URL(page.url()).search).toBe('')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  expect(await page.content()).not.toContain('Siti')
})

test('the membership number signs in too, with spaces and small letters @both', async ({
  page,
}) => {
  await signIn(page, '2104 5678 901')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Siti')
})

test('the whole record is saved as CSV and as a spreadsheet @both', async ({ page }) => {
  await signIn(page)
  await page.goto('/contributions')
  for (const [address, name] of [
    ['/contributions.csv', /\.csv$/],
    ['/contributions.xlsx', /\.xlsx$/],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.locator(`a[href^="${address}"]`).first().click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(name)
    const bytes = await readFile(await saved.path())
    expect(bytes.length).toBeGreaterThan(1_000)
    if (address.endsWith('csv')) expect(bytes.toString('utf8')).toContain('2104 5678 901')
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }
})

test('who is signed out is brought back to where they wanted to go @both', async ({ page }) => {
  await page.goto('/contributions?year=2025')
  await expect(page).toHaveURL(/\/login\?next=/)
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL(/\/contributions\?year=2025$/)
})
