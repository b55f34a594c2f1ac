import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** The freeze: its printed code, and the way out. */
export const FREEZE_REFUSALS = {
  'BEKU-01': {
    cause: {
      id: 'Kode ini tidak dikenal, jadi tidak ada yang dibekukan.',
      en: 'This code is not known, so nothing was frozen.',
    },
    fix: {
      id: 'Periksa kesembilan kata, dan apakah ini kertas yang terbaru. Kode yang sudah dipakai atau diganti tidak berlaku lagi. Tanpa kode, hubungi kantor cabang.',
      en: 'Check all nine words, and that this is the newest paper. A code that was used or replaced no longer works. Without a code, ask a branch.',
    },
    time: AT_ONCE,
  },
  'BEKU-02': {
    cause: {
      id: 'Kode ini terlalu sering dicoba dari jaringan Anda. Belum diperiksa lagi.',
      en: 'This code was tried too often from your network. It was not checked again.',
    },
    fix: {
      id: 'Tunggu, lalu ketik kodenya lagi.',
      en: 'Wait, then type the code again.',
    },
    time: IN_TIME,
  },
  'BEKU-03': {
    cause: {
      id: 'Banyak kode yang salah datang dari jaringan Anda, mungkin oleh orang lain. Kode Anda belum diperiksa.',
      en: 'Many wrong codes have come from your network, perhaps by others. Your code has not been checked.',
    },
    fix: {
      id: 'Ketik kodenya lagi, tunggu sampai waktunya habis, lalu kirim. Biasanya peramban Anda selesai lebih cepat.',
      en: 'Type the code again, wait until the time is up, and send it. Your browser is usually ready sooner.',
    },
    time: IN_TIME,
  },
  'BEKU-04': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Ketik kodenya lagi, lalu kirim.', en: 'Type the code again and send it.' },
    time: AT_ONCE,
  },
  'BEKU-05': {
    cause: {
      id: 'Belum dikerjakan: halaman ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was done: this page was open for too long, or the request came from another site.',
    },
    fix: { id: 'Tekan tombolnya sekali lagi.', en: 'Press the button once more.' },
    time: AT_ONCE,
  },
  'BEKU-06': {
    cause: {
      id: 'Belum dapat dicabut: belum 24 jam sejak pencabutan diminta.',
      en: 'It cannot be ended yet: less than 24 hours have passed after it was asked for.',
    },
    fix: {
      id: 'Minta pencabutan kalau belum, lalu kembalilah setelah waktunya.',
      en: 'Ask for it to be ended if you have not, and come back after that time.',
    },
    time: {
      id: 'Bisa dicabut 24 jam setelah diminta.',
      en: 'It can be ended 24 hours after it was asked for.',
    },
  },
  'BEKU-07': {
    cause: {
      id: 'Akun Anda tidak punya aplikasi autentikator, jadi pembekuannya tidak dapat dicabut di sini.',
      en: 'Your account has no authenticator app, so the freeze cannot be ended here.',
    },
    fix: {
      id: 'Datanglah ke kantor cabang dengan kartu identitas Anda: dua petugas mencabutnya.',
      en: 'Come to a branch with your identity card: two officers end the freeze.',
    },
    time: {
      id: 'Petugas dapat mencabutnya 24 jam setelah Anda datang.',
      en: 'The officers can end it 24 hours after you came.',
    },
  },
  'BEKU-08': {
    cause: {
      id: 'Akun Anda dibekukan, jadi uang, kontak, dan cara masuk tidak dapat diubah.',
      en: 'Your account is frozen, so money, contacts and ways to sign in cannot be changed.',
    },
    fix: {
      id: 'Cabut dulu pembekuannya. Saldo dan iuran Anda tetap dapat dilihat.',
      en: 'End the freeze first. Your balance and contributions can still be seen.',
    },
    time: {
      id: 'Setelah pembekuan dicabut, paling cepat 24 jam setelah diminta.',
      en: 'Once the freeze has ended, 24 hours after asking at the earliest.',
    },
  },
} as const satisfies RefusalList
