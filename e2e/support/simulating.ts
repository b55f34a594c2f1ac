import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectAccessibleInBothThemes, expectValidHtml } from './quality.ts'

const root = resolve(import.meta.dirname, '../..')

/** The number that an answer begins with. */
export const amount = (page: Page) => page.locator('.figure-amount')

/** Reasons are hidden until they are asked for: what is looked at is all of them. */
export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** Each of these pages, with everything opened, is accessible in the light and in the dark, and valid. */
export async function looksRightOpened(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await openEverything(page)
    await expectAccessibleInBothThemes(page)
    await expectValidHtml(page, path)
  }
}

/** What `payung law` makes of the input that the page gives, or of another. */
export async function onTheCommandLine(page: Page, calculation: string, other?: string) {
  const input = other ?? (await page.locator('.recompute').textContent()) ?? ''
  const ran = spawnSync(process.execPath, [join(root, 'bin/payung'), 'law', calculation], {
    input,
    encoding: 'utf8',
  })
  expect(ran.status, ran.stderr).toBe(0)
  return JSON.parse(ran.stdout).result
}
