import { add, type Month, month, type Rupiah } from '#values'
import type { Explained } from '../../explained.ts'
import { PARAMETERS } from '../../parameters.generated.ts'
import { rateIn } from '../../parameters.ts'
import { INCOME, JHT_EMPLOYER, JHT_WORKER, WAGE } from '../labels.ts'
import { tierContribution } from '../self-employed.ts'
import { fixedShare, shareAmount, shareOf } from '../share.ts'

/** The first month with a contribution to JHT. Source: PP 46/2015 art. 16(1). */
export const FIRST_JHT_MONTH: Month = month(PARAMETERS['jht/employer-rate'].values[0].from)

/** Both JHT shares on the whole wage; no ceiling, no relief. Zero before July 2015. Source: PP 46/2015 art. 16(1). */
export function jhtOfWage(when: Month, wage: Rupiah) {
  const { employer, worker } = jhtParts(when, wage)
  return { employer: shareOf(employer), worker: shareOf(worker) }
}

/** Both shares of `jhtOfWage` together, without their reasons. */
export function jhtAmountOfWage(when: Month, wage: Rupiah): Rupiah {
  const { employer, worker } = jhtParts(when, wage)
  return add(shareAmount(employer), shareAmount(worker))
}

/** What both shares of `jhtOfWage` multiply. */
export function jhtParts(when: Month, wage: Rupiah) {
  const base = { label: WAGE, amount: wage }
  const rule = 'jht-share@2015-07'
  return {
    employer: { label: JHT_EMPLOYER, base, rate: rateIn('jht/employer-rate', when), rule },
    worker: { label: JHT_WORKER, base, rate: rateIn('jht/worker-rate', when), rule },
  }
}

/** The JHT contribution of the self-employed, by their row of incomes. Source: PP 46/2015 art. 18(1), annex. */
export const jhtOfIncome = (when: Month, income: Rupiah): Explained<Rupiah> =>
  fixedShare({
    label: JHT_WORKER,
    amount: tierContribution('jht', income, when),
    chosenBy: { label: INCOME, unit: 'rupiah', value: income },
    rule: 'jht-self-employed@2015-07',
  })
