import { expect, signIn, test } from './support/test.ts'

test('a member finds the missing month, learns what it costs, and answers another @both', async ({
  page,
}) => {
  await signIn(page)
  const attention = page.getByRole('listitem').filter({ hasText: 'Iuran Juni 2026 belum tercatat' })
  await expect(attention).toContainText('kurang Rp800.400')
  await attention.getByRole('link', { name: /Lihat/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Juni 2026')
  await expect(page.getByText('Jatuh tempo 15 Juli 2026.')).toBeVisible()
  await expect(page.getByText(/berkurang kira-kira Rp1\.499\.619/)).toBeVisible()
  await page.getByText('Aturan, hitungan, dan yang dapat Anda lakukan').click()
  await expect(page.getByText(/PP 44\/2015 pasal 21\(2\)/)).toBeVisible()

  await page.goto('/contributions/radar')
  await page.getByRole('link', { name: 'Sep 2024' }).click()
  await page.getByLabel('Alasannya').selectOption('other-payment')
  await page.getByRole('button', { name: 'Nyatakan benar' }).click()
  await expect(page.getByText('Pernyataan Anda dicatat')).toBeVisible()
  await page.goto('/contributions/radar')
  await expect(page.getByRole('heading', { name: 'Anda nyatakan benar' })).toBeVisible()
  await page.goto('/home')
  await expect(page.getByText('4 hal lain di Radar iuran')).toBeVisible()
})
