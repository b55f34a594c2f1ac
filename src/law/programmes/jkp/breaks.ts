import { type LocalDate, monthText, type Words } from '#values'
import { causeBasisOn } from './benefit-tree.ts'
import { EXCLUDED_CAUSES, type JkpMeter } from './meter.ts'

/** What would end a right to JKP, and where the law says so. */
export type JkpBreak = { readonly text: Words; readonly basis: string }

/**
 * What ends or keeps away JKP for a dismissal on a day: too few months, the cause, a late claim, a new job.
 * `isAhead`: the dismissal is still to come, so that months may still fall out of the window.
 * Source: PP 37/2021 art. 19, 20, 40; PP 6/2025.
 */
export const jkpBreaks = (
  dismissedOn: LocalDate,
  meter: JkpMeter,
  isAhead: boolean,
): readonly JkpBreak[] => [
  ...(meter.isEnough && isAhead ? [monthsFallOut(meter)] : []),
  ...(meter.consecutive.value > 0 ? [notConsecutive(meter)] : []),
  { text: CAUSES, basis: causesBasisOn(dismissedOn) },
  lateClaim(meter),
  { text: NEW_JOB, basis: 'PP 37/2021 art. 40 b' },
]

const causesBasisOn = (day: LocalDate): string =>
  [causeBasisOn('resignation', day), causeBasisOn('contract-end', day)].join('; ')

const monthsFallOut = (meter: Extract<JkpMeter, { readonly isEnough: true }>): JkpBreak => ({
  text: {
    id: `Iuran berhenti dibayar: tanpa iuran baru, masa iur Anda pasti cukup untuk PHK sampai ${monthText(meter.enoughThrough, 'id')}; sesudah itu bulan lama mulai keluar dari hitungan.`,
    en: `Contributions stop: without further ones your months suffice for certain for a dismissal up to ${monthText(meter.enoughThrough, 'en')}; after that old months begin to drop out.`,
  },
  basis: meter.required.basis,
})

const notConsecutive = ({ consecutive }: JkpMeter): JkpBreak => ({
  text: {
    id: `Iuran tidak dibayar ${consecutive.value} bulan berturut-turut sebelum PHK.`,
    en: `Contributions are not paid for ${consecutive.value} consecutive months before the dismissal.`,
  },
  basis: consecutive.basis,
})

const lateClaim = ({ claimMonths }: JkpMeter): JkpBreak => ({
  text: {
    id: `JKP diajukan lebih dari ${claimMonths.value} bulan sesudah PHK.`,
    en: `JKP is claimed more than ${claimMonths.value} months after the dismissal.`,
  },
  basis: claimMonths.basis,
})

const listed = (language: 'id' | 'en'): string =>
  EXCLUDED_CAUSES.map((words) =>
    words[language].replace(/^./, (first) => first.toLowerCase()),
  ).join(', ')
const CAUSES: Words = {
  id: `Hubungan kerja berakhir karena sebab lain: ${listed('id')}.`,
  en: `The employment ends in another way: ${listed('en')}.`,
}
const NEW_JOB: Words = { id: 'Anda sudah bekerja lagi.', en: 'You have a job again.' }
