import { construction } from './construction.ts'
import { contributions, type JsonObject, type SecondAnswer } from './contributions.ts'
import { entryIn, entryOfYear } from './dated-values.ts'
import { disability } from './disability.ts'
import type { Draw } from './draw.ts'
import { CHANGES, dayIn, monthText, ordinal, rateText, wageIn } from './hard.ts'
import { type Deposit, jhtBalance, jhtProjection } from './jht.ts'
import { jkm } from './jkm.ts'
import { type Job, type Life, monthOf, nearChange } from './life.ts'
import { migrant } from './migrant.ts'
import { contractAbroadOf, deathOf } from './more-questions.ts'
import { oldAge } from './pension.ts'
import { survivor } from './survivor.ts'

/** A calculation of the command line, its input, and what the second law has to say. */
export type Question = {
  readonly calculation: string
  readonly input: JsonObject
  readonly second: SecondAnswer
}

const SECOND: Readonly<Record<string, (input: JsonObject) => SecondAnswer>> = {
  contributions,
  'construction-project': construction,
  'jht-balance': jhtBalance,
  'jht-projection': jhtProjection,
  'jp-old-age': oldAge,
  'jp-survivor': survivor,
  'jp-disability': disability,
  jkm,
  migrant,
}
const asked = (calculation: string, input: JsonObject): Question => {
  const answer = SECOND[calculation]
  if (answer === undefined) throw new Error(`the second law knows no ${calculation}`)
  return { calculation, input, second: answer(input) }
}

/** Everything that is asked about a life, and the JHT that was deposited in it. */
export function questionsOf(life: Life): {
  readonly questions: readonly Question[]
  readonly deposits: readonly Deposit[]
} {
  const deposits = life.jobs.flatMap((job) => depositsOf(life, job))
  const questions = [
    ...life.jobs.flatMap((job) =>
      monthsOf(life, job).map((input) => asked('contributions', input)),
    ),
    asked('jht-balance', balanceOf(life.draw, deposits)),
    asked('jht-projection', projectionOf(life.draw)),
    asked('jp-old-age', pensionOf(life)),
    asked('jp-survivor', survivorOf(life)),
    asked('jp-disability', disabilityOf(life)),
    asked('construction-project', projectOf(life.draw)),
    asked('jkm', deathOf(life.draw)),
    asked('migrant', contractAbroadOf(life.draw)),
  ]
  return { questions, deposits }
}

/** The first and last month of a job, any, and both sides of each of two changes of the law that it lives through. */
function monthsOf(life: Life, job: Job): readonly JsonObject[] {
  const inside = CHANGES.map(ordinal).filter((at) => at > job.from && at < job.until)
  const change = inside.length === 0 ? [] : [life.draw.oneOf(inside), life.draw.oneOf(inside)]
  const any = life.draw.between(job.from, job.until - 1)
  const all = [job.from, job.until - 1, any, ...change.flatMap((at) => [at - 1, at])]
  return [...new Set(all)].map((at) => monthOf(life, job, monthText(at)))
}

/** Up to fourteen months of a job, each deposited late by the lag of the job. */
function depositsOf(life: Life, job: Job): readonly Deposit[] {
  const step = Math.ceil((job.until - job.from) / 14)
  const deposits: Deposit[] = []
  for (let at = job.from; at < job.until; at += step) {
    const answer = contributions(monthOf(life, job, monthText(at)))
    if ('refusal' in answer) continue
    const { employer, worker } = answer.result.jht as Readonly<Record<string, bigint>>
    const amount = (employer ?? 0n) + (worker ?? 0n)
    const paid = monthText(at + job.lag)
    deposits.push({ year: Number(paid.slice(0, 4)), monthNumber: Number(paid.slice(5)), amount })
  }
  return deposits
}

/** The rates of the law where it has one, an assumed one or none where it has not. */
function balanceOf(draw: Draw, deposits: readonly Deposit[]): JsonObject {
  const years = deposits.map(({ year }) => year)
  const [first, last] = years.length === 0 ? [2020, 2022] : [Math.min(...years), Math.max(...years)]
  const annualRates: Record<string, string> = {}
  const isComplete = !draw.onceIn(4)
  for (let year = first - draw.below(2); year <= last + draw.below(2); year += 1) {
    const known = entryOfYear('jht/credited-rate', year)?.rate
    if (known !== undefined || isComplete || draw.onceIn(2))
      annualRates[String(year)] = known ?? rateText(draw, 12)
  }
  return {
    openingBalance: draw.onceIn(2) ? 0n : draw.big(10n ** 9n),
    contributions: deposits.map(({ year, monthNumber, amount }) => ({
      month: monthText(year * 12 + monthNumber - 1),
      amount,
    })),
    annualRates,
  }
}

function projectionOf(draw: Draw): JsonObject {
  const from = draw.onceIn(8)
    ? ordinal('2015-06')
    : draw.between(ordinal('2015-07'), ordinal('2030-12'))
  const months = draw.oneOf([0, 1, 5, 11, 12, 13, 59, 120, 200])
  return {
    balance: draw.onceIn(2) ? 0n : draw.big(10n ** 9n),
    wage: wageIn(draw, monthText(from)) % 10n ** 10n,
    from: monthText(from),
    lastMonth: monthText(from + months),
    wageGrowth: rateText(draw, 50),
    annualReturn: rateText(draw, 50),
    gaps: Array.from({ length: draw.below(3) }, () => gapWithin(draw, from, months)),
  }
}

