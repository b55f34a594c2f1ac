import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'

/** Why a member does not take part in a complaint of several, or still does. */
export type GroupTrouble = 'nothing-owed' | 'nothing-waits' | 'not-done'

const GROUP_REFUSALS = {
  'BERSAMA-01': {
    cause: {
      id: 'Tidak ada temuan upah atau iuran yang terbuka di perusahaan itu.',
      en: 'No finding about wages or contributions is open at that employer.',
    },
    fix: {
      id: 'Lihat temuan di halaman Radar iuran. Ada hal lain yang salah? Buat pengaduan sendiri.',
      en: 'See the findings on the page Contribution radar. Is something else wrong? Open a case of your own.',
    },
    time: {
      id: 'Dapat diikuti begitu ada temuan yang terbuka.',
      en: 'You can take part once a finding is open.',
    },
  },
  'BERSAMA-02': {
    cause: {
      id: 'Tidak ada yang dapat dibatalkan: Anda tidak ikut, atau pengaduannya sudah dikirim.',
      en: 'There is nothing to take back: you do not take part, or it was sent already.',
    },
    fix: {
      id: 'Buka lagi halaman ini untuk melihat keadaannya sekarang. Nama Anda tidak ada di dalamnya.',
      en: 'Open this page again to see how it stands now. Your name is not in it.',
    },
    time: {
      id: 'Yang sudah dikirim tidak dapat ditarik.',
      en: 'What was sent cannot be taken back.',
    },
  },
  'BERSAMA-03': {
    cause: {
      id: 'Belum dilakukan: halaman ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was done: this page was open for too long, or the request came from another site.',
    },
    fix: { id: 'Tekan tombolnya sekali lagi.', en: 'Press the button once more.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

export const groupRefusals: readonly Explanation[] = explanationsOf(GROUP_REFUSALS)

const CODES = {
  'nothing-owed': 'BERSAMA-01',
  'nothing-waits': 'BERSAMA-02',
  'not-done': 'BERSAMA-03',
} as const satisfies Readonly<Record<GroupTrouble, keyof typeof GROUP_REFUSALS>>

/** What the page says of it. */
export const explainGroup = (trouble: GroupTrouble): Explanation => {
  const code = CODES[trouble]
  return { code, ...GROUP_REFUSALS[code] }
}
