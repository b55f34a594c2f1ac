import type { Words } from '#values'

/** Names that the pensions of JP share. */
export const MONTHS_CONTRIBUTED: Words = { id: 'Masa iur', en: 'Months contributed' }
export const MONTHS_OF_MEMBERSHIP: Words = {
  id: 'Lama menjadi peserta',
  en: 'Months of membership',
}
export const LEAST_MONTHS: Words = {
  id: 'Masa iur paling sedikit untuk pensiun bulanan',
  en: 'Least months contributed for a monthly pension',
}
export const LEAST_DENSITY: Words = {
  id: 'Tingkat kepadatan iuran paling sedikit',
  en: 'Least density of contributions',
}
export const FORMULA_AMOUNT: Words = {
  id: 'Hasil rumus pensiun sebulan',
  en: 'Monthly amount of the formula',
}
