import type { Words } from '#values'
import type { ChangeKind } from './pending-change.ts'

/** What a change is about, within a sentence. */
export const changeNames: Readonly<Record<ChangeKind, Words>> = {
  email: { id: 'alamat email', en: 'the e-mail address' },
  phone: { id: 'nomor telepon', en: 'the phone number' },
  address: { id: 'alamat rumah', en: 'the home address' },
  payout: { id: 'rekening pencairan', en: 'the payout account' },
}
