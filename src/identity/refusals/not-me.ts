import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** “It was not me”, from the link of a security notice or with its code. */
export const NOT_ME_REFUSALS = {
  'BUKAN-01': {
    cause: {
      id: 'Belum dikerjakan: halaman ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was done yet: this page was open for too long, or the request came from another site.',
    },
    fix: { id: 'Tekan tombolnya sekali lagi.', en: 'Press the button once more.' },
    time: AT_ONCE,
  },
  'BUKAN-02': {
    cause: {
      id: 'Tautan berlaku sekali, selama 10 hari. Mungkin sudah dipakai, sudah lewat waktunya, atau alamatnya terpotong.',
      en: 'A link works once, for 10 days. It may have been used, be too old, or have been cut off.',
    },
    fix: {
      id: 'Masih khawatir? Bekukan akun Anda dengan kode beku, atau masuklah dan akhiri sesi lain di halaman Keamanan.',
      en: 'Still worried? Freeze your account with your freeze code, or sign in and end other sessions on the page Security.',
    },
    time: {
      id: 'Keduanya bisa dilakukan sekarang juga.',
      en: 'Both can be done at once.',
    },
  },
  'BUKAN-03': {
    cause: {
      id: 'Kode ini tidak berlaku, jadi tidak ada yang dihentikan.',
      en: 'This code does not work, so nothing was stopped.',
    },
    fix: {
      id: 'Periksa kedua belas huruf dan angkanya; kode pesan bukan kode ini. Kode berlaku sekali, selama 10 hari. Tanpa kode, masuklah dan akhiri sesi lain di halaman Keamanan, atau hubungi kantor cabang.',
      en: 'Check all twelve letters and digits; the message code is another one. A code works once, for 10 days. Without one, sign in and end other sessions on the page Security, or ask a branch.',
    },
    time: AT_ONCE,
  },
  'BUKAN-04': {
    cause: {
      id: 'Kode ini terlalu sering dicoba dari jaringan Anda. Belum diperiksa lagi.',
      en: 'This code was tried too often from your network. It was not checked again.',
    },
    fix: { id: 'Tunggu, lalu ketik kodenya lagi.', en: 'Wait, then type the code again.' },
    time: IN_TIME,
  },
  'BUKAN-05': {
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
  'BUKAN-06': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Ketik kodenya lagi, lalu kirim.', en: 'Type the code again and send it.' },
    time: AT_ONCE,
  },
  'BUKAN-07': {
    cause: {
      id: 'Kode ini tidak membatalkan apa pun.',
      en: 'This code cancels nothing.',
    },
    fix: {
      id: 'Periksa kedua belas huruf dan angkanya; kode pesan bukan kode ini. Kode berlaku sekali, selama perubahannya menunggu. Tanpa kode, masuklah dan batalkan di halaman Data saya, atau bekukan akun dengan kode beku.',
      en: 'Check all twelve letters and digits; the message code is another one. A code works once, while the change waits. Without one, sign in and cancel it on the page My data, or freeze the account with your freeze code.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
