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
    sealed: { address_enc: ['address_id'] },
    order: ['known_since', 'address_id'],
  },
  {
    table: 'members.payout_account',
    title: { id: 'Rekening', en: 'Bank accounts' },
    columns: ['bank_code', ...HELD],
    sealed: { number_enc: ['account_id'], holder_enc: ['account_id'] },
    order: ['known_since', 'account_id'],
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
