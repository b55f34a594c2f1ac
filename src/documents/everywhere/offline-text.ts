import type { Words } from '#values'

/** Words of checking a paper by the code on it alone. */
export const offlineText = {
  title: { id: 'Memeriksa tanpa bertanya kepada kami', en: 'Checking without asking us' },
  lead: {
    id: 'Kode QR pada surat memuat pernyataan yang kami tandatangani. Halaman ini memeriksanya di peramban Anda; kodenya tidak dikirim kepada kami.',
    en: 'The QR code on a paper holds a statement that we signed. This page checks it in your browser; the code is not sent to us.',
  },
  label: { id: 'Isi kode QR', en: 'What the QR code holds' },
  hint: {
    id: 'Alamat lengkap dengan semua yang di belakang tanda #.',
    en: 'The whole address with everything behind the #.',
  },
  check: { id: 'Periksa', en: 'Check' },
  good: {
    id: 'Asli saat diterbitkan; pencabutan tidak diperiksa.',
    en: 'Genuine when issued; revocation not checked.',
  },
  bad: {
    id: 'Tidak asli: tanda tangannya tidak cocok dengan kunci kami.',
    en: 'Not genuine: the signature does not fit our keys.',
  },
  unknownKey: {
    id: 'Tidak dapat dipastikan: kuncinya tidak ada di daftar kami.',
    en: 'It cannot be told: its key is not in our list.',
  },
  unable: {
    id: 'Peramban ini tidak dapat memeriksanya. Pakai peramban yang lebih baru, atau perintah di bawah.',
    en: 'This browser cannot check it. Use a newer one, or the command below.',
  },
  command: {
    id: 'Tanpa JavaScript: simpan /.well-known/payung-documents.json, lalu jalankan',
    en: 'Without JavaScript: save /.well-known/payung-documents.json and run',
  },
} as const satisfies Record<string, Words>
