import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const DEFAULT_MINUTES: Words = { id: '10', en: '10' }

const validFor = (facts: Facts): Words => {
  const minutes = fact(facts, 'minutes', DEFAULT_MINUTES)
  return {
    id: `Berlaku ${minutes.id} menit dan hanya sekali.`,
    en: `Valid for ${minutes.en} minutes, and only once.`,
  }
}

const onlyThere: Words = {
  id: 'Kode hanya berfungsi di peramban yang memintanya. Jangan berikan kepada siapa pun, juga tidak kepada petugas.',
  en: 'The code works only in the browser that asked for it. Give it to nobody, not even to our staff.',
}

const ignore: Words = {
  id: 'Bukan Anda yang meminta? Abaikan pesan ini: tanpa kode, tidak ada yang berubah.',
  en: 'It was not you? Ignore this message: without the code nothing changes.',
}

/** Messages that carry a one-time code or a link, made only when they are sent. */
export const codeNotices = {
  'activation-code': {
    security: true,
    subject: { id: 'Kode untuk mengaktifkan akun Anda', en: 'Code to activate your account' },
    sentences: (facts: Facts) => [
      {
        id: 'Seseorang sedang mengaktifkan akun Anda, dan kami mengirim kode ke kontak yang tercatat untuk Anda.',
        en: 'Someone is activating your account, and we send the code to a contact on your record.',
      },
      validFor(facts),
      onlyThere,
      ignore,
    ],
    short: { id: 'kode aktivasi akun Anda', en: 'your activation code is' },
    link: { id: 'Aktifkan akun', en: 'Activate the account' },
  },
  'provisional-code': {
    security: true,
    subject: { id: 'Kode untuk melihat catatan Anda', en: 'Code to see your record' },
    sentences: (facts: Facts) => [
      {
        id: 'Kontak ini diketik untuk melihat sebagian catatan seorang peserta. Sampai terbukti, hanya catatan yang disamarkan terlihat.',
        en: 'This contact was typed to see part of a member’s record. Until it is proved, only a masked record can be seen.',
      },
      validFor(facts),
      onlyThere,
      ignore,
    ],
    short: { id: 'kode aktivasi sementara Anda', en: 'your provisional code is' },
  },
  'activation-letter': {
    security: true,
    subject: { id: 'Kode untuk mengaktifkan akun Anda', en: 'Code to activate your account' },
    sentences: () => [
      {
        id: 'Kode ini mengaktifkan akun Anda. Buka halaman “Aktifkan akun” di situs kami, pilih “Saya punya kode dari surat”, lalu isi kode ini bersama nomor KPJ, NIK atau nomor paspor, dan tanggal lahir Anda.',
        en: 'This code activates your account. Open the page “Activate your account” on our site, choose “I have a code from a letter”, and enter it with your KPJ, NIK or passport number, and birth date.',
      },
      {
        id: 'Berlaku 21 hari dan hanya sekali. Jangan berikan kepada siapa pun, juga tidak kepada petugas.',
        en: 'Valid for 21 days, and only once. Give it to nobody, not even to our staff.',
      },
      ignore,
    ],
    short: { id: 'kode aktivasi akun Anda', en: 'your activation code is' },
  },
  'reset-code': {
    security: true,
    subject: { id: 'Kode untuk mengganti kata sandi', en: 'Code to reset your password' },
    sentences: (facts: Facts) => [
      {
        id: 'Seseorang meminta kata sandi baru untuk akun Anda.',
        en: 'Someone asked for a new password for your account.',
      },
      validFor(facts),
      onlyThere,
      ignore,
    ],
    short: { id: 'kode ganti kata sandi', en: 'your password reset code is' },
    link: { id: 'Buat kata sandi baru', en: 'Choose a new password' },
  },
  'new-contact-code': {
    security: true,
    subject: { id: 'Kode untuk membuktikan kontak baru', en: 'Code to prove a new contact' },
    sentences: (facts: Facts) => [
      {
        id: 'Kontak ini diketik sebagai kontak baru seorang peserta. Kode ini membuktikan bahwa kontak ini memang miliknya.',
        en: 'This contact was typed as the new one of a member. The code proves that it is theirs.',
      },
      validFor(facts),
      {
        id: 'Ketik kode di halaman yang memintanya. Jangan berikan kepada siapa pun, juga tidak kepada petugas.',
        en: 'Type the code on the page that asked for it. Give it to nobody, not even to our staff.',
      },
      ignore,
    ],
    short: { id: 'kode kontak baru Anda', en: 'your new contact code is' },
    link: { id: 'Kontak ini milik saya', en: 'This contact is mine' },
  },
  'second-factor-code': {
    security: true,
    subject: { id: 'Kode untuk masuk', en: 'Code to sign in' },
    sentences: (facts: Facts) => [
      {
        id: 'Kata sandi Anda baru saja dipakai. Kode ini adalah langkah keduanya.',
        en: 'Your password has just been used. This code is the second step.',
      },
      validFor(facts),
      onlyThere,
      {
        id: 'Bukan Anda? Maka kata sandi Anda diketahui orang lain: gantilah sekarang.',
        en: 'It was not you? Then somebody knows your password: change it now.',
      },
    ],
    short: { id: 'kode masuk Anda', en: 'your sign-in code is' },
  },
  'recovery-code': {
    security: true,
    subject: { id: 'Kode untuk memulihkan akun Anda', en: 'Code to recover your account' },
    sentences: (facts: Facts) => {
      const days = fact(facts, 'days', { id: '21', en: '21' })
      return [
        {
          id: 'Di kantor cabang diminta agar Anda dapat masuk lagi tanpa telepon dan email lama.',
          en: 'At a branch it was asked that you can sign in again without your old phone and e-mail.',
        },
        {
          id: `Berlaku ${days.id} hari dan hanya sekali, di halaman /recover situs kami. Petugas tidak mengetahuinya dan tidak akan menanyakannya.`,
          en: `Valid for ${days.en} days, and only once, on the page /recover of our site. Our staff do not know it and will not ask for it.`,
        },
        {
          id: 'Bukan Anda yang meminta? Bawa surat ini ke kantor cabang mana pun.',
          en: 'It was not you? Take this letter to any branch.',
        },
      ]
    },
    short: { id: 'kode pemulihan akun', en: 'your recovery code is' },
  },
} as const
