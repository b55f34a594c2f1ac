import type { InputOf, Shape } from '../input/fields.ts'
import { CONTRIBUTION_MONTH } from './shared-fields.ts'

const WAGE_EARNER_OPTIONS = {
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work injury (JKK)' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'Death (JKM)' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'Pension (JP)' },
  jkp: { id: 'Jaminan Kehilangan Pekerjaan (JKP)', en: 'Job loss (JKP)' },
} as const

export type WageEarnerProgramme = keyof typeof WAGE_EARNER_OPTIONS
export const WAGE_EARNER_PROGRAMMES: readonly WageEarnerProgramme[] = [
  'jkk',
  'jkm',
  'jht',
  'jp',
  'jkp',
]

/** Nobody has to take a relief: who left it pays the whole contribution. */
const RELIEF_LEFT = {
  kind: 'several',
  options: { jkk: WAGE_EARNER_OPTIONS.jkk, jkm: WAGE_EARNER_OPTIONS.jkm },
  default: [],
  optional: true,
  title: { id: 'Keringanan yang tidak dipakai', en: 'Reliefs that are not taken' },
  hint: {
    id: 'Keringanan tidak wajib dipakai; centang program yang iurannya dibayar penuh',
    en: 'Nobody has to take a relief; tick the programmes that are paid in full',
  },
} as const

const wageEarner = {
  title: { id: 'Penerima upah', en: 'Wage earner' },
  fields: {
    month: CONTRIBUTION_MONTH,
    wage: {
      kind: 'rupiah',
      title: { id: 'Upah sebulan', en: 'Monthly wage' },
      hint: {
        id: 'Upah pokok dan tunjangan tetap; tunjangan tidak tetap tidak dihitung',
        en: 'Base wage and fixed allowances; other allowances do not count',
      },
    },
    riskClass: {
      kind: 'class',
      title: { id: 'Tingkat risiko tempat kerja', en: 'Risk class of the workplace' },
      options: [
        { value: 1, words: { id: 'sangat rendah', en: 'very low' } },
        { value: 2, words: { id: 'rendah', en: 'low' } },
        { value: 3, words: { id: 'sedang', en: 'medium' } },
        { value: 4, words: { id: 'tinggi', en: 'high' } },
        { value: 5, words: { id: 'sangat tinggi', en: 'very high' } },
      ],
    },
    labourIntensive: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: { id: 'Industri padat karya tertentu', en: 'One of the labour-intensive industries' },
      hint: {
        id: 'Makanan, minuman, tembakau; tekstil dan pakaian; kulit; alas kaki; mainan anak; furnitur',
        en: 'Food, drink, tobacco; textile and clothing; leather; footwear; toys; furniture',
      },
    },
    constructionFixedTerm: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: {
        id: 'Pekerja harian, borongan, atau kontrak di jasa konstruksi',
        en: 'Casual, piece-rate or fixed-term construction worker',
      },
    },
    ageInYears: {
      kind: 'whole-number',
      unit: 'years',
      from: 0,
      to: 130,
      optional: true,
      title: { id: 'Umur pada tanggal 1 bulan itu', en: 'Age on the first of the month' },
    },
    continuesAfterPensionAge: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: { id: 'Melanjutkan JP setelah usia pensiun', en: 'Continues JP after pension age' },
    },
    programmes: {
      kind: 'several',
      options: WAGE_EARNER_OPTIONS,
      default: WAGE_EARNER_PROGRAMMES,
      optional: true,
      title: { id: 'Program yang diikuti', en: 'Programmes taken part in' },
    },
    reliefLeft: RELIEF_LEFT,
  },
} as const

const selfEmployed = {
  title: { id: 'Bukan penerima upah', en: 'Self-employed' },
  fields: {
    month: CONTRIBUTION_MONTH,
    income: {
      kind: 'rupiah',
      title: { id: 'Penghasilan sebulan', en: 'Monthly income' },
    },
    occupation: {
      kind: 'choice',
      title: { id: 'Pekerjaan', en: 'Occupation' },
      options: {
        transport: {
          id: 'Pengemudi, ojek, atau kurir',
          en: 'Driver, motorcycle taxi or courier',
        },
        other: { id: 'Lainnya', en: 'Other' },
      },
    },
    paidByGovernment: {
      kind: 'yes-no',
      default: false,
      optional: true,
      title: { id: 'Dibayar dari APBN atau APBD', en: 'Paid by a state or regional budget' },
    },
    programmes: {
      kind: 'several',
      title: { id: 'Program yang diikuti', en: 'Programmes taken part in' },
      options: {
        jkk: WAGE_EARNER_OPTIONS.jkk,
        jkm: WAGE_EARNER_OPTIONS.jkm,
        jht: WAGE_EARNER_OPTIONS.jht,
      },
    },
    reliefLeft: RELIEF_LEFT,
  },
} as const

export const contributionsInput = {
  by: 'segment',
  title: { id: 'Jenis peserta', en: 'Kind of member' },
  options: { 'wage-earner': wageEarner, 'self-employed': selfEmployed },
} as const satisfies Shape

type Contributions = InputOf<typeof contributionsInput>
export type WageEarnerInput = Extract<Contributions, { readonly segment: 'wage-earner' }>
export type SelfEmployedInput = Extract<Contributions, { readonly segment: 'self-employed' }>
