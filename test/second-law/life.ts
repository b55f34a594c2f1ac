import type { JsonObject } from './contributions.ts'
import { type MonthText, monthsOfChange } from './dated-values.ts'
import { type Draw, drawFrom } from './draw.ts'
import { CHANGES, dayIn, incomeIn, monthText, ordinal, wageIn } from './hard.ts'

export type Job = {
  readonly segment: 'wage-earner' | 'self-employed'
  readonly from: number
  readonly until: number
  /** What stays the same through the job. */
  readonly of: JsonObject
  /** Months from the month that is paid for to the deposit: late payments. */
  readonly lag: number
}

/** A life from its seed: born, one to three jobs, which may leave gaps or overlap. */
export type Life = {
  readonly seed: number
  readonly bornOn: string
  readonly jobs: readonly Job[]
  readonly draw: Draw
}

const [EARLIEST, LATEST] = [ordinal('2015-05'), ordinal('2031-12')]

export function lifeOf(seed: number): Life {
  const draw = drawFrom(seed)
  const bornOn = birth(draw)
  const count = draw.between(1, 3)
  let start = draw.onceIn(2) ? nearChange(draw) : draw.between(EARLIEST, LATEST - 1)
  const jobs: Job[] = []
  for (let index = 0; index < count; index += 1) {
    const until = Math.min(LATEST, start + draw.oneOf([1, 2, 5, 14, 30, 61, 110, 180]))
    jobs.push(job(draw, start, Math.max(until, start + 1)))
    // a gap, no gap, or a second job beside the first
    start = Math.min(
      LATEST - 1,
      Math.max(EARLIEST, until + draw.oneOf([-20, -3, -1, 0, 0, 1, 7, 26])),
    )
  }
  return { seed, bornOn, jobs, draw }
}

/** Two months around a change of the law. */
export const nearChange = (draw: Draw): number => ordinal(draw.oneOf(CHANGES)) + draw.between(-2, 1)

/** Often so that a pension age is reached within two months of the day on which it moves. */
function birth(draw: Draw): string {
  if (draw.onceIn(2))
    return dayIn(draw, monthText(draw.between(ordinal('1954-01'), ordinal('2008-12'))))
  const moves = ordinal(draw.oneOf(monthsOfChange('jp/pension-age')))
  const age = draw.between(55, 63)
  return dayIn(draw, monthText(moves - age * 12 + draw.between(-2, 2)))
}

function job(draw: Draw, from: number, until: number): Job {
  const lag = draw.oneOf([0, 1, 1, 1, 2, 6, 13, 30])
  if (draw.onceIn(4)) {
    const programmes = some(draw, ['jkk', 'jkm', 'jht'])
    const of = {
      occupation: draw.oneOf(['transport', 'other']),
      programmes,
      ...maybe(draw, 'paidByGovernment', 3),
    }
    return { segment: 'self-employed', from, until, of, lag }
  }
  const of = {
    riskClass: BigInt(draw.between(1, 5)),
    ...maybe(draw, 'labourIntensive', 2),
    ...maybe(draw, 'constructionFixedTerm', 4),
    ...maybe(draw, 'continuesAfterPensionAge', 2),
    ...(draw.onceIn(3) ? { programmes: some(draw, ['jkk', 'jkm', 'jht', 'jp', 'jkp']) } : {}),
  }
  return { segment: 'wage-earner', from, until, of, lag }
}

const some = (draw: Draw, all: readonly string[]) => all.filter(() => !draw.onceIn(4))

/** Left out, false, or true once in so many. */
const maybe = (draw: Draw, name: string, times: number): JsonObject =>
  draw.onceIn(times) ? { [name]: true } : draw.onceIn(2) ? { [name]: false } : {}

/** What `payung law contributions` is asked about one month of a job. */
export function monthOf(
  { bornOn, draw }: Life,
  { segment, of }: Job,
  month: MonthText,
): JsonObject {
  if (segment === 'self-employed') return { segment, month, income: incomeIn(draw, month), ...of }
  const age = draw.onceIn(4) ? {} : { ageInYears: BigInt(ageOn(bornOn, month)) }
  return { segment, month, wage: wageIn(draw, month), ...of, ...age }
}

/** Completed years on the first of a month. */
export const ageOn = (bornOn: string, month: MonthText): number =>
  Math.max(
    0,
    Number(month.slice(0, 4)) -
      Number(bornOn.slice(0, 4)) -
      (`${month.slice(5)}-01` < bornOn.slice(5) ? 1 : 0),
  )
