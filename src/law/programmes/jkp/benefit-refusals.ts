import { dateText, type LocalDate, localDate, type Month, monthText } from '#values'
import type { Answer } from '../../calculation.ts'
import { type JkpInput, jkpInput } from '../../inputs/jkp.ts'
import type { Dated } from '../../parameters.ts'
import { PP_6_2025 } from './benefit-law.ts'

export type JkpRefusal =
  | 'before-the-law'
  | 'excluded-cause'
  | 'claim-too-late'
  | 'too-few-months'
  | 'too-few-consecutive-months'
export type JkpStop = Extract<Answer<JkpRefusal>, { readonly kind: 'refusal' }>

const FIRST_DAY = localDate('2021-02-02')

export const beforeJkp = (date: LocalDate): JkpStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'before-the-law',
    figures: { date, firstDate: FIRST_DAY },
    from: FIRST_DAY,
    text: {
      id: `JKP baru ada sejak ${dateText(FIRST_DAY, 'id')}.`,
      en: `JKP exists since ${dateText(FIRST_DAY, 'en')}.`,
    },
    basis: 'PP 37/2021 art. 50',
  },
})

/** `basis` names the article of the day. */
export const excludedCause = (cause: JkpInput['reason'], basis: string): JkpStop => {
  const { id, en } = jkpInput.fields.reason.options[cause]
  return {
    kind: 'refusal',
    refusal: {
      kind: 'excluded-cause',
      figures: { cause },
      text: {
        id: `JKP tidak dibayar untuk sebab ini: ${id}.`,
        en: `JKP is not paid for this cause: ${en}.`,
      },
      change: {
        id: 'JKP dibayar bila pemberi kerja melakukan PHK, atau mengakhiri kontrak sebelum habis.',
        en: 'JKP is paid if the employer dismisses, or ends the contract early.',
      },
      basis,
    },
  }
}

/** `basis` names the article that sets the deadline. */
export const claimTooLate = (claimBy: LocalDate, basis: string): JkpStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'claim-too-late',
    figures: { claimBy },
    text: {
      id: `JKP harus diajukan paling lambat ${dateText(claimBy, 'id')}; sesudah itu haknya hilang.`,
      en: `JKP had to be claimed by ${dateText(claimBy, 'en')}; after that the right is lost.`,
    },
    change: {
      id: 'Periksa tanggal hubungan kerja berakhir. Bila Anda sudah mengajukan sebelum batas itu, isi tanggal pengajuannya.',
      en: 'Check the day on which the employment ended. If you claimed before the deadline, give the day of that claim.',
    },
    basis,
  },
})

type MonthsAskedFor = { readonly months: number; readonly required: Dated<number> }
type Window = {
  readonly window: Dated<number>
  /** The first month of dismissal for which enough months can be there. */
  readonly enoughFrom: Month
}

export const tooFewMonths = (
  { months, required }: MonthsAskedFor,
  { window, enoughFrom }: Window,
): JkpStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'too-few-months',
    figures: { contributionMonths: months, required: required.value },
    from: enoughFrom,
    text: {
      id: `JKP memerlukan masa iur ${required.value} bulan dalam ${window.value} bulan sebelum PHK; yang ada paling banyak ${months} bulan.`,
      en: `JKP needs ${required.value} months contributed in the ${window.value} months before the dismissal; there are at most ${months}.`,
    },
    change: {
      id: `Bila iuran dibayar setiap bulan, syaratnya paling cepat terpenuhi untuk PHK mulai ${monthText(enoughFrom, 'id')}. Periksa juga bulan iur yang belum tercatat; iuran JKP dihitung sejak Februari 2021.`,
      en: `If every month is paid, the condition is met at the earliest for a dismissal from ${monthText(enoughFrom, 'en')} on. Check for months that are not recorded, too; JKP contributions count since February 2021.`,
    },
    basis: required.basis,
  },
})

export const tooFewConsecutiveMonths = ({ months, required }: MonthsAskedFor): JkpStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'too-few-consecutive-months',
    figures: { consecutiveMonths: months, required: required.value },
    from: PP_6_2025,
    text: {
      id: `Untuk PHK pada tanggal ini JKP memerlukan iuran ${required.value} bulan berturut-turut sebelum PHK; yang ada ${months} bulan.`,
      en: `For a dismissal on this day JKP needs ${required.value} consecutive months contributed before it; there are ${months}.`,
    },
    change: {
      id: 'Untuk PHK mulai tanggal itu syarat berturut-turut tidak ada lagi. Periksa juga bulan iur yang belum tercatat.',
      en: 'For dismissals from that day on, months need not be consecutive. Check for months that are not recorded, too.',
    },
    basis: required.basis,
  },
})
