import { UPLOAD_HOURS } from '#cases'
import { identityKeeps } from '#identity'
import type { Words } from '#values'

/** How long something is kept: a number that the code works with, or a reason why there is no end. */
type Retention = {
  readonly what: Words
  readonly days: number
  /** Why, or what the end depends on. */
  readonly why: Words
}

type Endless = Omit<Retention, 'days'>

const HOURS_A_DAY = 24

/** What goes by itself, and when: housekeeping and the notice read the same numbers. */
export const RETENTION = {
  download: {
    what: { id: 'Unduhan data Anda', en: 'A download of your data' },
    days: 7,
    why: { id: 'sejak siap diunduh', en: 'from when it is ready' },
  },
  session: {
    what: { id: 'Sesi masuk', en: 'A session' },
    days: identityKeeps.sessionHours / HOURS_A_DAY,
    why: { id: 'paling lama, sejak masuk', en: 'at most, from signing in' },
  },
  trustedDevice: {
    what: { id: 'Perangkat yang tidak diminta kode', en: 'A device that is not asked for a code' },
    days: identityKeeps.trustedDeviceDays,
    why: { id: 'lalu diminta lagi', en: 'then it is asked again' },
  },
  notMe: {
    what: { id: 'Hak menekan “bukan saya”', en: 'The right to press “it was not me”' },
    days: identityKeeps.notMeDays,
    why: { id: 'sejak pesannya dikirim', en: 'from when the message was sent' },
  },
  tries: {
    what: { id: 'Hitungan percobaan kode', en: 'Counts of tries with codes' },
    days: identityKeeps.triesDays,
    why: { id: 'sejak percobaan terakhir', en: 'from the last try' },
  },
  letter: {
    what: { id: 'Kode dalam surat', en: 'A code in a letter' },
    days: identityKeeps.letterCodeDays,
    why: { id: 'lalu tidak berlaku', en: 'then it no longer works' },
  },
  upload: {
    what: { id: 'Berkas yang tidak selesai dikirim', en: 'A file that never came whole' },
    days: UPLOAD_HOURS / HOURS_A_DAY,
    why: { id: 'sejak mulai dikirim', en: 'from when it was begun' },
  },
} as const satisfies Readonly<Record<string, Retention>>

/** What has no end here, and why. */
export const ENDLESS: readonly Endless[] = [
  {
    what: { id: 'Data diri, nomor, dan iuran', en: 'The person, numbers and contributions' },
    why: {
      id: 'Selama hak atas manfaat bisa timbul, juga bagi ahli waris. Portal ini tidak menghapusnya.',
      en: 'As long as a benefit can be due, to heirs too. This portal does not delete them.',
    },
  },
  {
    what: {
      id: 'Catatan siapa melihat dan mengubah data',
      en: 'The record of who looked and changed',
    },
    why: {
      id: 'Tidak bisa dihapus atau diubah, supaya tetap menjadi bukti bagi Anda.',
      en: 'Cannot be deleted or changed, so that it stays a proof for you.',
    },
  },
  {
    what: { id: 'Pengaduan, bukti, dan pesan', en: 'Cases, evidence and messages' },
    why: {
      id: 'Selama catatan kepesertaan disimpan, supaya keputusan bisa diperiksa lagi.',
      en: 'As long as the membership record, so that decisions can be looked at again.',
    },
  },
  {
    what: {
      id: 'Surat dan kartu yang diterbitkan, dan berapa kali diperiksa',
      en: 'Papers and cards issued, and how often they were checked',
    },
    why: {
      id: 'Selama catatan kepesertaan disimpan, supaya yang menerimanya bisa memeriksanya. Mencabutnya bisa kapan saja.',
      en: 'As long as the membership record, so that whoever received them can check them. You can revoke them at any time.',
    },
  },
  {
    what: { id: 'Simulasi tersimpan', en: 'Saved simulations' },
    why: { id: 'Sampai Anda menghapusnya.', en: 'Until you delete them.' },
  },
]
