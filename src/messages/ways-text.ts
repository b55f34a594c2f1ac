import type { Words } from '#values'
import type { MessageGroup, MutableWay } from './message-group.ts'

/** Words of the page where a member chooses how they are written to. */
export const waysText = {
  title: { id: 'Pesan dan bahasa', en: 'Messages and language' },
  lead: {
    id: 'Pilih pesan mana yang dikirim, lewat apa, dan kapan tidak. Semuanya tetap ada di halaman Pesan.',
    en: 'Choose which messages are sent, by which way, and when not. All of them stay on the page Messages.',
  },
  security: { id: 'Pesan keamanan', en: 'Security messages' },
  securityAlways: {
    id: 'Selalu dikirim ke semua kontak Anda, kapan saja, dan tidak dapat dimatikan: masuk di perangkat baru, perubahan data, uang, dan cara masuk.',
    en: 'Always sent to all your contacts, at any time, and cannot be switched off: a sign-in on a new device, changes of data, of money and of ways to sign in.',
  },
  quiet: { id: 'Jam tenang', en: 'Quiet hours' },
  quietHint: {
    id: 'Selama jam ini hanya pesan keamanan yang dikirim; yang lain menunggu sampai selesai. Waktu Jakarta (WIB). Kosongkan kalau tidak perlu.',
    en: 'During these hours only security messages are sent; others wait until they end. Jakarta time (WIB). Leave empty for none.',
  },
  quietFrom: { id: 'Mulai pukul', en: 'From' },
  quietUntil: { id: 'Sampai pukul', en: 'Until' },
  timeHint: { id: 'Misalnya 21.00.', en: 'Such as 21.00.' },
  language: { id: 'Bahasa pesan', en: 'Language of messages' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  english: { id: 'Bahasa Inggris', en: 'English' },
  choose: { id: 'Pilih', en: 'Choose' },
  phrase: { id: 'Frasa pribadi Anda diubah di', en: 'Your personal phrase is changed at' },
  messages: { id: 'halaman Pesan', en: 'the page Messages' },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Sudah disimpan.', en: 'Saved.' },
  confirmTitle: { id: 'Periksa sebelum disimpan', en: 'Look before it is saved' },
  confirm: { id: 'Ya, simpan', en: 'Yes, save' },
  again: { id: 'Perbaiki dulu', en: 'Correct it first' },
  appliesNow: {
    id: 'Berlaku segera setelah Anda simpan. Semua kontak Anda diberi tahu, juga lewat cara yang Anda matikan.',
    en: 'It takes effect as soon as you save it. All your contacts are told, by a way that you switch off as well.',
  },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  none: { id: 'tidak ada', en: 'none' },
} as const satisfies Readonly<Record<string, Words>>

export const groupNames: Readonly<Record<MessageGroup, Words>> = {
  cases: { id: 'Pengaduan Anda', en: 'Your cases' },
  record: { id: 'Yang perlu diperiksa pada iuran', en: 'What needs a look in your contributions' },
  simulations: { id: 'Simulasi yang Anda simpan', en: 'Simulations that you saved' },
}

export const wayNames: Readonly<Record<MutableWay, Words>> = {
  email: { id: 'Kirim lewat email', en: 'Send by e-mail' },
  sms: { id: 'Kirim lewat SMS', en: 'Send by SMS' },
}
