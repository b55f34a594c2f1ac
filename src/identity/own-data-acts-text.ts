import type { Words } from '#values'

/** What changes of a member's own data are called in their history. */
export const ownDataActWords: Readonly<Record<string, Words>> = {
  'change-proposed': {
    id: 'Perubahan data diminta, dan menunggu',
    en: 'A change of data was asked for, and waits',
  },
  'change-effective': { id: 'Perubahan data berlaku', en: 'A change of data took effect' },
  'change-cancelled': {
    id: 'Perubahan data yang menunggu dibatalkan',
    en: 'A waiting change of data was cancelled',
  },
  'account-owner-asked': {
    id: 'Bank ditanya siapa pemilik sebuah rekening',
    en: 'A bank was asked whose an account is',
  },
  'account-change-approved': {
    id: 'Petugas menyetujui perubahan rekening',
    en: 'An officer approved a change of account',
  },
  'account-change-rejected': {
    id: 'Petugas menolak perubahan rekening',
    en: 'An officer turned a change of account down',
  },
  'own-data-changed': { id: 'Data Anda diubah', en: 'Your data was changed' },
  'identity-corrected': {
    id: 'Nama atau tanggal lahir dibetulkan, seperti diputuskan dua petugas',
    en: 'Name or birth date corrected, as two officers decided',
  },
  'contact-proved': { id: 'Kontak baru dibuktikan', en: 'A new contact was proved' },
}
