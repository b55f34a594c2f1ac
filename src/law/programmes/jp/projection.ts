import {
  dayIn,
  fraction,
  type Month,
  monthsBetween,
  multiplied,
  plus,
  plusMonths,
  type Rupiah,
  rounded,
  yearOf,
} from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explained, Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import { type OldAgePension, oldAgePension } from './old-age.ts'
import { type AssumedWages, power, projectedWages } from './projected-wages.ts'
import {
  ceilingReason,
  INFLATION,
  PROJECTION_CAVEATS,
  TODAY,
  TODAY_FORMULA,
} from './projection-reasons.ts'
import { survivorPension } from './survivor.ts'
import type { Survivor } from './survivor-rule.ts'

/** A pension that begins in a month, as it would be if what is assumed came true. */
export type ProjectedPension = {
  readonly pensionStart: Month
  readonly contributionMonths: number
} & (
  | {
      readonly kind: 'monthly'
      readonly monthly: Rupiah
      readonly inTodaysMoney: Rupiah
      readonly survivors: Readonly<Record<Survivor, Rupiah | undefined>>
    }
  | { readonly kind: 'lump-sum' }
)

export type ProjectionAnswer = {
  readonly pension: ProjectedPension
  readonly explanation: Explanation
  readonly caveats: readonly Caveat[]
}

export type ProjectionParts = Omit<AssumedWages, 'until'> & {
  /** The last month that is paid at the latest; without it until the pension. */
  readonly lastMonth: Month | undefined
}

/**
 * The JP pension that would begin in `pensionStart`, what it is worth in the money of today, and what survivors of
 * the pensioner would get of it. The formula is the law's; wages and inflation to come are assumed, so the whole is
 * `unverified`. `pensionStart` is not before `from`. Source: PP 45/2015 art. 17 to 24.
 */
export function projectedPension(
  { lastMonth, ...assumed }: ProjectionParts,
  pensionStart: Month,
): ProjectionAnswer {
  const until = untilOf(lastMonth, pensionStart)
  const contributionMonths = assumed.paidBefore + Math.max(0, monthsBetween(assumed.from, until))
  const yearlyWages = projectedWages({ ...assumed, until }, pensionStart)
  const answer = oldAgePension({ pensionStart, contributionMonths, yearlyWages })
  if (!answer.ok) throw new RangeError(`no pension can begin in ${pensionStart}`)
  return projectedOf(answer.value, { pensionStart, contributionMonths, assumed })
}

/** Contributions end with the pension at the latest. */
function untilOf(lastMonth: Month | undefined, pensionStart: Month): Month {
  if (lastMonth === undefined) return pensionStart
  const after = plusMonths(lastMonth, 1)
  return after < pensionStart ? after : pensionStart
}

type Known = {
  readonly pensionStart: Month
  readonly contributionMonths: number
  readonly assumed: Omit<ProjectionParts, 'lastMonth'>
}

function projectedOf(pension: OldAgePension, known: Known): ProjectionAnswer {
  const { pensionStart, contributionMonths, assumed } = known
  const own = pension.caveats.filter(({ kind }) => kind !== 'jp-pension-age-not-checked')
  const caveats = [...PROJECTION_CAVEATS, ...own]
  if (pension.kind === 'lump-sum')
    return {
      pension: { kind: 'lump-sum', pensionStart, contributionMonths },
      explanation: pension.explanation,
      caveats: own,
    }
  const today = todaysMoney(pension.explanation, known)
  const survivors = survivorsOf(pension.monthly, known)
  const explanation: Explanation = {
    ...pension.explanation,
    certainty: 'unverified',
    children: [
      ...pension.explanation.children,
      ceilingReason(assumed),
      today,
      ...Object.values(survivors).filter((reason) => reason !== undefined),
    ],
  }
  return {
    pension: {
      ...{ kind: 'monthly', pensionStart, contributionMonths, monthly: pension.monthly },
      inTodaysMoney: today.value,
      survivors: {
        spouse: survivors.spouse?.value,
        child: survivors.child?.value,
        parent: survivors.parent?.value,
      },
    },
    explanation,
    caveats,
  }
}

/** What an amount of the year of the pension buys at the prices of the first year, rounded half up. */
function todaysMoney(
  monthly: Explained<Rupiah>,
  { pensionStart, assumed: { from, inflation } }: Known,
): Explained<Rupiah> {
  const years = yearOf(pensionStart) - yearOf(from)
  const grown = power(plus(fraction(1n), inflation), years)
  const exact = multiplied(fraction(monthly.value), fraction(grown.denominator, grown.numerator))
  const reason = reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: TODAY,
      formula: TODAY_FORMULA,
      inputs: [
        { label: monthly.label, unit: 'rupiah', value: monthly.value },
        { label: INFLATION, unit: 'rate', value: inflation },
        {
          label: { id: 'Tahun sampai pensiun', en: 'Years until the pension' },
          unit: 'years',
          value: years,
        },
      ],
      ruleVersion: 'jp-projection@2015-07',
    },
  )
  return { ...reason, certainty: 'unverified' }
}

/** What each would get of who dies in the first month of the pension. PP 45/2015 art. 21(2)b, 22(2)b, 23(2)b. */
function survivorsOf(monthly: Rupiah, { pensionStart, contributionMonths }: Known) {
  const of = (survivor: Survivor): Explained<Rupiah> | undefined => {
    const answer = survivorPension({
      ...{ contributionMonths, survivor, membershipMonths: contributionMonths },
      ...{ diedOn: dayIn(pensionStart, 1), alreadyPensioner: true, afterSpouse: false },
      monthlyFormulaAmount: monthly,
    })
    const [monthlyOne] = [answer]
      .filter((one) => one.ok)
      .map((one) => one.value)
      .filter((one) => one.kind === 'monthly')
    return monthlyOne && { ...monthlyOne.explanation, certainty: 'unverified' }
  }
  return { spouse: of('spouse'), child: of('child'), parent: of('parent') }
}
