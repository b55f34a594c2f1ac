import { looksRight } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'

const WORDS = {
  id: {
    together: 'Adukan bersama',
    title: 'Pengaduan bersama: PT Kencana Logistik Raya',
    join: 'Saya ikut mengadukan',
    joined: 'Anda ikut',
    leave: 'Saya batal ikut',
  },
  en: {
    together: 'Complain together',
    title: 'Complaint together: PT Kencana Logistik Raya',
    join: 'I take part',
    joined: 'You take part',
    leave: 'I no longer take part',
  },
} as const

for (const language of LANGUAGES) {
  test(`a member joins a complaint together, sees nothing of others, and leaves it again, in ${language} @both`, async ({
    page,
  }) => {
    const words = WORDS[language]
    await signIn(page)
    await speak(page, language)
    await page.goto('/contributions/radar')
    await page.getByRole('link', { name: words.together }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
    const address = new URL(page.url())
    await looksRight(page, address.pathname + address.search)
    await page.getByRole('button', { name: words.join, exact: true }).click()
    await expect(page.getByText(words.joined, { exact: true })).toBeVisible()
    await looksRight(page, address.pathname + address.search)
    await expect(page.getByText(/\d+ (orang|pekerja|people|workers)/)).toHaveCount(0)
    await page.getByRole('button', { name: words.leave }).click()
    await expect(page.getByRole('button', { name: words.join, exact: true })).toBeVisible()
  })
}
