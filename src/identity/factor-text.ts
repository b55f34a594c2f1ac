/** Words of the pages about second factors. Refusals have theirs in `factor-refusals.ts`. */
export const factorText = {
  verify: { id: 'Masukkan kode', en: 'Enter your code' },
  verifyLead: {
    id: 'Kata sandi Anda benar. Satu langkah lagi.',
    en: 'Your password is right. One more step.',
  },
  again: { id: 'Buktikan bahwa ini Anda', en: 'Prove that it is you' },
  againLead: {
    id: 'Halaman berikut ini penting, jadi kami periksa sekali lagi. Anda tetap masuk.',
    en: 'The next page matters, so we check once more. You stay signed in.',
  },
  appCode: { id: 'Kode dari aplikasi autentikator', en: 'Code from your authenticator app' },
  appCodeHint: {
    id: '6 angka yang berganti setiap 30 detik.',
    en: '6 digits that change every 30 seconds.',
  },
  recoveryCode: { id: 'Kode cadangan', en: 'Recovery code' },
  recoveryCodeHint: {
    id: '13 huruf dan angka dari kertas Anda. Setiap kode hanya berlaku sekali.',
    en: '13 letters and digits from your paper. Each code works once.',
  },
  useRecovery: { id: 'Pakai kode cadangan', en: 'Use a recovery code' },
  useApp: { id: 'Pakai kode dari aplikasi', en: 'Use a code from the app' },
  trust: {
    id: 'Jangan minta kode lagi di perangkat ini selama 30 hari',
    en: 'Do not ask for a code on this device for 30 days',
  },
  trustHint: {
    id: 'Hanya untuk perangkat Anda sendiri. Urusan uang tetap meminta kode.',
    en: 'Only on a device of your own. Money matters still ask for a code.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  go: { id: 'Lanjutkan', en: 'Continue' },
  fromStart: { id: 'Masuk dari awal', en: 'Start again' },
  notVerified: { id: 'Anda belum masuk', en: 'You are not signed in' },
  code: { id: 'Kode', en: 'Code' },
  toSecurity: { id: 'Keamanan', en: 'Security' },

  app: { id: 'Aplikasi autentikator', en: 'Authenticator app' },
  appLead: {
    id: 'Aplikasi di ponsel Anda membuat kode 6 angka. Siapa pun yang tahu kata sandi Anda tetap tidak bisa masuk tanpa kode itu.',
    en: 'An app on your phone makes a 6-digit code. Whoever knows your password still cannot sign in without it.',
  },
  appWhich: {
    id: 'Aplikasi autentikator apa pun bisa dipakai. Aplikasi itu bekerja tanpa internet dan tanpa pulsa.',
    en: 'Any authenticator app will do. It works without internet and without phone credit.',
  },
  appBegin: { id: 'Pasang aplikasi', en: 'Set up the app' },
  appReplace: { id: 'Pindah ke ponsel atau aplikasi lain', en: 'Move to another phone or app' },
  appReplaceWhy: {
    id: 'Yang lama tetap berlaku sampai yang baru selesai dipasang.',
    en: 'The old one keeps working until the new one is set up.',
  },
  appOn: { id: 'Terpasang', en: 'Set up' },
  appOff: { id: 'Belum terpasang', en: 'Not set up' },
  scan: { id: '1. Pindai kode QR ini', en: '1. Scan this QR code' },
  scanHow: {
    id: 'Buka aplikasi autentikator, pilih tambah akun, lalu arahkan kamera ke sini.',
    en: 'Open the authenticator app, choose to add an account, and point the camera here.',
  },
  qr: { id: 'Kode QR untuk aplikasi autentikator', en: 'QR code for the authenticator app' },
  typeInstead: {
    id: 'Tidak bisa memindai? Ketik kunci ini di aplikasi',
    en: 'Cannot scan? Type this key into the app',
  },
  openApp: {
    id: 'Aplikasinya di ponsel ini? Buka langsung',
    en: 'Is the app on this phone? Open it directly',
  },
  typeCode: { id: '2. Ketik kode yang muncul', en: '2. Type the code it shows' },
  confirm: { id: 'Selesaikan pemasangan', en: 'Finish setting up' },
  remove: { id: 'Copot aplikasi', en: 'Remove the app' },
  removeWhy: {
    id: 'Setelah dicopot, hanya kata sandi yang melindungi akun Anda, dan kode cadangan tidak berlaku lagi. Karena itu kata sandi harus 15 karakter atau lebih.',
    en: 'Once it is removed, only the password protects your account, and the recovery codes stop working. So the password must have 15 characters or more.',
  },

  codes: { id: 'Kode cadangan', en: 'Recovery codes' },
  codesLead: {
    id: 'Sepuluh kode untuk masuk kalau ponsel Anda hilang. Setiap kode berlaku sekali.',
    en: 'Ten codes to sign in with when your phone is lost. Each works once.',
  },
  codesBegin: { id: 'Buat kode cadangan', en: 'Make recovery codes' },
  codesRenew: { id: 'Buat sepuluh kode baru', en: 'Make ten new codes' },
  codesRenewWhy: {
    id: 'Kode lama tetap berlaku sampai yang baru Anda simpan.',
    en: 'The old codes keep working until you have kept the new ones.',
  },
  codesLeft: { id: 'Kode yang masih berlaku', en: 'Codes still good' },
  codesNone: { id: 'Belum ada', en: 'None yet' },
  codesKeep: { id: '1. Cetak atau salin', en: '1. Print or copy them' },
  codesKeepHow: {
    id: 'Simpan di tempat aman, jangan di ponsel yang sama. Halaman ini bisa dicetak. Kami tidak bisa menampilkannya lagi nanti.',
    en: 'Keep them somewhere safe, not on the same phone. This page can be printed. We cannot show them again later.',
  },
  codesFor: { id: 'Untuk masuk di', en: 'For signing in at' },
  codesConfirm: { id: '2. Ketik salah satunya', en: '2. Type one of them' },
  codesConfirmHow: {
    id: 'Supaya pasti sudah tersimpan. Kode itu tidak terpakai dengan ini. Baru setelah ini kode lama tidak berlaku.',
    en: 'To be sure that you have kept them. This does not use the code up. Only then do the old codes stop working.',
  },
  codesDone: { id: 'Sudah saya simpan', en: 'I have kept them' },
  codesNeedApp: {
    id: 'Pasang aplikasi autentikator dulu.',
    en: 'Set up the authenticator app first.',
  },
  codesFew: {
    id: 'Kode cadangan Anda hampir habis',
    en: 'You are running out of recovery codes',
  },
  codesMissing: {
    id: 'Anda belum punya kode cadangan',
    en: 'You have no recovery codes yet',
  },
  codesMissingWhy: {
    id: 'Kalau ponsel hilang, kode cadangan adalah jalan masuk tercepat.',
    en: 'When the phone is lost, they are the quickest way in.',
  },
} as const
