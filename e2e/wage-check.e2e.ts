import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes, expectToFit, expectValidAnswer } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'

const PATH = '/contributions/wage-check'

/** The demo member’s October is reported right, with Rp9,200,000. */
const SLIP = [
  'PT Kencana',
  'Gaji Pokok 9.000.000',
  'Tunjangan tetap Rp 1.200.000',
  'Tunjangan jabatan 300.000',
  'Potongan JHT 204.000',
].join('\n')

const WORDS = {
  id: {
    read: 'Baca teks slip',
    compare: 'Bandingkan',
    lower: 'Upah yang dilaporkan Rp9.200.000 lebih rendah dari slip Anda Rp10.200.000.',
    short: 'JHT Anda kurang Rp57.000 sebulan.',
    kept: 'Rp204.000 dipotong dari upah Anda untuk JHT, tetapi menurut catatan hanya Rp184.000 disetor.',
    notTaken: 'tidak diambil: tidak jelas apakah tunjangan ini tetap',
    dispute: 'Sengketakan upah bulan ini',
    fits: 'Sesuai: upah yang dilaporkan sama dengan slip Anda',
    wrong: 'Upah pokok: tulis rupiah bulat, misalnya 5.000.000.',
    missing: 'Iuran Juni 2026 tidak tercatat',
  },
  en: {
    read: 'Read the text',
    compare: 'Compare',
    lower: 'The reported wage of IDR 9,200,000 is lower than your payslip’s IDR 10,200,000.',
    short: 'Your JHT is short by IDR 57,000 a month.',
    kept: 'IDR 204,000 was taken from your wage for JHT, but by the record only IDR 184,000 was handed over.',
    notTaken: 'not taken: it is not clear whether this allowance is fixed',
    dispute: 'Dispute this month’s wage',
    fits: 'It fits: the reported wage is that of your payslip',
    wrong: 'Base wage: write whole rupiah, for example 5,000,000.',
    missing: 'June 2026 is not recorded',
  },
} as const

/** Amounts that were sent to the server while something is done. */
async function sent(page: Page, act: () => Promise<void>): Promise<number> {
  let posts = 0
  const count = (request: { method(): string }) => {
    if (request.method() === 'POST') posts += 1
  }
  page.on('request', count)
  await act()
  page.off('request', count)
  return posts
}

for (const language of LANGUAGES) {
  test(`a payslip is compared with the record, in ${language} @both`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const words = WORDS[language]
    const main = page.locator('main')
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await page.setViewportSize({ width: 360, height: 740 })
    await speak(page, language)
    await signIn(page)
    await page.goto('/contributions')
    await page.locator(`main a[href="${PATH}"]`).click()
    // Loaded: whoever presses sooner sends the form, as without a script.
    await page.waitForURL(`**${PATH}`)

    const posts = await sent(page, async () => {
      await page.locator('textarea').fill(SLIP)
      await press(words.read)
      await expect(page.locator('input[name=base]')).toHaveValue(/^9[.,]000[.,]000$/)
      await expect(main).toContainText(words.notTaken)
      await press(words.compare)
      for (const said of [words.lower, words.short, words.kept])
        await expect(main).toContainText(said)
      // The sentence stands in sight, wherever the form ended.
      await expect(page.getByText(words.lower)).toBeInViewport()
      await expect(page.getByRole('link', { name: words.dispute })).toHaveAttribute(
        'href',
        '/cases/new?about=month&month=2026-10',
      )
      if (javaScriptEnabled) await expectAccessibleInBothThemes(page)

      // What was read is corrected in the form, and stays as it was typed.
      for (const [name, amount] of [
        ['base', '8.000.000'],
        ['jht', '184000'],
      ] as const)
        await page.locator(`input[name=${name}]`).fill(amount)
      await press(words.compare)
      await expect(main).toContainText(words.fits)
      await expect(page.getByRole('link', { name: words.dispute })).toHaveCount(0)
      await expect(page.locator('input[name=base]')).toHaveValue('8.000.000')

      await page.locator('input[name=base]').fill('delapan')
      await press(words.compare)
      await expect(page.getByRole('alert')).toContainText(words.wrong)
      await expect(page.getByRole('alert')).toBeFocused()
      if (javaScriptEnabled) await expectAccessibleInBothThemes(page)

      await page.locator('select[name=month]').selectOption('2026-06')
      await page.locator('input[name=base]').fill('9200000')
      await press(words.compare)
      await expect(main).toContainText(words.missing)
    })
    // With a script no amount leaves the device; without one nothing of it enters an address.
    expect(posts > 0).toBe(javaScriptEnabled === false)
    await expect(page).toHaveURL(/\/contributions\/wage-check$/)
  })
}

test('with a script nothing is sent, and an address of a month opens that month', async ({
  page,
}) => {
  await signIn(page)
  await page.goto(`${PATH}?month=2026-09`)
  await expect(page.locator('select[name=month]')).toHaveValue('2026-09')
  await page.locator('input[name=base]').fill('9200000')
  await expect(page.locator('[data-answer]')).toContainText(WORDS.id.fits)
})

test('who worked at two places says whose payslip it is @no-javascript', async ({ page }) => {
  await signIn(page, 'ratna@example.com')
  await page.goto(PATH)
  await page.locator('input[name=base]').fill('2900000')
  const compare = page.getByRole('button', { name: WORDS.id.compare, exact: true })
  await compare.click()
  await expect(page.getByRole('alert')).toContainText('Pemberi kerja: pilih salah satu.')
  await page.locator('select[name=workplace]').selectOption({ index: 2 })
  await expectValidAnswer(page, () => compare.click())
  // A small clinic need not pay JP.
  await expect(page.locator('main')).toContainText(WORDS.id.fits)
})

test('the wage check fits a phone and a desk', async ({ page }) => {
  await signIn(page)
  await expectToFit(page, [PATH], {
    widths: [320, 360, 1280],
    prepare: async (opened) => {
      await opened.locator('textarea').fill(SLIP)
      await expect(opened.locator('[data-answer]')).toBeVisible()
    },
  })
})
