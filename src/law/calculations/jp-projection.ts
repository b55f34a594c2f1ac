import {
  dateText,
  type Month,
  month,
  monthsBetween,
  monthText,
  plusMonths,
  type Words,
} from '#values'
import { calculation } from '../calculation.ts'
import { inputProblem } from '../input/bad-input.ts'
import { type JpProjectionInput, jpProjectionInput } from '../inputs/jp-projection.ts'
import { monthBeforeJp } from '../programmes/jp/before-the-law.ts'
import {
  longestDeferralIn,
  type PensionStart,
  pensionStartOf,
} from '../programmes/jp/pension-start.ts'
import { projectedPension } from '../programmes/jp/projection.ts'
import type { Refusal } from '../refusal.ts'
import { AMOUNT, arrayOf, MONTH, object, oneOf } from './schema-parts.ts'

const COUNT = { type: 'integer' }
const START = { pensionStart: MONTH, contributionMonths: COUNT }
const FIRST: Month = month('2015-07')
/** As long as anyone works, and soon computed. */
const MOST_MONTHS = 720

export const jpProjectionCalculation = calculation({
  name: 'jp-projection',
  title: { id: 'Perkiraan pensiun JP', en: 'Estimated pension of JP' },
  input: jpProjectionInput,
  result: object(
    {
      kind: { enum: ['monthly', 'lump-sum'] },
      pensionAge: COUNT,
      ...START,
      starts: arrayOf(
        oneOf(
          object({ ...START, kind: { const: 'monthly' }, monthly: AMOUNT, inTodaysMoney: AMOUNT }),
          object({ ...START, kind: { const: 'lump-sum' } }),
        ),
      ),
    },
    {
      monthly: AMOUNT,
      inTodaysMoney: AMOUNT,
      survivors: object({ spouse: AMOUNT, child: AMOUNT, parent: AMOUNT }),
    },
  ),
  refusals: {
    'before-the-law': { month: MONTH, firstMonth: MONTH },
    'more-months-than-possible': { contributionMonths: COUNT, most: COUNT },
    'pension-age-reached': { pensionStart: MONTH },
  },
  calculate(input) {
    if (input.from < FIRST) return { kind: 'refusal', refusal: monthBeforeJp(input.from) }
    const most = monthsBetween(FIRST, input.from)
    if (input.contributionMonths > most) return { kind: 'refusal', refusal: tooMany(input, most) }
    const begins = pensionStartOf(input.birthDate)
    if (begins === undefined || begins.month < input.from)
      return { kind: 'refusal', refusal: reached(input, begins) }
    const problem = problemOf(input, begins.month)
    return problem === undefined
      ? answerOf(input, begins)
      : inputProblem(problem.field, problem.must)
  },
})

function answerOf(input: JpProjectionInput, begins: PensionStart) {
  const { from, wage, earlierWage = wage, wageGrowth, inflation, lastMonth } = input
  const paidBefore = input.contributionMonths
  const parts = { from, wage, earlierWage, wageGrowth, inflation, lastMonth, paidBefore }
  const answers = startsOf(input, begins.month).map((start) => projectedPension(parts, start))
  const { yearsLater = 0 } = input
  const chosen = answers.reduce((first, answer, years) => (years === yearsLater ? answer : first))
  const { explanation, caveats, pension } = chosen
  const starts = answers.map(({ pension: of }) => {
    const { pensionStart, contributionMonths } = of
    const start = { pensionStart, contributionMonths }
    return of.kind === 'lump-sum'
      ? { ...start, kind: of.kind }
      : { ...start, kind: of.kind, monthly: of.monthly, inTodaysMoney: of.inTodaysMoney }
  })
  const result = { ...pension, pensionAge: begins.age.value, starts }
  return { kind: 'result' as const, result, explanation, caveats }
}

/** The pension age, and each year later that one may and does go on working. */
function startsOf({ lastMonth }: JpProjectionInput, first: Month): readonly Month[] {
  const later = Array.from({ length: longestDeferralIn(first) + 1 }, (_, years) =>
    plusMonths(first, years * 12),
  )
  return later.filter(
    (start) => start === first || lastMonth === undefined || lastMonth >= plusMonths(start, -1),
  )
}

/** What cannot be, with the field that says so. */
function problemOf(input: JpProjectionInput, first: Month) {
  const { from, yearsLater = 0 } = input
  if (monthsBetween(from, first) >= MOST_MONTHS || first > LATEST)
    return { field: 'birthDate', must: TOO_FAR }
  if (yearsLater >= startsOf(input, first).length) return { field: 'yearsLater', must: STOPPED }
  return undefined
}

const LATEST = month('2190-12')

/** Who is that old has a right already, from a month that is over: there is nothing to estimate. */
function reached(
  { birthDate, from }: JpProjectionInput,
  begins: PensionStart | undefined,
): Refusal<'pension-age-reached'> {
  const start = begins?.month ?? FIRST
  const born = { id: dateText(birthDate, 'id'), en: dateText(birthDate, 'en') }
  return {
    kind: 'pension-age-reached',
    figures: { pensionStart: start },
    basis: 'PP 45/2015 art. 15(1)-(4)',
    text: {
      id: `Yang lahir ${born.id} sudah mencapai usia pensiun sebelum ${monthText(from, 'id')}; perkiraan ini untuk yang belum.`,
      en: `Who was born on ${born.en} had reached the pension age before ${monthText(from, 'en')}; this estimate is for those who have not.`,
    },
    change: {
      id: 'Periksa tanggal lahir. Pensiun yang sudah menjadi hak dihitung dari upah setiap tahun dan dibayar kantor cabang.',
      en: 'Check the date of birth. A pension that is due already is counted from the wages of each year, and paid by the branch.',
    },
  }
}

const tooMany = (
  { contributionMonths, from }: JpProjectionInput,
  most: number,
): Refusal<'more-months-than-possible'> => ({
  kind: 'more-months-than-possible',
  figures: { contributionMonths, most },
  basis: 'PP 45/2015 art. 38',
  text: {
    id: `Sebelum ${monthText(from, 'id')} tidak mungkin ada ${contributionMonths} bulan iuran JP: JP baru ada sejak Juli 2015.`,
    en: `There cannot be ${contributionMonths} months of JP before ${monthText(from, 'en')}: JP began in July 2015.`,
  },
  change: { id: `Isi paling banyak ${most} bulan.`, en: `Give ${most} months at most.` },
})
const TOO_FAR: Words = {
  id: 'membuat pensiun mulai dalam 60 tahun dan sebelum tahun 2191',
  en: 'let the pension begin within 60 years and before 2191',
}
const STOPPED: Words = {
  id: '0 bila iuran berhenti sebelum itu: hanya yang tetap bekerja yang dapat menunda',
  en: 'be 0 where contributions end before that: only who goes on working may put it off',
}
