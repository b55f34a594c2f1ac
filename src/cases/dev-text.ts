/** Words of the demo's page on which its visitor plays the officer. */
export const devText = {
  title: { id: 'Demo: menjawab pengaduan', en: 'Demo: answering a case' },
  lead: {
    id: 'Hanya ada di demo: di sini Anda berperan sebagai petugas.',
    en: 'In the demo alone: here you play the officer.',
  },
  number: { id: 'Nomor pengaduan', en: 'Case number' },
  question: { id: 'Pertanyaan kepada peserta', en: 'Question to the member' },
  questionHint: {
    id: 'Kalau diisi, ini yang dikirim, dan hitungan hari berhenti.',
    en: 'If filled in, this is what is sent, and the clock stands still.',
  },
  grants: {
    id: 'Permintaan tentang nomor KPJ, nama, atau tanggal lahir dikabulkan',
    en: 'A request about a number, name or birth date is granted',
  },
  grantsHint: {
    id: 'Hanya untuk pengaduan tentang nomor. Dua petugas memutuskan: di sini Anda keduanya.',
    en: 'For cases about a number alone. Two officers decide: here you are both.',
  },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  send: { id: 'Kirim kepada peserta', en: 'Send to the member' },
  done: { id: 'Terkirim', en: 'Sent' },
  refused: {
    id: 'Nomor itu tidak ada, pengaduannya tidak menunggu jawaban, atau alasan dan langkahnya kosong.',
    en: 'There is no such number, the case awaits no answer, or reason and step are empty.',
  },
} as const
