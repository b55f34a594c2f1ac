import { looksRight } from './support/quality.ts'
import { expect, signIn, test } from './support/test.ts'

test('a member joins a complaint together, sees nothing of others, and leaves it again @both', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/contributions/radar')
  await page.getByRole('link', { name: 'Adukan bersama' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pengaduan bersama: PT Kencana Logistik Raya',
  )
  const address = new URL(page.url())
  await looksRight(page, address.pathname + address.search)
  await page.getByRole('button', { name: 'Saya ikut mengadukan' }).click()
  await expect(page.getByText('Anda ikut', { exact: true })).toBeVisible()
  await expect(page.getByText(/\d+ (orang|pekerja)/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Saya batal ikut' }).click()
  await expect(page.getByRole('button', { name: 'Saya ikut mengadukan' })).toBeVisible()
})
