import type { JsonObject, SecondAnswer } from './contributions.ts'
import { entryOfYear } from './dated-values.ts'

/** Permenaker 4/2023: through an agency an amount before work, one for the contract, one for each further month. */
export function migrant({ months, viaAgency, extraMonths }: JsonObject): SecondAnswer {
  const amountOf = (name: string) => entryOfYear(`migrant/${name}`, 2023)?.amount ?? 0n
  const beforeWork = viaAgency === true ? amountOf('before-work-amount') : 0n
  const contract = entryOfYear('migrant/work-amount', 2023)?.items?.[String(months)]
  const further = ((extraMonths ?? 0n) as bigint) * amountOf('extra-month-amount')
  const duringWork = (typeof contract === 'bigint' ? contract : 0n) + further
  return { result: { beforeWork, duringWork, total: beforeWork + duringWork } }
}
