import type { lawfulSharesOfWage } from '#law'
import type { LocalDate, Month, Rupiah } from '#values'

export type Programme = 'jkk' | 'jkm' | 'jht' | 'jp'
export type Share = 'jkk' | 'jkm' | 'jhtEmployer' | 'jhtWorker' | 'jpEmployer' | 'jpWorker'

/** Whether a programme is owed there, and if not, why: a rule, or a fact that nobody reported. */
export type ProgrammeStanding = 'owed' | 'optional' | 'foreigner' | 'pension-age' | 'unknown-size'

/** One employer's part of a month, as far as a payslip is compared with it. */
export type Workplace = {
  /** Tells the workplaces of a month apart. */
  readonly key: string
  /** The employer as pages name it; empty where no employment is known. */
  readonly name: string
  readonly state: 'reported' | 'unpaid-leave' | 'missing' | 'not-yet-due'
  /** The month whose facts stand in for one that is not recorded. */
  readonly like?: Month | undefined
  readonly wage: Rupiah
  readonly recorded: Readonly<Record<Share, Rupiah>>
  readonly law: Omit<Parameters<typeof lawfulSharesOfWage>[0], 'wage'>
  readonly knowsRiskClass: boolean
  readonly standing: Readonly<Record<Programme, ProgrammeStanding>>
}

/** What the record says of a month; nothing can be compared before the law, or where only other work is recorded. */
export type MonthFacts = {
  readonly month: Month
  readonly kind: 'wages' | 'before-the-law' | 'not-a-wage'
  /** Until when the month's contributions are in time. */
  readonly dueOn?: LocalDate | undefined
  /** At least one where the kind is `wages`. */
  readonly workplaces: readonly Workplace[]
}

/** As text that a page carries to its script: amounts are written `123n`. */
export const factsText = (facts: MonthFacts): string =>
  JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))

/** Reads what `factsText` wrote. */
export const factsFrom = (text: string): MonthFacts =>
  JSON.parse(text, (_, value) =>
    typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
  )
