import type { Words } from '#values'
import { MOST_KEPT } from './everywhere/scenarios.ts'
import { MOST_SAVED } from './saved.ts'

/** The one in the form, and those kept beside it. */
const MOST_COMPARED = MOST_KEPT + 1

/** Words around saved simulations. */
export const savedText = {
  title: { id: 'Simulasi tersimpan', en: 'Saved simulations' },
  lead: {
    id: 'Kami menghitungnya lagi bila hukum, catatan Anda, atau perhitungan kami berubah, dan memberi tahu Anda.',
    en: 'We compute them again when the law, your record or our calculation changes, and tell you.',
  },
  save: { id: 'Simpan simulasi ini', en: 'Save this simulation' },
  full: {
    id: `Sudah ada ${MOST_SAVED} simulasi tersimpan. Hapus satu, lalu simpan lagi.`,
    en: `There are ${MOST_SAVED} saved simulations already. Delete one, then save again.`,
  },
  done: { id: 'Tersimpan', en: 'Saved' },
  deleted: { id: 'Dihapus', en: 'Deleted' },
  gone: {
    id: 'Simulasi ini sudah tidak ada. Yang masih ada terdaftar di bawah.',
    en: 'This simulation is no longer there. Those that are stand below.',
  },
  none: { id: 'Belum ada yang disimpan', en: 'Nothing is saved yet' },
  noneHint: {
    id: 'Hitung sebuah simulasi, lalu tekan Simpan simulasi ini.',
    en: 'Calculate a simulation, then press Save this simulation.',
  },
  toAll: { id: 'Ke semua simulasi', en: 'To all simulations' },
  savedAt: { id: 'Disimpan', en: 'Saved' },
  checkedAt: { id: 'Terakhir dihitung ulang', en: 'Last recomputed' },
  rule: { id: 'Aturan terbaru', en: 'Newest rule' },
  record: { id: 'Versi catatan Anda', en: 'Version of your record' },
  changed: { id: 'Hasilnya berubah', en: 'The result changed' },
  before: { id: 'Dulu', en: 'Before' },
  now: { id: 'Sekarang', en: 'Now' },
  amounts: { id: 'Jumlah dulu dan sekarang', en: 'Amounts before and now' },
  amount: { id: 'Jumlah', en: 'Amount' },
  open: { id: 'Buka', en: 'Open' },
  download: { id: 'Unduh PDF', en: 'Download PDF' },
  remove: { id: 'Hapus', en: 'Delete' },
  compare: { id: 'Bandingkan yang dicentang', en: 'Compare the ticked ones' },
  compareHint: {
    id: `Centang 2 sampai ${MOST_COMPARED} dari simulasi yang sama`,
    en: `Tick 2 to ${MOST_COMPARED} of the same simulation`,
  },
  pick: { id: 'Bandingkan', en: 'Compare' },
  fewer: {
    id: `Centang 2 sampai ${MOST_COMPARED} simulasi, lalu bandingkan lagi.`,
    en: `Tick 2 to ${MOST_COMPARED} simulations, then compare again.`,
  },
} as const satisfies Readonly<Record<string, Words>>
