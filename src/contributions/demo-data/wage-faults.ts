import { monthAt, yearOfMonth } from './calendar.ts'
import type { Employed } from './making.ts'
import { isSourcedYear, minimumWage, type Province } from './provinces.ts'
import type { Random } from './random.ts'
import { isFree, type Row } from './rows.ts'
import type { Agreed } from './wages.ts'

/** How often a spell gets it, in thousandths; `notRaised` of those that earn little more than the minimum. */
const CHANCES = { below: 14, notRaised: 90, drop: 220 }

/** No nearer to the line than this, so that a rupiah in a decree decides nothing. */
const CLEARLY_BELOW = 970
const CLEARLY_ABOVE = 1010

/**
 * Perhaps lowers the agreed wages below the minimum wage: from the first month on, or by leaving out the rise of one
 * January. True when it did; `markBelowMinimum` then finds the months.
 */
export function agreeTooLittle(making: Employed, agreed: Agreed): boolean {
  const { spell, employer, random } = making
  const { province } = employer
  if (random.chance(CHANCES.below)) {
    const part = random.between(650, 960)
    for (const index of agreed.wages.keys()) {
      const minimum = minimumWage(province, yearOfMonth(spell.first + index))
      agreed.wages[index] = Math.floor((minimum * part) / 1000)
      agreed.backPay[index] = 0
    }
    return true
  }
  return random.chance(CHANCES.notRaised) && leaveOutRise(making, agreed)
}

function leaveOutRise({ spell, employer, random }: Employed, agreed: Agreed): boolean {
  const { province } = employer
  const year = random.between(2024, 2026)
  const january = monthAt(year, 1) - spell.first
  const before = agreed.wages[january - 1]
  if (before === undefined || january >= agreed.wages.length) return false
  if (before * 1000 > minimumWage(province, year) * CLEARLY_BELOW) return false
  for (let index = january; index < Math.min(january + 12, agreed.wages.length); index += 1) {
    agreed.wages[index] = before
    agreed.backPay[index] = 0
  }
  return true
}

/** Told of every active month in a year whose minimum wage comes from a decree. */
export function markBelowMinimum(province: Province, rows: readonly Row[]): void {
  for (const row of rows) {
    const year = yearOfMonth(row.month)
    const isBelow = row.wage * 1000 <= minimumWage(province, year) * CLEARLY_BELOW
    if (row.status === 'active' && isSourcedYear(year) && isBelow) {
      row.findings.push('wage-below-minimum')
    }
  }
}

/** Perhaps a wage that falls by 15 to 35 % for some months and is then paid in full again. Told once. */
export function dropWage(province: Province, rows: readonly Row[], random: Random): void {
  if (!random.chance(CHANCES.drop) || rows.length < 10) return
  const from = random.between(7, rows.length - 2)
  const window = rows.slice(from - 6, from)
  const stretch = rows.slice(from, from + random.between(1, 7))
  const isSteady = [...window, ...stretch].every((row) => row.status === 'active' && isFree(row))
  const lowest = Math.min(...window.map((row) => row.wage))
  const wage = Math.floor((lowest * random.between(650, 850)) / 1_000_000) * 1000
  const isEnough = stretch.every(
    (row) => wage * 1000 >= minimumWage(province, yearOfMonth(row.month)) * CLEARLY_ABOVE,
  )
  if (!isSteady || !isEnough) return
  for (const row of window) row.guarded = true
  for (const [index, row] of stretch.entries()) {
    Object.assign(row, { wage, backPay: 0, guarded: true })
    if (index === 0) row.findings.push('wage-drop')
  }
}
