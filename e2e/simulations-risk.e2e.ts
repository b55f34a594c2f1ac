import type { Page } from '@playwright/test'
import { expectToFit } from './support/quality.ts'
import { amount, looksRightOpened, onTheCommandLine, openEverything } from './support/simulating.ts'
import { expect, signIn, test } from './support/test.ts'

const JP =
  '/simulations/jp?birthDate=1990-01-15&wage=6.000.000&contributionMonths=0&from=2026-11&wageGrowth=0&inflation=0&scenario='
const AT_ONCE = JP.replace('1990-01-15', '1972-05-20')
const SURVIVORS =
  '/simulations/jp-survivors?diedOn=2026-11-22&wage=8.000.000&contributionMonths=60&membershipMonths=66&scenario='
const JKK =
  '/simulations/jkk?outcome=temporary&accidentOn=2026-11-22&wage=5.000.000&monthsUnable=3&transport.land=350.000&scenario='
const DEATH =
  '/simulations/jkk?outcome=death&accidentOn=2026-11-22&wage=5.000.000&children.0.remainingYears.primary=4&scenario='
const CHILDREN = 'contributionMonths=60&children.0.remainingYears.primary=4'
const JKM = `/simulations/jkm?diedOn=2019-12-02&${CHILDREN}&scenario=Baru`
const COMPARED = `${JKM}&kept1=${encodeURIComponent(`diedOn=2019-12-01&${CHILDREN}&scenario=Lama`)}`
const WRONG =
  '/simulations/jkk?outcome=partial-functional&accidentOn=2026-11-22&wage=lima&losses.1.item=one-eye&scenario='
const REFUSED = [
  JP.replace('1990-01-15', '1960-01-15'),
  JP.replace('contributionMonths=0', 'contributionMonths=600'),
  SURVIVORS.replace('2026-11-22', '2015-06-30'),
  JKK.replace('2026-11-22', '2015-06-30'),
  JKM.replace('2019-12-02', '2015-06-30'),
] as const
const PLACES = [
  '/simulations/jp',
  '/simulations/jp-survivors',
  '/simulations/jkk',
  '/simulations/jkm',
  ...[JP, AT_ONCE, SURVIVORS, DEATH, COMPARED, WRONG, REFUSED[0]],
]

/** Fills a form in and sends it; with a script the number stands there before. */
async function ask(
  page: Page,
  fields: Readonly<Record<string, string>>,
  { number, hasScript }: { readonly number: string; readonly hasScript: boolean | undefined },
): Promise<void> {
  for (const [name, text] of Object.entries(fields)) {
    const control = page.locator(`[name="${name}"]`)
    // What can wait is closed: it opens with its name, with and without a script.
    if (!(await control.isVisible()))
      await page.locator('details', { has: control }).first().locator('> summary').click()
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT')
      await control.selectOption(text)
    else await control.fill(text)
  }
  if (hasScript) await expect(amount(page)).toHaveText(number)
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toHaveText(number)
}

test('a pension is the same with a script, without one, and on the command line @both', async ({
  page,
  javaScriptEnabled: hasScript,
}) => {
  await page.goto('/simulations/jp')
  const assumed = { from: '2026-11', wageGrowth: '0', inflation: '0' }
  const fields = { birthDate: '1990-01-15', wage: '6.000.000', contributionMonths: '0', ...assumed }
  // November 2026 to January 2055 are 339 months: 6,000,000 × 1 % × 339 / 12.
  await ask(page, fields, { number: 'Rp1.695.000', hasScript })
  const table = page.getByRole('table', { name: 'Menurut kapan pensiun mulai' })
  await expect(table.getByRole('row', { name: /Februari 2058/ })).toContainText('1.875.000')
  expect((await onTheCommandLine(page, 'jp-projection')).monthly).toBe(1_695_000)
})

