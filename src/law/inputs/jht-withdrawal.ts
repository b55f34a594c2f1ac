import type { InputOf, Shape } from '../input/fields.ts'
import { EARLIER_PAYMENTS, HAS_TAX_NUMBER, PARTS_OF_JHT } from './shared-fields.ts'

export const jhtWithdrawalInput = {
  fields: {
    balance: { kind: 'rupiah', title: { id: 'Saldo JHT', en: 'JHT balance' } },
    memberSince: {
      kind: 'month',
      title: { id: 'Peserta sejak', en: 'Member since' },
    },
    claimedOn: {
      kind: 'date',
      title: { id: 'Tanggal pengajuan', en: 'Day of the claim' },
      hint: {
        id: 'Pajak dihitung seolah-olah JHT dibayar pada hari ini',
        en: 'Tax is counted as if JHT were paid on this day',
      },
    },
    reason: {
      kind: 'choice',
      title: { id: 'Alasan', en: 'Reason' },
      options: {
        'pension-age': { id: 'Mencapai usia pensiun', en: 'Pension age' },
        resignation: { id: 'Mengundurkan diri', en: 'Resignation' },
        dismissal: { id: 'Terkena PHK', en: 'Dismissal' },
        'contract-end': { id: 'Kontrak kerja (PKWT) berakhir', en: 'End of a contract' },
        'total-disability': { id: 'Cacat total tetap', en: 'Permanent total disability' },
        death: { id: 'Meninggal dunia', en: 'Death' },
        'leaving-indonesia': {
          id: 'Meninggalkan Indonesia untuk selama-lamanya',
          en: 'Leaving Indonesia for good',
        },
        ...PARTS_OF_JHT,
      },
    },
    eventOn: {
      kind: 'date',
      optional: true,
      title: { id: 'Tanggal kejadian', en: 'Day of the event' },
      hint: {
        id: 'Surat pengunduran diri, PHK, akhir kontrak, penetapan cacat, meninggal, berangkat, atau pensiun menurut perjanjian kerja',
        en: 'Resignation certificate, dismissal, end of contract, finding of disability, death, departure, or retirement under the work agreement',
      },
    },
    birthDate: {
      kind: 'date',
      optional: true,
      title: { id: 'Tanggal lahir', en: 'Date of birth' },
    },
    earlierPayments: EARLIER_PAYMENTS,
    hasTaxNumber: HAS_TAX_NUMBER,
  },
} as const satisfies Shape

export type JhtWithdrawalInput = InputOf<typeof jhtWithdrawalInput>
