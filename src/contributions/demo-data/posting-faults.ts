import { dayAt } from './calendar.ts'
import type { Making } from './making.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import { type Finding, isFree, isInside, type Row } from './rows.ts'
import { isRelief2020 } from './tariffs.ts'

/** How often a spell gets it, in thousandths. */
const CHANCES = { late: 45, recordedLate: 45, missing: 45, duplicate: 35 }

/** Days after the 15th before anything is planted as late: more than any run of holidays. */
const CLEARLY_LATE = 12
/** In the months of PP 49/2020 the money was due on the 30th. */
const CLEARLY_LATE_2020 = 22

/** Perhaps deposits or records some months too late, leaves some out, or posts one twice. */
export function misplace(making: Making, rows: readonly Row[]): void {
  const { plan, spell, random } = making
  const isMigrant = spell.segment === 'migrant'
  if (!isMigrant) {
    beInTrouble(making, rows)
    if (random.chance(CHANCES.missing)) {
      for (const row of stretch(rows, 3, random)) leaveOut(making, row)
    }
    if (random.chance(CHANCES.late)) {
      for (const row of stretch(rows, 4, random)) depositLate(making, row)
    }
  }
  if (random.chance(CHANCES.duplicate)) {
    for (const row of stretch(rows, 1, random)) postAgain(plan, row, random)
  }
  if (random.chance(CHANCES.recordedLate)) {
    for (const row of stretch(rows, 3, random)) recordLate(plan, row, random)
  }
}

/** Months in which the employer pays for nobody, or for everybody too late. */
function beInTrouble(making: Making, rows: readonly Row[]): void {
  const { plan, spell } = making
  const trouble = spell.employer?.trouble
  if (trouble === undefined) return
  const from = plan.from + trouble.from
  for (const row of rows) {
    if (row.month < from || row.month >= from + trouble.months) continue
    if (trouble.finding === 'missing') leaveOut(making, row)
    else depositLate(making, row)
  }
}

function stretch(rows: readonly Row[], longest: number, random: Random): readonly Row[] {
  const from = random.below(rows.length)
  return rows.slice(from, from + random.between(1, longest))
}

function tell(row: Row, finding: Finding): void {
  row.findings.push(finding)
}

/** The last month of the file stays, so that nothing hangs on the day of looking. */
function leaveOut({ plan, spell }: Making, row: Row): void {
  if (!isFree(row) || !isInside(spell, row) || row.month >= plan.to) return
  row.posted = false
  tell(row, 'missing')
}

function depositLate({ plan, spell, random }: Making, row: Row): void {
  if (!row.posted || row.status === 'unpaid-leave' || row.findings.includes('late')) return
  const due = dayAt(spell.segment === 'self-employed' ? row.month : row.month + 1, 15)
  const least = due + (isRelief2020(row.month) ? CLEARLY_LATE_2020 : CLEARLY_LATE)
  const deposited = Math.min(least + random.below(90), plan.lastDay - 4)
  const later = random.below(5)
  if (deposited < least) return
  row.deposited = deposited
  row.recorded = deposited + later
  tell(row, 'late')
}

function postAgain(plan: Plan, row: Row, random: Random): void {
  const deposited = row.deposited + random.between(5, 25)
  const recorded = deposited + random.below(5)
  if (!isFree(row) || recorded > plan.lastDay) return
  row.again = { deposited, recorded }
  tell(row, 'duplicate')
}

/** Goes with any other fault of a posting but the second one. */
function recordLate(plan: Plan, row: Row, random: Random): void {
  const recorded = Math.min(row.deposited + random.between(18, 75), plan.lastDay)
  const isClear = recorded >= row.deposited + 18
  if (!row.posted || row.again !== undefined || row.status === 'unpaid-leave' || !isClear) return
  row.recorded = recorded
  tell(row, 'recorded-late')
}
