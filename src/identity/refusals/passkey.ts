import { AT_ONCE, type RefusalList } from '#values'

/** Passkeys: signing in by one, adding and removing them. */
export const PASSKEY_REFUSALS = {
  'KUNCI-01': {
    cause: {
      id: 'Kunci sandi ini tidak terdaftar di sini, atau sudah dihapus.',
      en: 'This passkey is not registered here, or it was removed.',
    },
    fix: {
      id: 'Masuk dengan kata sandi. Setelah itu Anda bisa menambah kunci sandi lagi.',
      en: 'Sign in with your password. After that you can add a passkey again.',
    },
    time: AT_ONCE,
  },
  'KUNCI-02': {
    cause: {
      id: 'Halaman tadi terbuka lebih dari 10 menit atau sudah terkirim sekali, jadi belum kami proses.',
      en: 'The page was open for more than 10 minutes or had been sent before, so it has not been processed.',
    },
    fix: {
      id: 'Pakai kunci sandi Anda sekali lagi.',
      en: 'Use your passkey once more.',
    },
    time: AT_ONCE,
  },
  'KUNCI-03': {
    cause: {
      id: 'Jawaban kunci sandi tidak bisa kami terima.',
      en: 'The passkey’s answer could not be accepted.',
    },
    fix: {
      id: 'Coba sekali lagi, dan buka kunci dengan sidik jari, wajah, atau PIN. Kata sandi selalu bisa dipakai.',
      en: 'Try once more, and unlock it by fingerprint, face or PIN. Your password always works.',
    },
    time: AT_ONCE,
  },
  'KUNCI-04': {
    cause: {
      id: 'Kunci sandi ini mungkin disalin orang lain, jadi tidak kami terima lagi.',
      en: 'Somebody may have copied this passkey, so it is no longer accepted.',
    },
    fix: {
      id: 'Masuk dengan kata sandi, hapus kunci sandi itu, lalu buat yang baru.',
      en: 'Sign in with your password, remove that passkey and make a new one.',
    },
    time: AT_ONCE,
  },
  'KUNCI-05': {
    cause: {
      id: 'Kunci sandi ini sudah terdaftar.',
      en: 'This passkey is registered already.',
    },
    fix: {
      id: 'Tidak ada yang perlu dilakukan, atau pilih perangkat lain.',
      en: 'Nothing needs doing, or choose another device.',
    },
    time: AT_ONCE,
  },
  'KUNCI-06': {
    cause: {
      id: 'Anda sudah punya 20 kunci sandi.',
      en: 'You have 20 passkeys already.',
    },
    fix: {
      id: 'Hapus dulu yang tidak dipakai lagi.',
      en: 'Remove one that you no longer use first.',
    },
    time: AT_ONCE,
  },
  'KUNCI-07': {
    cause: {
      id: 'Ini kunci sandi terakhir Anda, jadi kata sandi harus diisi.',
      en: 'This is your last passkey, so the password is needed.',
    },
    fix: {
      id: 'Ketik kata sandi Anda, lalu kirim.',
      en: 'Type your password and send it.',
    },
    time: AT_ONCE,
  },
  'KUNCI-08': {
    cause: { id: 'Kata sandi tidak cocok.', en: 'The password does not match.' },
    fix: {
      id: 'Periksa ketikan dan Caps Lock, lalu kirim lagi.',
      en: 'Check the spelling and Caps Lock, then send it again.',
    },
    time: AT_ONCE,
  },
  'KUNCI-09': {
    cause: {
      id: 'Tanpa kunci sandi, kata sandi harus 15 karakter atau lebih.',
      en: 'Without a passkey, the password must have 15 characters or more.',
    },
    fix: {
      id: 'Ganti kata sandi Anda dengan yang lebih panjang dulu, atau biarkan kunci sandi ini.',
      en: 'Change to a longer password first, or keep this passkey.',
    },
    time: AT_ONCE,
  },
  'KUNCI-10': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Kirim sekali lagi.', en: 'Send it once more.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
