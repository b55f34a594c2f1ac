import { AT_ONCE, type RefusalList } from '#values'

/** Why a letter is not made: what its form lacks, and what the record cannot say. */
export const LETTER_REFUSALS = {
  'DOKUMEN-01': {
    cause: {
      id: 'Belum dipilih untuk siapa suratnya.',
      en: 'Who the letter is for was not chosen.',
    },
    fix: {
      id: 'Pilih bank, pemilik rumah, kedutaan atau sekolah.',
      en: 'Choose bank, landlord, embassy or school.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-02': {
    cause: { id: 'Nama penerima belum diisi.', en: 'The name of the recipient is missing.' },
    fix: {
      id: 'Tulis nama bank, orang, kedutaan atau sekolahnya.',
      en: 'Write the name of the bank, person, embassy or school.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-03': {
    cause: {
      id: 'Nama penerima lebih dari 80 huruf.',
      en: 'The name of the recipient is longer than 80 letters.',
    },
    fix: { id: 'Singkatkan.', en: 'Shorten it.' },
    time: AT_ONCE,
  },
  'DOKUMEN-04': {
    cause: {
      id: 'Belum dipilih apa yang dinyatakan.',
      en: 'What the letter states was not chosen.',
    },
    fix: { id: 'Centang sekurangnya satu.', en: 'Tick at least one.' },
    time: AT_ONCE,
  },
  'DOKUMEN-05': {
    cause: { id: 'Belum dipilih dari berapa bulan.', en: 'Out of how many months was not chosen.' },
    fix: { id: 'Pilih 12, 24 atau 36 bulan.', en: 'Choose 12, 24 or 36 months.' },
    time: AT_ONCE,
  },
  'DOKUMEN-06': {
    cause: {
      id: 'Belum dipilih berlaku berapa lama.',
      en: 'For how long it is valid was not chosen.',
    },
    fix: { id: 'Pilih 1, 3 atau 6 bulan.', en: 'Choose 1, 3 or 6 months.' },
    time: AT_ONCE,
  },
  'DOKUMEN-07': {
    cause: {
      id: 'Belum dipilih bahasa suratnya.',
      en: 'The language of the letter was not chosen.',
    },
    fix: { id: 'Pilih Indonesia atau Inggris.', en: 'Choose Indonesian or English.' },
    time: AT_ONCE,
  },
  'DOKUMEN-08': {
    cause: {
      id: 'Menurut catatan, Anda tidak sedang terdaftar sebagai peserta aktif.',
      en: 'By the record you are not an active member now.',
    },
    fix: {
      id: 'Hapus centangnya, atau periksa riwayat kerja Anda.',
      en: 'Untick it, or look at your employments.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-09': {
    cause: {
      id: 'Tidak ada bulan yang dibayar dalam jangka itu.',
      en: 'No month was paid in that span.',
    },
    fix: {
      id: 'Pilih jangka yang lebih panjang, atau hapus centangnya.',
      en: 'Choose a longer span, or untick it.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-10': {
    cause: {
      id: 'Tidak ada pemberi kerja yang tercatat sekarang.',
      en: 'No employer is on record now.',
    },
    fix: {
      id: 'Hapus centangnya, atau periksa riwayat kerja Anda.',
      en: 'Untick it, or look at your employments.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-11': {
    cause: {
      id: 'Tidak ada upah yang tercatat untuk sebulan penuh.',
      en: 'No wage is on record for a full month.',
    },
    fix: {
      id: 'Hapus centangnya, atau periksa riwayat iuran Anda.',
      en: 'Untick it, or look at your contributions.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-12': {
    cause: { id: 'Belum ada saldo JHT.', en: 'There is no JHT balance yet.' },
    fix: {
      id: 'Hapus centangnya. Saldo ada setelah iuran JHT pertama disetor.',
      en: 'Untick it. There is a balance once the first JHT contribution is deposited.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
