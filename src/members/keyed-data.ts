import { type KeyedData, type SealedColumn, sealedIn } from '#values'

const CONTACT: SealedColumn = {
  table: 'members.contact',
  column: 'value_enc',
  by: ['member_id', 'contact_id'],
}
const ID_NUMBER: SealedColumn = {
  table: 'members.member',
  column: 'id_number_enc',
  by: ['member_id'],
}

/** What of this module hangs on keys. */
export const membersKeyedData: KeyedData = {
  sealed: [
    ID_NUMBER,
    CONTACT,
    ...sealedIn(
      'members.address',
      ['address_enc', 'area_code_enc', 'post_code_enc'],
      ['member_id', 'address_id'],
    ),
    ...sealedIn(
      'members.payout_account',
      ['number_enc', 'holder_enc'],
      ['member_id', 'account_id'],
    ),
    ...sealedIn('members.fact', ['value_enc'], ['member_id', 'fact_id']),
    ...sealedIn('members.family_event', ['body_enc'], ['member_id', 'seq']),
    ...sealedIn('members.pending_change', ['value_enc'], ['member_id', 'change_id']),
    ...sealedIn('members.draft', ['content_enc'], ['member_id', 'form']),
    ...sealedIn('members.contact_proof', ['value_enc'], ['member_id', 'proof_id']),
  ],
  lookups: [
    {
      table: 'members.contact_lookup',
      source: 'members.contact',
      where: 't.ended_at is null',
      kind: 't.kind',
      text: { sealed: CONTACT },
    },
    {
      table: 'members.number_lookup',
      source: 'members.number',
      where: 't.moved_to is null',
      kind: `'kpj'`,
      text: { column: 'kpj' },
    },
    {
      table: 'members.number_lookup',
      source: 'members.member',
      kind: 't.id_kind',
      text: { sealed: ID_NUMBER },
    },
  ],
  kept: [
    {
      table: 'members.link_lookup',
      version: 'key_version',
      called: 'links and codes of changes that wait, or of contacts to prove',
      until: 'gone when they end',
    },
  ],
}
