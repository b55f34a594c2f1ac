import type { Month, Rupiah } from '#values'
import { type Caveat, caveatsOf } from '../caveat.ts'
import { type Explained, nodesOf } from '../explained.ts'
import type { SelfEmployedInput, WageEarnerInput } from '../inputs/contributions.ts'
import { jpStanding, pensionAgeIn } from '../programmes/jp/pension-age.ts'
import { wageCeilingIn } from '../programmes/jp/wage-ceiling.ts'
import { CAVEATS, conditionsOf, pensionAgeAssumed } from './caveat-texts.ts'
import { programmesOf } from './wage-earner.ts'

type Bill = Explained<Rupiah>

/** What a wage earner's result depends on beyond the figures given. */
export function wageEarnerCaveats(input: WageEarnerInput, bill: Bill): readonly Caveat[] {
  const asked = programmesOf(input)
  return [
    ...(asked.has('jp') ? jpCaveats(input) : []),
    ...(asked.has('jkp') ? jkpCaveats(input, bill) : []),
    ...constructionCaveats(input),
    ...reliefCaveats(bill),
    ...caveatsOf(bill),
  ]
}

/** What a self-employed member's result depends on beyond the figures given. */
export const selfEmployedCaveats = (_: SelfEmployedInput, bill: Bill): readonly Caveat[] => [
  ...reliefCaveats(bill),
  ...caveatsOf(bill),
]

function jpCaveats(input: WageEarnerInput): readonly Caveat[] {
  const { month, ageInYears } = input
  const age = pensionAgeIn(month)
  const standing = jpStanding(month, input)
  return [
    ...(ageInYears === undefined && age !== undefined ? [pensionAgeAssumed(age.value)] : []),
    ...(standing === 'deferral-over' ? [CAVEATS.deferralOver] : []),
    ...(standing === 'due' && wageCeilingIn(month)?.isPublished === false
      ? [CAVEATS.ceilingNotPublished]
      : []),
    ...(standing === 'due' && inReliefOf2020(month) ? [CAVEATS.jpDeferred] : []),
  ]
}

function jkpCaveats(input: WageEarnerInput, bill: Bill): readonly Caveat[] {
  const asked = programmesOf(input)
  if (input.month < '2021-02') return []
  const lacks = (['jkk', 'jkm', 'jht'] as const).some((programme) => !asked.has(programme))
  const relieved = usesRelief(bill, 'jkk/payable-share-labour-intensive')
  return [
    ...(lacks || (input.ageInYears ?? 0) >= 54 ? [CAVEATS.jkpMembership] : []),
    ...(CHANGE_MONTHS.includes(input.month) ? [CAVEATS.jkpMonthOfChange] : []),
    ...(relieved ? [CAVEATS.jkpInRelief] : []),
  ]
}

const constructionCaveats = (input: WageEarnerInput): readonly Caveat[] =>
  input.constructionFixedTerm === true && input.labourIntensive === true
    ? [CAVEATS.constructionWithoutRelief]
    : []

const reliefCaveats = (bill: Bill): readonly Caveat[] =>
  conditionsOf((relief) => usesRelief(bill, relief))

const usesRelief = (bill: Bill, relief: string): boolean =>
  nodesOf(bill).some(({ ruleVersion }) => ruleVersion.startsWith(`${relief}@`))

const inReliefOf2020 = (month: Month): boolean => month >= '2020-08' && month < '2021-02'
const CHANGE_MONTHS: readonly string[] = ['2021-02', '2025-02']
