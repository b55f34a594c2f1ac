import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { mailbox } from './support/days.ts'
import { expectAccessibleInBothThemes, expectToFit, looksRight } from './support/quality.ts'
import { expect, SITI, signIn, test } from './support/test.ts'

/** A payslip as a telephone photographs it: large, and with the place where it was taken. */
const payslip = async () => ({
  name: 'slip-juni.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 2600, height: 1800, channels: 3, background: '#e8e4d8' } })
    .withExifMerge({ IFD0: { Make: 'Telepon Rahasia' } })
    .jpeg()
    .toBuffer(),
})

/** Disputes June 2026, which her employer never paid; answers the case's address. */
async function disputeJune(page: Page): Promise<string> {
  await page.goto('/contributions/months/2026-06')
  await page.getByRole('link', { name: 'Adukan bulan ini' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iuran satu bulan')
  expect(await page.getByLabel('Pemberi kerja').inputValue()).not.toBe('')
  await expect(page.getByLabel('Bulan', { exact: true })).toHaveValue('2026-06')
  await page.getByLabel('Apa yang salah?').fill('Upah Juni dipotong, tetapi iurannya tidak ada.')
  await page.getByLabel('Bukti').setInputFiles(await payslip())
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click()
  await expect(page).toHaveURL(/\/cases\/K-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  return new URL(page.url()).pathname
}

test('a missing month is disputed with a payslip, and the answer arrives @both', async ({
  page,
  portal,
}) => {
  await signIn(page)
  const address = await disputeJune(page)
  await expect(page.getByText('Dijawab paling lambat')).toBeVisible()
  await expect(page.getByText(/Tinggal \d+ hari kerja/)).toBeVisible()
  await looksRight(page, address)

  const saving = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /slip-juni/ })
    .first()
    .click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^K-[0-9A-Z-]{9}-1\.jpg$/)
  expect((await readFile(await saved.path())).toString('latin1')).not.toContain('Rahasia')

  await page.goto('/contributions?year=2026')
  await expect(page.getByText('sedang Anda sengketakan').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Juni 2026' })).toHaveAttribute('href', address)

  await page.goto('/contributions/months/2026-06')
  await expect(page.getByText('sedang Anda sengketakan')).toBeVisible()

  await page.goto('/dev/cases')
  await page.getByLabel('Nomor pengaduan').fill(address.slice('/cases/'.length))
  await page.getByLabel('Alasan').fill('Perusahaan belum menyetor iuran Juni.')
  await page.getByLabel('Langkah berikutnya').fill('Kami menagih perusahaan.')
  await page.getByLabel('Batas waktu').fill('2026-12-18')
  await page.getByRole('button', { name: 'Kirim kepada peserta' }).click()
  await expect(page.getByText('Terkirim')).toBeVisible()

  await page.goto('/messages')
  await page.getByRole('link', { name: 'Pengaduan Anda sudah dijawab' }).first().click()
  await expect(page.getByText('Petugas sudah menjawab pengaduan')).toBeVisible()
  const mail = await mailbox(page, portal.url, /Pengaduan Anda sudah dijawab/)
  expect(mail).toContain(SITI.email)
  expect(mail).not.toContain('Perusahaan belum menyetor')

  await page.goto(address)
  await expect(page.getByText('Kami menagih perusahaan.')).toBeVisible()
  await expect(page.getByText('18 Desember 2026')).toBeVisible()
  await page.getByRole('button', { name: 'Tutup pengaduan' }).click()
  await expect(page.getByText('Pengaduan ditutup')).toBeVisible()
  await page.goto('/contributions?year=2026')
  await expect(page.getByText('sedang Anda sengketakan')).toHaveCount(0)
})

test('a file that is no photo is refused in words, and what was typed stays @both', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/cases/new?about=other')
  await page.getByLabel('Apa yang salah?').fill('Ada yang keliru.')
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>')
  const file = { name: 'slip.png', mimeType: 'image/png', buffer }
  await page.getByLabel('Bukti').setInputFiles(file)
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click()
  // The script says it beside the file, before the case is sent; without it the form comes back.
  await expect(page.getByRole('main')).toContainText('bukan PDF, JPEG, atau PNG')
  await expect(page.getByLabel('Apa yang salah?')).toHaveValue('Ada yang keliru.')
})

test('evidence goes on after the connection broke, made smaller', async ({ page }) => {
  await signIn(page)
  await page.goto('/cases/new?about=other')
  await page.getByLabel('Apa yang salah?').fill('Ini slip gaji saya.')
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click()
  await expect(page).toHaveURL(/\/cases\/K-/)
  let tries = 0
  await page.route('**/pieces', async (route) => {
    tries += 1
    return tries === 1 ? route.abort('connectionreset') : route.continue()
  })
  const { buffer } = await payslip()
  await page.getByLabel('Bukti').setInputFiles({ name: 'slip.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Kirim berkas' }).click()
  await expect(page.getByText('Sambungan terputus')).toBeVisible()
  await expect(page.getByText('Berkas tersimpan')).toBeVisible()
  // 2600 pixels became 1600, and the name says what it is now
  await expect(page.getByRole('link', { name: '1. slip.jpg' }).first()).toBeVisible()
  expect(tries).toBe(2)
})

for (const { form, action } of [
  { form: 'the form of a case', action: 'Kirim berkas' },
  { form: 'the form that opens one', action: 'Kirim pengaduan' },
]) {
  test(`a file whose last answer was lost is not sent twice from ${form}`, async ({ page }) => {
    await signIn(page)
    await page.goto('/cases/new?about=other')
    await page.getByLabel('Apa yang salah?').fill('Ini slip gaji saya.')
    if (action === 'Kirim berkas') {
      await page.getByRole('button', { name: 'Kirim pengaduan' }).click()
      await expect(page).toHaveURL(/\/cases\/K-/)
    }
    const offsets: string[] = []
    // The server has the last piece, and its answer never comes.
    await page.route('**/pieces', async (route) => {
      const offset = /name="offset"\s+(\d+)/.exec(route.request().postData() ?? '')?.[1] ?? ''
      offsets.push(offset)
      const answer = await route.fetch()
      const isKept = (await answer.json()).kept === true
      const isFirst = offsets.filter((one) => one === offset).length === 1
      return isKept && isFirst
        ? route.abort('connectionreset')
        : route.fulfill({ response: answer })
    })
    const { buffer } = await payslip()
    const file = { name: 'slip.png', mimeType: 'image/png', buffer }
    await page.getByLabel('Bukti').setInputFiles(file)
    await page.getByRole('button', { name: action }).click()
    await expect(page.getByRole('link', { name: '1. slip.jpg' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /^2\. / })).toHaveCount(0)
    expect(new Set(offsets).size).toBe(offsets.length - 1)
  })
}

for (const language of ['id', 'en'] as const) {
  test(`pages of cases are accessible, and fit, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    await signIn(page)
    await page.goto('/cases/new?about=balance')
    await page.getByLabel('Apa yang salah?').fill('Saldo berbeda dari hitungan saya.')
    await page.getByRole('button', { name: 'Kirim pengaduan' }).click()
    await expect(page).toHaveURL(/\/cases\/K-/)
    const address = new URL(page.url()).pathname
    await page.goto(`/?lang=${language}`)
    const paths = ['/cases', '/cases/new', '/cases/new?about=month', '/cases/new?about=number']
    const all = [...paths, address, `${address}/print`, '/dev/cases']
    for (const path of all) {
      await page.goto(path)
      await expectAccessibleInBothThemes(page)
    }
    await expectToFit(page, all, { widths: [320, 1280] })
  })
}
