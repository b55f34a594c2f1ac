import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'
import type { ClaimTrouble } from './claim.ts'

const REFUSALS = {
  'KLAIM-01': {
    cause: { id: 'Satu pertanyaan belum dijawab.', en: 'One question has no answer yet.' },
    fix: {
      id: 'Ketuk kalimat ini untuk sampai ke sana, lalu pilih satu.',
      en: 'Tap this sentence to get there, then choose one.',
    },
    time: AT_ONCE,
  },
  'KLAIM-02': {
    cause: {
      id: 'Tanggalnya tidak dapat dibaca, atau sebelum Juli 2015.',
      en: 'That is no date, or it is before July 2015.',
    },
    fix: {
      id: 'Tulis tahun-bulan-hari, misalnya 2026-11-02.',
      en: 'Write year-month-day, such as 2026-11-02.',
    },
    time: AT_ONCE,
  },
  'KLAIM-03': {
    cause: { id: 'Tanggal itu masih akan datang.', en: 'That day is still to come.' },
    fix: { id: 'Periksa tahunnya.', en: 'Check the year.' },
    time: AT_ONCE,
  },
  'KLAIM-04': {
    cause: {
      id: 'Belum ditampilkan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing is shown: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Lihat lagi jawabannya, lalu kirim.', en: 'Look over the answers and send again.' },
    time: AT_ONCE,
  },
  'KLAIM-05': {
    cause: {
      id: 'JKP hanya untuk pekerja yang punya pemberi kerja. Peserta yang membayar iuran sendiri tidak ikut JKP.',
      en: 'JKP is for workers of an employer alone. Members who pay the contributions themselves are not in it.',
    },
    fix: {
      id: 'Kalau saat itu pemberi kerja yang membayar, pilih “Pemberi kerja”. Kalau tidak, lihat “Pengambilan Jaminan Hari Tua”.',
      en: 'If an employer paid at the time, choose “An employer”. Otherwise look at “Taking old-age savings”.',
    },
    time: AT_ONCE,
  },
  'KLAIM-06': {
    cause: {
      id: 'JP hanya untuk pekerja yang punya pemberi kerja. Peserta yang membayar iuran sendiri tidak ikut JP.',
      en: 'JP is for workers of an employer alone. Members who pay the contributions themselves are not in it.',
    },
    fix: {
      id: 'Kalau dulu pemberi kerja mendaftarkan Anda, tahun-tahun itu tetap dihitung: pilih “Pemberi kerja”. Kalau tidak, lihat “Pengambilan Jaminan Hari Tua”.',
      en: 'If an employer registered you in the past, those years still count: choose “An employer”. Otherwise look at “Taking old-age savings”.',
    },
    time: AT_ONCE,
  },
  'KLAIM-07': {
    cause: {
      id: 'Pada tanggal itu JKP belum ada: JKP dimulai 2 Februari 2021.',
      en: 'On that day there was no JKP yet: it began on 2 February 2021.',
    },
    fix: {
      id: 'Periksa tahunnya. Kalau memang begitu, lihat “Pengambilan Jaminan Hari Tua”.',
      en: 'Check the year. If it is right, look at “Taking old-age savings”.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal of the page about claims. */
export const claimRefusals: readonly Explanation[] = explanationsOf(REFUSALS)

const CODES = {
  event: 'KLAIM-01',
  standing: 'KLAIM-01',
  claimant: 'KLAIM-01',
  'day-wrong': 'KLAIM-02',
  'day-ahead': 'KLAIM-03',
  'jkp-own': 'KLAIM-05',
  'jp-own': 'KLAIM-06',
  'jkp-before': 'KLAIM-07',
  'not-done': 'KLAIM-04',
} as const satisfies Readonly<Record<ClaimTrouble, keyof typeof REFUSALS>>

/** What the page says of answers that it cannot go by. */
export function explainClaim(trouble: ClaimTrouble): Explanation {
  const code = CODES[trouble]
  return { code, ...REFUSALS[code] }
}
