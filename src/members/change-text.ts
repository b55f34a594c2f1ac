import type { Words } from '#values'
import { isRemoval } from './contact-removal.ts'
import type { ChangeKind, PendingChange } from './pending-change.ts'

/** What of a member's own data a notice is about: what may wait, and what holds at once. */
export type OwnDataName =
  | ChangeKind
  | 'email-removal'
  | 'phone-removal'
  | 'marital-status'
  | 'tax-number'
  | 'identity'
  | 'message-ways'

/** What a change is about, within a sentence. */
export const changeNames: Readonly<Record<OwnDataName, Words>> = {
  email: { id: 'alamat email', en: 'the e-mail address' },
  phone: { id: 'nomor telepon', en: 'the phone number' },
  'email-removal': { id: 'penghapusan alamat email', en: 'the removal of the e-mail address' },
  'phone-removal': { id: 'penghapusan nomor telepon', en: 'the removal of the phone number' },
  address: { id: 'alamat rumah', en: 'the home address' },
  payout: { id: 'rekening pencairan', en: 'the payout account' },
  'marital-status': { id: 'status perkawinan', en: 'the marital status' },
  'tax-number': { id: 'NPWP', en: 'the tax number' },
  identity: { id: 'nama atau tanggal lahir', en: 'the name or birth date' },
  'message-ways': {
    id: 'cara, jam atau bahasa pesan',
    en: 'the ways, hours or language of messages',
  },
}

/** What a change is called where it is told: taking a contact out is not the same as another one. */
export const changeName = ({ kind, value }: Pick<PendingChange, 'kind' | 'value'>): OwnDataName =>
  (kind === 'email' || kind === 'phone') && isRemoval({ kind, value }) ? `${kind}-removal` : kind
