import type { Words } from '#values'

/** What is wrong with a field, to stand behind its name: `Upah sebulan: belum diisi`. */
export const problemText = {
  missing: { id: 'belum diisi', en: 'not filled in yet' },
  amount: {
    id: 'tulis rupiah bulat tanpa sen, misalnya 5.000.000',
    en: 'write whole rupiah, for example 5,000,000',
  },
  tooMuch: { id: 'paling banyak 15 angka', en: 'at most 15 digits' },
  month: { id: 'tulis bulan seperti 03-2026', en: 'write a month like 03-2026' },
  date: { id: 'tulis tanggal seperti 15-03-2026', en: 'write a date like 15-03-2026' },
  rate: { id: 'tulis persen seperti 5,5', en: 'write per cent like 5.5' },
  choice: { id: 'pilih salah satu', en: 'choose one' },
} as const satisfies Readonly<Record<string, Words>>
