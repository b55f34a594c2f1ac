import { dayAt, daysInMonth } from './calendar.ts'
import type { Spell } from './career.ts'
import { depositOffsets, type Employer } from './employers.ts'
import { owesJp } from './person.ts'
import { NO_SHARES, type Shares, wageShares } from './shares.ts'

export type Finding =
  | 'missing'
  | 'late'
  | 'recorded-late'
  | 'wage-below-minimum'
  | 'wage-drop'
  | 'wrong-rate'
  | 'ceiling-ignored'
  | 'programme-missing'
  | 'duplicate'
  | 'overlap'

export type Status = 'active' | 'joined' | 'left' | 'unpaid-leave' | 'reduced-hours'

/** One month of a spell, changed in place until it is written. Days as in calendar.ts. */
export type Row = Shares & {
  readonly month: number
  status: Status
  wage: number
  backPay: number
  deposited: number
  recorded: number
  /** False for a month that nobody paid. */
  posted: boolean
  /** The same once more. */
  again?: { readonly deposited: number; readonly recorded: number }
  /** Part of a planted stretch that another fault would blur. */
  guarded: boolean
  readonly findings: Finding[]
}

export const newRow = (month: number, wage: number): Row => ({
  ...NO_SHARES,
  month,
  status: 'active',
  wage,
  backPay: 0,
  deposited: 0,
  recorded: 0,
  posted: true,
  guarded: false,
  findings: [],
})

/** Nothing was planted here yet. */
export const isFree = (row: Row): boolean =>
  row.posted && !row.guarded && row.findings.length === 0 && row.status !== 'unpaid-leave'

/** Whether the month is neither the first nor the last of the spell: wholly within the employment. */
export const isInside = (spell: Spell, row: Row): boolean =>
  row.month > spell.first && (row.month < spell.last || spell.endDay === undefined)

/** Pays what the law asks for the wage that the row now holds; nothing during unpaid leave. */
export function payLawfully(spell: Spell, employer: Employer, row: Row): void {
  if (row.status === 'unpaid-leave') return
  Object.assign(
    row,
    wageShares({
      month: row.month,
      wage: row.wage,
      riskClass: employer.riskClass,
      construction: spell.segment === 'construction',
      paysJht: employer.paysJht,
      paysJp: employer.paysJp && owesJp(spell.person.birth, row.month),
      relief2020: employer.relief2020 && spell.segment !== 'construction',
      relief2025: employer.relief2025,
    }),
  )
}

/**
 * Deposits as the employer always does: from the 24th of the month itself, or up to the 8th of the next. A week and
 * more before it is due, so that no list of holidays matters.
 */
export function depositInTime(employer: Employer, row: Row): void {
  const [day, later] = depositOffsets(employer, row.month)
  row.deposited = dayAt(day >= 24 ? row.month : row.month + 1, day)
  row.recorded = row.deposited + later
}

/** The part of a wage that falls into a month of joining or leaving, in whole rupiah. */
export function partOfWage({ wage, month }: Row, firstDay: number, lastDay: number): number {
  const days = daysInMonth(month)
  return Math.floor((wage * (Math.min(lastDay, days) - firstDay + 1)) / days)
}
