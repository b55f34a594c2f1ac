import { readFile } from 'node:fs/promises'
import { expectToFit } from './support/quality.ts'
import { amount, looksRightOpened, onTheCommandLine, openEverything } from './support/simulating.ts'
import { expect, signIn, test } from './support/test.ts'

const QUESTIONS =
  'segment=wage-earner&month=2026-03&riskClass=3&programmes.jkk=on&programmes.jkm=on&programmes.jht=on&programmes.jp=on&programmes.jkp=on'
const WITH_WAGE = `/simulations/contributions?${QUESTIONS}&wage=12.345.678&scenario=`
const WRONG = `/simulations/contributions?${QUESTIONS}&wage=lima&scenario=`
const REFUSED = `/simulations/contributions?${QUESTIONS.replace('2026-03', '2015-06')}&wage=5.000.000&scenario=`
const COMPARED = `${WITH_WAGE}Nanti&kept1=${encodeURIComponent(`${QUESTIONS}&wage=9000000&scenario=Sekarang`)}&kept2=${encodeURIComponent(`${QUESTIONS}&wage=4000000`)}&kept3=${encodeURIComponent(`${QUESTIONS}&wage=3000000&scenario=Dulu sekali`)}`
const JHT =
  '/simulations/jht?balance=48.213.750&wage=8.500.000&from=2026-12&lastMonth=2046-03&wageGrowth=5&annualReturn=5%2C5&scenario='
const PLACES = [
  '/simulations',
  '/simulations/contributions',
  '/simulations/contributions?segment=self-employed',
  '/simulations/construction',
  '/simulations/jht',
  JHT,
  WITH_WAGE,
  WRONG,
  REFUSED,
  COMPARED,
]

/** The sums of the hand: class 3 of 12,345,678 and the JP ceiling of March 2026, 11,086,300. */
const TOTAL = {
  // JKK 0.89 % 109,877 + JKM 0.30 % 37,037 + JHT 3.7 % 456,790 and 2 % 246,914 + JP 2 % 221,726 and 1 % 110,863
  id: 'Rp1.183.207',
  en: 'IDR 1,183,207',
} as const

for (const language of ['id', 'en'] as const) {
  test(`a typed wage gives the same number with and without a script, in ${language} @both`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`/simulations/contributions?lang=${language}`)
    await page.locator('input[name=month]').fill('2026-03')
    await page.locator('select[name=riskClass]').selectOption('3')
    await page.locator('input[name=wage]').fill('12.345.678')
    if (javaScriptEnabled) {
      await expect(amount(page)).toHaveText(TOTAL[language])
      // The address follows: what one sees can be kept and shared before anything was sent.
      await expect(page).toHaveURL(/wage=12\.345\.678/)
    }
    await page.locator('button.button[type=submit]').first().click()
    await expect(amount(page)).toHaveText(TOTAL[language])
    await page.reload()
    await expect(amount(page)).toHaveText(TOTAL[language])
  })
}

test('a projection is the same with a script, without one, and on the command line @both', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/simulations/jht')
  for (const [name, text] of [
    ['balance', '0'],
    ['from', '2019-01'],
    ['lastMonth', '2023-12'],
    ['wageGrowth', '0'],
    ['annualReturn', '5,00'],
    ['wage', '5.000.000'],
  ] as const)
    await page.locator(`input[name=${name}]`).fill(text)
  // The agency's own simulator: 17,100,000 of contributions and 2,309,470 of return.
  if (javaScriptEnabled) await expect(amount(page)).toHaveText('Rp19.409.470')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toHaveText('Rp19.409.470')
  expect((await onTheCommandLine(page, 'jht-projection')).balance).toBe(19_409_470)
})

