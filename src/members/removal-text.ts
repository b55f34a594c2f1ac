import type { Words } from '#values'
import type { ProofKind } from './contact-proof.ts'

/** Words about taking a contact out without another in its place. */
export const removalText = {
  remove: {
    email: { id: 'Hapus alamat email ini', en: 'Remove this e-mail address' },
    phone: { id: 'Hapus nomor telepon ini', en: 'Remove this phone number' },
  } satisfies Readonly<Record<ProofKind, Words>>,
  choose: {
    email: { id: 'Hapus salah satu alamat email', en: 'Remove one of the e-mail addresses' },
    phone: { id: 'Hapus salah satu nomor telepon', en: 'Remove one of the phone numbers' },
  } satisfies Readonly<Record<ProofKind, Words>>,
  chooseLead: {
    id: 'Pilih mana yang dihapus. Yang lain tetap dipakai.',
    en: 'Choose which one to remove. The others stay in use.',
  },
  removeOne: { id: 'Hapus', en: 'Remove' },
  none: { id: 'tidak ada', en: 'none' },
  after: {
    email: {
      id: 'Sesudah itu pesan datang lewat telepon, dan Anda masuk dengan telepon atau nomor KPJ.',
      en: 'Afterwards messages come by phone, and you sign in with your phone or KPJ.',
    },
    phone: {
      id: 'Sesudah itu pesan datang lewat email, dan Anda masuk dengan email atau nomor KPJ.',
      en: 'Afterwards messages come by e-mail, and you sign in with your e-mail or KPJ.',
    },
  } satisfies Readonly<Record<ProofKind, Words>>,
  afterOne: {
    email: {
      id: 'Sesudah itu tidak ada pesan ke alamat yang dihapus, dan alamat itu tidak dapat dipakai untuk masuk. Yang lain tetap.',
      en: 'Afterwards nothing is sent to the address that is removed, and it signs nobody in. The others stay.',
    },
    phone: {
      id: 'Sesudah itu tidak ada pesan ke nomor yang dihapus, dan nomor itu tidak dapat dipakai untuk masuk. Yang lain tetap.',
      en: 'Afterwards nothing is sent to the number that is removed, and it signs nobody in. The others stay.',
    },
  } satisfies Readonly<Record<ProofKind, Words>>,
} as const
