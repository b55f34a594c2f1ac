import type { Page } from '@playwright/test'
import { expectToFit } from './support/quality.ts'
import { amount, looksRightOpened, onTheCommandLine, openEverything } from './support/simulating.ts'
import { expect, signIn, test } from './support/test.ts'

const DISMISSED = '/simulations/jkp?dismissedOn=2026-10-05&reason=dismissal&lastWage=4.321.987'
const JKP = `${DISMISSED}&contributionMonthsInLast24=14&claimedOn=2026-11-22&scenario=`
const TOO_FEW = `${DISMISSED}&contributionMonthsInLast24=8&claimedOn=2026-11-22&scenario=`
const RESIGNED = JKP.replace('dismissal', 'resignation')
const TOO_LATE = JKP.replace('2026-10-05', '2026-05-21')
const WRONG = '/simulations/jkp?dismissedOn=&reason=dismissal&lastWage=lima&scenario='
const QUESTIONS =
  'balance=200.000.000&wage=1.000.000&from=2027-01&lastMonth=2029-12&wageGrowth=0&annualReturn=0&hasTaxNumber=on'
const PART = `${QUESTIONS}&partial=partial-30-housing&partialOn=2027-01&memberSince=2010-05`
const JHT = `/simulations/jht?${PART}&gaps.0.from=2028-01&gaps.0.through=2028-06&scenario=Rumah&kept1=${encodeURIComponent(`${QUESTIONS}&scenario=Utuh`)}`
const PART_TOO_EARLY = `/simulations/jht?${PART.replace('2010-05', '2020-05')}&scenario=`
const JHT_WRONG = `/simulations/jht?${QUESTIONS}&partial=partial-10&scenario=`
const WITHDRAWN =
  '/simulations/jht-withdrawal?balance=120.000.000&memberSince=2012-05&claimedOn=2026-11-22&reason=resignation&eventOn=2026-10-20&hasTaxNumber=on&scenario='
const NOT_YET = WITHDRAWN.replace('2026-10-20', '2026-11-01')
const REFUSED = [TOO_FEW, RESIGNED, TOO_LATE, PART_TOO_EARLY, NOT_YET]
const OF_JKP = ['/simulations/jkp', JKP, WRONG, TOO_FEW]
const OF_JHT = ['/simulations/jht-withdrawal', WITHDRAWN, NOT_YET, JHT, JHT_WRONG]

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields))
    await page.locator(`input[name="${name}"]`).fill(text)
}

const calculate = (page: Page) => page.locator('button.button[type=submit]').first().click()

/** 60 % of 4,321,987 is 2,593,192.2; six times 2,593,192. */
const CASH = { id: 'Rp15.559.152', en: 'IDR 15,559,152' } as const

for (const language of ['id', 'en'] as const) {
  test(`JKP is the same with and without a script and on the command line, in ${language} @both`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`/simulations/jkp?lang=${language}`)
    await fill(page, {
      dismissedOn: '2026-10-05',
      lastWage: '4.321.987',
      contributionMonthsInLast24: '14',
    })
    if (javaScriptEnabled) await expect(amount(page)).toHaveText(CASH[language])
    await calculate(page)
    await expect(amount(page)).toHaveText(CASH[language])
    expect((await onTheCommandLine(page, 'jkp')).total).toBe(15_559_152)
  })
}

test('the days left to claim are counted from today, and the meter says what is to spare @both', async ({
  page,
}) => {
  await page.goto(JKP)
  // 22 November to 5 April.
  await expect(page.getByText('134 hari lagi')).toBeVisible()
  await expect(page.getByText('14 dari 24 bulan terakhir dihitung, 12 diperlukan')).toBeVisible()
  await expect(page.locator('.chart-meter .chart-bar')).toHaveCount(14)
})

test('the meter follows what is typed, into a refusal and back', async ({ page }) => {
  await page.goto(JKP)
  await page.locator('input[name=contributionMonthsInLast24]').fill('11')
  await expect(page.getByText('11 dari 24 bulan terakhir dihitung')).toBeVisible()
  await expect(page.locator('.chart-meter .chart-bar')).toHaveCount(11)
  await expect(amount(page)).toBeHidden()
  await page.locator('input[name=contributionMonthsInLast24]').fill('12')
  await expect(amount(page)).toHaveText(CASH.id)
})

