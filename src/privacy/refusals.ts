import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'
import type { ClosureTrouble } from './closure.ts'
import type { FilterTrouble } from './look.ts'

/** Why something about a member's own data was not done. */
export type PrivacyTrouble = FilterTrouble | ClosureTrouble | 'not-done'

const PRIVACY_REFUSALS = {
  'PRIBADI-01': {
    cause: { id: 'Tanggal awal tidak terbaca.', en: 'The first day could not be read.' },
    fix: {
      id: 'Tulis tahun-bulan-tanggal, misalnya 2026-06-15, atau kosongkan.',
      en: 'Write year-month-day, such as 2026-06-15, or leave it empty.',
    },
    time: AT_ONCE,
  },
  'PRIBADI-02': {
    cause: { id: 'Tanggal akhir tidak terbaca.', en: 'The last day could not be read.' },
    fix: {
      id: 'Tulis tahun-bulan-tanggal, misalnya 2026-06-30, atau kosongkan.',
      en: 'Write year-month-day, such as 2026-06-30, or leave it empty.',
    },
    time: AT_ONCE,
  },
  'PRIBADI-03': {
    cause: {
      id: 'Tanggal akhir lebih awal daripada tanggal awal.',
      en: 'The last day is earlier than the first.',
    },
    fix: { id: 'Tukar keduanya, atau kosongkan salah satu.', en: 'Swap them, or empty one.' },
    time: AT_ONCE,
  },
  'PRIBADI-04': {
    cause: {
      id: 'Belum dikerjakan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Not done: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over and send it again.' },
    time: AT_ONCE,
  },
  'PRIBADI-05': {
    cause: {
      id: 'Kotak “Saya mengerti” belum dicentang.',
      en: 'The box “I understand” was not ticked.',
    },
    fix: {
      id: 'Baca apa yang berakhir dan apa yang disimpan, lalu centang.',
      en: 'Read what ends and what is kept, then tick it.',
    },
    time: AT_ONCE,
  },
  'PRIBADI-06': {
    cause: {
      id: 'Tidak ada penutupan akun yang menunggu: sudah dibatalkan, sudah terjadi, atau tautannya salah.',
      en: 'No closing of an account is waiting: it was cancelled, carried out, or the link is wrong.',
    },
    fix: {
      id: 'Coba masuk. Kalau tidak bisa, datanglah ke kantor cabang dengan kartu identitas.',
      en: 'Try to sign in. If you cannot, come to a branch with your identity card.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal of this module. */
export const privacyRefusals: readonly Explanation[] = explanationsOf(PRIVACY_REFUSALS)

type Kind = { readonly code: keyof typeof PRIVACY_REFUSALS; readonly field?: string }

const KINDS: Readonly<Record<PrivacyTrouble, Kind>> = {
  'from-wrong': { code: 'PRIBADI-01', field: 'from' },
  'to-wrong': { code: 'PRIBADI-02', field: 'to' },
  'to-before-from': { code: 'PRIBADI-03', field: 'to' },
  'not-done': { code: 'PRIBADI-04' },
  'not-understood': { code: 'PRIBADI-05', field: 'understood' },
  'nothing-to-cancel': { code: 'PRIBADI-06' },
}

export type ExplainedPrivacy = Explanation & { readonly field?: string }

/** What a page says of it, and at which field. */
export function explainPrivacy(trouble: PrivacyTrouble): ExplainedPrivacy {
  const { code, field } = KINDS[trouble]
  return { code, ...PRIVACY_REFUSALS[code], ...(field === undefined ? {} : { field }) }
}
