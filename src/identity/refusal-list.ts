import type { Words } from '#values'

/** What happened, what to do, and when it will do. `{time}` and `{number}` stand for what `refusals.ts` fills in. */
export type Refusal = { readonly cause: Words; readonly fix: Words; readonly time: Words }

export const AT_ONCE: Words = { id: 'Bisa dicoba sekarang juga.', en: 'You can try again at once.' }
const IN_TIME: Words = { id: 'Coba lagi dalam {time}.', en: 'Try again in {time}.' }
const CHOOSE_AGAIN: Words = {
  id: 'Bisa diganti sekarang juga. Kata sandi lama tetap berlaku sampai yang baru diterima.',
  en: 'Choose another one now. An old password stays valid until a new one is accepted.',
}
const PASSPHRASE: Words = {
  id: 'Pakailah beberapa kata yang tidak berhubungan, misalnya usulan di bawah.',
  en: 'Use several words that have nothing to do with each other, such as those suggested below.',
}

/** Every refusal of signing in and of choosing a password. A code never changes its meaning. */
export const REFUSALS = {
  'MASUK-01': {
    cause: {
      id: 'Email, nomor KPJ, atau kata sandi tidak cocok.',
      en: 'The email, KPJ number or password does not match.',
    },
    fix: {
      id: 'Periksa ketikan dan Caps Lock. Kalau email dipakai bersama keluarga, masuklah dengan nomor KPJ.',
      en: 'Check the spelling and Caps Lock. If your family shares one email, sign in with your KPJ number.',
    },
    time: AT_ONCE,
  },
  'MASUK-02': {
    cause: {
      id: 'Terlalu banyak orang masuk bersamaan. Kata sandi Anda belum diperiksa.',
      en: 'Too many people are signing in at once. Your password has not been checked.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi setelah menunggu.',
      en: 'Type your password again after the wait.',
    },
    time: IN_TIME,
  },
  'MASUK-03': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi, lalu kirim.',
      en: 'Type your password again and send it.',
    },
    time: AT_ONCE,
  },
  'MASUK-04': {
    cause: {
      id: 'Permintaan ini datang dari situs lain, jadi kami tolak.',
      en: 'This request came from another site, so it was refused.',
    },
    fix: {
      id: 'Periksa alamat situs ini, lalu isi formulir di bawah.',
      en: 'Check the address of this site, then fill in the form below.',
    },
    time: AT_ONCE,
  },
  'MASUK-05': {
    cause: {
      id: 'Sesi Anda sudah berakhir: 15 menit tanpa dipakai (5 menit di komputer umum), atau 12 jam sejak masuk.',
      en: 'Your session has ended: 15 minutes without use (5 on a public computer), or 12 hours after signing in.',
    },
    fix: { id: 'Masuk lagi untuk melanjutkan.', en: 'Sign in again to continue.' },
    time: AT_ONCE,
  },
  'MASUK-06': {
    cause: {
      id: 'Terlalu banyak percobaan yang salah dengan nama ini dari jaringan Anda. Kata sandi Anda belum diperiksa.',
      en: 'Too many wrong tries with this name from your network. Your password has not been checked.',
    },
    fix: {
      id: 'Anda tidak terkunci: perangkat yang pernah Anda pakai untuk masuk tidak perlu menunggu.',
      en: 'You are not locked out: a device that you have signed in with before need not wait.',
    },
    time: IN_TIME,
  },
  'MASUK-07': {
    cause: {
      id: 'Banyak percobaan yang salah datang dari jaringan Anda, mungkin oleh orang lain. Kata sandi Anda belum diperiksa.',
      en: 'Many wrong tries have come from your network, perhaps by others. Your password has not been checked.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi, tunggu sampai waktunya habis, lalu kirim. Biasanya peramban Anda selesai lebih cepat.',
      en: 'Type your password again, wait until the time is up, and send it. Your browser is usually ready sooner.',
    },
    time: IN_TIME,
  },
  'SANDI-01': {
    cause: {
      id: 'Kata sandi ini terlalu pendek: paling sedikit {number} karakter.',
      en: 'This password is too short: at least {number} characters.',
    },
    fix: PASSPHRASE,
    time: CHOOSE_AGAIN,
  },
  'SANDI-02': {
    cause: {
      id: 'Kata sandi ini terlalu panjang: paling banyak {number} karakter.',
      en: 'This password is too long: at most {number} characters.',
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
} as const satisfies Readonly<Record<string, Refusal>>
