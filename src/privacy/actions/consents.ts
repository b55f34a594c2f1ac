import { benefitsOwnData } from '#benefits'
import { casesOwnData } from '#cases'
import { identityOwnData } from '#identity'
import { isAnyOptionalSent, messagesOwnData } from '#messages'
import { recordAct } from '#platform/audit'
import { ownRowsOf } from '#platform/db'
import { type Instant, type OwnRow, type OwnTable, parseInstant } from '#values'
import type { Consent } from '../consent.ts'
import { NOTICE_VERSION } from '../notice.ts'
import { insertNoticeSeen } from '../notice-store.ts'
import { EVERY_OWN_TABLE } from '../own-data.ts'
import type { PrivacyServices } from './privacy-services.ts'

type Source = {
  readonly kind: Consent['kind']
  readonly table: string
  readonly of: readonly OwnTable[]
  readonly since: string
  /** Whether a row is a consent. */
  isGiven?(row: OwnRow): boolean
}

const SOURCES: readonly Source[] = [
  {
    ...{ kind: 'optional', table: 'messages.preference', of: messagesOwnData, since: 'changed_at' },
    // What nobody chose is no consent: it only has not been switched off.
    isGiven: (row) =>
      row.optional_sent === true &&
      row.language_from === 'member' &&
      isAnyOptionalSent(Array.isArray(row.muted) ? row.muted : []),
  },
  { kind: 'trusted', table: 'identity.trusted_device', of: identityOwnData, since: 'made_at' },
  { kind: 'saved', table: 'benefits.saved_simulation', of: benefitsOwnData, since: 'saved_at' },
  { kind: 'together', table: 'cases.group_join', of: casesOwnData, since: 'joined_at' },
  { kind: 'read', table: 'privacy.notice_seen', of: EVERY_OWN_TABLE, since: 'seen_at' },
]

/** What a member chose of their own will, source by source. */
export async function readConsents(
  services: Pick<PrivacyServices, 'db' | 'keys'>,
  memberId: bigint,
): Promise<readonly Consent[]> {
  const all: Consent[] = []
  for (const { kind, table, of, since, isGiven = () => true } of SOURCES) {
    const told = of.find((one) => one.table === table)
    if (told === undefined) throw new Error(`${table} is told by no module`)
    for (const row of await ownRowsOf(services, memberId, told)) {
      const moment = parseInstant(String(row[since]))
      if (moment === undefined || !isGiven(row)) continue
      const version = typeof row.version === 'string' ? { version: row.version } : {}
      all.push({ kind, since: moment, ...version })
    }
  }
  return all
}

export const hasReadNotice = (consents: readonly Consent[]): boolean =>
  consents.some(({ kind, version }) => kind === 'read' && version === NOTICE_VERSION)

/** Writes down that the member has read the notice that holds now. */
export function acknowledgeNotice(
  { db }: Pick<PrivacyServices, 'db'>,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    if (!(await insertNoticeSeen(tx, { memberId, version: NOTICE_VERSION, now }))) return
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'notice-read', purpose: 'own-choice' },
      ...{ actorKind: 'member', actor: 'self', fields: ['consent'] },
    })
  })
}