/** A time without contributions; it may begin before the first month, or end after the last. */
function gapWithin(draw: Draw, from: number, months: number): JsonObject {
  const first = from + draw.below(months + 1)
  const through = first + draw.oneOf([0, 1, 6, 11, 12, 30])
  return {
    from: monthText(draw.onceIn(6) ? Math.min(first, from - 1) : first),
    through: monthText(through),
  }
}

/** Years from the first job to the pension; a year is missing, too late, or without wage now and then. */
function pensionOf({ jobs, draw }: Life): JsonObject {
  const first = Math.floor(Math.min(...jobs.map(({ from }) => from)) / 12)
  const late = Math.max(nearChange(draw), (first + draw.between(-1, 3)) * 12 + draw.below(12))
  const start = draw.onceIn(40) ? ordinal('2015-06') : late
  const until = Math.floor(start / 12) + (draw.onceIn(12) ? 1 : 0)
  const yearlyWages: JsonObject[] = []
  for (let year = Math.min(first, until - 1); year < until; year += 1) {
    if (yearlyWages.length > 0 && draw.onceIn(40)) continue
    const ceiling = entryIn('jp/wage-ceiling', `${year}-03`)?.amount ?? 7_000_000n
    const wage = wageIn(draw, `${year}-03`)
    const counted = draw.onceIn(9) ? 0n : wage < ceiling ? wage : ceiling
    const sign = draw.onceIn(8) ? '-' : ''
    yearlyWages.push({
      year: BigInt(year),
      monthlyWage: counted,
      inflation: `${sign}${rateText(draw, 20)}`,
    })
  }
  const contributionMonths = BigInt(draw.oneOf([0, 179, 180, 181, 192, 240, 359, 480, 1200]))
  return { pensionStart: monthText(start), contributionMonths, yearlyWages }
}

/** Months paid and months of membership: around 80 %, a year and 180 months as often as not. */
function membership(draw: Draw): JsonObject {
  const member = draw.oneOf([11, 12, 13, 15, 24, 60, 178, 224, 225, 300, draw.between(1, 400)])
  const paid = draw.oneOf([
    Math.floor(member * 0.8) - 1,
    Math.floor(member * 0.8),
    Math.ceil(member * 0.8),
    member,
  ])
  return { contributionMonths: BigInt(Math.max(0, paid)), membershipMonths: BigInt(member) }
}

/** Around the limits of that month and of what makes them; of no size that a pension has now and then. */
function formulaAmount(draw: Draw, month: string): bigint {
  const limit =
    entryIn(draw.oneOf(['jp/minimum-pension', 'jp/maximum-pension']), month)?.amount ?? 300_000n
  const shares = [100n, 50n, 25n, 20n].map(
    (share) => (limit * 100n) / share + BigInt(draw.between(-2, 2)),
  )
  return draw.oneOf([
    ...shares,
    draw.big(20_000_000n),
    draw.big(2_000_000n),
    draw.oneOf([0n, 1n, 2n, 3n]),
  ])
}

function survivorOf({ draw }: Life): JsonObject {
  const month = monthText(nearChange(draw))
  const kind = draw.oneOf(['spouse', 'child', 'parent'])
  return {
    diedOn: dayIn(draw, month),
    ...membership(draw),
    ...(draw.onceIn(3) ? { alreadyPensioner: true } : {}),
    monthlyFormulaAmount: formulaAmount(draw, month),
    survivor: kind,
    ...(draw.onceIn(kind === 'child' ? 2 : 6) ? { afterSpouse: true } : {}),
  }
}

function disabilityOf({ draw }: Life): JsonObject {
  const registered = draw.oneOf([
    ordinal('2015-07'),
    nearChange(draw),
    draw.between(ordinal('2015-07'), ordinal('2026-01')),
  ])
  const happened = registered + draw.oneOf([0, 0, 1, 1, 2, 40])
  const determined = happened + draw.oneOf([0, 1, 2, 13])
  const registeredOn = dayIn(draw, monthText(registered))
  const happenedOn = later(registeredOn, dayIn(draw, monthText(happened)))
  const determinedOn = later(happenedOn, dayIn(draw, monthText(determined)))
  const amount = formulaAmount(draw, monthText(determined))
  return {
    determinedOn,
    happenedOn,
    registeredOn,
    ...membership(draw),
    monthlyFormulaAmount: amount,
  }
}

const later = (one: string, other: string): string => (one > other ? one : other)

/** Contract values at the bounds of the slices, with tax that comes off or not. */
function projectOf(draw: Draw): JsonObject {
  const bound = draw.oneOf([0n, 100_000_000n, 500_000_000n, 1_000_000_000n, 5_000_000_000n])
  const includesVat = draw.onceIn(2)
  const near = (includesVat ? (bound * 111n) / 100n : bound) + BigInt(draw.between(-2, 2))
  const contractValue = draw.onceIn(3) ? draw.big(20_000_000_000n) : near < 0n ? 0n : near
  return { contractValue, includesVat }
}
