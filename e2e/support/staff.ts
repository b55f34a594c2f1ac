import type { Page } from '@playwright/test'
import { type DemoOfDays, demoOfDays } from './days.ts'
import { noteTyping } from './left-behind.ts'
import { test as base } from './test.ts'

type Own = {
  /** Indonesian with JavaScript, English without. */
  readonly language: 'id' | 'en'
  /** Another person's browser, at its first page. */
  readonly another: () => Promise<Page>
}

type Shared = { readonly demo: DemoOfDays; readonly url: string }

/** `test` for journeys of staff: one demo a worker, which no other journey meets. */
export const test = base.extend<Own, Shared>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const demo = await demoOfDays()
      await use(demo)
      await demo.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  url: [
    async ({ demo }, use) => use(await demo.startAfter(0)),
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ url }, use) => use(url),
  language: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled === false ? 'en' : 'id'),
  another: async ({ browser, url, language }, use) => {
    const ends: (() => Promise<void>)[] = []
    await use(async () => {
      const context = await browser.newContext()
      const noteTheEnd = await noteTyping(context)
      ends.push(async () => {
        await noteTheEnd()
        await context.close()
      })
      const page = await context.newPage()
      await page.goto(`${url}/?lang=${language}`)
      return page
    })
    for (const end of ends) await end()
  },
})
