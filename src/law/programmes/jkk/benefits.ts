import type { Rupiah, Words } from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained } from '../../explained.ts'
import { amountLeaf } from '../../formula.ts'
import type { JkkInput } from '../../inputs/jkk.ts'
import { amountIn } from '../../parameters.ts'
import { type Benefits, benefitsOf, type Component } from '../benefits/components.ts'
import { FUNERAL, PERIODIC } from '../benefits/labels.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { scholarshipOn } from '../scholarship/scholarship.ts'
import { jkkCaveats } from './caveats.ts'
import { deathBenefit, totalDisability } from './lump-sums.ts'
import { isPartial } from './outcome.ts'
import { partialDisability } from './partial-disability.ts'
import { temporaryDisability } from './temporary-disability.ts'
import { hasFares, transport } from './transport.ts'

/** The names of the benefits, in the order in which they stand in a result. */
export const JKK_COMPONENTS = [
  'temporary-disability',
  'partial-disability',
  'total-disability',
  'death',
  'periodic',
  'funeral',
  'transport',
  'scholarship',
] as const

export type JkkComponent = (typeof JKK_COMPONENTS)[number]
export type JkkBenefits = Benefits<JkkComponent> & { readonly caveats: readonly Caveat[] }

/**
 * The money that JKK pays for an accident, by the law of the day of the accident; care is not money and not counted.
 * Wage replacement and transport stand beside every outcome, the scholarship beside total disability and death.
 * `beforePp44` and `lossProblem` come first. @throws RangeError for a day before July 2015. Source: PP 44/2015 art. 25(2)b, annex III; PP 82/2019 art. 25(2)b.
 */
export function jkkBenefits(input: JkkInput): JkkBenefits {
  const components = JKK_COMPONENTS.flatMap((name): readonly Component<JkkComponent>[] => {
    const part = PARTS[name](input)
    return part === undefined ? [] : [{ name, part }]
  })
  const benefits = benefitsOf(LABEL, components)
  return { ...benefits, caveats: [...jkkCaveats(input), ...caveatsOf(benefits.explanation)] }
}

/** Each benefit, or `undefined` where it does not belong to this accident. */
const PARTS: Readonly<Record<JkkComponent, (input: JkkInput) => Explained<Rupiah> | undefined>> = {
  'temporary-disability': ({ monthsUnable, wage, accidentOn }) =>
    monthsUnable === undefined ? undefined : temporaryDisability(wage, monthsUnable, accidentOn),
  'partial-disability': ({ outcome, losses = [], wage, accidentOn }) =>
    isPartial(outcome) ? partialDisability(wage, losses, accidentOn) : undefined,
  'total-disability': ({ outcome, wage, accidentOn }) =>
    outcome === 'total' ? totalDisability(wage, accidentOn) : undefined,
  death: ({ outcome, wage, accidentOn }) =>
    outcome === 'death' ? deathBenefit(wage, accidentOn) : undefined,
  periodic: ({ outcome, accidentOn }) =>
    endsWork(outcome)
      ? amountLeaf(PERIODIC, setByLaw(amountIn('jkk/periodic-amount', accidentOn)))
      : undefined,
  funeral: ({ outcome, accidentOn }) =>
    outcome === 'death'
      ? amountLeaf(FUNERAL, setByLaw(amountIn('jkk/funeral-amount', accidentOn)))
      : undefined,
  transport: ({ transport: fares, accidentOn }) =>
    fares !== undefined && hasFares(fares) ? transport(fares, accidentOn) : undefined,
  scholarship: ({ outcome, children = [], accidentOn }) =>
    endsWork(outcome) && children.length > 0 ? scholarshipOn(children, accidentOn) : undefined,
}

const endsWork = (outcome: JkkInput['outcome']): boolean =>
  outcome === 'total' || outcome === 'death'

const LABEL: Words = { id: 'Manfaat uang JKK', en: 'Money benefits of JKK' }
