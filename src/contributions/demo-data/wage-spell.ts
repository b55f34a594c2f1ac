import { yearOfMonth } from './calendar.ts'
import type { Spell } from './career.ts'
import type { Employer } from './employers.ts'
import type { Plan } from './plan.ts'
import { misplace } from './posting-faults.ts'
import type { Random } from './random.ts'
import { depositInTime, newRow, payLawfully, type Row } from './rows.ts'
import { misreckon } from './share-faults.ts'
import { agreeTooLittle, dropWage, markBelowMinimum } from './wage-faults.ts'
import { type Agreed, agreedWages, leastWage, reportedRows } from './wages.ts'

/** How often an employment that ended goes on being reported, in thousandths. */
const OVERLAP_CHANCE = 40

/** The rows of a wage earner or construction worker, with what is wrong in them. */
export function wageRows(
  plan: Plan,
  spell: Spell,
  employer: Employer,
  random: Random,
): readonly Row[] {
  const { province } = employer
  const agreed = agreedWages(spell, province, random)
  const isTooLittle = !employer.reportsBonus && agreeTooLittle(spell, province, agreed, random)
  const rows = reportedRows(spell, employer, agreed, random)
  if (isTooLittle) markBelowMinimum(province, rows)
  else if (!employer.reportsBonus) dropWage(province, rows, random)
  for (const row of rows) {
    payLawfully(spell, employer, row)
    depositInTime(employer, row)
  }
  misreckon(spell, employer, rows, random)
  misplace(plan, spell, rows, random)
  return isTooLittle ? rows : [...rows, ...overlapRows(plan, spell, employer, agreed, random)]
}

/** Months after the end, at the full wage and as the law would have them. */
function overlapRows(
  plan: Plan,
  spell: Spell,
  employer: Employer,
  agreed: Agreed,
  random: Random,
): readonly Row[] {
  if (spell.endDay === undefined || !random.chance(OVERLAP_CHANCE)) return []
  const count = Math.min(random.between(1, 3), plan.to - spell.last)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = spell.last + 1 + index
    const wage = Math.max(
      agreed.wages.at(-1) ?? 0,
      leastWage(employer.province, yearOfMonth(month)),
    )
    const row = newRow(month, wage)
    payLawfully(spell, employer, row)
    depositInTime(employer, row)
    row.findings.push('overlap')
    return row
  })
}
