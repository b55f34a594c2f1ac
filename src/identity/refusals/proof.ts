import { AT_ONCE, type RefusalList } from '#values'

/** Second factors and fresh proofs. */
export const PROOF_REFUSALS = {
  'KODE-01': {
    cause: { id: 'Kode tidak cocok atau sudah dipakai.', en: 'The code is wrong or already used.' },
    fix: {
      id: 'Tunggu kode berikutnya di aplikasi (paling lama 30 detik), dan pastikan jam ponsel otomatis. Kalau tetap ditolak, pakai kode cadangan.',
      en: 'Wait for the next code in the app (30 seconds at most) and set the phone’s clock to automatic. If it is still refused, use a recovery code.',
    },
    time: {
      id: 'Kode berikutnya muncul dalam 30 detik.',
      en: 'The next code comes within 30 seconds.',
    },
  },
  'KODE-02': {
    cause: { id: 'Kode salah lima kali.', en: 'The code was wrong five times.' },
    fix: {
      id: 'Masuk lagi dari awal dengan kata sandi Anda. Akun Anda tidak dikunci.',
      en: 'Start again with your password. Your account is not locked.',
    },
    time: AT_ONCE,
  },
  'KODE-03': {
    cause: {
      id: 'Kode harus diisi di peramban yang sama, paling lama 10 menit setelah kata sandi.',
      en: 'The code belongs in the same browser, within 10 minutes of the password.',
    },
    fix: {
      id: 'Masuk lagi dari awal dengan kata sandi Anda.',
      en: 'Start again with your password.',
    },
    time: AT_ONCE,
  },
  'KODE-04': {
    cause: { id: 'Kata sandi tidak cocok.', en: 'The password does not match.' },
    fix: {
      id: 'Periksa ketikan dan Caps Lock. Setelah sepuluh kali salah, tunggu 15 menit.',
      en: 'Check the spelling and Caps Lock. After ten wrong ones, wait 15 minutes.',
    },
    time: {
      id: 'Bisa dicoba sekarang juga, sepuluh kali dalam 15 menit.',
      en: 'You can try again at once, ten times in 15 minutes.',
    },
  },
  'KODE-05': {
    cause: {
      id: 'Tanpa aplikasi autentikator, kata sandi harus 15 karakter atau lebih.',
      en: 'Without an authenticator app, the password must have 15 characters or more.',
    },
    fix: {
      id: 'Ganti kata sandi Anda dengan yang lebih panjang dulu, atau biarkan aplikasi tetap dipakai.',
      en: 'Change to a longer password first, or keep the app.',
    },
    time: AT_ONCE,
  },
  'KODE-06': {
    cause: {
      id: 'Halaman ini terbuka lebih dari 30 menit, jadi belum ada yang disimpan.',
      en: 'This page was open for more than 30 minutes, so nothing has been saved.',
    },
    fix: {
      id: 'Mulai lagi. Yang lama tetap berlaku.',
      en: 'Start again. The old one still works.',
    },
    time: AT_ONCE,
  },
  'KODE-07': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: { id: 'Isi dan kirim sekali lagi.', en: 'Fill it in and send it once more.' },
    time: AT_ONCE,
  },
  'KODE-08': {
    cause: {
      id: 'Kode tidak cocok dengan yang kami kirim.',
      en: 'The code is not the one that we sent.',
    },
    fix: {
      id: 'Isi 6 angka dari pesan terbaru. Belum sampai? Minta kirim lagi, juga lewat cara lain.',
      en: 'Enter the 6 digits of the newest message. Nothing came? Ask for it again, by the other way too.',
    },
    time: AT_ONCE,
  },
  'KODE-09': {
    cause: {
      id: 'Kode baru saja dikirim dan mungkin masih di jalan.',
      en: 'The code has just been sent and may be on its way.',
    },
    fix: {
      id: 'Tunggu sebentar, lalu minta kirim lagi.',
      en: 'Wait a little, then ask for it again.',
    },
    time: {
      id: 'Bisa diminta lagi dalam {time}.',
      en: 'You can ask again in {time}.',
    },
  },
  'KODE-10': {
    cause: {
      id: 'Ke kontak ini sudah banyak kode dikirim, jadi kali ini tidak ada yang dikirim.',
      en: 'Many codes have gone to this contact, so none was sent this time.',
    },
    fix: {
      id: 'Pakai kode dari pesan yang sudah sampai, atau cara yang lain.',
      en: 'Use the code of a message that has come, or the other way.',
    },
    time: {
      id: 'Satu kontak menerima paling banyak 5 kode per jam dan 10 per hari.',
      en: 'One contact gets 5 codes an hour and 10 a day at most.',
    },
  },
  'KODE-11': {
    cause: {
      id: 'Dari perangkat ini sudah terlalu banyak kode atau kata sandi yang salah.',
      en: 'Too many wrong codes or passwords have come from this device.',
    },
    fix: {
      id: 'Kunci sandi dan kode cadangan tetap bisa dipakai sekarang juga. Aplikasi dan kata sandi bisa dicoba lagi setelah waktu ini.',
      en: 'A passkey or a recovery code works at once. The app and the password can be tried again after this time.',
    },
    time: { id: 'Bisa dicoba lagi dalam {time}.', en: 'You can try again in {time}.' },
  },
  'KODE-12': {
    cause: {
      id: 'Kata sandi benar, tetapi kode langkah kedua tidak bisa dikirim: nomor HP dan email Anda sudah tidak tercatat.',
      en: 'The password is right, but the code of the second step cannot be sent: no phone or email of yours is on record any more.',
    },
    fix: {
      id: 'Masuklah dengan kunci sandi. Kalau tidak punya, datanglah ke kantor cabang dengan KTP atau paspor.',
      en: 'Sign in with a passkey. Without one, come to a branch with your identity card or passport.',
    },
    time: {
      id: 'Dengan kunci sandi bisa sekarang juga.',
      en: 'With a passkey you get in at once.',
    },
  },
} as const satisfies RefusalList
