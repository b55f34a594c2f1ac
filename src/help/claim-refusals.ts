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
} as const satisfies RefusalList

/** Every refusal of the page about claims. */
export const claimRefusals: readonly Explanation[] = explanationsOf(REFUSALS)

const CODES = {
  event: 'KLAIM-01',
  standing: 'KLAIM-01',
  claimant: 'KLAIM-01',
  'day-wrong': 'KLAIM-02',
  'day-ahead': 'KLAIM-03',
  'not-done': 'KLAIM-04',
} as const satisfies Readonly<Record<ClaimTrouble, keyof typeof REFUSALS>>

/** What the page says of answers that it cannot go by. */
export function explainClaim(trouble: ClaimTrouble): Explanation {
  const code = CODES[trouble]
  return { code, ...REFUSALS[code] }
}
