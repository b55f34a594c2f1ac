import type { Page } from '@playwright/test'
import { expectToFit, looksRight } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'

/** Nobody else signs in as Dedi, who pays for himself and has written nobody down. */
const DEDI = '21057000808'
const WORDS = {
  id: {
    present: 'Keluarga sekarang',
    fund: 'Diserahkan ke Dana Jaminan Sosial',
    check: 'Lihat sebelum dan sesudah',
    save: 'Simpan',
    saved: 'Tersimpan',
    all: 'Seluruhnya',
    together: 'Bersama; pembagiannya tidak diatur',
    packet: 'Berkas untuk keluarga (cetak)',
    missing: 'Belum ada',
    remove: 'Hapus karena keliru',
    nameMissing: 'Namanya belum diisi.',
    why: 'Dari mana jumlah ini?',
    open: 'Bagian masing-masing tidak diatur peraturan ini.',
  },
  en: {
    present: 'The family today',
    fund: 'It goes to the social security fund',
    check: 'See before and after',
    save: 'Save',
    saved: 'Saved',
    all: 'All of it',
    together: 'Together; how is not regulated',
    packet: 'Packet for the family (print)',
    missing: 'Missing',
    remove: 'Remove: written by mistake',
    nameMissing: 'No name was given.',
    why: 'Where does this amount come from?',
    open: 'How they share is not regulated here.',
  },
} as const
type Words = (typeof WORDS)[keyof typeof WORDS]

/** Fills the form of a relation, looks at before and after, and saves. */
async function add(
  page: Page,
  words: Words,
  { relation, ...fields }: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto('/profile/family/new')
  await page.locator(`main a[href$="relation=${relation}"]`).click()
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`)
    if (name === 'level') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.getByRole('button', { name: words.check }).click()
  await expect(page.getByRole('table')).toContainText(fields.name ?? '')
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await expect(page).toHaveURL(/\/profile\/family\/[\w-]+\?done=saved$/)
  await expect(page.getByRole('status')).toContainText(words.saved)
}

/** Takes back everyone who counts, so that the next journey finds an empty family. */
async function removeEveryone(page: Page, words: Words): Promise<void> {
  for (;;) {
    await page.goto('/profile/family')
    const table = page.getByRole('table', { name: words.present })
    if ((await table.count()) === 0) return
    await table.getByRole('link').first().click()
    await page.locator('main a', { hasText: words.remove }).click()
    await page.getByRole('button', { name: words.check }).click()
    await page.getByRole('button', { name: words.save, exact: true }).click()
    await expect(page).toHaveURL(/done=saved$/)
  }
}

for (const language of LANGUAGES) {
  const words = WORDS[language]

  test(`a wife and a child are written down, and the heirs’ map follows, in ${language} @both`, async ({
    page,
  }) => {
    await signIn(page, DEDI)
    await speak(page, language)
    await page.goto('/profile/heirs')
    await expect(page.locator('#jkm').locator('..')).toContainText(words.fund)
    await looksRight(page, '/profile/heirs')

    await page.goto('/profile/family/new?relation=spouse')
    await looksRight(page, '/profile/family/new?relation=spouse')
    await page.locator('[name=bornOn]').fill('1994-02-03')
    await page.locator('[name=marriedOn]').fill('2016-08-20')
    await page.getByRole('button', { name: words.check }).click()
    await expect(page.getByRole('alert')).toContainText(words.nameMissing)
    await expect(page.locator('[name=marriedOn]')).toHaveValue('2016-08-20')

    await add(page, words, {
      ...{ relation: 'spouse', name: 'Ani Lestari', bornOn: '1994-02-03', marriedOn: '2016-08-20' },
    })
    await page.goto('/profile/heirs')
    const jkm = page.locator('section', { has: page.locator('#jkm') })
    await expect(jkm).toContainText('Ani Lestari')
    await expect(jkm).toContainText(words.all)
    await expect(jkm).not.toContainText(words.fund)

    await add(page, words, {
      ...{ relation: 'child', name: 'Budi Kurniawan', bornOn: '2018-05-06' },
      ...{ level: 'primary', untilYear: '2030' },
    })
    await page.goto('/profile/heirs')
    await expect(jkm).toContainText('Budi Kurniawan')
    await expect(jkm).toContainText(words.together)
    await expect(jkm).toContainText(words.open)
    await jkm.getByText(words.why, { exact: true }).click()
    await expect(jkm.locator('code.recompute').first()).toContainText('"contributionMonths"')
    await looksRight(page, '/profile/heirs')

    await page.getByRole('link', { name: words.packet }).click()
    await expect(page.locator('main')).toContainText('2105 7000 808')
    await expect(page.locator('main')).toContainText('Ani Lestari, Budi Kurniawan')
    await expect(page.locator('main')).toContainText(words.missing)
    await looksRight(page, '/profile/heirs/packet')
    await removeEveryone(page, words)
  })
}

test('the family, the map and the packet fit a small phone and a wide screen', async ({ page }) => {
  await signIn(page)
  const paths = [
    '/profile/family',
    '/profile/family/new',
    '/profile/heirs',
    '/profile/heirs/packet',
  ]
  await expectToFit(page, paths, { widths: [320, 360, 1280] })
})
