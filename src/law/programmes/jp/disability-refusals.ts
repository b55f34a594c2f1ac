import { dateText, type LocalDate } from '#values'
import type { Refusal } from '../../refusal.ts'
import type { JpMembership } from './fifteen-years.ts'

/** It happened before the membership had lasted long enough; `from` is the first day that would do. */
export const happenedTooSoon = (
  happenedOn: LocalDate,
  earliest: LocalDate,
): Refusal<'happened-too-soon'> => ({
  kind: 'happened-too-soon',
  figures: { happenedOn, earliest },
  from: earliest,
  basis: 'PP 45/2015 art. 1(4), 20(1), 20(3)b; Permenaker 29/2015',
  text: {
    id: `Kejadiannya terlalu dekat dengan pendaftaran: pensiun cacat bulanan memerlukan kejadian pada atau setelah ${dateText(earliest, 'id')}. ${AT_ONCE.id}`,
    en: `It happened too soon after registration: a monthly disability pension needs an event on or after ${dateText(earliest, 'en')}. ${AT_ONCE.en}`,
  },
})

/** Too few months were paid of the membership for 15 years to count. */
export const densityTooLow = (
  { contributionMonths, membershipMonths }: JpMembership,
  neededMonths: number,
): Refusal<'density-too-low'> => ({
  kind: 'density-too-low',
  figures: { contributionMonths, membershipMonths, neededMonths },
  basis: 'PP 45/2015 art. 20(3)a; Permenaker 29/2015',
  text: {
    id: `Iuran dibayar ${contributionMonths} dari ${membershipMonths} bulan, kurang dari 80%. ${AT_ONCE.id}`,
    en: `Contributions were paid for ${contributionMonths} of ${membershipMonths} months, less than 80%. ${AT_ONCE.en}`,
  },
  change: {
    id: `Sekurang-kurangnya ${neededMonths} bulan iuran yang lunas.`,
    en: `At least ${neededMonths} months of paid contributions.`,
  },
})

// The government regulation only withholds the 15 years; that JP is then paid at once is the minister's regulation as
// hukumonline.com reports it (lt62257e2fa2329). Its article on disability was not read.
const AT_ONCE = {
  id: 'JP dibayar sekaligus: seluruh iuran dan hasil pengembangannya.',
  en: 'JP is paid at once: all contributions and their development.',
}
