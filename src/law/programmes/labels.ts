import type { Words } from '#values'

/** Names that several programmes share. */
export const WAGE: Words = { id: 'Upah yang dilaporkan', en: 'Reported wage' }
export const COUNTED_WAGE: Words = { id: 'Upah yang dihitung', en: 'Counted wage' }
export const INCOME: Words = { id: 'Penghasilan yang dinyatakan', en: 'Stated income' }
export const JKK: Words = { id: 'Iuran JKK', en: 'JKK contribution' }
export const JKM: Words = { id: 'Iuran JKM', en: 'JKM contribution' }
export const JHT_EMPLOYER: Words = { id: 'Iuran JHT pemberi kerja', en: 'JHT, employer' }
export const JHT_WORKER: Words = { id: 'Iuran JHT pekerja', en: 'JHT, worker' }
export const JP_EMPLOYER: Words = { id: 'Iuran JP pemberi kerja', en: 'JP, employer' }
export const JP_WORKER: Words = { id: 'Iuran JP pekerja', en: 'JP, worker' }
export const JKP_GOVERNMENT: Words = { id: 'Iuran JKP pemerintah', en: 'JKP, government' }
export const JKP_FROM_JKK: Words = {
  id: 'JKP dari iuran JKK (rekomposisi)',
  en: 'JKP out of the JKK contribution (recomposition)',
}
export const JKP_FROM_JKM: Words = {
  id: 'JKP dari iuran JKM (rekomposisi)',
  en: 'JKP out of the JKM contribution (recomposition)',
}
