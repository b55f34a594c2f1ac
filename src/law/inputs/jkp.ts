import type { InputOf, Shape } from '../input/fields.ts'

export const jkpInput = {
  fields: {
    dismissedOn: {
      kind: 'date',
      title: { id: 'Tanggal hubungan kerja berakhir', en: 'Day on which the employment ended' },
    },
    reason: {
      kind: 'choice',
      title: { id: 'Sebab hubungan kerja berakhir', en: 'Why the employment ended' },
      options: {
        dismissal: { id: 'PHK', en: 'Dismissal' },
        resignation: { id: 'Mengundurkan diri', en: 'Resignation' },
        retirement: { id: 'Pensiun', en: 'Retirement' },
        'total-disability': { id: 'Cacat total tetap', en: 'Permanent total disability' },
        death: { id: 'Meninggal dunia', en: 'Death' },
        'contract-end': { id: 'Kontrak kerja (PKWT) habis', en: 'The contract ran out' },
        'contract-ended-early-by-employer': {
          id: 'Kontrak kerja (PKWT) diakhiri pemberi kerja sebelum habis',
          en: 'The employer ended the contract early',
        },
      },
    },
    lastWage: {
      kind: 'rupiah',
      title: { id: 'Upah terakhir yang dilaporkan', en: 'Last reported wage' },
    },
    contributionMonthsInLast24: {
      kind: 'whole-number',
      unit: 'months',
      from: 0,
      to: 24,
      title: {
        id: 'Masa iur dalam 24 bulan terakhir, dalam bulan',
        en: 'Months contributed in the last 24 months',
      },
    },
    consecutiveMonthsBefore: {
      kind: 'whole-number',
      unit: 'months',
      from: 0,
      to: 1200,
      optional: true,
      title: {
        id: 'Bulan iur berturut-turut sampai berhenti',
        en: 'Consecutive months contributed up to the end',
      },
      hint: {
        id: 'Dihitung untuk PHK sebelum 7 Februari 2025',
        en: 'Counts for dismissals before 7 February 2025',
      },
    },
    claimedOn: {
      kind: 'date',
      optional: true,
      title: { id: 'Tanggal JKP diajukan', en: 'Day on which JKP is claimed' },
      hint: {
        id: 'Sesudah batasnya JKP tidak dibayar lagi',
        en: 'After the deadline JKP is no longer paid',
      },
    },
  },
} as const satisfies Shape

export type JkpInput = InputOf<typeof jkpInput>
