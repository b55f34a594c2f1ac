import type { Words } from '#values'
import type { ProofKind } from './contact-proof.ts'

/** Words about taking a contact out without another in its place. */
export const removalText = {
  remove: {
    email: { id: 'Hapus alamat email ini', en: 'Remove this e-mail address' },
    phone: { id: 'Hapus nomor telepon ini', en: 'Remove this phone number' },
  } satisfies Readonly<Record<ProofKind, Words>>,
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
} as const
