import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** Codes and links by message: activation and forgotten password. */
export const CODE_REFUSALS = {
  'PESAN-01': {
    cause: {
      id: 'Kode tidak cocok, sudah dipakai, atau sudah terlalu lama.',
      en: 'The code is wrong, already used, or too old.',
    },
    fix: {
      id: 'Pakailah kode dari pesan terbaru, di peramban yang memintanya. Setelah lima kali salah, minta kode baru.',
      en: 'Use the code of the newest message, in the browser that asked for it. After five wrong tries ask for a new one.',
    },
    time: AT_ONCE,
  },
  'PESAN-02': {
    cause: {
      id: 'Tautan ini sudah dipakai atau lebih dari 30 menit.',
      en: 'This link was already used or is older than 30 minutes.',
    },
    fix: { id: 'Minta tautan dan kode baru.', en: 'Ask for a new link and code.' },
    time: AT_ONCE,
  },
  'PESAN-03': {
    cause: {
      id: 'Langkah ini sudah selesai atau terbuka lebih dari 30 menit. Kata sandi belum berubah oleh halaman ini.',
      en: 'This step is done already or was open for more than 30 minutes. This page has changed no password.',
    },
    fix: { id: 'Mulai lagi dengan kode baru.', en: 'Start again with a new code.' },
    time: AT_ONCE,
  },
  'PESAN-04': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Isi dan kirim sekali lagi.', en: 'Fill it in and send it once more.' },
    time: AT_ONCE,
  },
  'PESAN-05': {
    cause: {
      id: 'Kode sudah beberapa kali diminta dengan nama ini dari jaringan Anda.',
      en: 'Codes have been asked for with this name from your network several times.',
    },
    fix: {
      id: 'Cari dulu pesan yang sudah kami kirim, juga di folder spam: kode dan tautannya tetap berlaku.',
      en: 'Look for the messages that we have sent, in spam too: their codes and links still work.',
    },
    time: IN_TIME,
  },
  'PESAN-06': {
    cause: {
      id: 'Banyak kode diminta dari jaringan Anda, mungkin oleh orang lain. Permintaan Anda belum diproses.',
      en: 'Many codes were asked for from your network, perhaps by others. Yours has not been processed.',
    },
    fix: {
      id: 'Tunggu sebentar, lalu kirim formulir ini sekali lagi.',
      en: 'Wait a moment, then send the form once more.',
    },
    time: IN_TIME,
  },
} as const satisfies RefusalList
