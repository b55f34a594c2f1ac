import type { OwnTable } from '#values'

const HELD = ['known_since', 'source', 'ended_at'] as const

/** What is told to a member who wants to have everything about them. */
export const membersOwnData: readonly OwnTable[] = [
  {
    table: 'members.member',
    title: { id: 'Data diri', en: 'The person' },
    columns: [
      ...['name', 'birth_date', 'sex', 'nationality', 'marital_status', 'id_kind'],
      ...['known_since', 'source'],
    ],
    sealed: { id_number_enc: [] },
    order: ['member_id'],
  },
  {
    table: 'members.number',
    title: { id: 'Nomor KPJ', en: 'Membership numbers' },
    columns: ['kpj', 'known_since', 'source'],
    order: ['kpj'],
    without: { moved_to: 'names another record by its inner key' },
  },
  {
    table: 'members.contact',
    title: { id: 'Email dan telepon', en: 'E-mail and phones' },
    columns: ['kind', ...HELD],
    sealed: { value_enc: ['contact_id'] },
    order: ['known_since', 'contact_id'],
  },
  {
    table: 'members.address',
    title: { id: 'Alamat', en: 'Addresses' },
    columns: ['area_code', ...HELD],
    sealed: {
      address_enc: ['address_id'],
      area_code_enc: ['address_id'],
      post_code_enc: ['address_id'],
    },
    order: ['known_since', 'address_id'],
  },
  {
    table: 'members.payout_account',
    title: { id: 'Rekening', en: 'Bank accounts' },
    columns: ['bank_code', 'checked_by', ...HELD],
    sealed: { number_enc: ['account_id'], holder_enc: ['account_id'] },
    order: ['known_since', 'account_id'],
  },
  {
    table: 'members.fact',
    title: { id: 'Riwayat data diri', en: 'History of the person' },
    columns: ['field', ...HELD],
    sealed: { value_enc: ['fact_id'] },
    order: ['known_since', 'fact_id'],
  },
  {
    table: 'members.family_event',
    title: { id: 'Keluarga', en: 'The family' },
    columns: ['stated_at'],
    sealed: { body_enc: ['seq'] },
    order: ['seq'],
  },
  {
    table: 'members.pending_change',
    title: { id: 'Perubahan yang menunggu', en: 'Changes that wait' },
    columns: ['kind', 'made_at', 'effective_at', 'state', 'ended_at'],
    sealed: { value_enc: ['change_id'] },
    order: ['made_at', 'change_id'],
  },
  {
    table: 'members.change_approval',
    title: { id: 'Persetujuan atas perubahan', en: 'Approvals of changes' },
    columns: ['approved_at'],
    order: ['approved_at', 'change_id', 'staff_id'],
    without: { staff_id: 'an officer; the history says in which role' },
  },
  {
    table: 'members.draft',
    title: { id: 'Isian yang belum disimpan', en: 'What was typed and not saved' },
    columns: ['form', 'kept_at'],
    sealed: { content_enc: ['form'] },
    order: ['form'],
  },
  {
    table: 'members.money_hold',
    title: { id: 'Penahanan pencairan', en: 'Holds of money' },
    columns: ['reason', 'until', 'since'],
    order: ['reason'],
  },
  {
    table: 'members.second_approval',
    title: { id: 'Persetujuan dua petugas', en: 'Approval by two officers' },
    columns: ['reason', 'since'],
    order: ['reason'],
  },
]
