import { add, inTextOrder, type Month, monthsBetween, type Rupiah } from '#values'
import { FINDING_KINDS, type FindingKind, type Place } from './finding.ts'

/** What a run is gathered from. */
export type Gathered = Place & {
  readonly kind: FindingKind
  readonly amount: Rupiah
  readonly isQuiet: boolean
}

/** The same thing in months that follow each other, at one employer: told once. */
export type Run<One extends Gathered> = Omit<Place, 'month'> & {
  readonly kind: FindingKind
  readonly from: Month
  readonly through: Month
  readonly amount: Rupiah
  readonly isQuiet: boolean
  /** By month. */
  readonly findings: readonly One[]
}

/**
 * Findings as a member is told them: months that follow each other are one, the heaviest first: by the money that is
 * missing, then by kind, then the newest. Those that the member answered come apart.
 */
export function runsOf<One extends Gathered>(findings: readonly One[]): readonly Run<One>[] {
  const groups: One[][] = []
  const sorted = findings.toSorted(
    (a, b) => inTextOrder(placeOf(a), placeOf(b)) || inTextOrder(a.month, b.month),
  )
  for (const finding of sorted) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const follows =
      last !== undefined &&
      placeOf(last) === placeOf(finding) &&
      monthsBetween(last.month, finding.month) === 1
    if (follows) group?.push(finding)
    else groups.push([finding])
  }
  return groups.flatMap(runOf).toSorted(byWeight)
}

const placeOf = ({ kpj, employerNumber, kind, isQuiet }: Gathered): string =>
  [kpj, employerNumber, kind, isQuiet].join('|')

function runOf<One extends Gathered>(findings: readonly One[]): readonly Run<One>[] {
  const [first, last] = [findings[0], findings.at(-1)]
  if (first === undefined || last === undefined) return []
  const { kpj, employerNumber, kind, isQuiet } = first
  const amount = add(...findings.map((one) => one.amount))
  return [
    {
      kpj,
      employerNumber,
      kind,
      isQuiet,
      from: first.month,
      through: last.month,
      amount,
      findings,
    },
  ]
}

function byWeight(a: Run<Gathered>, b: Run<Gathered>): number {
  const [moneyA, moneyB] = [a, b].map(({ amount }) => (amount > 0n ? amount : 0n))
  if (moneyA !== moneyB) return (moneyA ?? 0n) > (moneyB ?? 0n) ? -1 : 1
  return (
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
    inTextOrder(b.through, a.through)
  )
}