test('an answer disappears while a question is open, and comes back', async ({ page }) => {
  await page.goto(WITH_WAGE)
  await expect(amount(page)).toHaveText(TOTAL.id)
  await page.locator('input[name=wage]').fill('')
  await expect(amount(page)).toBeHidden()
  await expect(page.getByText('Belum bisa dihitung. Upah sebulan: belum diisi.')).toBeVisible()
  await page.locator('input[name=wage]').fill('12345678')
  await expect(amount(page)).toHaveText(TOTAL.id)
})

test('the saved input gives the same result on the command line @both', async ({ page }) => {
  await page.goto(WITH_WAGE)
  await page.getByText('Hitung sendiri').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: /Unduh isiannya/ }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('contributions.json')
  const input = await readFile(await saved.path(), 'utf8')
  expect(JSON.parse(input)).toEqual(
    JSON.parse((await page.locator('.recompute').textContent()) ?? ''),
  )
  const { total } = await onTheCommandLine(page, 'contributions', input)
  expect(total.employer + total.worker).toBe(1_183_207)
})

test('a figure opens step by step down to its article @both', async ({ page }) => {
  await page.goto(WITH_WAGE)
  for (const step of [
    'Iuran pemberi kerja dan pekerja',
    'Ditanggung pekerja',
    'Iuran JP pekerja',
  ]) {
    await page.locator('summary', { hasText: step }).first().click()
  }
  await expect(page.getByText('PP 45/2015 Pasal', { exact: false }).first()).toBeVisible()
})

test('wrong fields are named, keep what was typed, and the summary has the focus @both', async ({
  page,
}) => {
  await page.goto(WRONG)
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.locator('input[name=wage]')).toHaveValue('lima')
  await page.locator('.error-summary a').click()
  await expect(page.locator('input[name=wage]')).toBeFocused()
  await expect(amount(page)).toBeHidden()
})

test('a refusal has a reason and a date and no amount beside it @both', async ({ page }) => {
  await page.goto(REFUSED)
  await expect(page.getByText('Juli 2015').first()).toBeVisible()
  expect(await page.locator('main').textContent()).not.toMatch(/Rp\s?\d/)
})

test('options stand side by side, named by the visitor @both', async ({ page }) => {
  await page.goto(WITH_WAGE)
  await page.locator('input[name=scenario]').fill('Sekarang')
  await page.getByRole('button', { name: 'Simpan untuk dibandingkan' }).click()
  await page.locator('input[name=wage]').fill('5.000.000')
  await page.locator('input[name=scenario]').fill('Nanti')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  const table = page.getByRole('table', { name: 'Dibandingkan' })
  await expect(table.getByRole('columnheader', { name: 'Sekarang' })).toBeAttached()
  await expect(table.getByRole('row', { name: /Jumlah/ })).toContainText('1.183.207')
  await page.getByRole('button', { name: 'Lepas Sekarang' }).click()
  await expect(table).toBeHidden()
})

test('signed in it is filled from the record and no value enters an address @both', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await signIn(page)
  await page.goto('/simulations/contributions')
  await expect(page.getByText('Dari catatan Anda: dilaporkan').first()).toBeVisible()
  await page.locator('input[name=wage]').fill('7.654.321')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.getByText('Buat tautan untuk dibagikan').first().click()
  await page.locator('input[name="share.riskClass"]').check()
  await page.getByRole('button', { name: 'Buat tautan', exact: true }).click()
  const link = page.locator('.notice a')
  await expect(link).toHaveAttribute('href', /riskClass=/)
  await expect(link).not.toHaveAttribute('href', /wage=|7\.?654/)
  expect(asked.filter((url) => /7\.?654/.test(url))).toEqual([])
})

for (const language of ['id', 'en'] as const) {
  test(`the simulators are accessible and valid, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(`/?lang=${language}`)
    await looksRightOpened(page, PLACES)
  })
}

test('nothing is cut off or scrolls sideways from 320 px up', async ({ page }) => {
  test.setTimeout(120_000)
  await expectToFit(page, PLACES, { widths: [320, 360, 1280], prepare: openEverything })
})
