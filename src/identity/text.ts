/** Words of the sign-in and sign-out pages. Refusals have theirs in `refusals.ts`. */
export const text = {
  signIn: { id: 'Masuk', en: 'Sign in' },
  notSignedIn: { id: 'Anda belum masuk', en: 'You are not signed in' },
  identifier: { id: 'Email atau nomor KPJ', en: 'Email or KPJ number' },
  identifierHint: {
    id: 'KPJ ada di kartu peserta, 11 angka atau huruf.',
    en: 'The KPJ is on your membership card: 11 digits or letters.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  code: { id: 'Kode', en: 'Code' },
  tryAgainIn: { id: 'Coba lagi dalam', en: 'Try again in' },
  waitOver: { id: 'Sekarang Anda bisa mengirim formulir ini.', en: 'You can send the form now.' },
  crowdReturns: {
    id: 'Setelah itu halaman ini kembali sendiri ke formulir.',
    en: 'After that, this page goes back to the form by itself.',
  },
  backToForm: { id: 'Kembali ke formulir', en: 'Back to the form' },
  rightSite: { id: 'Pastikan ini situs yang benar', en: 'Make sure this is the right site' },
  onlyAddress: { id: 'Alamat kami hanya', en: 'Our only address is' },
  neverAsk: {
    id: 'Kami tidak pernah meminta kata sandi atau kode lewat telepon, SMS, atau WhatsApp.',
    en: 'We never ask for your password or a code by telephone, SMS or WhatsApp.',
  },
  forgotPassword: {
    id: 'Lupa kata sandi? Buat yang baru',
    en: 'Forgotten password? Choose a new one',
  },
  noAccount: { id: 'Belum punya akun? Aktifkan di sini', en: 'No account yet? Activate it here' },
  letterCode: {
    id: 'Punya kode aktivasi dari surat atau kantor cabang?',
    en: 'Do you have an activation code from a letter or a branch?',
  },
  recoveryCode: {
    id: 'Punya kode pemulihan dari kantor cabang?',
    en: 'Do you have a recovery code from a branch?',
  },
  freeze: {
    id: 'Ada yang memakai akun Anda? Bekukan dengan kode beku',
    en: 'Is somebody using your account? Freeze it with your freeze code',
  },
  stepByStep: { id: 'Bantuan langkah demi langkah', en: 'Help step by step' },
  cannotSignIn: { id: 'Tidak bisa masuk?', en: 'Cannot sign in?' },
  kpjSpaces: {
    id: 'Nomor KPJ boleh ditulis dengan atau tanpa spasi. Semua nomor KPJ Anda bisa dipakai.',
    en: 'You may type the KPJ with or without spaces. Any of your KPJ numbers works.',
  },
  sharedEmail: {
    id: 'Email yang dipakai beberapa peserta tidak bisa dipakai untuk masuk. Pakailah nomor KPJ.',
    en: 'An email that several members share cannot be used to sign in. Use your KPJ number.',
  },
  keyboard: {
    id: 'Periksa Caps Lock, dan spasi yang terbawa kalau kata sandi ditempel.',
    en: 'Check Caps Lock, and look for extra spaces when you paste a password.',
  },
  signOut: { id: 'Keluar', en: 'Sign out' },
  signOutQuestion: { id: 'Keluar dari akun Anda?', en: 'Sign out of your account?' },
  signOutAgain: {
    id: 'Anda belum keluar. Tekan tombol ini sekali lagi.',
    en: 'You are not signed out yet. Press this button once more.',
  },
  signedOut: { id: 'Anda sudah keluar', en: 'You are signed out' },
  cleared: {
    id: 'Semua yang disimpan situs ini di komputer ini sudah dihapus.',
    en: 'Everything this site kept on this computer has been deleted.',
  },
  clearedSession: {
    id: 'Sesi Anda, di sini dan di server',
    en: 'Your session, here and on the server',
  },
  clearedCookies: {
    id: 'Kuki situs ini, termasuk pilihan bahasa',
    en: 'The cookies of this site, your language included',
  },
  clearedStorage: { id: 'Data situs ini di peramban', en: 'This site’s data in the browser' },
  stillThere: {
    id: 'Berkas yang Anda unduh masih ada di komputer ini. Hapus sendiri, lalu tutup peramban.',
    en: 'Files you downloaded are still on this computer. Delete them, then close the browser.',
  },
  toFrontPage: { id: 'Ke halaman depan', en: 'To the front page' },
} as const
