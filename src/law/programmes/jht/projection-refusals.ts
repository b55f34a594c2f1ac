import { type Month, month, monthOfDate, monthsBetween, monthText, type Words } from '#values'
import type { Answer } from '../../calculation.ts'
import { inputProblem } from '../../input/bad-input.ts'
import type { JhtProjectionInput } from '../../inputs/jht-projection.ts'
import type { Refusal } from '../../refusal.ts'

export type ProjectionRefusal = 'before-the-law' | 'membership-too-short' | 'already-taken'
export type ProjectionStop = Exclude<Answer<ProjectionRefusal>, { readonly kind: 'result' }>

export const beforeTheLaw = (asked: Month, firstMonth: Month): ProjectionStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'before-the-law',
    text: {
      id: `Iuran JHT menurut PP 46/2015 baru ada sejak ${monthText(firstMonth, 'id')}.`,
      en: `JHT contributions under PP 46/2015 begin in ${monthText(firstMonth, 'en')}.`,
    },
    figures: { month: asked, firstMonth },
    from: firstMonth,
    basis: 'PP 46/2015 art. 37',
  } satisfies Refusal<ProjectionRefusal>,
})

/** Fields that are right each and wrong together; `undefined` where they agree. */
export function contradictionIn(input: JhtProjectionInput): ProjectionStop | undefined {
  const { from, lastMonth, gaps = [], earlierPayments = [] } = input
  const months = monthsBetween(from, lastMonth)
  if (months < 0 || months >= MOST_MONTHS || lastMonth > LATEST)
    return inputProblem('lastMonth', SPAN)
  for (const [index, gap] of gaps.entries()) {
    if (gap.through < gap.from) return inputProblem(`gaps[${index}].through`, AFTER_ITS_FIRST)
    if (gap.through < from || gap.from > lastMonth)
      return inputProblem(`gaps[${index}].from`, WITHIN)
  }
  const late = earlierPayments.findIndex(({ paidOn }) => monthOfDate(paidOn) > from)
  if (late >= 0) return inputProblem(`earlierPayments[${late}].paidOn`, UP_TO_THE_FIRST)
  return contradictionOfPart(input)
}

function contradictionOfPart({
  from,
  lastMonth,
  partial,
  partialOn,
  memberSince,
}: JhtProjectionInput) {
  if (partial === undefined)
    return partialOn === undefined ? undefined : inputProblem('partial', WITH_ITS_MONTH)
  if (partialOn === undefined) return inputProblem('partialOn', FOR_A_PART)
  if (partialOn < from || partialOn > lastMonth) return inputProblem('partialOn', WITHIN)
  if (memberSince === undefined) return inputProblem('memberSince', FOR_A_PART)
  return memberSince > partialOn ? inputProblem('memberSince', BEFORE_THE_PART) : undefined
}

/** As long as anyone works, and soon computed. */
const MOST_MONTHS = 720
const LATEST = month('2199-12')
const SPAN: Words = {
  id: 'tidak mendahului bulan pertama, paling lama 60 tahun, dan sebelum tahun 2200',
  en: 'not be before the first month, be within 60 years of it, and before 2200',
}
const AFTER_ITS_FIRST: Words = {
  id: 'tidak mendahului bulan pertamanya',
  en: 'not be before its first month',
}
const WITHIN: Words = {
  id: 'di antara bulan pertama yang dihitung dan bulan iuran terakhir',
  en: 'be between the first month that counts and the last month of contributions',
}
const UP_TO_THE_FIRST: Words = {
  id: 'tidak sesudah bulan pertama yang dihitung',
  en: 'not be after the first month that counts',
}
const FOR_A_PART: Words = {
  id: 'diisi bila JHT diambil sebagian',
  en: 'be given if a part is taken out',
}
const WITH_ITS_MONTH: Words = {
  id: 'dipilih bila bulannya diisi',
  en: 'be chosen if its month is given',
}
const BEFORE_THE_PART: Words = {
  id: 'tidak sesudah bulan diambil sebagian',
  en: 'not be after the month in which the part is taken',
}
