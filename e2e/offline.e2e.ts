import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { expectAccessibleInBothThemes, looksRight } from './support/quality.ts'
import { expect, LANGUAGES, SITI, signIn, speak, test } from './support/test.ts'

const NO_CONNECTION = { id: 'Tidak ada sambungan', en: 'No connection' } as const
const AGAIN = { id: 'Coba lagi', en: 'Try again' } as const

/** The sign-in page was visited, and what it has kept is there. */
async function visitSignIn(page: Page): Promise<void> {
  await page.goto('/login')
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated')
}

type Kept = { readonly address: string; readonly text: string }

const everythingKept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(async () => {
    const all = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true })
        const { pathname, search } = new URL(request.url)
        all.push({ address: pathname + search, text: (await answer?.text()) ?? '' })
      }
    }
    return all
  })

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

for (const language of LANGUAGES) {
  test(`without a connection a page says so, and a link tries again, in ${language}`, async ({
    page,
    context,
  }) => {
    await speak(page, language)
    await visitSignIn(page)
    await signIn(page)
    await context.setOffline(true)
    await page.goto('/contributions?year=2025')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NO_CONNECTION[language])
    await expect(page.getByRole('heading')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const again = page.getByRole('link', { name: AGAIN[language] })
    await expect(again).toHaveCSS('min-height', '54px') // its stylesheet is kept too
    await again.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(NO_CONNECTION[language])
    await context.setOffline(false)
    await page.getByRole('link', { name: AGAIN[language] }).click()
    await expect(page).toHaveURL(/\/contributions\?year=2025$/)
    await expect(page.locator('h1')).not.toHaveText(NO_CONNECTION[language])
  })
}

test('in both languages where none was chosen, from 320 px up', async ({ page, context }) => {
  await visitSignIn(page)
  await context.setOffline(true)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/home')
    await expect(page.getByRole('heading')).toHaveText([NO_CONNECTION.id, NO_CONNECTION.en])
    await expectAccessibleInBothThemes(page)
    const cutOff = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(cutOff).toBeLessThanOrEqual(0)
  }
  await context.setOffline(false)
  await looksRight(page, '/offline?both=on')
})

test('nothing of a member is kept, and a form that cannot be sent is answered by nobody', async ({
  page,
  context,
}) => {
  await visitSignIn(page)
  await signIn(page)
  for (const path of ['/home', '/contributions', '/security', '/messages']) await page.goto(path)
  const kept = await everythingKept(page)
  const addresses = kept.map(({ address }) => address).sort()
  expect(addresses).toEqual([
    expect.stringMatching(/^\/assets\/design-[\w-]+\.css$/),
    '/offline?both=on',
    '/offline?en',
    '/offline?id',
  ])
  const texts = kept.map(({ text }) => text).join()
  expect(texts).toContain(NO_CONNECTION.id) // read at all
  for (const word of ['Siti', SITI.email, SITI.kpj, '_csrf', '/logout', 'Rp'])
    expect(texts).not.toContain(word)
  await context.setOffline(true)
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
  await page.locator('input[name=phrase]').press('Enter')
  await failed
  await expect(page.getByText(NO_CONNECTION.id)).toHaveCount(0)
})

test('on a public computer nothing is kept, and signing out takes away what was', async ({
  page,
}) => {
  await visitSignIn(page)
  expect(await workers(page)).toBe(1)
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=publicComputer]').check()
  await press(page, '/login')
  await page.waitForURL('**/home')
  expect(await workers(page)).toBe(0)
  expect(await everythingKept(page)).toEqual([])
  await page.goto('/contributions')
  expect(await workers(page)).toBe(0)
  await press(page, '/logout')
  await visitSignIn(page)
  await signIn(page)
  expect(await workers(page)).toBe(1)
  await press(page, '/logout')
  await page.waitForURL(/\/$/)
  expect(await workers(page)).toBe(0)
  expect(await everythingKept(page)).toEqual([])
})

test('a link on another site stays one with the worker between: it changes no setting', async ({
  page,
  portal,
}) => {
  await visitSignIn(page)
  await signIn(page)
  await speak(page, 'id')
  const address = `${portal.url}/messages?lang=en`
  const other = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html').end(`<a href="${address}">there</a>`)
  }).listen(0)
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
  await page.getByRole('link').click()
  await expect(page).toHaveURL(/\/messages$/)
  const english = page.locator('input[name=english]')
  await expect(english).not.toBeChecked()
  await speak(page, 'id')
  await page.goto('/messages')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(english).toBeChecked() // as a link of our own does
  other.close()
})

test('the worker is asked for again each time, and what it keeps is named after the build', async ({
  page,
}) => {
  const worker = await page.request.get('/service-worker.js')
  expect(worker.headers()['cache-control']).toBe('no-cache')
  await page.goto('/')
  await page.evaluate(() => caches.open('offline-of-before'))
  await visitSignIn(page)
  const names = await page.evaluate(() => caches.keys())
  expect(names).toEqual([expect.stringMatching(/^offline-[\da-f]{12}$/)])
  expect(await worker.text()).toContain(names[0])
})
