import type { Words } from '#values'

/** What acts about a member's own data are called in their history. */
export const privacyActWords: Readonly<Record<string, Words>> = {
  'log-exported': {
    id: 'Catatan siapa yang melihat data diunduh',
    en: 'List of who looked at the data downloaded',
  },
  'own-data-asked': {
    id: 'Unduhan semua data diminta',
    en: 'A download of everything asked for',
  },
  'own-data-prepared': {
    id: 'Unduhan semua data disiapkan',
    en: 'A download of everything prepared',
  },
  'own-data-fetched': { id: 'Semua data diunduh', en: 'Everything downloaded' },
  'record-exported': {
    id: 'Pengelola portal mengekspor data Anda',
    en: 'An operator exported your record',
  },
  'closure-asked': { id: 'Penutupan akun diminta', en: 'Closing of the account asked for' },
  'closure-cancelled': {
    id: 'Penutupan akun dibatalkan',
    en: 'Closing of the account cancelled',
  },
  'account-reopened': { id: 'Akun dibuka lagi', en: 'Account opened again' },
  'death-reported': {
    id: 'Petugas melaporkan bahwa peserta meninggal',
    en: 'An officer reported that the member has died',
  },
  'death-confirmed': {
    id: 'Petugas kedua membenarkan bahwa peserta meninggal',
    en: 'A second officer confirmed that the member has died',
  },
  'death-refused': {
    id: 'Petugas kedua menolak laporan meninggal',
    en: 'A second officer refused a report of death',
  },
  'death-doubted': {
    id: 'Petugas meminta catatan meninggal dicabut',
    en: 'An officer asked to take back a record of death',
  },
  'death-kept': {
    id: 'Petugas kedua mempertahankan catatan meninggal',
    en: 'A second officer kept a record of death',
  },
  'death-reversed': {
    id: 'Petugas kedua mencabut catatan meninggal',
    en: 'A second officer took back a record of death',
  },
  'notice-read': { id: 'Pemberitahuan privasi dibaca', en: 'Privacy notice read' },
}
