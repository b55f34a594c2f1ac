import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** The recovery that began at a branch. */
export const RECOVER_REFUSALS = {
  'PULIH-01': {
    cause: {
      id: 'Nomor KPJ dan kode ini tidak cocok, atau kodenya tidak berlaku lagi.',
      en: 'This KPJ number and this code do not belong together, or the code no longer works.',
    },
    fix: {
      id: 'Periksa ketikan. Kode berlaku sekali, selama 21 hari, dan berakhir kalau pemulihannya dihentikan. Tanyakan di kantor cabang mana pun.',
      en: 'Check the spelling. A code works once, for 21 days, and ends when the recovery is stopped. Ask at any branch.',
    },
    time: AT_ONCE,
  },
  'PULIH-02': {
    cause: {
      id: 'Kode ini benar, tetapi belum berlaku.',
      en: 'This code is right, but does not work yet.',
    },
    fix: {
      id: 'Kode berlaku 72 jam setelah disetujui, supaya pemilik akun sempat menghentikannya.',
      en: 'It works 72 hours after the approval, so that the owner of the account can stop it.',
    },
    time: { id: 'Bisa dipakai mulai {from}.', en: 'It can be used from {from}.' },
  },
  'PULIH-03': {
    cause: {
      id: 'Terlalu banyak percobaan yang salah. Kode Anda belum diperiksa.',
      en: 'There were too many wrong tries. Your code has not been checked.',
    },
    fix: {
      id: 'Tunggu sampai waktunya habis, lalu isi dan kirim lagi.',
      en: 'Wait until the time is up, then fill it in and send it again.',
    },
    time: IN_TIME,
  },
  'PULIH-04': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Isi dan kirim sekali lagi.', en: 'Fill it in and send it once more.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
