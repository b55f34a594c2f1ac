/** Words of the print queue. */
export const letterText = {
  title: { id: 'Surat', en: 'Letters' },
  lead: {
    id: 'Antrean cetak cabang ini. Setiap cetakan dan pengiriman tercatat di riwayat peserta.',
    en: 'The print queue of this branch. Each printing and sending stands in the member’s history.',
  },
  toPrint: { id: 'Menunggu dicetak', en: 'Waiting to be printed' },
  toSend: { id: 'Sudah dicetak, belum dikirim', en: 'Printed, not sent yet' },
  nothingToPrint: { id: 'Tidak ada surat yang menunggu.', en: 'No letter is waiting.' },
  nothingToSend: { id: 'Semua sudah dikirim.', en: 'All of them are sent.' },
  writtenAt: { id: 'Dibuat', en: 'Written' },
  printedAt: { id: 'Dicetak', en: 'Printed' },
  messageCode: { id: 'Kode pesan', en: 'Message code' },
  way: { id: 'Cara', en: 'Way' },
  byPost: { id: 'Dikirim lewat pos', en: 'By post' },
  sealed: { id: 'Diserahkan tertutup di cabang ini', en: 'Handed over sealed at this branch' },
  printOnce: {
    id: 'Surat hanya dapat dicetak sekali. Siapkan kertas dan amplop dulu.',
    en: 'A letter can be printed once only. Have paper and envelope ready first.',
  },
  print: { id: 'Cetak', en: 'Print' },
  posted: { id: 'Sudah dikirim', en: 'Mark as sent' },
  handedOver: { id: 'Sudah diserahkan', en: 'Mark as handed over' },
  notes: {
    left: { id: 'Pengiriman dicatat.', en: 'The sending is recorded.' },
  },
  printNow: { id: 'Cetak sekarang', en: 'Print now' },
  printHow: {
    id: 'Pakai perintah cetak peramban (Ctrl+P). Halaman ini tidak dapat dibuka lagi. Lipat surat ke dalam, tutup amplopnya, lalu tandai di daftar.',
    en: 'Use the browser’s print command (Ctrl+P). This page cannot be opened again. Fold the letter inwards, seal the envelope, then mark it in the list.',
  },
  code: { id: 'Kode Anda', en: 'Your code' },
  onPaper: { id: 'hanya tampak di kertas', en: 'shows on paper only' },
  back: { id: 'Ke daftar surat', en: 'To the list of letters' },
} as const
