import type { Words } from '#values'
import type { ChangeKind } from './pending-change.ts'

/** What of a member's own data a notice is about: what may wait, and what holds at once. */
export type OwnDataName = ChangeKind | 'marital-status' | 'tax-number' | 'identity'

/** What a change is about, within a sentence. */
export const changeNames: Readonly<Record<OwnDataName, Words>> = {
  email: { id: 'alamat email', en: 'the e-mail address' },
  phone: { id: 'nomor telepon', en: 'the phone number' },
  address: { id: 'alamat rumah', en: 'the home address' },
  payout: { id: 'rekening pencairan', en: 'the payout account' },
  'marital-status': { id: 'status perkawinan', en: 'the marital status' },
  'tax-number': { id: 'NPWP', en: 'the tax number' },
  identity: { id: 'nama atau tanggal lahir', en: 'the name or birth date' },
}
