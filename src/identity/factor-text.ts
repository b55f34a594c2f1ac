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
  enrolFirst: { id: 'Pasang dulu langkah yang lebih kuat', en: 'Set up something stronger first' },
  enrolFirstLead: {
    id: 'Untuk uang dan data diri, kata sandi saja tidak cukup. Pasang kunci sandi atau aplikasi autentikator; cukup sekali.',
    en: 'For money and personal data a password alone is not enough. Set up a passkey or an authenticator app; once is enough.',
  },
  enrolFirstWait: {
    id: 'Demi keamanan Anda, perubahan tentang uang menunggu 72 jam setelahnya, dan semua kontak Anda diberi tahu.',
    en: 'For your safety, changes about money wait 72 hours after that, and all your contacts are told.',
  },
  enrolledAlready: { id: 'Sudah dipasang? Lanjutkan', en: 'Set up already? Go on' },
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
  usePassword: { id: 'Pakai kata sandi', en: 'Use the password' },
  noPasskeyHere: {
    id: 'Di peramban ini kunci sandi tidak bisa dipakai.',
    en: 'A passkey cannot be used in this browser.',
  },
  codesInstead: {
    id: 'Isilah kode cadangan, pakailah peramban lain dengan JavaScript, atau datanglah ke kantor cabang dengan KTP atau paspor.',
    en: 'Enter a recovery code, use another browser with JavaScript, or come to a branch with your identity card or passport.',
  },
  noCodesInstead: {
    id: 'Anda tidak punya kode cadangan. Pakailah peramban lain dengan JavaScript, atau datanglah ke kantor cabang dengan KTP atau paspor.',
    en: 'You have no recovery codes. Use another browser with JavaScript, or come to a branch with your identity card or passport.',
  },
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
  removeWhyKept: {
    id: 'Setelah dicopot, masuk dengan kata sandi tidak lagi meminta kode. Karena itu kata sandi harus 15 karakter atau lebih. Kunci sandi dan kode cadangan Anda tetap berlaku.',
    en: 'Once it is removed, signing in with the password no longer asks for a code. So the password must have 15 characters or more. Your passkeys and recovery codes keep working.',
  },

  codes: { id: 'Kode cadangan', en: 'Recovery codes' },
  codesLead: {
    id: 'Sepuluh kode sebagai ganti aplikasi atau kunci sandi kalau ponsel Anda hilang. Setiap kode berlaku sekali.',
    en: 'Ten codes that stand in for the app or passkey when your phone is lost. Each works once.',
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
  codesNeedFactor: {
    id: 'Kode cadangan menggantikan kunci sandi atau aplikasi yang hilang. Pasang salah satunya dulu.',
    en: 'Recovery codes stand in for a passkey or an app that is lost. Set up one of them first.',
  },
  codesFew: {
    id: 'Kode cadangan Anda hampir habis',
    en: 'You are running out of recovery codes',
  },
  codesMissing: {
    id: 'Anda tidak punya kode cadangan',
    en: 'You have no recovery codes',
  },
  codesMissingWhy: {
    id: 'Kalau ponsel hilang, kode cadangan adalah jalan tercepat.',
    en: 'When the phone is lost, they are the quickest way in.',
  },
} as const
