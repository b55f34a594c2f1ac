import { employmentsOf } from '#contributions'
import type { OwnEmployer } from '../wish.ts'
import type { CaseServices } from './case-services.ts'

const REF_LETTERS = 12

/** A reference for an address: it names the employer to us alone, and only among this member's own. */
export function employerRef(
  keys: CaseServices['keys'],
  memberId: bigint,
  { employerNumber, kpj }: { readonly employerNumber: string; readonly kpj: string },
): string {
  const { hash } = keys.lookupHash('case-employer', `${memberId}\n${employerNumber}\n${kpj}`)
  return Buffer.from(hash).toString('base64url').slice(0, REF_LETTERS)
}

/** Each employer of the member's record once, the latest first. */
export async function ownEmployers(
  { db, keys }: Pick<CaseServices, 'db' | 'keys'>,
  memberId: bigint,
): Promise<readonly OwnEmployer[]> {
  const found = new Map<string, OwnEmployer>()
  for (const employment of (await employmentsOf(db, memberId)).toReversed()) {
    const { employerNumber, employerName, kpj } = employment
    const ref = employerRef(keys, memberId, employment)
    if (!found.has(ref)) found.set(ref, { employerNumber, employerName, kpj, ref })
  }
  return [...found.values()]
}
