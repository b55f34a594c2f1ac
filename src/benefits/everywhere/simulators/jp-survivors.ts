import { jpSurvivorProjectionCalculation } from '#law'
import { moneyText, type Words, ZERO_RUPIAH } from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { NamedAmount, Simulator } from '../simulator.ts'
import { SURVIVOR_NAMES } from './survivor-names.ts'

/** What JP pays the family of a member who dies before drawing a pension. */
export const jpSurvivorsSimulator: Simulator = {
  slug: 'jp-survivors',
  calculation: jpSurvivorProjectionCalculation,
  title: { id: 'Pensiun keluarga (JP)', en: 'Pension of the family (JP)' },
  about: {
    id: 'Berapa pensiun janda atau duda, anak, atau orang tua bila peserta meninggal sebelum pensiun.',
    en: 'What a widow or widower, children or a parent get when a member dies before the pension.',
  },
  monthsOf: 'jp',
  defaults: (today) => ({ diedOn: today }),
  examples: {
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    contributionMonths: { id: 'Misalnya 60', en: 'For example 60' },
    membershipMonths: { id: 'Misalnya 66', en: 'For example 66' },
  },
  sentence,
  summary,
  bars: {
    id: 'Pensiun sebulan dari setiap penerima, dalam satu skala. Tidak dibayar bersama-sama.',
    en: 'The monthly pension of each, on one scale. They are not paid together.',
  },
  total: { id: 'Janda atau duda', en: 'Widow or widower' },
  parts: (result) => ({
    caption: { id: 'Salah satu menerima, setiap bulan', en: 'One of these receives, every month' },
    columns: [
      { id: 'Ahli waris', en: 'Survivor' },
      { id: 'Pensiun sebulan', en: 'Monthly pension' },
    ],
    rows: summary(result).map(({ name, amount }) => ({ name, amounts: [amount] })),
  }),
  tries: (today) => [
    { title: PAID, typed: { diedOn: today, ...SOMEBODY, membershipMonths: '66' } },
    { title: SPARSE, typed: { diedOn: today, ...SOMEBODY, membershipMonths: '120' } },
  ],
}

function sentence(result: ResultReader): Words {
  if (result.text('kind') === 'lump-sum')
    return {
      id: 'Syarat untuk pensiun bulanan belum terpenuhi. Iuran dan hasilnya dibayar sekaligus kepada ahli waris; jumlahnya tidak dihitung di sini.',
      en: 'The conditions of a monthly pension are not met. Contributions and their return are paid to the survivors at once; the amount is not calculated here.',
    }
  const parent = result.amount('parent') ?? ZERO_RUPIAH
  const child = result.amount('child') ?? ZERO_RUPIAH
  return {
    id: `Tanpa janda atau duda, anak menerima ${moneyText(child, 'id')}; tanpa keduanya, orang tua ${moneyText(parent, 'id')}.`,
    en: `Without a widow or widower the children get ${moneyText(child, 'en')}; without either a parent gets ${moneyText(parent, 'en')}.`,
  }
}

function summary(result: ResultReader): readonly NamedAmount[] {
  if (result.text('kind') === 'lump-sum') return []
  return SURVIVORS.map((key) => ({ name: SURVIVOR_NAMES[key], amount: result.amount(key) }))
}

const SURVIVORS = ['spouse', 'child', 'childAfterSpouse', 'parent'] as const

const SOMEBODY = { wage: '5000000', contributionMonths: '60' }
const PAID: Words = {
  id: 'Lima tahun iuran selama 66 bulan menjadi peserta',
  en: 'Five years of contributions in 66 months of membership',
}
const SPARSE: Words = {
  id: 'Iuran sering terputus: 60 dari 120 bulan',
  en: 'Many gaps: 60 of 120 months paid',
}
