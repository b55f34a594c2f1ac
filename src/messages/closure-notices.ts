import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const SOON: Words = { id: 'sebentar lagi', en: 'soon' }

/** Messages about an account that its member closes. */
export const closureNotices = {
  'closure-asked': {
    security: true,
    subject: { id: 'Akun Anda akan ditutup', en: 'Your account is to be closed' },
    short: {
      id: 'akun Anda akan ditutup. Bukan Anda? Masuk lalu batalkan.',
      en: 'your account is to be closed. Not you? Sign in and cancel it.',
    },
    link: { id: 'Batalkan penutupan', en: 'Cancel the closing' },
    sentences: (facts: Facts): readonly Words[] => {
      const on = fact(facts, 'on', SOON)
      return [
        {
          id: `Di situs kami diminta agar akun Anda ditutup. Itu terjadi pada ${on.id}.`,
          en: `On our site it was asked to close your account. That happens on ${on.en}.`,
        },
        {
          id: 'Catatan iuran dan hak Anda tidak hilang. Berubah pikiran, atau bukan Anda? Batalkan dengan tautan di bawah; tidak perlu masuk.',
          en: 'Your record and your rights are not lost. Changed your mind, or was it not you? Cancel it with the link below; no need to sign in.',
        },
      ]
    },
  },
  'closure-cancelled': {
    security: true,
    subject: { id: 'Akun Anda tidak jadi ditutup', en: 'Your account is not closed' },
    short: {
      id: 'penutupan akun Anda dibatalkan.',
      en: 'the closing of your account was cancelled.',
    },
    sentences: (): readonly Words[] => [
      {
        id: 'Penutupan akun dibatalkan. Semuanya tetap seperti semula.',
        en: 'The closing of your account was cancelled. Everything stays as it was.',
      },
      {
        id: 'Kalau bukan Anda yang memintanya, masuklah dan ganti kata sandi.',
        en: 'If it was not you who had asked for it, sign in and change your password.',
      },
    ],
  },
  'closure-done': {
    security: true,
    subject: { id: 'Akun Anda sudah ditutup', en: 'Your account was closed' },
    short: { id: 'akun Anda sudah ditutup.', en: 'your account was closed.' },
    sentences: (): readonly Words[] => [
      {
        id: 'Tidak ada lagi yang dapat masuk dengan akun ini. Catatan iuran dan hak Anda tetap ada.',
        en: 'Nobody can sign in with this account any more. Your record and your rights stay.',
      },
      {
        id: 'Untuk urusan manfaat, datanglah ke kantor cabang dengan kartu identitas.',
        en: 'For a benefit, come to a branch with your identity card.',
      },
    ],
  },
  'death-reversed': {
    security: true,
    subject: { id: 'Catatan meninggal dicabut', en: 'A record of your death was taken back' },
    short: {
      id: 'catatan meninggal atas nama Anda dicabut.',
      en: 'a record of your death was taken back.',
    },
    sentences: (): readonly Words[] => [
      {
        id: 'Anda tercatat meninggal, dan itu keliru. Dua petugas mencabutnya. Akun Anda terbuka lagi.',
        en: 'You were recorded as having died, which was wrong. Two officers took that back. Your account is open again.',
      },
      {
        id: 'Kami minta maaf. Di halaman Data pribadi terlihat siapa mencatat apa, dan Anda bisa bertanya mengapa.',
        en: 'We are sorry. The page Privacy shows who recorded what, and you can ask why.',
      },
    ],
  },
} as const
