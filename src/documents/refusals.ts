import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { LetterTrouble } from './letter.ts'

/** Why a paper was not made or not looked up. */
export type PaperTrouble =
  | LetterTrouble['kind']
  | 'not-done'
  | 'busy'
  | 'no-certificate'
  | 'no-such-year'
  | 'unprintable'
  | 'code-wrong'
  | 'file-missing'
  | 'too-many-letters'

const LATER: Words = { id: 'Coba lagi beberapa detik lagi.', en: 'Try again in a few seconds.' }

const PAPER_REFUSALS = {
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
  'DOKUMEN-13': {
    cause: {
      id: 'Belum dikerjakan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Not done: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over and send it again.' },
    time: AT_ONCE,
  },
  'DOKUMEN-14': {
    cause: {
      id: 'Terlalu banyak berkas yang sedang dibuat.',
      en: 'Too many files are being made just now.',
    },
    fix: { id: 'Tidak ada yang hilang. Kirim lagi.', en: 'Nothing is lost. Send it again.' },
    time: LATER,
  },
  'DOKUMEN-15': {
    cause: {
      id: 'Portal ini belum dapat menandatangani surat: sertifikatnya belum dipasang, atau masa berlakunya lewat.',
      en: 'This portal cannot sign papers: its certificate is missing or has expired.',
    },
    fix: { id: 'Hubungi kami dan sebutkan kode ini.', en: 'Contact us and quote this code.' },
    time: {
      id: 'Setelah pengelola memasang sertifikat.',
      en: 'Once the operator has installed a certificate.',
    },
  },
  'DOKUMEN-16': {
    cause: {
      id: 'Tidak ada iuran yang tercatat untuk tahun itu.',
      en: 'No contribution is recorded for that year.',
    },
    fix: {
      id: 'Pilih tahun dari daftar. Kalau seharusnya ada, adukan bulannya dari riwayat iuran.',
      en: 'Choose a year from the list. If there should be some, dispute the month from your history.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-17': {
    cause: {
      id: 'Ada huruf yang tidak dapat dicetak.',
      en: 'There is a letter that cannot be printed.',
    },
    fix: {
      id: 'Tulis dengan huruf Latin, Yunani, Kiril atau Arab.',
      en: 'Write it in Latin, Greek, Cyrillic or Arabic letters.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-18': {
    cause: {
      id: 'Kode itu tidak lengkap atau salah ketik.',
      en: 'The code is incomplete or misspelt.',
    },
    fix: {
      id: 'Ketik 16 huruf dan angka seperti pada surat.',
      en: 'Type the 16 letters and digits as on the paper.',
    },
    time: AT_ONCE,
  },
  'DOKUMEN-20': {
    cause: {
      id: 'Tidak ada berkas yang dipilih, atau berkasnya terlalu besar.',
      en: 'No file was chosen, or it is too large.',
    },
    fix: { id: 'Pilih berkas PDF yang Anda terima.', en: 'Choose the PDF file that you received.' },
    time: AT_ONCE,
  },
  'DOKUMEN-22': {
    cause: {
      id: 'Hari ini sudah 20 surat dibuat untuk Anda.',
      en: 'Twenty letters were made for you today already.',
    },
    fix: {
      id: 'Unduh lagi surat yang ada di daftar, atau buat yang baru besok.',
      en: 'Download one from the list again, or make a new one tomorrow.',
    },
    time: { id: 'Bisa dicoba lagi besok.', en: 'You can try again tomorrow.' },
  },
  'DOKUMEN-23': {
    cause: {
      id: 'Nama Anda atau nama pemberi kerja di catatan kami memuat huruf yang tidak dapat dicetak.',
      en: 'Your name or an employer’s name on our records has a letter that cannot be printed.',
    },
    fix: { id: 'Minta diperbaiki di kantor cabang.', en: 'Ask a branch to correct it.' },
    time: { id: 'Setelah namanya diperbaiki.', en: 'Once the name is corrected.' },
  },
} as const satisfies RefusalList

type PaperCode = keyof typeof PAPER_REFUSALS

const CODES: Readonly<Record<PaperTrouble, PaperCode>> = {
  'purpose-missing': 'DOKUMEN-01',
  'recipient-missing': 'DOKUMEN-02',
  'recipient-too-long': 'DOKUMEN-03',
  'nothing-stated': 'DOKUMEN-04',
  'span-missing': 'DOKUMEN-05',
  'validity-missing': 'DOKUMEN-06',
  'language-missing': 'DOKUMEN-07',
  'no-membership': 'DOKUMEN-08',
  'no-months': 'DOKUMEN-09',
  'no-employer': 'DOKUMEN-10',
  'no-wage': 'DOKUMEN-11',
  'no-balance': 'DOKUMEN-12',
  'not-done': 'DOKUMEN-13',
  busy: 'DOKUMEN-14',
  'no-certificate': 'DOKUMEN-15',
  'no-such-year': 'DOKUMEN-16',
  'recipient-unprintable': 'DOKUMEN-17',
  unprintable: 'DOKUMEN-23',
  'code-wrong': 'DOKUMEN-18',
  'file-missing': 'DOKUMEN-20',
  'too-many-letters': 'DOKUMEN-22',
}

/** Cause, fix, time and code of what was not done. */
export const explainPaper = (trouble: PaperTrouble): Explanation => {
  const code = CODES[trouble]
  return { code, ...PAPER_REFUSALS[code] }
}

/** Every refusal of papers, in the order of their codes. */
export const paperRefusals: readonly Explanation[] = explanationsOf(PAPER_REFUSALS)
