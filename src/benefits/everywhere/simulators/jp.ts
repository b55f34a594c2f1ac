import { jpProjectionCalculation } from '#law'
import {
  type Language,
  moneyText,
  monthOfDate,
  monthText,
  parseMonth,
  type Words,
  ZERO_RUPIAH,
} from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { NamedAmount, PartsTable, Simulator } from '../simulator.ts'
import { SURVIVOR_NAMES } from './survivor-names.ts'

/** The JP pension by the month in which it begins, and what survivors would get of it. */
export const jpSimulator: Simulator = {
  slug: 'jp',
  calculation: jpProjectionCalculation,
  title: { id: 'Pensiun bulanan (JP)', en: 'Monthly pension (JP)' },
  about: {
    id: 'Kapan dan berapa kira-kira pensiun JP Anda, dan berapa yang diterima keluarga sesudah Anda.',
    en: 'When your JP pension begins, about how much it is, and what your family gets after you.',
  },
  monthsOf: 'jp',
  defaults: (today) => ({ from: monthOfDate(today), wageGrowth: '5', inflation: '3' }),
  examples: {
    birthDate: { id: 'Misalnya 15-01-1990', en: 'For example 15-01-1990' },
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    contributionMonths: { id: 'Misalnya 120', en: 'For example 120' },
    wageGrowth: { id: 'Persen, misalnya 5', en: 'Per cent, for example 5' },
    inflation: { id: 'Persen, misalnya 3', en: 'Per cent, for example 3' },
  },
  further: {
    title: {
      id: 'Andaian kenaikan upah dan inflasi, dan isian lain',
      en: 'Assumed wage growth and inflation, and other answers',
    },
    names: ['wageGrowth', 'inflation', 'earlierWage', 'from', 'lastMonth', 'yearsLater'],
  },
  sentence,
  summary: (result) => result.list('starts').map(startOf),
  bars: {
    id: 'Pensiun sebulan menurut kapan mulai, dalam satu skala.',
    en: 'The monthly pension by when it begins, on one scale.',
  },
  total: { id: 'Pensiun sebulan', en: 'Monthly pension' },
  parts,
  others,
  tries: (today) => [
    { title: YOUNG, typed: { ...assumed(monthOfDate(today)), ...OF_1990 } },
    { title: SHORT, typed: { ...assumed(monthOfDate(today)), ...OF_1974 } },
  ],
}

function sentence(result: ResultReader): Words {
  return isMonthly(result) ? monthly(result) : lumpSum(result)
}

function monthly(result: ResultReader): Words {
  const said = (path: string, language: Language) =>
    moneyText(result.amount(path) ?? ZERO_RUPIAH, language)
  return {
    id: `Mulai ${begins(result, 'id')}, setara ${said('inTodaysMoney', 'id')} dalam nilai uang sekarang. Sesudah Anda, janda atau duda menerima ${said('survivors.spouse', 'id')}.`,
    en: `From ${begins(result, 'en')} on, worth ${said('inTodaysMoney', 'en')} in the money of today. After you a widow or widower gets ${said('survivors.spouse', 'en')}.`,
  }
}

function lumpSum(result: ResultReader): Words {
  const months = result.number('contributionMonths') ?? 0
  const later = result.list('starts').find(isMonthly)
  const more = {
    id:
      later === undefined
        ? ''
        : ` Bila Anda tetap bekerja dan mulai ${begins(later, 'id')}, JP dibayar setiap bulan.`,
    en:
      later === undefined
        ? ''
        : ` If you go on working and begin in ${begins(later, 'en')}, JP is paid every month.`,
  }
  return {
    id: `Pada ${begins(result, 'id')} masa iur Anda ${months} bulan, kurang dari 15 tahun. Iuran dan hasilnya dibayar sekaligus; jumlahnya tidak dihitung di sini.${more.id}`,
    en: `In ${begins(result, 'en')} you have contributed for ${months} months, less than 15 years. Contributions and their return are paid at once; the amount is not calculated here.${more.en}`,
  }
}

function begins(result: ResultReader, language: Language): string {
  const month = parseMonth(result.text('pensionStart') ?? '')
  return month === undefined ? '' : monthText(month, language)
}

function startOf(start: ResultReader, index: number): NamedAmount {
  return { name: START_NAMES[index] ?? LATER, amount: start.amount('monthly') }
}

/** Where no start gives a monthly pension there is nothing to compare. */
function parts(result: ResultReader): PartsTable {
  const starts = result.list('starts')
  return {
    caption: { id: 'Menurut kapan pensiun mulai', en: 'By when the pension begins' },
    columns: [
      { id: 'Mulai', en: 'Begins' },
      { id: 'Pensiun sebulan', en: 'Monthly pension' },
      { id: 'Dalam nilai uang sekarang', en: 'In the money of today' },
    ],
    rows: starts.some(isMonthly) ? starts.map(rowOf) : [],
  }
}

const isMonthly = (of: ResultReader): boolean => of.text('kind') === 'monthly'

const rowOf = (start: ResultReader) => ({
  name: {
    id: `${begins(start, 'id')}${isMonthly(start) ? '' : ': dibayar sekaligus'}`,
    en: `${begins(start, 'en')}${isMonthly(start) ? '' : ': paid at once'}`,
  },
  amounts: [start.amount('monthly'), start.amount('inTodaysMoney')],
})

function others(result: ResultReader): PartsTable | undefined {
  if (!isMonthly(result)) return undefined
  return {
    caption: { id: 'Sesudah Anda, salah satu menerima', en: 'After you one of these receives' },
    columns: [
      { id: 'Ahli waris', en: 'Survivor' },
      { id: 'Pensiun sebulan', en: 'Monthly pension' },
    ],
    rows: SURVIVORS.map((key) => ({
      name: SURVIVOR_NAMES[key],
      amounts: [result.amount(`survivors.${key}`)],
    })),
  }
}

const SURVIVORS = ['spouse', 'child', 'parent'] as const

const LATER: Words = { id: 'Lebih lambat', en: 'Later' }
const START_NAMES: readonly Words[] = [
  { id: 'Pada usia pensiun', en: 'At the pension age' },
  { id: 'Setahun lebih lambat', en: 'One year later' },
  { id: 'Dua tahun lebih lambat', en: 'Two years later' },
  { id: 'Tiga tahun lebih lambat', en: 'Three years later' },
]

const assumed = (from: string) => ({ from, wageGrowth: '5', inflation: '3' })
const OF_1990 = { birthDate: '1990-01-15', wage: '5000000', contributionMonths: '60' }
const OF_1974 = { birthDate: '1974-05-20', wage: '5000000', contributionMonths: '60' }
const YOUNG: Words = {
  id: 'Lahir 1990, upah 5 juta, sudah 5 tahun membayar',
  en: 'Born in 1990, wage of 5 million, five years paid',
}
const SHORT: Words = {
  id: 'Lahir 1974, sudah 5 tahun membayar: belum 15 tahun pada usia pensiun',
  en: 'Born in 1974, five years paid: below 15 years at the pension age',
}
