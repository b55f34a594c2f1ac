/** Words of the page where a member uses the code of a recovery at a branch. */
export const recoverText = {
  title: { id: 'Pulihkan akun', en: 'Recover your account' },
  lead: {
    id: 'Dengan kode dari surat kami, setelah Anda datang ke kantor cabang. Petugas tidak mengetahui kode ini.',
    en: 'With the code of our letter, after you came to a branch. Our staff do not know this code.',
  },
  identifier: { id: 'Nomor KPJ', en: 'KPJ number' },
  code: { id: 'Kode dari surat', en: 'Code of the letter' },
  codeHint: {
    id: '16 huruf dan angka. Tanda hubung dan huruf besar tidak penting.',
    en: '16 letters and digits. Dashes and capital letters do not matter.',
  },
  password: { id: 'Kata sandi baru', en: 'New password' },
  go: { id: 'Simpan kata sandi baru', en: 'Save the new password' },
  noCode: { id: 'Belum punya kode?', en: 'No code yet?' },
  noCodeHow: {
    id: 'Datanglah ke kantor cabang dengan KTP atau paspor asli. Dua petugas memeriksa permintaan Anda, lalu kode dikirim dengan surat. Kode berlaku 72 jam setelah disetujui, supaya Anda sempat menghentikannya kalau bukan Anda yang meminta.',
    en: 'Come to a branch with your original identity card or passport. Two officers look at your request, then the code is sent by letter. It works 72 hours after the approval, so that you can stop it if it was not you who asked.',
  },
  done: { id: 'Kata sandi baru tersimpan', en: 'The new password is saved' },
  doneLead: {
    id: 'Semua perangkat dikeluarkan, dan semua kontak Anda diberi tahu.',
    en: 'All devices are signed out, and all your contacts are told.',
  },
  doneNext: {
    id: 'Masuklah sekarang dan periksa kontak Anda. Perubahan tentang uang menunggu 30 hari, dan yang pertama disetujui dua petugas.',
    en: 'Sign in now and check your contacts. Changes about money wait for 30 days, and the first is approved by two officers.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },

  warned: { id: 'Pemulihan akun dimulai', en: 'An account recovery was begun' },
  warnedWhy: {
    id: 'Di kantor cabang diminta pemulihan akun yang pernah dibuka di perangkat ini. Bukan Anda yang meminta? Masuklah: itu menghentikannya.',
    en: 'At a branch it was asked to recover an account that was opened on this device before. It was not you? Sign in: that stops it.',
  },
} as const
