import type { LawfulShares } from '#law'
import type { Rupiah } from '#values'

/** A part of a month's contributions, by programme and by who bears it. */
export type Share = 'jkk' | 'jkm' | 'jhtEmployer' | 'jhtWorker' | 'jpEmployer' | 'jpWorker'

/** Every amount that is right for a share, the usual one first: some where a relief may be taken or left. */
export function rightAmounts(share: Share, lawful: LawfulShares): readonly Rupiah[] {
  if (share === 'jkk' || share === 'jkm') return lawful[share]
  const { jht, jp } = lawful
  const one = {
    jhtEmployer: jht.employer,
    jhtWorker: jht.worker,
    jpEmployer: jp.employer,
    jpWorker: jp.worker,
  }
  return [one[share]]
}
