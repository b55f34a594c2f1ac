import { monthAt, yearOfMonth } from './calendar.ts'
import type { Spell } from './career.ts'
import type { Employed } from './making.ts'
import { minimumWage, type Province } from './provinces.ts'
import type { Random, Weighted } from './random.ts'
import { newRow, partOfWage, type Row } from './rows.ts'

/** Wage of a beginner in thousandths of the provincial minimum wage. The shares are invented. */
const LEVELS: readonly Weighted<readonly [lowest: number, highest: number]>[] = [
  [[1000, 1150], 44],
  [[1150, 1600], 31],
  [[1600, 2500], 16],
  [[2500, 4500], 6],
  [[4500, 9000], 2],
  [[9000, 20_000], 1],
]

const JANUARY = 0
const APRIL = 3
const JULY = 6

/** The month in which the holiday bonus is paid, a little before Lebaran. */
const BONUS_MONTHS: ReadonlySet<number> = new Set(
  (
    [
      [2015, 7],
      [2016, 6],
      [2017, 6],
      [2018, 6],
      [2019, 5],
      [2020, 5],
      [2021, 5],
      [2022, 4],
      [2023, 4],
      [2024, 4],
      [2025, 3],
      [2026, 3],
    ] as const
  ).map(([year, month]) => monthAt(year, month)),
)

/** A full month's wage as agreed, month after month; it never falls and never lies below the minimum wage. */
export type Agreed = { readonly wages: number[]; readonly backPay: number[] }

export function agreedWages(spell: Spell, province: Province, random: Random): Agreed {
  return random.chance(330) ? minimumWages(spell, province) : grownWages(spell, province, random)
}

function minimumWages(spell: Spell, province: Province): Agreed {
  const wages = monthsOf(spell).map((month) => leastWage(province, yearOfMonth(month)))
  return { wages, backPay: wages.map(() => 0) }
}

/** The minimum wage itself where sources agree on it, else the next thousand rupiah. */
export function leastWage(province: Province, year: number): number {
  const minimum = minimumWage(province, year)
  return province.agreed ? minimum : Math.ceil(minimum / 1000) * 1000
}

/** A rise every year: in January, in July, or in April with back pay for the three months before. */
function grownWages(spell: Spell, province: Province, random: Random): Agreed {
  const level = random.between(...random.weighted(LEVELS))
  const riseMonth = random.weighted([
    [JANUARY, 65],
    [APRIL, 20],
    [JULY, 15],
  ] as const)
  let wage = rounded((leastWage(province, yearOfMonth(spell.first)) * level) / 1000)
  const agreed: Agreed = { wages: [], backPay: [] }
  for (const month of monthsOf(spell)) {
    const before = wage
    if (month > spell.first && month % 12 === riseMonth) {
      wage = rounded((wage * (1000 + random.between(30, 95))) / 1000)
    }
    const isOwed = riseMonth === APRIL && wage > before && month - spell.first > 3
    wage = Math.max(wage, rounded(leastWage(province, yearOfMonth(month))))
    agreed.wages.push(wage)
    agreed.backPay.push(isOwed ? 3 * (wage - before) : 0)
  }
  return agreed
}

const rounded = (wage: number): number => Math.ceil(wage / 1000) * 1000

const monthsOf = (spell: Spell): readonly number[] =>
  Array.from({ length: spell.last - spell.first + 1 }, (_, index) => spell.first + index)

/** The rows of a spell with what was reported of the agreed wages; nothing is paid yet. */
export function reportedRows({ spell, employer, random }: Employed, agreed: Agreed): Row[] {
  const isPartTime = random.chance(35)
  const hours = random.between(400, 750)
  const rows = monthsOf(spell).map((month, index) => {
    const row = newRow(month, agreed.wages[index] ?? 0)
    row.backPay = agreed.backPay[index] ?? 0
    if (isPartTime) reduceHours(row, hours)
    else if (employer.reportsBonus) addBonus(spell, row)
    return row
  })
  joinAndLeave(spell, rows)
  if (!isPartTime && rows.length >= 9) takeLeave(rows, random)
  return rows
}

/** What is left of a wage for fewer hours, in thousandths, is stated as such: it is no fault. */
function reduceHours(row: Row, thousandths: number): void {
  row.status = 'reduced-hours'
  row.wage = Math.floor((row.wage * thousandths) / 1_000_000) * 1000
  row.backPay = 0
}

/**
 * A full month's wage after a year, a part before. No other fault goes with it: a bonus posted twice would make the
 * month after it look like a fall.
 */
function addBonus(spell: Spell, row: Row): void {
  if (!BONUS_MONTHS.has(row.month)) return
  const served = Math.min(12, row.month - spell.first)
  row.wage += Math.floor((row.wage * served) / 12)
  row.guarded = true
}

function joinAndLeave(spell: Spell, rows: readonly Row[]): void {
  const first = rows[0]
  if (first !== undefined) {
    first.status = 'joined'
    first.wage = partOfWage(first, spell.startDay, 31)
  }
  const last = rows.at(-1)
  if (last === undefined || last === first || spell.endDay === undefined) return
  last.status = 'left'
  last.backPay = 0
  last.wage = partOfWage(last, 1, spell.endDay)
}

/** Now and then a stretch of unpaid leave or of reduced hours, away from both ends. */
function takeLeave(rows: readonly Row[], random: Random): void {
  const isUnpaid = random.chance(500)
  if (!random.chance(70)) return
  const from = random.between(3, rows.length - 5)
  for (const row of rows.slice(from, from + random.between(1, 4))) {
    if (!isUnpaid) reduceHours(row, 600)
    else Object.assign(row, { status: 'unpaid-leave', wage: 0, backPay: 0 })
  }
}
