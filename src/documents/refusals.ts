import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { LetterTrouble } from './letter.ts'
import { LETTER_REFUSALS } from './letter-refusals.ts'

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
  | 'simulation-unanswered'
  | 'too-many-letters'

const LATER: Words = { id: 'Coba lagi beberapa detik lagi.', en: 'Try again in a few seconds.' }

const PAPER_REFUSALS = {
  ...LETTER_REFUSALS,
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
  'DOKUMEN-19': {
    cause: {
      id: 'Nama Anda atau nama pemberi kerja di catatan kami memuat huruf yang tidak dapat dicetak.',
      en: 'Your name or an employer’s name on our records has a letter that cannot be printed.',
    },
    fix: { id: 'Minta diperbaiki di kantor cabang.', en: 'Ask a branch to correct it.' },
    time: { id: 'Setelah namanya diperbaiki.', en: 'Once the name is corrected.' },
  },
  'DOKUMEN-20': {
    cause: {
      id: 'Tidak ada berkas yang dipilih, atau berkasnya terlalu besar.',
      en: 'No file was chosen, or it is too large.',
    },
    fix: { id: 'Pilih berkas PDF yang Anda terima.', en: 'Choose the PDF file that you received.' },
    time: AT_ONCE,
  },
  'DOKUMEN-21': {
    cause: {
      id: 'Simulasi itu tidak dapat dihitung lagi: sebagian isiannya tidak tercatat lagi.',
      en: 'That simulation cannot be calculated any more: some of its answers are no longer on record.',
    },
    fix: {
      id: 'Buka simulasinya di Simulasi tersimpan, isi yang kosong, lalu simpan lagi.',
      en: 'Open it under Saved simulations, fill in what is empty and save it again.',
    },
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
  unprintable: 'DOKUMEN-19',
  'code-wrong': 'DOKUMEN-18',
  'file-missing': 'DOKUMEN-20',
  'simulation-unanswered': 'DOKUMEN-21',
  'too-many-letters': 'DOKUMEN-22',
}

/** Cause, fix, time and code of what was not done. */
export const explainPaper = (trouble: PaperTrouble): Explanation => {
  const code = CODES[trouble]
  return { code, ...PAPER_REFUSALS[code] }
}

/** Every refusal of papers, in the order of their codes. */
export const paperRefusals: readonly Explanation[] = explanationsOf(PAPER_REFUSALS)
