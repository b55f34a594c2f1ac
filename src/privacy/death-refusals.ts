import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'

/** Why an officer's step about a death was not done. */
export type DeathTrouble =
  | 'not-now'
  | 'same-officer'
  | 'day-to-come'
  | 'about-yourself'
  | 'about-relative'
  | 'made-each-other'
  | 'no-branch'

const DEATH_REFUSALS = {
  'WAFAT-01': {
    cause: {
      id: 'Belum dikerjakan: catatan ini sudah berubah, atau sudah ada laporan yang menunggu.',
      en: 'Nothing was done: this record has changed, or a report waits already.',
    },
    fix: { id: 'Lihat keadaan terakhirnya.', en: 'See how it stands now.' },
    time: AT_ONCE,
  },
  'WAFAT-02': {
    cause: {
      id: 'Anda sendiri yang melaporkan atau meragukannya.',
      en: 'You reported or doubted it yourself.',
    },
    fix: { id: 'Petugas lain yang memutuskan.', en: 'Another officer has to decide.' },
    time: AT_ONCE,
  },
  'WAFAT-03': {
    cause: { id: 'Tanggal meninggalnya belum tiba.', en: 'The day of death has not come yet.' },
    fix: {
      id: 'Salin tanggalnya dari akta atau surat keterangan kematian.',
      en: 'Copy the day from the certificate of death.',
    },
    time: AT_ONCE,
  },
  'WAFAT-04': {
    cause: {
      id: 'Ini bukan untuk Anda: menyangkut Anda, keluarga Anda, atau petugas yang akunnya terkait dengan akun Anda.',
      en: 'This is not for you: it concerns yourself, a relative, or an officer whose account is tied to yours.',
    },
    fix: { id: 'Minta petugas lain mengerjakannya.', en: 'Ask another officer to do it.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal about recording a death. */
export const deathRefusals: readonly Explanation[] = explanationsOf(DEATH_REFUSALS)

const CODES = {
  'not-now': 'WAFAT-01',
  'same-officer': 'WAFAT-02',
  'day-to-come': 'WAFAT-03',
  'about-yourself': 'WAFAT-04',
  'about-relative': 'WAFAT-04',
  'made-each-other': 'WAFAT-04',
  'no-branch': 'WAFAT-04',
} as const satisfies Readonly<Record<DeathTrouble, keyof typeof DEATH_REFUSALS>>

/** What is said of it, with its code. */
export function explainDeath({ kind }: { readonly kind: DeathTrouble }): Explanation {
  const code = CODES[kind]
  return { code, ...DEATH_REFUSALS[code] }
}
