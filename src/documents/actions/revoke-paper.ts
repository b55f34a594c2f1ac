import { recordAct } from '#platform/audit'
import type { Instant } from '#values'
import { paperByCode, revokePaper } from '../paper-store.ts'
import type { PaperServices } from './paper-services.ts'

/** Takes a paper of the member's own back. False when there is none of this code, or it was taken back before. */
export async function takeBack(
  { db, keys }: Pick<PaperServices, 'db' | 'keys'>,
  asked: { readonly memberId: bigint; readonly code: string; readonly now: Instant },
): Promise<boolean> {
  const { memberId, code, now } = asked
  const paper = await paperByCode(db, keys, code)
  if (paper === undefined || paper.memberId !== memberId) return false
  return db.transaction().execute(async (tx) => {
    if (!(await revokePaper(tx, paper, now))) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'paper-revoked', purpose: 'own-choice' },
      ...{ actorKind: 'member', actor: 'self', fields: ['paper'] },
    })
    return true
  })
}
