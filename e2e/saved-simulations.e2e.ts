import type { Page } from '@playwright/test'
import { looksRight } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'

const PATH = '/simulations/saved'
/** Nobody else keeps simulations; each language has a member of its own. */
const WHO = { id: 'sutrisno@example.net', en: 'endang@example.com' } as const
const WORDS = {
  id: {
    save: 'Simpan simulasi ini',
    none: 'Belum ada yang disimpan',
    compare: 'Bandingkan yang dicentang',
    download: /^Unduh PDF Naik gaji$/,
    remove: /^Hapus Naik gaji$/,
    one: 'Pemberi kerja membayar Rp197.000, pekerja Rp100.000.',
    two: 'Pemberi kerja membayar Rp236.400, pekerja Rp120.000.',
    compared: 'Dibandingkan',
  },
  en: {
    save: 'Save this simulation',
    none: 'Nothing is saved yet',
    compare: 'Compare the ticked ones',
    download: /^Download PDF Naik gaji$/,
    remove: /^Delete Naik gaji$/,
    one: 'The employer pays IDR 197,000, the worker IDR 100,000.',
    two: 'The employer pays IDR 236,400, the worker IDR 120,000.',
    compared: 'Side by side',
  },
} as const

async function save(page: Page, name: string, wage: string, button: string): Promise<void> {
  await page.goto('/simulations/contributions?segment=wage-earner')
  await page.locator('input[name=wage]').fill(wage)
  await page.locator('select[name=riskClass]').selectOption('1')
  for (const programme of ['jkm', 'jp', 'jkp'])
    await page.locator(`input[name="programmes.${programme}"]`).uncheck()
  await page.locator('input[name=scenario]').fill(name)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page).toHaveURL(/\/simulations\/saved\?done=saved$/)
}

for (const language of LANGUAGES) {
  test(`simulations are saved, compared and deleted, in ${language} @both`, async ({ page }) => {
    const words = WORDS[language]
    await speak(page, language)
    await signIn(page, WHO[language])
    await page.goto('/simulations')
    await page.locator(`main a[href="${PATH}"]`).click()
    await expect(page.locator('.empty')).toContainText(words.none)
    await looksRight(page, PATH)

    await save(page, 'Gaji sekarang', '5000000', words.save)
    await save(page, 'Naik gaji', '6000000', words.save)
    await expect(page.getByRole('status')).toBeVisible()
    await expect(page.locator('main')).toContainText(words.one)
    await expect(page.locator('main')).toContainText(words.two)
    await looksRight(page, PATH)

    const href = await page.getByRole('link', { name: words.download }).getAttribute('href')
    const report = await (await page.request.get(href ?? '')).body()
    expect(report.subarray(0, 5).toString()).toBe('%PDF-')

    for (const box of await page.locator('input[name^="pick."]').all()) await box.check()
    await page.getByRole('button', { name: words.compare }).click()
    const table = page.getByRole('table', { name: words.compared })
    await expect(table).toContainText('Gaji sekarang')
    await expect(table).toContainText('Naik gaji')

    await page.goto(PATH)
    await page.getByRole('button', { name: words.remove }).click()
    await expect(page).toHaveURL(/done=deleted$/)
    await expect(page.locator('main')).not.toContainText(words.two)
    await expect(page.locator('main')).toContainText(words.one)
  })
}
