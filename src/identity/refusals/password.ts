import type { RefusalList, Words } from '#values'

const CHOOSE_AGAIN: Words = {
  id: 'Bisa diganti sekarang juga. Kata sandi lama tetap berlaku sampai yang baru diterima.',
  en: 'Choose another one now. An old password stays valid until a new one is accepted.',
}
const PASSPHRASE: Words = {
  id: 'Pakailah beberapa kata yang tidak berhubungan, misalnya usulan di bawah.',
  en: 'Use several words that have nothing to do with each other, such as those suggested below.',
}

/** Choosing a password. */
export const PASSWORD_REFUSALS = {
  'SANDI-01': {
    cause: {
      id: 'Kata sandi ini terlalu pendek: paling sedikit {least} karakter.',
      en: 'This password is too short: at least {least} characters.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-02': {
    cause: {
      id: 'Kata sandi ini terlalu panjang: paling banyak {most} karakter.',
      en: 'This password is too long: at most {most} characters.',
    },
    fix: { id: 'Pilih yang lebih pendek.', en: 'Choose a shorter one.' },
    time: CHOOSE_AGAIN,
  },
  'SANDI-03': {
    cause: {
      id: 'Kata sandi ini ada dalam daftar kata sandi yang umum atau sudah bocor, juga bila angkanya dilepas.',
      en: 'This password is in a list of common or leaked ones, perhaps once its digits are left out.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-04': {
    cause: { id: 'Kata sandi ini memuat nama Anda.', en: 'This password contains your name.' },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-05': {
    cause: {
      id: 'Kata sandi ini memuat tanggal lahir Anda.',
      en: 'This password contains your birth date.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-06': {
    cause: {
      id: 'Kata sandi ini memuat nomor Anda: KPJ, NIK, paspor, atau telepon.',
      en: 'This password contains a number of yours: KPJ, NIK, passport or telephone.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-07': {
    cause: {
      id: 'Kata sandi ini memuat nama tempat kerja Anda.',
      en: 'This password contains the name of your employer.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-08': {
    cause: {
      id: 'Kata sandi ini mudah ditebak oleh program.',
      en: 'This password is easily guessed by a program.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-09': {
    cause: {
      id: 'Kata sandi ini memuat tanda yang tidak dapat dibaca.',
      en: 'This password contains a character that cannot be read.',
    },
    fix: { id: 'Ketik sendiri, jangan ditempel.', en: 'Type it instead of pasting it.' },
    time: CHOOSE_AGAIN,
  },
  'SANDI-10': {
    cause: {
      id: 'Kata sandi ini memuat alamat email Anda.',
      en: 'This password contains your email address.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-11': {
    cause: {
      id: 'Kata sandi ini hampir seluruhnya terdiri dari nama kami dan kata yang sering dipakai di sini.',
      en: 'This password is almost only made of our names and of words that are usual here.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
} as const satisfies RefusalList
