import type { OwnDataServices, ProofToSend } from '#members'
import { languageOf, writeMessage } from '#messages'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { instant } from '#values'
import { deleteRequests } from '../code-request-store.ts'
import { tellOfOwnData } from './tell-of-own-data.ts'

const MINUTES = 30

/** What members need of messages and of the account to change their own data. */
export const ownDataPorts = (keys: Keys): Omit<OwnDataServices, 'db' | 'keys'> => ({
  tellOfChange: tellOfOwnData(keys),
  endCodes: deleteRequests,
  languageOf,
  async sendProof(tx: Db, proof: ProofToSend) {
    const { memberId, now, language, kind, address, seed } = proof
    const of = { purpose: 'prove-contact', seed }
    const channel = kind === 'email' ? 'email' : 'sms'
    const { sendings } = await writeMessage(tx, keys, {
      ...{ memberId, now, language, kind: 'new-contact-code' },
      to: { channel, address, isUnproved: true },
      facts: { minutes: String(MINUTES) },
      code: { ...of, digits: 'base32-8' },
      // An SMS holds no link.
      ...(channel === 'email' && {
        link: { path: '/prove-contact', tokenPurpose: of.purpose, tokenSeed: seed },
      }),
      // A strong factor was given just before.
      lane: 'password',
      uselessAt: instant(now + MINUTES * 60_000),
    })
    return sendings > 0
  },
})
