import { type KeyedData, type SealedColumn, sealedIn } from '#values'

const ENVELOPE: SealedColumn = {
  table: 'messages.delivery',
  column: 'envelope_enc',
  by: ['member_id', 'delivery_id'],
}

/** What of this module hangs on keys. */
export const messagesKeyedData: KeyedData = {
  sealed: [
    ...sealedIn('messages.message', ['body_enc'], ['member_id', 'message_id']),
    ENVELOPE,
    ...sealedIn('messages.delivery', ['secret_enc'], ['member_id', 'delivery_id']),
    ...sealedIn('messages.preference', ['phrase_enc'], ['member_id']),
  ],
  lookups: [
    {
      table: 'messages.code_lookup',
      source: 'messages.delivery',
      kind: `'message-code'`,
      text: { sealed: ENVELOPE, json: 'messageCode' },
    },
  ],
  kept: [],
}