test('a pension that is paid at once says so, and no amount stands beside it @both', async ({
  page,
}) => {
  await page.goto(AT_ONCE)
  await expect(amount(page)).toHaveText('sekaligus')
  await expect(page.getByText('kurang dari 15 tahun').first()).toBeVisible()
  expect(await page.locator('main').textContent()).not.toMatch(/Rp\s?\d/)
})

test('survivors of a member who dies before the pension @both', async ({
  page,
  javaScriptEnabled: hasScript,
}) => {
  await page.goto('/simulations/jp-survivors')
  const fields = { diedOn: '2026-11-22', wage: '8.000.000', contributionMonths: '60' }
  await ask(page, { ...fields, membershipMonths: '66' }, { number: 'Rp600.000', hasScript })
  const table = page.getByRole('table', { name: 'Salah satu menerima, setiap bulan' })
  await expect(table.getByRole('row', { name: /Orang tua/ })).toContainText('411.400')
})

test('an accident asks by its outcome, and keeps what was answered @both', async ({
  page,
  javaScriptEnabled: hasScript,
}) => {
  await page.goto('/simulations/jkk')
  const fields = { accidentOn: '2026-11-22', wage: '5.000.000', monthsUnable: '3' }
  await ask(page, fields, { number: 'Rp15.000.000', hasScript })
  await page.getByRole('link', { name: 'Cacat sebagian anatomis' }).click()
  await expect(page.locator('input[name=wage]')).toHaveValue('5.000.000')
  // 15 % of 80 wages for the thumb, and three wages for the months.
  await ask(page, { 'losses.0.item': 'right-thumb' }, { number: 'Rp75.000.000', hasScript })
  expect((await onTheCommandLine(page, 'jkk')).total).toBe(75_000_000)
})

test('the old and the new death benefit stand side by side @both', async ({ page }) => {
  await page.goto('/simulations/jkm')
  await page.getByRole('link', { name: /Jumlah lama dan baru/ }).click()
  const table = page.getByRole('table', { name: 'Dibandingkan' })
  await expect(table.getByRole('row', { name: /Santunan sekaligus/ })).toContainText('16.200.000')
  await expect(table.getByRole('row', { name: /Santunan sekaligus/ })).toContainText('20.000.000')
})

test('a refusal has a reason and no amount @both', async ({ page }) => {
  for (const path of REFUSED) {
    await page.goto(path)
    await expect(page.getByText('Tidak ada jumlahnya')).toBeVisible()
    expect(await page.locator('main').textContent(), path).not.toMatch(/Rp\s?\d/)
  }
})

test('what is wrong is named and visible, also in a row that was closed @both', async ({
  page,
}) => {
  await page.goto(WRONG)
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.locator('.error-summary a').last().click()
  await expect(page.locator('[name="losses.1.functionLossPercent"]')).toBeFocused()
  await expect(amount(page)).toBeHidden()
})

test('signed in the pension is filled from the record, and nothing enters an address @both', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await signIn(page)
  await page.goto('/simulations/jp')
  await expect(page.getByText('Dari catatan Anda: tanggal lahir.')).toBeVisible()
  await expect(page.getByText('Dari catatan Anda: bulan iuran JP').first()).toBeVisible()
  await page.locator('input[name=wage]').fill('7.654.321')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  expect(asked.filter((url) => /7\.?654|birthDate/.test(url))).toEqual([])
})

const ofSimulator = (slug: string) =>
  PLACES.filter((path) => path.split('?')[0] === `/simulations/${slug}`)

for (const language of ['id', 'en'] as const)
  for (const slug of ['jp', 'jp-survivors', 'jkk', 'jkm'])
    test(`${slug} is accessible and valid, in ${language}`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.goto(`/?lang=${language}`)
      await looksRightOpened(page, ofSimulator(slug))
    })

test('none of it is cut off or scrolls sideways from 320 px up', async ({ page }) => {
  test.setTimeout(120_000)
  await expectToFit(page, PLACES, { widths: [320, 360, 1280], prepare: openEverything })
})
