/** Words of the pages about closing an account. */
export const closureText = {
  title: { id: 'Tutup akun', en: 'Close the account' },
  lead: {
    id: 'Akun portal ini ditutup; kepesertaan dan hak Anda tidak.',
    en: 'The account of this portal is closed; your membership and your rights are not.',
  },
  goes: { id: 'Yang berakhir', en: 'What ends' },
  going: [
    {
      id: 'Anda tidak bisa masuk lagi, di perangkat mana pun.',
      en: 'You cannot sign in any more, on any device.',
    },
    { id: 'Semua sesi diakhiri.', en: 'All sessions end.' },
    {
      id: 'Portal ini tidak dapat membukanya lagi. Urusan berikutnya lewat kantor cabang.',
      en: 'This portal cannot open it again. What comes later goes through a branch.',
    },
  ],
  stays: { id: 'Yang wajib tetap disimpan', en: 'What must be kept' },
  staying: [
    {
      id: 'Data diri, nomor KPJ, dan iuran: dasar hak Anda dan ahli waris (UU 40/2004, UU 24/2011).',
      en: 'The person, KPJ and contributions: on them rest your rights and those of heirs (UU 40/2004, UU 24/2011).',
    },
    {
      id: 'Catatan siapa melihat dan mengubah data Anda (UU 27/2022 pasal 31 dan 32).',
      en: 'The record of who looked at and changed your data (UU 27/2022 art. 31 and 32).',
    },
    { id: 'Pengaduan dan pesan yang pernah ada.', en: 'Cases and messages there have been.' },
  ],
  wait: {
    id: 'Ada waktu berpikir 14 hari. Semua kontak Anda diberi tahu, dengan tautan untuk membatalkan.',
    en: 'There are 14 days to think. All your contacts are told, with a link to cancel.',
  },
  first: { id: 'Unduh dulu semua data Anda', en: 'Download all your data first' },
  understood: {
    id: 'Saya mengerti apa yang berakhir dan apa yang disimpan',
    en: 'I understand what ends and what is kept',
  },
  close: { id: 'Tutup akun saya', en: 'Close my account' },
  underWay: { id: 'Akun ini akan ditutup', en: 'This account is to be closed' },
  on: { id: 'Pada', en: 'On' },
  cancel: { id: 'Batalkan penutupan', en: 'Cancel the closing' },
  cancelTitle: { id: 'Batalkan penutupan akun?', en: 'Cancel the closing of the account?' },
  cancelLead: {
    id: 'Akun tetap seperti semula, dan semua kontaknya diberi tahu.',
    en: 'The account stays as it was, and all its contacts are told.',
  },
  cancelled: { id: 'Penutupan dibatalkan', en: 'The closing was cancelled' },
  over: { id: 'Tidak ada yang dibatalkan', en: 'Nothing was cancelled' },
} as const
