import type { Words } from '#values'

/** Words of the number passports. */
export const passportText = {
  balance: { id: 'Paspor angka: saldo JHT', en: 'Number passport: JHT balance' },
  balanceLead: {
    id: 'Buka setiap langkah sampai ke tarif dan pasalnya. Angka yang sama bisa Anda hitung di komputer sendiri.',
    en: 'Open every step down to its rate and article. You can compute the same number on your own computer.',
  },
  back: { id: 'Saldo JHT', en: 'JHT balance' },
  none: { id: 'Belum ada setoran JHT yang tercatat', en: 'No JHT deposit is recorded yet' },
  zero: {
    id: 'Tahun yang masih berjalan, dan tahun yang tingkat pengembangannya belum diketahui, dihitung 0%.',
    en: 'The running year, and years whose return rate is not known, count 0%.',
  },
  reversed: {
    id: 'Pada satu bulan ada lebih banyak pembatalan daripada setoran, jadi perintah hitung ulang tidak disediakan.',
    en: 'In one month more was reversed than deposited, so there is no input to compute it again.',
  },
} as const satisfies Readonly<Record<string, Words>>
