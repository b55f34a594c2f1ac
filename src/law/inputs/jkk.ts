import type { InputOf, Shape } from '../input/fields.ts'
import { DISABILITY_ITEMS } from './disability-items.ts'
import { CHILDREN } from './shared-fields.ts'

const FARE = { kind: 'rupiah', optional: true } as const

export const jkkInput = {
  fields: {
    accidentOn: { kind: 'date', title: { id: 'Tanggal kecelakaan', en: 'Day of the accident' } },
    wage: {
      kind: 'rupiah',
      title: { id: 'Upah sebulan saat kecelakaan', en: 'Monthly wage at the accident' },
      hint: {
        id: 'Upah pokok dan tunjangan tetap; bagi bukan penerima upah, penghasilan dasar dari tabel iuran',
        en: 'Base wage and fixed allowances; for the self-employed the base income of their contribution row',
      },
    },
    outcome: {
      kind: 'choice',
      title: { id: 'Akibat kecelakaan', en: 'What the accident led to' },
      options: {
        temporary: { id: 'Sementara tidak mampu bekerja', en: 'Unable to work for a time' },
        'partial-anatomical': {
          id: 'Cacat sebagian anatomis: anggota badan hilang',
          en: 'Partial disability: a part of the body is lost',
        },
        'partial-functional': {
          id: 'Cacat sebagian fungsi: fungsi anggota badan berkurang',
          en: 'Partial disability: a part of the body works less',
        },
        total: { id: 'Cacat total tetap', en: 'Total permanent disability' },
        death: { id: 'Meninggal dunia', en: 'Death' },
      },
    },
    monthsUnable: {
      kind: 'whole-number',
      unit: 'months',
      from: 0,
      to: 1200,
      optional: true,
      title: { id: 'Lama tidak mampu bekerja, dalam bulan', en: 'Months unable to work' },
    },
    losses: {
      kind: 'rows',
      most: 50,
      optional: true,
      title: { id: 'Cacat sebagian', en: 'Partial disabilities' },
      hint: {
        id: 'Bagi orang kidal, kanan dan kiri terbalik',
        en: 'For the left-handed, right and left change places',
      },
      fields: {
        item: {
          kind: 'choice',
          title: { id: 'Yang hilang atau berkurang', en: 'What is lost or works less' },
          options: DISABILITY_ITEMS,
        },
        count: {
          kind: 'whole-number',
          from: 1,
          to: 12,
          default: 1,
          optional: true,
          title: { id: 'Banyaknya', en: 'How many' },
          hint: {
            id: 'Jumlah jari, atau berapa kali 10 desibel atau 10%',
            en: 'Number of fingers or toes, or of steps of 10 decibels or 10%',
          },
        },
        degreePercent: {
          kind: 'rate',
          from: '0',
          to: '100',
          orWhole: true,
          optional: true,
          title: { id: 'Derajat, persen', en: 'Degree, per cent' },
          hint: {
            id: 'Kulit kepala: persentase menurut dokter; penglihatan: bagian yang hilang',
            en: 'Scalp: the percentage that the doctor sets; sight: the part that is lost',
          },
        },
        functionLossPercent: {
          kind: 'rate',
          from: '0',
          to: '100',
          orWhole: true,
          optional: true,
          title: { id: 'Berkurangnya fungsi, persen', en: 'Loss of function, per cent' },
        },
      },
    },
    transport: {
      kind: 'group',
      optional: true,
      title: { id: 'Biaya transportasi yang dikeluarkan', en: 'Transport that was paid for' },
      fields: {
        land: { ...FARE, title: { id: 'Darat, sungai, atau danau', en: 'Land, river or lake' } },
        sea: { ...FARE, title: { id: 'Laut', en: 'Sea' } },
        air: { ...FARE, title: { id: 'Udara', en: 'Air' } },
      },
    },
    children: CHILDREN,
  },
} as const satisfies Shape

export type JkkInput = InputOf<typeof jkkInput>
