import { jkmCalculation } from '#law'
import { moneyText, type Words, ZERO_RUPIAH } from '#values'
import { benefitOf, benefitsNamed, benefitsTable, CHILD_ROWS } from '../benefit-parts.ts'
import type { ResultReader } from '../result-reader.ts'
import type { Simulator } from '../simulator.ts'

/** What a family gets after a death that is no work accident. */
export const jkmSimulator: Simulator = {
  slug: 'jkm',
  calculation: jkmCalculation,
  title: { id: 'Santunan kematian (JKM)', en: 'Death benefit (JKM)' },
  about: {
    id: 'Berapa yang diterima keluarga bila peserta meninggal, bukan karena kecelakaan kerja.',
    en: 'What a family receives when a member dies, not of a work accident.',
  },
  monthsOf: 'jkm',
  defaults: (today) => ({ diedOn: today }),
  examples: {
    diedOn: {
      id: 'Sebelum 2 Desember 2019 berlaku jumlah lama',
      en: 'Before 2 December 2019 the old amounts count',
    },
    contributionMonths: {
      id: 'Menentukan ada tidaknya beasiswa; misalnya 60',
      en: 'Decides whether there is a scholarship; for example 60',
    },
    children: {
      id: 'Kosongkan bila tidak ada; setiap anak satu isian',
      en: 'Leave it empty where there are none; one entry for each child',
    },
  },
  rowNames: CHILD_ROWS,
  sentence,
  summary: (result) => benefitsNamed(result, ['lump-sum', 'periodic', 'funeral', 'scholarship']),
  parts: (result) => benefitsTable(result, { id: 'Manfaat JKM', en: 'Benefits of JKM' }),
  tries: (today) => [
    { title: WITH_CHILDREN, typed: { diedOn: today, contributionMonths: '60', ...TWO_CHILDREN } },
    {
      title: OLD_AND_NEW,
      typed: { ...CHANGED_CASE, diedOn: '2019-12-02', scenario: '2-12-2019' },
      kept: { ...CHANGED_CASE, diedOn: '2019-12-01', scenario: '1-12-2019' },
    },
  ],
}

function sentence(result: ResultReader): Words {
  const scholarship = benefitOf(result, 'scholarship') ?? ZERO_RUPIAH
  if (scholarship === ZERO_RUPIAH)
    return {
      id: 'Jumlah uang tunai yang diterima keluarga.',
      en: 'What the family receives in cash.',
    }
  return {
    id: `Uang tunai untuk keluarga, dan beasiswa anak paling banyak ${moneyText(scholarship, 'id')} yang dibayar tahun demi tahun.`,
    en: `Cash for the family, and a scholarship of at most ${moneyText(scholarship, 'en')} paid year by year.`,
  }
}

const TWO_CHILDREN = {
  'children.0.remainingYears.primary': '4',
  'children.0.remainingYears.lowerSecondary': '3',
  'children.1.remainingYears.upperSecondary': '2',
  'children.1.remainingYears.higher': '4',
}
const CHANGED_CASE = { contributionMonths: '60', ...TWO_CHILDREN }
const WITH_CHILDREN: Words = {
  id: 'Lima tahun iuran dan dua anak sekolah',
  en: 'Five years of contributions and two children at school',
}
const OLD_AND_NEW: Words = {
  id: 'Jumlah lama dan baru berdampingan: sebelum dan sejak 2 Desember 2019',
  en: 'Old and new amounts side by side: before and from 2 December 2019',
}
