import { writeMessage } from '#messages'
import type { Keys } from '#platform/keys'
import type { Words } from '#values'
import { deviceText } from '../device.ts'
import type { Notice, Notify } from './notify.ts'

const FACTORS: Readonly<Record<'totp' | 'recovery-codes', Words>> = {
  totp: { id: 'aplikasi autentikator', en: 'an authenticator app' },
  'recovery-codes': { id: 'kode cadangan', en: 'recovery codes' },
}

/** Tells a member on every contact on record, in the transaction of what is told. */
export const notifyByMessage =
  (keys: Keys): Notify =>
  (db, notice) =>
    writeMessage(db, keys, {
      memberId: notice.memberId,
      kind: notice.kind,
      now: notice.now,
      to: 'all-contacts',
      facts: factsOf(notice),
    })

function factsOf(notice: Notice): Readonly<Record<string, string | Words>> {
  switch (notice.kind) {
    case 'new-device': {
      const { device } = notice.facts
      return { device: { id: deviceText(device, 'id'), en: deviceText(device, 'en') } }
    }
    case 'factor-added':
    case 'factor-removed':
      return { factor: FACTORS[notice.facts.factor] }
    case 'recovery-code-used':
      return notice.facts
  }
}
