import { lawfulSharesOfWage } from '#law'
import { type Rupiah, ZERO_RUPIAH } from '#values'
import { isWithinOne } from '../../everywhere/is-within-one.ts'
import { type Owed, SHARES_OF } from '../../everywhere/lawful-passport.ts'
import { rightAmounts } from '../../everywhere/right-amounts.ts'
import type { Programme, Share, Workplace } from './month-facts.ts'

export const PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp'] as const satisfies readonly Programme[]

/** Every share as the law has it for a wage; `undefined` where a fact is absent. */
export type LawfulMonth = Readonly<Record<Share, Rupiah | undefined>>

/**
 * What a workplace owes for the wage of the payslip: nothing for a programme that was left out and may be. Where an
 * employer may choose whether to take a relief of JKK or JKM, the choice of the report counts.
 */
export function lawfulMonth(workplace: Workplace, wage: Rupiah): LawfulMonth {
  const { law, recorded, standing } = workplace
  const onSlip = lawfulSharesOfWage({ ...law, wage })
  const onReport = lawfulSharesOfWage({ ...law, wage: workplace.wage })
  const owed = (programme: Programme, share: Share): Rupiah | undefined => {
    if (onSlip === undefined || onReport === undefined) return undefined
    if (programme === 'jkk' && !workplace.knowsRiskClass) return undefined
    if (recorded[share] === 0n && standing[programme] !== 'owed')
      return standing[programme] === 'unknown-size' ? undefined : ZERO_RUPIAH
    const reported = rightAmounts(share, onReport)
    const choice = reported.findIndex((amount) => isWithinOne(amount, recorded[share]))
    const amounts = rightAmounts(share, onSlip)
    return amounts[choice] ?? amounts[0]
  }
  return {
    jkk: owed('jkk', 'jkk'),
    jkm: owed('jkm', 'jkm'),
    jhtEmployer: owed('jht', 'jhtEmployer'),
    jhtWorker: owed('jht', 'jhtWorker'),
    jpEmployer: owed('jp', 'jpEmployer'),
    jpWorker: owed('jp', 'jpWorker'),
  }
}

/** The shares that are known, as they are asked of the law again. */
export const owedIn = (lawful: LawfulMonth): Owed =>
  new Map(
    PROGRAMMES.flatMap((programme) =>
      SHARES_OF[programme].flatMap((share) => {
        const amount = lawful[share]
        return amount === undefined ? [] : [[share, amount] as const]
      }),
    ),
  )