test('JHT with a gap and a part is the same with and without a script @both', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/simulations/jht')
  await page.locator('summary', { hasText: 'Masa tanpa iuran' }).click()
  await fill(page, {
    ...{ balance: '200.000.000', wage: '1.000.000', from: '2027-01', lastMonth: '2029-12' },
    ...{ wageGrowth: '0', annualReturn: '0', partialOn: '2027-01', memberSince: '2010-05' },
    ...{ 'gaps.0.from': '2028-01', 'gaps.0.through': '2028-06' },
  })
  await page.locator('select[name=partial]').selectOption('partial-30-housing')
  // 30 % of 200,000,000 less 5 % of 10,000,000: 59,500,000. The rest is 140,000,000 + 30 x 57,000 = 141,710,000,
  // less 5 % of 60,000,000 and 15 % of 81,710,000: 126,453,500.
  if (javaScriptEnabled) await expect(amount(page)).toHaveText('Rp185.953.500')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toHaveText('Rp185.953.500')
  expect((await onTheCommandLine(page, 'jht-projection')).received).toBe(185_953_500)
})

test('taking a part out stands beside leaving it in @both', async ({ page }) => {
  await page.goto(JHT)
  const table = page.getByRole('table', { name: 'Dibandingkan' })
  // 200,000,000 + 36 x 57,000, less 5 % of 152,052,000
  await expect(table.getByRole('row', { name: /Jumlah/ })).toContainText('194.449.400')
  await expect(table.getByRole('row', { name: /Jumlah/ })).toContainText('185.953.500')
})

test('withdrawing JHT is the same with and without a script @both', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/simulations/jht-withdrawal')
  await fill(page, {
    ...{ balance: '120.000.000', memberSince: '2012-05' },
    ...{ claimedOn: '2026-11-22', eventOn: '2026-10-20' },
  })
  await page.locator('select[name=reason]').selectOption('resignation')
  // 120,000,000 less 5 % of 70,000,000
  if (javaScriptEnabled) await expect(amount(page)).toHaveText('Rp116.500.000')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(amount(page)).toHaveText('Rp116.500.000')
  await expect(page.getByText(/Rp3\.500\.000\. Dapat\sdibayar\smulai\s20\sNovember/)).toBeVisible()
  expect((await onTheCommandLine(page, 'jht-withdrawal')).net).toBe(116_500_000)
})

test('a refusal has its reason and what would change it, and no amount @both', async ({ page }) => {
  for (const path of REFUSED) {
    await page.goto(path)
    await expect(page.getByText('Yang mengubahnya')).toBeVisible()
    await expect(page.getByText('Dijawab 22 November 2026')).toBeVisible()
    expect(await page.locator('main').textContent(), path).not.toMatch(/Rp\s?\d/)
  }
})

test('a missing answer is asked for by its title and keeps the rest @both', async ({ page }) => {
  await page.goto(JHT_WRONG)
  await expect(page.locator('.error-summary')).toContainText('Bulan diambil sebagian harus diisi')
  await page.locator('.error-summary a').click()
  await expect(page.locator('input[name=partialOn]')).toBeFocused()
  await expect(page.locator('input[name=balance]')).toHaveValue('200.000.000')
})

test('signed in JKP is filled from the record, and no value enters an address @both', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/simulations/jkp')
  await expect(page.getByText('Dari catatan Anda: bulan dengan iuran JKK').first()).toBeVisible()
  await expect(page.locator('input[name=contributionMonthsInLast24]')).not.toHaveValue('')
  await page.getByRole('button', { name: 'Hitung', exact: true }).click()
  await expect(page.getByText('Meteran masa iur')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

for (const language of ['id', 'en'] as const) {
  for (const [name, places] of Object.entries({ JKP: OF_JKP, JHT: OF_JHT }))
    test(`${name} is accessible and valid, in ${language}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.goto(`/?lang=${language}`)
      await looksRightOpened(page, places)
    })
}

test('nothing of JKP and JHT is cut off or scrolls sideways from 320 px up', async ({ page }) => {
  test.setTimeout(120_000)
  await expectToFit(page, [...OF_JKP, ...OF_JHT], {
    widths: [320, 360, 1280],
    prepare: openEverything,
  })
})
