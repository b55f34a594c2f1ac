import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Preact writes `disabled` for a boolean attribute and closes void elements its own way: both are HTML.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
})

/**
 * Nothing found by axe-core on the page as it is now; the sentence of a failure names each finding.
 * axe-core is a script: not for journeys without JavaScript, whose HTML is the same anyway.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(page)
}

/** The same in the light and in the dark, where colours alone differ. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(page, ['color-contrast', 'link-in-text-block'])
}

/** Without rules, by all. The program is brought into a page once: that takes longer than its look. */
async function expectNothingFound(page: Page, rules?: string[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const findings = await page.evaluate(async (only) => {
    const { axe: program } = globalThis as unknown as { axe: typeof axe }
    const options = { resultTypes: ['violations' as const], ...(only ? { runOnly: only } : {}) }
    const { violations } = await program.run(document, options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
  expect(findings, `axe-core on ${page.url()}`).toEqual([])
}

/** The HTML as the server sent it, without errors. */
export async function expectValidHtml(page: Page, path: string): Promise<void> {
  const answer = await page.request.get(path)
  await expectValid(await answer.text(), path)
}

/** The same of a page that only a form brings: what the server answered when it was sent. */
export async function expectValidAnswer(page: Page, send: () => Promise<void>): Promise<void> {
  const awaited = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await send()
  const answer = await awaited
  await expectValid(await answer.text(), answer.url())
}

async function expectValid(html: string, where: string): Promise<void> {
  const report = await validator.validateString(html)
  const findings = report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line}: ${ruleId}: ${message}`),
  )
  expect(findings, `html-validate on ${where}`).toEqual([])
}

/** Valid, and accessible: what looks for that is a script itself, so only where scripts run. */
export async function looksRight(page: Page, path: string): Promise<void> {
  if (test.info().project.name === 'with-javascript') await expectAccessible(page)
  await expectValidHtml(page, path)
}

/** Nothing is cut off or scrolls sideways, at any of these widths on any of these pages as `prepare` leaves them. */
export async function expectToFit(
  page: Page,
  paths: readonly string[],
  { widths, prepare }: { widths: readonly number[]; prepare?: (page: Page) => Promise<void> },
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of paths) {
      await page.goto(path)
      await prepare?.(page)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
}
