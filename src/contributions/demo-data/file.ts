import { dayAt, writeDay, writeMonth } from './calendar.ts'
import { careerOf, type Spell } from './career.ts'
import type { Making } from './making.ts'
import { migrantRows, selfEmployedRows } from './own-spell.ts'
import { birthDay } from './person.ts'
import type { Plan } from './plan.ts'
import { randomOf } from './random.ts'
import type { Row } from './rows.ts'
import { wageRows } from './wage-spell.ts'

export const HEADER =
  'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on\n'
export const FAULTS_HEADER = 'kpj,employer_number,month,finding\n'

/** Everything of one member: lines of both files, each ending in a line feed. */
export type MemberLines = {
  readonly rows: string
  readonly rowCount: number
  readonly faults: string
  readonly faultCount: number
}

/** The member at `index`, the same whatever was asked before. Faults are sorted, and go on sorted with the index. */
export function memberLines(plan: Plan, index: number): MemberLines {
  const random = randomOf(plan.seed, 2, index)
  const lines: string[] = []
  const faults: string[] = []
  for (const spell of careerOf(plan, index)) {
    const rows = rowsOf({ plan, spell, random })
    writeRows(spell, rows, lines)
    for (const row of rows) {
      for (const finding of row.findings) {
        const employer = spell.employer?.number ?? ''
        faults.push(`${spell.kpj},${employer},${writeMonth(row.month)},${finding}\n`)
      }
    }
  }
  return {
    rows: lines.join(''),
    rowCount: lines.length,
    faults: faults.sort().join(''),
    faultCount: faults.length,
  }
}

function rowsOf(making: Making): readonly Row[] {
  const { employer, segment } = making.spell
  if (employer === undefined) return selfEmployedRows(making)
  return segment === 'migrant' ? migrantRows(making) : wageRows({ ...making, employer })
}

function writeRows(spell: Spell, rows: readonly Row[], lines: string[]): void {
  const { person } = spell
  const head = `${spell.segment},${person.nik},${spell.kpj},${person.name},${writeDay(birthDay(person.birth))},${employerFields(spell)},`
  const ended = spell.endDay === undefined ? '' : writeDay(dayAt(spell.last, spell.endDay))
  const days = `${writeDay(dayAt(spell.first, spell.startDay))},${ended},`
  for (const row of rows) {
    if (!row.posted) continue
    const line = `${head}${writeMonth(row.month)},${row.status},${row.wage},${row.backPay},${row.jkk},${row.jkm},${row.jhtEmployer},${row.jhtWorker},${row.jpEmployer},${row.jpWorker},${days}`
    lines.push(`${line}${writeDay(row.deposited)},${writeDay(row.recorded)}\n`)
    if (row.again === undefined) continue
    lines.push(`${line}${writeDay(row.again.deposited)},${writeDay(row.again.recorded)}\n`)
  }
}

function employerFields({ employer }: Spell): string {
  if (employer === undefined) return ',,,,,'
  const name = employer.name.includes(',') ? `"${employer.name}"` : employer.name
  const { number, province, size, riskClass, labourIntensive } = employer
  return `${number},${name},${province.code},${size},${riskClass},${labourIntensive ? 'yes' : 'no'}`
}
