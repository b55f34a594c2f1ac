import type { OwnTable } from '#values'

/** What is told to a member who wants to have everything about them. */
export const messagesOwnData: readonly OwnTable[] = [
  {
    table: 'messages.message',
    title: { id: 'Pesan untuk Anda', en: 'Messages to you' },
    columns: ['kind', 'language', 'written_at', 'read_at', 'useless_at'],
    sealed: { body_enc: ['message_id'] },
    order: ['written_at', 'message_id'],
  },
  {
    table: 'messages.delivery',
    title: { id: 'Pengiriman pesan', en: 'Sendings of messages' },
    columns: ['channel', 'state', 'due_at', 'ended_at', 'reason', 'branch'],
    order: ['due_at', 'delivery_id'],
    without: {
      envelope_enc:
        'the address stands among the contacts; the code in it proves a message genuine',
      secret_enc: 'from what a one-time code is made',
    },
  },
  {
    table: 'messages.preference',
    title: { id: 'Pilihan pesan', en: 'Preferences of messages' },
    columns: [
      ...['language', 'language_from', 'optional_sent', 'changed_at', 'stopped_at'],
      ...['muted', 'quiet_from', 'quiet_until'],
    ],
    sealed: { phrase_enc: [] },
    order: ['member_id'],
  },
]
