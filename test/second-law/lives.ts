import { balanceExplained, jhtRateOf, pensionAgeIn } from '#law'
import { fraction, type Month, rupiah } from '#values'
import { CALCULATIONS } from '../../src/law/calculations.ts'
import type { Json } from '../../src/law/json.ts'
import { type Deposit, jhtAccount } from './jht.ts'
import { type Life, lifeOf } from './life.ts'
import { pensionAge } from './pension-age.ts'
import { type Question, questionsOf } from './questions.ts'

/** What was asked and answered, by `calculation: kind of answer`. */
export type Tally = Map<string, number>

/** Where the law and the second law differ about a life, each with the seed and the input; none when they agree. */
export function differencesOf(seed: number, tally: Tally): readonly string[] {
  const life = lifeOf(seed)
  const { questions, deposits } = questionsOf(life)
  return [
    ...questions.flatMap((question) => compared(seed, question, tally)),
    ...accountCompared(life, deposits, tally),
    ...pensionAgesCompared(life),
  ]
}

function compared(seed: number, { calculation, input, second }: Question, tally: Tally) {
  const first = firstAnswer(calculation, input as Json)
  count(tally, `${calculation}: ${kindOf(first)}`)
  return difference(seed, { what: `payung law ${calculation}`, input, first, second })
}

/** The law's own answer, as the command line would print it, without the words. */
function firstAnswer(name: string, input: Json): unknown {
  const answer = CALCULATIONS.find((one) => one.name === name)?.answer(input)
  switch (answer?.kind) {
    case 'result':
      return { result: answer.result }
    case 'refusal':
      return { refusal: { kind: answer.refusal.kind, ...answer.refusal.figures } }
    default:
      return { problem: answer?.problem.text.en ?? 'no such calculation' }
  }
}

/** The account of a member, with the law's own rates: contributions count from the month of their deposit. */
function accountCompared({ seed, draw }: Life, all: readonly Deposit[], tally: Tally) {
  if (all.length === 0) return []
  // The first deposit is taken back: a reversal counts from the month of what it takes back.
  const reversed = all.slice(0, draw.below(2)).map((one) => ({ ...one, amount: -one.amount }))
  const deposits = [...all, ...reversed]
  const years = deposits.map(({ year }) => year)
  const [from, until] = [Math.min(...years), Math.max(...years) + draw.below(2)]
  const span = Array.from({ length: until - from + 1 }, (_, index) => from + index)
  const opening = draw.big(10n ** 8n)
  const account = span.map((year) => ({
    year,
    rate: jhtRateOf(year),
    contributions: deposits
      .filter((one) => one.year === year)
      .map(({ monthNumber, amount }) => ({ monthNumber, amount: rupiah(amount) })),
  }))
  const { contributions, development, balance, unknownYears, ...rest } = balanceExplained(
    fraction(opening),
    account,
  )
  const shown = rest.years.map(({ rate: _rate, exactClosing: _exact, ...year }) => year)
  const first = { contributions, development, balance, unknownYears, years: shown }
  count(tally, `account: ${unknownYears.length === 0 ? 'every rate known' : 'rates unknown'}`)
  const second = jhtAccount(opening, deposits, span)
  return difference(seed, {
    what: 'balanceExplained',
    input: { opening, deposits, span },
    first,
    second,
  })
}

/** The pension age of every month in which this life could reach one. */
function pensionAgesCompared({ seed, bornOn }: Life): readonly string[] {
  return [56, 57, 58, 59, 60, 65].flatMap((age) => {
    const month = `${Number(bornOn.slice(0, 4)) + age}-${bornOn.slice(5, 7)}`
    const first = pensionAgeIn(month as Month)?.value
    const second = month < '2015-07' ? undefined : pensionAge(month)
    return difference(seed, { what: 'pensionAgeIn', input: { month }, first, second })
  })
}

type Both = {
  readonly what: string
  readonly input: unknown
  readonly first: unknown
  readonly second: unknown
}

function difference(seed: number, { what, input, first, second }: Both): readonly string[] {
  const [one, other] = [text(first), text(second)]
  if (one === other) return []
  return [`seed ${seed}: ${what} of ${text(input)}\n  law    ${one}\n  second ${other}`]
}

/** JSON with names in order; a count is the same as a number or as a bigint. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(',')}]`
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .map(([name, one]) => `"${name}":${text(one)}`)
    .toSorted()
    .join(',')}}`
}

const kindOf = (answer: unknown): string => {
  const [[name = '', content] = []] = Object.entries(answer as object)
  const { kind, limit } = Object(content)
  return [name, kind, limit].filter((part) => part !== undefined).join(' ')
}

const count = (tally: Tally, name: string): void => {
  tally.set(name, (tally.get(name) ?? 0) + 1)
}
