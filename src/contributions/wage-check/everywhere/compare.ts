import { add, type LocalDate, type Rupiah, subtract, ZERO_RUPIAH } from '#values'
import { isWithinOne } from '../../everywhere/is-within-one.ts'
import { lawfulPassport, SHARES_OF } from '../../everywhere/lawful-passport.ts'
import type { NumberPassport } from '../../everywhere/number-passport.ts'
import { type LawfulMonth, lawfulMonth, owedIn, PROGRAMMES } from './lawful-month.ts'
import type { MonthFacts, Programme, Workplace } from './month-facts.ts'

/** What a payslip says; `undefined` for what the member did not tell. */
export type Slip = {
  readonly base: Rupiah
  readonly fixed: Rupiah
  /** The worker's shares as they were deducted. */
  readonly jht: Rupiah | undefined
  readonly jp: Rupiah | undefined
  /** Allowances that are no wage for contributions. */
  readonly other: Rupiah | undefined
}

/** One programme, both sides together. `difference` is recorded less lawful: below zero money is missing. */
export type ProgrammeLine = {
  readonly programme: Programme
  readonly lawful: Rupiah | undefined
  readonly recorded: Rupiah
  readonly difference: Rupiah | undefined
}

/** The worker's own share. `keptBack` was deducted and is not recorded; zero where nothing is. */
export type OwnLine = {
  readonly programme: 'jht' | 'jp'
  readonly lawful: Rupiah | undefined
  readonly deducted: Rupiah | undefined
  readonly recorded: Rupiah
  readonly keptBack: Rupiah
}

/** What is to be said of a month, one sentence each. */
export type Statement =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unpaid-leave' }
  | { readonly kind: 'fits' }
  | { readonly kind: 'not-yet-due'; readonly dueOn: LocalDate | undefined }
  | {
      readonly kind: 'wage-lower'
      readonly reported: Rupiah
      readonly slip: Rupiah
      /** Recorded less lawful JHT of both sides. */
      readonly jht: Rupiah | undefined
    }
  | { readonly kind: 'wage-higher'; readonly reported: Rupiah; readonly slip: Rupiah }
  | { readonly kind: 'shares-wrong'; readonly amount: Rupiah }
  | {
      readonly kind: 'kept-back'
      readonly programme: 'jht' | 'jp'
      readonly deducted: Rupiah
      readonly recorded: Rupiah
    }
  | {
      readonly kind: 'over-deducted'
      readonly programme: 'jht' | 'jp'
      readonly deducted: Rupiah
      readonly lawful: Rupiah
    }

export type Compared = {
  readonly workplace: Workplace
  readonly slip: Slip
  /** The wage of the payslip that counts: base wage and fixed allowances. */
  readonly wage: Rupiah
  readonly programmes: readonly ProgrammeLine[]
  readonly own: readonly OwnLine[]
  /** The first is of the wage; each other one of money that was deducted. */
  readonly statements: readonly [Statement, ...Statement[]]
  /** Where the lawful amounts come from; `undefined` where no one input of the law says them all. */
  readonly passport: NumberPassport | undefined
  /** Whether there is something to dispute. */
  readonly differs: boolean
}

/** Compares a payslip with what one employer reported of the month. A rupiah is no difference. */
export function compare({ dueOn }: MonthFacts, workplace: Workplace, slip: Slip): Compared {
  const wage = add(slip.base, slip.fixed)
  const lawful = lawfulMonth(workplace, wage)
  const programmes = PROGRAMMES.map((programme) => programmeLine(programme, workplace, lawful))
  const own = (['jht', 'jp'] as const).map((programme) =>
    ownLine(programme, { workplace, slip, lawful }),
  )
  const first = ofTheWage({ workplace, wage, programmes, dueOn })
  const isEarly = workplace.state === 'not-yet-due'
  const statements = [first, ...(isEarly ? [] : own.flatMap(ofDeductions))] as const
  return {
    ...{ workplace, slip, wage, programmes, own, statements },
    passport: lawfulPassport({ kind: 'wage', ...workplace.law, wage }, owedIn(lawful)),
    differs: statements.some(({ kind }) => kind !== 'fits' && kind !== 'not-yet-due'),
  }
}

function programmeLine(
  programme: Programme,
  { recorded }: Workplace,
  lawful: LawfulMonth,
): ProgrammeLine {
  const shares = SHARES_OF[programme].map((share) => ({
    lawful: lawful[share],
    recorded: recorded[share],
  }))
  const differences = shares.map((share) =>
    share.lawful === undefined || isWithinOne(share.lawful, share.recorded)
      ? ZERO_RUPIAH
      : subtract(share.recorded, share.lawful),
  )
  const isKnown = shares.every((share) => share.lawful !== undefined)
  return {
    programme,
    lawful: isKnown ? add(...shares.map((share) => share.lawful ?? ZERO_RUPIAH)) : undefined,
    recorded: add(...shares.map((share) => share.recorded)),
    difference: isKnown ? add(...differences) : undefined,
  }
}

type Of = { readonly workplace: Workplace; readonly slip: Slip; readonly lawful: LawfulMonth }

function ownLine(programme: 'jht' | 'jp', { workplace, slip, lawful }: Of): OwnLine {
  const share = programme === 'jht' ? 'jhtWorker' : 'jpWorker'
  const deducted = slip[programme]
  const recorded = workplace.recorded[share]
  const more = subtract(deducted ?? ZERO_RUPIAH, recorded)
  const keptBack = more > 1n ? more : ZERO_RUPIAH
  return { programme, lawful: lawful[share], deducted, recorded, keptBack }
}

type OfWage = Pick<Compared, 'workplace' | 'wage' | 'programmes'> & {
  readonly dueOn: LocalDate | undefined
}

function ofTheWage({ workplace, wage, programmes, dueOn }: OfWage): Statement {
  const { state, wage: reported } = workplace
  if (state === 'not-yet-due') return { kind: state, dueOn }
  if (state === 'missing') return { kind: state }
  if (state === 'unpaid-leave') return { kind: wage > 0n ? state : 'fits' }
  const jht = programmes.find(({ programme }) => programme === 'jht')?.difference
  if (!isWithinOne(reported, wage))
    return reported < wage
      ? { kind: 'wage-lower', reported, slip: wage, jht }
      : { kind: 'wage-higher', reported, slip: wage }
  const differences = programmes.map(({ difference }) => difference ?? ZERO_RUPIAH)
  return differences.some((difference) => difference !== 0n)
    ? { kind: 'shares-wrong', amount: add(...differences) }
    : { kind: 'fits' }
}

function ofDeductions(line: OwnLine): readonly Statement[] {
  const { programme, deducted, recorded, lawful, keptBack } = line
  if (deducted === undefined) return []
  const kept: readonly Statement[] =
    keptBack > 0n ? [{ kind: 'kept-back', programme, deducted, recorded }] : []
  // Where nothing is owed and nothing recorded, it was said already that all of it was kept back.
  const isTooMuch = lawful !== undefined && deducted - lawful > 1n && (lawful > 0n || recorded > 0n)
  return isTooMuch ? [...kept, { kind: 'over-deducted', programme, deducted, lawful }] : kept
}
