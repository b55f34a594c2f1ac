import { yearOfMonth } from './calendar.ts'
import type { Employed } from './making.ts'
import { misplace } from './posting-faults.ts'
import { depositInTime, newRow, payLawfully, type Row } from './rows.ts'
import { misreckon } from './share-faults.ts'
import { agreeTooLittle, dropWage, markBelowMinimum } from './wage-faults.ts'
import { type Agreed, agreedWages, leastWage, reportedRows } from './wages.ts'

/** How often an employment that ended goes on being reported, in thousandths. */
const OVERLAP_CHANCE = 40

/** The rows of a wage earner or construction worker, with what is wrong in them. */
export function wageRows(making: Employed): readonly Row[] {
  const { spell, employer, random } = making
  const agreed = agreedWages(spell, employer.province, random)
  const isTooLittle = !employer.reportsBonus && agreeTooLittle(making, agreed)
  const rows = reportedRows(making, agreed)
  if (isTooLittle) markBelowMinimum(employer.province, rows)
  else if (!employer.reportsBonus) dropWage(employer.province, rows, random)
  for (const row of rows) {
    payLawfully(spell, employer, row)
    depositInTime(employer, row)
  }
  misreckon(making, rows)
  misplace(making, rows)
  return isTooLittle ? rows : [...rows, ...overlapRows(making, agreed)]
}

/** Months after the end, at the full wage and as the law would have them. */
function overlapRows({ plan, spell, employer, random }: Employed, agreed: Agreed): readonly Row[] {
  if (spell.endDay === undefined || !random.chance(OVERLAP_CHANCE)) return []
  const count = Math.min(random.between(1, 3), plan.to - spell.last)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = spell.last + 1 + index
    const least = leastWage(employer.province, yearOfMonth(month))
    const row = newRow(month, Math.max(agreed.wages.at(-1) ?? 0, least))
    payLawfully(spell, employer, row)
    depositInTime(employer, row)
    row.findings.push('overlap')
    return row
  })
}
