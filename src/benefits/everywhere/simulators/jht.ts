import { jhtProjectionCalculation } from '#law'
import {
  type Language,
  moneyText,
  monthOf,
  monthOfDate,
  rupiah,
  subtract,
  type Words,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { Course, PartsTable, Simulator } from '../simulator.ts'

/** What a JHT balance would become until retirement, on the visitor's own assumptions. */
export const jhtSimulator: Simulator = {
  slug: 'jht',
  calculation: jhtProjectionCalculation,
  title: { id: 'Saldo JHT saat pensiun', en: 'JHT balance at retirement' },
  about: {
    id: 'Berapa kira-kira Jaminan Hari Tua Anda nanti sesudah pajak, juga dengan masa tanpa iuran atau diambil sebagian, bila upah dan hasilnya seperti yang Anda andaikan.',
    en: 'What your old-age savings might become after tax, with times without contributions or a part taken out, if wage and return were as you assume.',
  },
  endsAtJhtAge: true,
  defaults: (today) => ({
    balance: '0',
    from: monthOfDate(today),
    lastMonth: monthOf(yearOf(monthOfDate(today)) + 20, 12),
    wageGrowth: '5',
    annualReturn: '5',
    hasTaxNumber: 'on',
  }),
  examples: {
    memberSince: { id: 'Misalnya 03-2014', en: 'For example 03-2014' },
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    wageGrowth: { id: 'Persen, misalnya 5', en: 'Per cent, for example 5' },
    annualReturn: { id: 'Persen, misalnya 5,5', en: 'Per cent, for example 5.5' },
  },
  sentence,
  summary: (result) => [
    { name: OPENING, amount: result.amount('opening') },
    { name: CONTRIBUTIONS, amount: result.amount('contributions') },
    { name: DEVELOPMENT, amount: result.amount('development') },
    { name: TAX, amount: rupiah(amountOf(result, 'tax') + amountOf(result, 'takenTax')) },
    { name: TAKEN, amount: takenOf(result) },
  ],
  parts,
  course,
}

/** The balance at the end and its tax; of a part taken out, what it came to. */
function sentence(result: ResultReader): Words {
  const said = (path: string, language: Language) => moneyText(amountOf(result, path), language)
  const end = {
    id: `saldo saat pensiun ${said('balance', 'id')} dikurangi pajak ${said('tax', 'id')}`,
    en: `a balance of ${said('balance', 'en')} at retirement less tax of ${said('tax', 'en')}`,
  }
  const part = takenOf(result)
  if (part === undefined)
    return {
      id: `Yaitu ${end.id}, bila andaian Anda terjadi.`,
      en: `That is ${end.en}, if your assumptions come true.`,
    }
  const net = subtract(part, amountOf(result, 'takenTax'))
  return {
    id: `Yaitu ${moneyText(net, 'id')} yang diambil sebelumnya, dan ${end.id}, bila andaian Anda terjadi.`,
    en: `That is ${moneyText(net, 'en')} taken out before, and ${end.en}, if your assumptions come true.`,
  }
}

/** What is taken out before retirement; absent where nothing is. */
function takenOf(result: ResultReader) {
  const taken = amountOf(result, 'taken')
  return taken === ZERO_RUPIAH ? undefined : taken
}

const amountOf = (result: ResultReader, path: string) => result.amount(path) ?? ZERO_RUPIAH

const yearName = (year: ResultReader) => {
  const text = String(year.number('year') ?? '')
  return { id: text, en: text }
}

function parts(result: ResultReader): PartsTable {
  const hasPart = takenOf(result) !== undefined
  // As many columns as a page is wide for.
  const [first, names] = hasPart
    ? [[], ['contributions', 'development', 'taken', 'closing']]
    : [[WAGE], ['wage', 'contributions', 'development', 'closing']]
  return {
    caption: { id: 'Tahun demi tahun', en: 'Year by year' },
    byYear: true,
    columns: [
      { id: 'Tahun', en: 'Year' },
      ...first,
      CONTRIBUTIONS,
      DEVELOPMENT,
      ...(hasPart ? [TAKEN] : []),
      { id: 'Saldo akhir', en: 'Closing balance' },
    ],
    rows: result.list('years').map((year) => ({
      name: yearName(year),
      amounts: names.map((part) => year.amount(part)),
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
const TAX = { id: 'Pajak, dikurangkan', en: 'Tax, taken off' }
const TAKEN = { id: 'Diambil sebelum pensiun', en: 'Taken out before retirement' }
const WAGE = { id: 'Upah sebulan', en: 'Monthly wage' }
