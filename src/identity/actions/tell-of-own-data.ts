import { type ChangeTold, changeNames } from '#members'
import { type NewMessage, writeMessage } from '#messages'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { instantText } from '#values'
import { writeNotice } from './write-notice.ts'

/**
 * Tells a member on every contact about a change of their own data, in the caller's transaction: while it waits with a link
 * that cancels it, afterwards with the right to say "bukan saya".
 */
export const tellOfOwnData =
  (keys: Keys) =>
  async (tx: Db, told: ChangeTold): Promise<void> => {
    const { memberId, now, kind } = told
    const what = changeNames[told.what]
    const message = { memberId, now, kind: `own-data-${kind}` } as const
    switch (told.kind) {
      case 'proposed': {
        const from = {
          id: instantText(told.effectiveAt, 'id'),
          en: instantText(told.effectiveAt, 'en'),
        }
        await writeMessage(tx, keys, {
          ...{ ...message, to: 'all-contacts', facts: { what, from } },
          link: {
            path: '/cancel-change',
            tokenPurpose: 'cancel-change',
            tokenSeed: told.cancelSeed,
            orCode: true,
          },
        } satisfies NewMessage)
        return
      }
      case 'effective':
        return writeNotice(tx, keys, { ...message, to: { contactsAround: now }, facts: { what } })
      default:
        return writeNotice(tx, keys, { ...message, to: 'all-contacts', facts: { what } })
    }
  }
