/** Words of the page where staff declare themselves and their relatives. */
export const relationText = {
  title: { id: 'Diri dan keluarga', en: 'Yourself and relatives' },
  lead: {
    id: 'Tidak seorang pun memutuskan tentang dirinya atau keluarganya. Nyatakan nomor KPJ di sini; tindakan untuk nomor itu lalu kami tolak.',
    en: 'Nobody decides about themselves or a relative. Declare KPJ numbers here; we then refuse your actions on them.',
  },
  none: { id: 'Belum ada nomor yang Anda nyatakan.', en: 'You have declared no number yet.' },
  declared: { id: 'Yang sudah Anda nyatakan', en: 'What you have declared' },
  add: { id: 'Nyatakan nomor', en: 'Declare a number' },
  kpj: { id: 'Nomor KPJ', en: 'KPJ number' },
  kpjHint: {
    id: '11 angka dari kartu peserta. Kami tidak memeriksa siapa pemiliknya.',
    en: '11 digits from the membership card. We do not look up whose it is.',
  },
  whose: { id: 'Milik siapa', en: 'Whose' },
  relations: {
    self: { id: 'Saya sendiri', en: 'Myself' },
    relative: { id: 'Keluarga', en: 'A relative' },
  },
  since: { id: 'Dinyatakan', en: 'Declared' },
  keptForGood: {
    id: 'Pernyataan tidak dapat dihapus: periksa nomornya sebelum mengirim.',
    en: 'A declaration cannot be removed: check the number before you send it.',
  },
  save: { id: 'Nyatakan', en: 'Declare' },
  declaredNow: { id: 'Sudah dicatat.', en: 'It is recorded.' },
} as const
