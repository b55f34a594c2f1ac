import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const A_CASE: Words = { id: 'Anda', en: 'of yours' }
const number = (facts: Facts): Words => fact(facts, 'number', A_CASE)

const CONTACT: Words = {
  id: 'Ini tidak benar? Buat pengaduan di situs kami, atau datang ke kantor cabang dengan kartu identitas Anda.',
  en: 'Is this not right? Open a case on our site, or come to a branch with your identity card.',
}

/** What is written where a membership number went to another record. No number stands in it: mail is read by more than one. */
export const numberNotices = {
  'number-joined': {
    security: true,
    subject: {
      id: 'Nomor KPJ Anda sudah digabungkan',
      en: 'Your membership number has been joined',
    },
    short: {
      id: 'nomor KPJ Anda sudah digabungkan.',
      en: 'your membership number has been joined.',
    },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Nomor KPJ yang Anda minta dalam pengaduan ${number(facts).id} sekarang ada di catatan Anda.`,
        en: `The membership number that you asked for in case ${number(facts).en} is in your record now.`,
      },
      {
        id: 'Setiap bulannya ditulis ulang dan menyebut asalnya. Jumlah saldo kedua catatan tetap sama.',
        en: 'Each of its months is written anew and says where it was. The balances of both records together are what they were.',
      },
      CONTACT,
    ],
  },
  'number-moved': {
    security: true,
    subject: {
      id: 'Nomor KPJ Anda dipindahkan ke catatan lain',
      en: 'Your membership number went to another record',
    },
    short: {
      id: 'nomor KPJ Anda dipindahkan ke catatan lain.',
      en: 'your membership number went to another record.',
    },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: 'Dua petugas memutuskan bahwa satu nomor KPJ di catatan ini digabungkan dengan catatan lain milik orang yang sama.',
        en: 'Two officers decided that a membership number of this record is joined to another record of the same person.',
      },
      ...(facts.closed === undefined
        ? []
        : [
            {
              id: 'Catatan ini tidak punya nomor lagi, jadi akunnya ditutup. Masuklah dengan akun Anda yang lain.',
              en: 'This record has no number left, so its account is closed. Sign in with your other account.',
            },
          ]),
      CONTACT,
    ],
  },
  'number-disowned': {
    security: true,
    subject: {
      id: 'Nomor KPJ yang bukan milik Anda sudah dilepas',
      en: 'The membership number that is not yours was taken off',
    },
    short: {
      id: 'nomor KPJ yang bukan milik Anda sudah dilepas.',
      en: 'a membership number that is not yours was taken off.',
    },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Nomor KPJ dalam pengaduan ${number(facts).id} tidak ada lagi di catatan Anda, dan tidak dapat dipakai untuk masuk ke akun Anda.`,
        en: `The membership number of case ${number(facts).en} is no longer in your record, and does not sign in to your account.`,
      },
      {
        id: 'Iuran di bawah nomor itu dibalik di catatan Anda. Tidak ada yang dihapus: catatannya disimpan sampai pemiliknya ditemukan.',
        en: 'The contributions under that number are reversed in your record. Nothing is deleted: they are kept until its holder is found.',
      },
      CONTACT,
    ],
  },
} as const
