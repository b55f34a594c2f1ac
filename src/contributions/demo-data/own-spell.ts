import { dayAt, monthAt } from './calendar.ts'
import type { Spell } from './career.ts'
import type { Making } from './making.ts'
import { misplace } from './posting-faults.ts'
import type { Random } from './random.ts'
import { isFree, newRow, type Row } from './rows.ts'
import { NO_SHARES, selfEmployedShares } from './shares.ts'
import { isOtherWorkRelief, isRelief2020, isTransportRelief, tierOf } from './tariffs.ts'

const RELIEF_2020_NEEDS = monthAt(2020, 7)

type Terms = {
  readonly drives: boolean
  readonly takesRelief: boolean
  readonly paysJht: boolean
  readonly wrongTier: boolean
  /** Day of the month itself; a week before it is due. */
  readonly payDay: number
}

/** The rows of a self-employed member, with what is wrong in them. */
export function selfEmployedRows(making: Making): readonly Row[] {
  const { spell, random } = making
  const terms: Terms = {
    drives: random.chance(450),
    takesRelief: random.chance(850),
    paysJht: random.chance(400),
    wrongTier: random.chance(60),
    payDay: random.between(spell.startDay, 8),
  }
  let income = random.between(10, 90) * 100_000
  const rows: Row[] = []
  for (let month = spell.first; month <= spell.last; month += 1) {
    if (month % 12 === 0) income += Math.ceil((income * random.below(6)) / 5_000_000) * 50_000
    const row = newRow(month, income)
    Object.assign(
      row,
      selfEmployedShares(tierOf(income), terms.paysJht, divisorOf(spell, terms, month)),
    )
    row.deposited = dayAt(month, terms.payDay)
    row.recorded = row.deposited + random.below(4)
    rows.push(row)
  }
  joinAndLeave(spell, rows)
  if (terms.wrongTier) payLowerTier(rows, terms, random)
  misplace(making, rows)
  return rows
}

function divisorOf(spell: Spell, terms: Terms, month: number): number {
  if (!terms.takesRelief) return 1
  // Who came after July 2020 paid two full months first: they take no relief here.
  if (isRelief2020(month)) return spell.first <= RELIEF_2020_NEEDS ? 100 : 1
  return (terms.drives ? isTransportRelief(month) : isOtherWorkRelief(month)) ? 2 : 1
}

function joinAndLeave(spell: Spell, rows: readonly Row[]): void {
  const [first] = rows
  if (first !== undefined) first.status = 'joined'
  const last = rows.at(-1)
  if (last !== undefined && last !== first && spell.endDay !== undefined) last.status = 'left'
}

/** JKK two tiers below the stated income, where no relief makes another amount right. */
function payLowerTier(rows: readonly Row[], terms: Terms, random: Random): void {
  const from = random.below(rows.length)
  for (const row of rows.slice(from, from + random.between(1, 9))) {
    const tier = tierOf(row.wage)
    const isRelieved = isRelief2020(row.month) || isTransportRelief(row.month)
    if (tier < 2 || isRelieved || !isFree(row)) continue
    row.jkk = selfEmployedShares(tier - 2, terms.paysJht, 1).jkk
    row.findings.push('wrong-rate')
  }
}

/** Permenaker 4/2023: before departure, and 24 months abroad. How it divides into JKK and JKM is invented. */
const MIGRANT_FEES = { ...NO_SHARES, jkk: 270_000, jkm: 100_000 }

/** One payment before departure, and JHT by those who want it. Months without a payment are no fault. */
export function migrantRows(making: Making): readonly Row[] {
  const { spell, random } = making
  const jht = random.chance(400) ? random.pick([50_000, 100_000, 200_000, 300_000]) : 0
  const rows: Row[] = []
  for (let month = spell.first; month <= spell.last; month += 1) {
    const row = newRow(month, 0)
    const isFirst = month === spell.first
    Object.assign(row, isFirst ? MIGRANT_FEES : NO_SHARES, { jhtWorker: jht })
    row.status = isFirst ? 'joined' : 'active'
    row.deposited = dayAt(month, random.between(2, 28))
    row.recorded = row.deposited + random.below(5)
    if (isFirst || (jht > 0 && !random.chance(100))) rows.push(row)
  }
  misplace(making, rows)
  return rows
}
