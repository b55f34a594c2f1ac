import { jhtProjectionCalculation } from '#law'
import { moneyText, monthOf, monthOfDate, yearOf, ZERO_RUPIAH } from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { Course, PartsTable, Simulator } from '../simulator.ts'

/** What a JHT balance would become until retirement, on the visitor's own assumptions. */
export const jhtSimulator: Simulator = {
  slug: 'jht',
  calculation: jhtProjectionCalculation,
  title: { id: 'Saldo JHT saat pensiun', en: 'JHT balance at retirement' },
  about: {
    id: 'Berapa kira-kira saldo Jaminan Hari Tua Anda nanti, bila upah dan hasilnya seperti yang Anda andaikan.',
    en: 'What your old-age savings might become, if wage and return were as you assume.',
  },
  defaults: (today) => ({
    balance: '0',
    from: monthOfDate(today),
    lastMonth: monthOf(yearOf(monthOfDate(today)) + 20, 12),
    wageGrowth: '5',
    annualReturn: '5',
  }),
  examples: {
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    wageGrowth: { id: 'Persen, misalnya 5', en: 'Per cent, for example 5' },
    annualReturn: { id: 'Persen, misalnya 5,5', en: 'Per cent, for example 5.5' },
  },
  sentence: (result) => {
    const [paid, earned] = [amountOf(result, 'contributions'), amountOf(result, 'development')]
    return {
      id: `Dari iuran ${moneyText(paid, 'id')} dan hasil pengembangan ${moneyText(earned, 'id')}, bila andaian Anda terjadi.`,
      en: `Out of contributions of ${moneyText(paid, 'en')} and a return of ${moneyText(earned, 'en')}, if your assumptions come true.`,
    }
  },
  summary: (result) => [
    { name: OPENING, amount: result.amount('opening') },
    { name: CONTRIBUTIONS, amount: result.amount('contributions') },
    { name: DEVELOPMENT, amount: result.amount('development') },
  ],
  parts,
  course,
}

const amountOf = (result: ResultReader, path: string) => result.amount(path) ?? ZERO_RUPIAH

const yearName = (year: ResultReader) => {
  const text = String(year.number('year') ?? '')
  return { id: text, en: text }
}

function parts(result: ResultReader): PartsTable {
  return {
    caption: { id: 'Tahun demi tahun', en: 'Year by year' },
    columns: [
      { id: 'Tahun', en: 'Year' },
      { id: 'Upah sebulan', en: 'Monthly wage' },
      CONTRIBUTIONS,
      DEVELOPMENT,
      { id: 'Saldo akhir', en: 'Closing balance' },
    ],
    rows: result.list('years').map((year) => ({
      name: yearName(year),
      amounts: ['wage', 'contributions', 'development', 'closing'].map((part) => year.amount(part)),
    })),
  }
}

function course(result: ResultReader): Course {
  const points = result.list('years').flatMap((reader) => {
    const [year, amount] = [reader.number('year'), reader.amount('closing')]
    return year === undefined || amount === undefined ? [] : [{ year, amount }]
  })
  return {
    sentence: {
      id: 'Perkiraan saldo pada akhir setiap tahun, dan pada bulan terakhir.',
      en: 'The estimated balance at the end of each year, and of the last month.',
    },
    points,
  }
}

const OPENING = { id: 'Saldo awal', en: 'Opening balance' }
const CONTRIBUTIONS = { id: 'Iuran', en: 'Contributions' }
const DEVELOPMENT = { id: 'Hasil pengembangan', en: 'Return' }
