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
      id: 'Sesudah itu Anda masuk dan menerima pesan lewat telepon atau nomor KPJ.',
      en: 'Afterwards you sign in and are written to by phone, or sign in by KPJ.',
    },
    phone: {
      id: 'Sesudah itu Anda masuk dan menerima pesan lewat email atau nomor KPJ.',
      en: 'Afterwards you sign in and are written to by e-mail, or sign in by KPJ.',
    },
  } satisfies Readonly<Record<ProofKind, Words>>,
} as const
