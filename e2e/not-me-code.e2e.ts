import { localDate } from '../src/values/index.ts'
import { demoPerson } from '../test/people/index.ts'
import { press } from './support/days.ts'
import { sent } from './support/mail.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { expect, SITI, test } from './support/test.ts'

const SMS = {
  id: /Bukan Anda\? Ketik (\S{14}) di localhost:\d+\/not-me\./,
  en: /Not you\? Type (\S{14}) at localhost:\d+\/not-me\./,
} as const
const WRONG = { id: 'Kode ini tidak berlaku', en: 'This code does not work' } as const

for (const language of ['id', 'en'] as const) {
  test(`a member with a phone alone stops everything by the code of an SMS, in ${language} @both`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const person = demoPerson('self-employed-driver', localDate('2026-11-22'))
    expect(person.email).toBeUndefined()
    const enter = async () => {
      await page.goto('/login')
      await page.locator('input[name=identifier]').fill(person.phone ?? '')
      await page.locator('input[name=password]').fill(SITI.password)
      await press(page, '/login')
      await expect(page).toHaveURL(/\/home$/)
    }
    await enter()
    // What is told from now on is in the language of the site, though nobody chose one for messages.
    await page.goto(`/security?lang=${language}`)
    await page.goto('/security/freeze')
    await press(page, '/security/freeze/code')
    await press(page, '/security/freeze/kept-code')
    const code = await sent(page, (person.phone ?? '').slice(1), SMS[language])

    await page.goto('/not-me')
    await expect(page.locator('main input[name=code]')).toHaveCount(1)
    if (javaScriptEnabled !== false) await expectAccessible(page)
    await expectValidHtml(page, '/not-me')
    await page.locator('input[name=code]').fill('7KXM-29QT-4WAB')
    await press(page, '/not-me')
    await expect(page.getByRole('alert')).toContainText(WRONG[language])
    await expect(page.getByRole('alert')).toContainText('BUKAN-03')
    if (javaScriptEnabled !== false) await expectAccessible(page)
    await page.locator('input[name=code]').fill(code.toLowerCase())
    await press(page, '/not-me')
    await expect(page).toHaveURL(/\/not-me\/done$/)
    await page.goto('/home')
    await expect(page).toHaveURL(/\/login/) // signed out everywhere

    await page.goto('/not-me')
    await page.locator('input[name=code]').fill(code)
    await press(page, '/not-me')
    await expect(page.getByRole('alert')).toContainText('BUKAN-03') // used
    await enter()
    await page.goto('/security')
    await expect(page.locator('main a[href="/security/held-money"]')).toHaveCount(1)
  })
}
