import { type KeyedData, type SealedColumn, sealedIn } from '#values'
import { RELATION_HASH } from './staff-relation.ts'

const STAFF_EMAIL: SealedColumn = {
  table: 'identity.staff',
  column: 'email_enc',
  by: ['staff_id'],
}
const RELATIVE: SealedColumn = {
  table: 'identity.staff_relation',
  column: 'kpj_enc',
  by: ['staff_id'],
}

/** What of this module hangs on keys. */
export const identityKeyedData: KeyedData = {
  sealed: [
    STAFF_EMAIL,
    ...sealedIn('identity.staff', ['totp_secret_enc'], ['staff_id']),
    ...sealedIn('identity.staff_request', ['email_enc'], ['request_id']),
    RELATIVE,
    ...sealedIn('identity.totp', ['secret_enc'], ['member_id', 'totp_id']),
    ...sealedIn(
      'identity.passkey',
      ['name_enc'],
      ['member_id', `rtrim(translate(encode(t.credential_hash, 'base64'), E'+/\\n', '-_'), '=')`],
    ),
    ...sealedIn('identity.throttle', ['subject_enc'], [`encode(t.hash, 'hex')`]),
  ],
  lookups: [
    {
      table: 'identity.staff_lookup',
      source: 'identity.staff',
      kind: `'staff-email'`,
      text: { sealed: STAFF_EMAIL },
    },
    {
      table: 'identity.staff_relation',
      source: 'identity.staff_relation',
      kind: `'${RELATION_HASH}'`,
      text: { sealed: RELATIVE },
    },
  ],
  kept: [
    {
      table: 'identity.account',
      version: 'pepper_version',
      called: 'passwords of members',
      until: 'hashed anew when their owners sign in',
    },
    {
      table: 'identity.staff',
      version: 'pepper_version',
      called: 'passwords of staff',
      until: 'hashed anew when they are chosen anew',
    },
    {
      table: 'identity.recovery_code',
      where: 't.used_at is null',
      version: 'key_version',
      called: 'printed recovery codes',
      until: 'until their owners make new ones',
    },
    {
      table: 'identity.freeze_code',
      version: 'key_version',
      called: 'printed freeze codes',
      until: 'until their owners make new ones',
    },
    {
      table: 'identity.not_me_link',
      version: 'key_version',
      called: 'links in notices ("not me")',
      until: 'gone when they end',
    },
  ],
}
