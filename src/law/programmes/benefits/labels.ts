import type { Words } from '#values'

/** Names that the benefits of JKK and JKM share. */
export const MONTHLY_WAGE: Words = { id: 'Upah sebulan', en: 'Monthly wage' }
export const MONTHS_OF_WAGE: Words = { id: 'Banyaknya upah sebulan', en: 'Monthly wages' }
export const PERIODIC: Words = {
  id: 'Santunan berkala, dibayar sekaligus',
  en: 'Periodic benefit, paid at once',
}
export const FUNERAL: Words = { id: 'Biaya pemakaman', en: 'Funeral money' }
export const JKM_LUMP_SUM: Words = { id: 'Santunan sekaligus JKM', en: 'Lump sum of JKM' }
