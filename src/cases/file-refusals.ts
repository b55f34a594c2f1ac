import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { FileRefusal } from './evidence-kind.ts'

/** Why a file was not taken. Nothing of it is kept. */
export type FileTrouble =
  | FileRefusal
  | 'file-missing'
  | 'photo-broken'
  | 'photo-large'
  | 'too-many-files'
  | 'too-many-bytes'
  | 'pieces-lost'

const PHOTO_INSTEAD: Words = {
  id: 'Cetak ke PDF lagi tanpa kata sandi, atau kirim foto lembarannya.',
  en: 'Print it to a PDF again without a password, or send a photo of the sheet.',
}

const FILE_REFUSALS = {
  'BERKAS-01': {
    cause: { id: 'Belum ada berkas yang dipilih.', en: 'No file was chosen.' },
    fix: {
      id: 'Pilih foto atau PDF, lalu kirim lagi.',
      en: 'Choose a photo or a PDF and send again.',
    },
    time: AT_ONCE,
  },
  'BERKAS-02': {
    cause: { id: 'Berkas itu kosong.', en: 'That file is empty.' },
    fix: {
      id: 'Buka dulu berkasnya di perangkat Anda, lalu pilih yang benar.',
      en: 'Open it on your device first, then choose the right one.',
    },
    time: AT_ONCE,
  },
  'BERKAS-03': {
    cause: { id: 'Berkas itu lebih besar dari 10 MB.', en: 'That file is larger than 10 MB.' },
    fix: {
      id: 'Kirim foto dengan ukuran lebih kecil, atau PDF per halaman.',
      en: 'Send a smaller photo, or the PDF page by page.',
    },
    time: AT_ONCE,
  },
  'BERKAS-04': {
    cause: {
      id: 'Isi berkas itu bukan PDF, JPEG, atau PNG.',
      en: 'What is in that file is neither PDF, JPEG nor PNG.',
    },
    fix: {
      id: 'Kirim PDF, atau foto dari kamera. Nama berkas tidak menentukan jenisnya.',
      en: 'Send a PDF, or a photo from the camera. Its name does not decide what it is.',
    },
    time: AT_ONCE,
  },
  'BERKAS-05': {
    cause: {
      id: 'Nama berkas itu memuat folder atau tanda tersembunyi.',
      en: 'The name of that file holds a folder or hidden signs.',
    },
    fix: {
      id: 'Ganti namanya dengan huruf dan angka saja, lalu pilih lagi.',
      en: 'Rename it with letters and digits alone, then choose it again.',
    },
    time: AT_ONCE,
  },
  'BERKAS-06': {
    cause: { id: 'Foto itu rusak atau terpotong.', en: 'That photo is damaged or cut off.' },
    fix: {
      id: 'Ambil fotonya sekali lagi, atau kirim tangkapan layar.',
      en: 'Take the photo once more, or send a screenshot.',
    },
    time: AT_ONCE,
  },
  'BERKAS-07': {
    cause: {
      id: 'Gambar itu lebih dari 50 juta titik.',
      en: 'That picture has more than 50 million dots.',
    },
    fix: {
      id: 'Kecilkan gambarnya, atau ambil foto dengan ukuran biasa.',
      en: 'Make it smaller, or take a photo of the usual size.',
    },
    time: AT_ONCE,
  },
  'BERKAS-08': {
    cause: { id: 'PDF itu rusak atau terpotong.', en: 'That PDF is damaged or cut off.' },
    fix: {
      id: 'Unduh atau cetak ke PDF sekali lagi, lalu pilih yang baru.',
      en: 'Download it or print it to a PDF again, then choose the new one.',
    },
    time: AT_ONCE,
  },
  'BERKAS-09': {
    cause: {
      id: 'PDF itu terkunci, jadi petugas tidak dapat membukanya.',
      en: 'That PDF is locked, so an officer could not open it.',
    },
    fix: PHOTO_INSTEAD,
    time: AT_ONCE,
  },
  'BERKAS-10': {
    cause: {
      id: 'PDF itu memuat program atau berkas lain.',
      en: 'That PDF holds a program or another file.',
    },
    fix: {
      id: 'Cetak ke PDF baru, atau kirim foto lembarannya.',
      en: 'Print it to a new PDF, or send a photo of the sheet.',
    },
    time: AT_ONCE,
  },
  'BERKAS-11': {
    cause: {
      id: 'Pengaduan ini sudah memuat lima berkas.',
      en: 'This case holds five files already.',
    },
    fix: {
      id: 'Tulis isinya dalam pesan, atau gabungkan beberapa lembar dalam satu PDF.',
      en: 'Write what it shows in a message, or put several sheets into one PDF.',
    },
    time: {
      id: 'Berkas keenam tidak dapat ditambahkan.',
      en: 'A sixth file cannot be added.',
    },
  },
  'BERKAS-12': {
    cause: {
      id: 'Sebagian berkas hilang di jalan.',
      en: 'Part of the file was lost on its way.',
    },
    fix: {
      id: 'Pilih berkasnya dan kirim sekali lagi.',
      en: 'Choose the file and send it once more.',
    },
    time: AT_ONCE,
  },
  'BERKAS-13': {
    cause: {
      id: 'Semua berkas Anda bersama-sama sudah mencapai 200 MB.',
      en: 'All your files together have come to 200 MB.',
    },
    fix: {
      id: 'Tulis isinya dalam pesan, kirim foto yang lebih kecil, atau bawa lembarannya ke kantor cabang.',
      en: 'Write what it shows in a message, send a smaller photo, or take the sheet to a branch.',
    },
    time: {
      id: 'Berkas yang sudah diberikan tetap tersimpan, jadi ruangnya tidak bertambah.',
      en: 'Files that were given are kept, so there will be no more room.',
    },
  },
} as const satisfies RefusalList

/** Every refusal of a file. */
export const fileRefusals: readonly Explanation[] = explanationsOf(FILE_REFUSALS)

const CODES = {
  'file-missing': 'BERKAS-01',
  empty: 'BERKAS-02',
  'too-large': 'BERKAS-03',
  'wrong-type': 'BERKAS-04',
  'path-in-name': 'BERKAS-05',
  'photo-broken': 'BERKAS-06',
  'photo-large': 'BERKAS-07',
  'pdf-broken': 'BERKAS-08',
  'pdf-locked': 'BERKAS-09',
  'pdf-program': 'BERKAS-10',
  'too-many-files': 'BERKAS-11',
  'pieces-lost': 'BERKAS-12',
  'too-many-bytes': 'BERKAS-13',
} as const satisfies Readonly<Record<FileTrouble, keyof typeof FILE_REFUSALS>>

/** What is said of a file that was not taken; `undefined` for what is not about a file. */
export function fileRefusal(trouble: string): Explanation | undefined {
  if (!(trouble in CODES)) return undefined
  const code = CODES[trouble as FileTrouble]
  return { code, ...FILE_REFUSALS[code] }
}
