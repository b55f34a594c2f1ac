import { dateText, type LocalDate, localDate } from '#values'
import type { Answer } from '../../calculation.ts'
import { type JkpInput, jkpInput } from '../../inputs/jkp.ts'
import type { Dated } from '../../parameters.ts'

export type JkpRefusal =
  | 'before-the-law'
  | 'excluded-cause'
  | 'too-few-months'
  | 'too-few-consecutive-months'
export type JkpStop = Extract<Answer<JkpRefusal>, { readonly kind: 'refusal' }>

const FIRST_DAY = localDate('2021-02-02')
const PP_6_2025 = localDate('2025-02-07')

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

type MonthsAskedFor = { readonly months: number; readonly required: Dated<number> }

export const tooFewMonths = (
  { months, required }: MonthsAskedFor,
  window: Dated<number>,
): JkpStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'too-few-months',
    figures: { contributionMonths: months, required: required.value },
    text: {
      id: `JKP memerlukan masa iur ${required.value} bulan dalam ${window.value} bulan sebelum PHK; yang ada paling banyak ${months} bulan.`,
      en: `JKP needs ${required.value} months contributed in the ${window.value} months before the dismissal; there are at most ${months}.`,
    },
    change: {
      id: 'Iuran JKP dihitung sejak Februari 2021; periksa bulan iur yang belum tercatat.',
      en: 'JKP contributions count since February 2021; check for months that are not recorded.',
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
    basis: required.basis,
  },
})
