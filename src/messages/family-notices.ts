import { change } from './change-notice.ts'

/** What is written when the family on record changes; whom it is about, and what, is never in it. */
export const familyNotices = {
  'family-changed': change(
    { id: 'Catatan keluarga Anda diubah', en: 'The record of your family was changed' },
    { id: 'catatan keluarga Anda diubah.', en: 'the record of your family was changed.' },
    {
      id: 'Seseorang yang masuk ke akun Anda mencatat sesuatu tentang keluarga Anda. Itu baru pernyataan: ahli waris ditetapkan dari surat. Rinciannya ada di halaman Keluarga saya di situs kami.',
      en: 'Somebody signed in to your account wrote something down about your family. It is only a statement: heirs are determined from papers. The details are on the page My family of our site.',
    },
  ),
  'family-verified': change(
    { id: 'Seorang anggota keluarga Anda terbukti', en: 'A member of your family is proved' },
    {
      id: 'bukti seorang anggota keluarga Anda disetujui.',
      en: 'the proof of a member of your family was approved.',
    },
    {
      id: 'Dua petugas memeriksa suratnya dan menyetujuinya. Rinciannya ada di halaman Keluarga saya di situs kami.',
      en: 'Two officers checked the papers and approved them. The details are on the page My family of our site.',
    },
  ),
} as const
