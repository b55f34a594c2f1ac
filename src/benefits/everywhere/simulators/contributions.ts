import { contributionsCalculation } from '#law'
import { type Language, moneyText, monthOfDate, type Words, ZERO_RUPIAH } from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { PartsTable, Simulator } from '../simulator.ts'

/** What a month of contributions costs, and whom. */
export const contributionsSimulator: Simulator = {
  slug: 'contributions',
  calculation: contributionsCalculation,
  title: { id: 'Iuran sebulan', en: 'A month’s contributions' },
  about: {
    id: 'Berapa iuran dari upah atau penghasilan Anda, dan siapa yang membayarnya.',
    en: 'What is due on your wage or income, and who pays it.',
  },
  defaults: (today) => ({
    segment: 'wage-earner',
    month: monthOfDate(today),
    riskClass: '1',
    occupation: 'other',
    ...ticked('jkk', 'jkm', 'jht', 'jp', 'jkp'),
  }),
  examples: {
    wage: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
    income: { id: 'Misalnya 3.000.000', en: 'For example 3,000,000' },
    riskClass: {
      id: 'Menurut jenis usaha pemberi kerja; tanyakan kepada mereka bila ragu',
      en: 'By the employer’s line of business; ask them when in doubt',
    },
    ageInYears: {
      id: 'Penting menjelang usia pensiun, karena iuran JP berhenti',
      en: 'Matters near the pension age, when JP stops',
    },
  },
  further: { title: { id: 'Jarang diperlukan', en: 'Rarely needed' }, names: ['reliefLeft'] },
  sentence,
  summary: (result) => [
    { name: EMPLOYER, amount: result.amount('total.employer') },
    { name: WORKER, amount: result.amount('total.worker') },
    { name: GOVERNMENT, amount: result.amount('total.government') },
  ],
  parts,
}

function sentence(result: ResultReader): Words {
  const said = (payer: string, language: Language) =>
    moneyText(result.amount(`total.${payer}`) ?? ZERO_RUPIAH, language)
  // JKK stands under who bears it: the worker, where there is no employer.
  if (result.amount('jkk.worker') !== undefined)
    return {
      id: `Peserta membayar ${said('worker', 'id')} sendiri.`,
      en: `The member pays ${said('worker', 'en')}.`,
    }
  return {
    id: `Pemberi kerja membayar ${said('employer', 'id')}, pekerja ${said('worker', 'id')}.`,
    en: `The employer pays ${said('employer', 'en')}, the worker ${said('worker', 'en')}.`,
  }
}

function parts(result: ResultReader): PartsTable {
  const rows = PROGRAMMES.map(({ key, name }) => ({
    name,
    amounts: PAYERS.map((payer) => result.amount(`${key}.${payer}`)),
  }))
  const totals = PAYERS.map((payer) => result.amount(`total.${payer}`))
  return {
    caption: { id: 'Iuran tiap program', en: 'Contributions by programme' },
    columns: [{ id: 'Program', en: 'Programme' }, EMPLOYER, WORKER, GOVERNMENT],
    rows,
    totals: [{ name: { id: 'Jumlah', en: 'Total' }, amounts: totals }],
  }
}

const PAYERS = ['employer', 'worker', 'government'] as const
const EMPLOYER = { id: 'Pemberi kerja', en: 'Employer' }
const WORKER = { id: 'Pekerja', en: 'Worker' }
const GOVERNMENT = { id: 'Pemerintah', en: 'State' }
const PROGRAMMES = [
  { key: 'jkk', name: { id: 'JKK (kecelakaan kerja)', en: 'JKK (work injury)' } },
  { key: 'jkm', name: { id: 'JKM (kematian)', en: 'JKM (death)' } },
  { key: 'jht', name: { id: 'JHT (hari tua)', en: 'JHT (old-age savings)' } },
  { key: 'jp', name: { id: 'JP (pensiun)', en: 'JP (pension)' } },
  { key: 'jkp', name: { id: 'JKP (kehilangan pekerjaan)', en: 'JKP (job loss)' } },
] as const

const ticked = (...programmes: readonly string[]) =>
  Object.fromEntries(programmes.map((name) => [`programmes.${name}`, 'on']))
