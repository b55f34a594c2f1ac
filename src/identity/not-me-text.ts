/** Words of the pages where someone says that it was not them, and takes that back. */
export const notMeText = {
  title: { id: 'Bukan Anda?', en: 'It was not you?' },
  lead: {
    id: 'Anda diberi tahu tentang sesuatu pada akun Anda. Kalau itu bukan Anda, hentikan di sini. Anda tidak perlu masuk.',
    en: 'You were told about something on your account. If it was not you, stop it here. You need not sign in.',
  },
  happens: { id: 'Yang terjadi kalau Anda menekan tombolnya', en: 'What happens when you press' },
  steps: [
    {
      id: 'Semua perangkat dikeluarkan dari akun Anda.',
      en: 'All devices are signed out of your account.',
    },
    {
      id: 'Perubahan yang masih menunggu dibatalkan.',
      en: 'Changes that still wait are cancelled.',
    },
    {
      id: 'Kalau pesannya tentang cara masuk atau kode beku yang baru, itu dibuang. Aplikasi autentikator sebelumnya berlaku lagi.',
      en: 'If the message was about a new way to sign in or a new freeze code, that is removed. The authenticator app from before works again.',
    },
    {
      id: 'Uang ditahan sampai Anda sendiri mencabutnya.',
      en: 'Money is held until you lift that yourself.',
    },
    {
      id: 'Semua kontak Anda diberi tahu.',
      en: 'All your contacts are told.',
    },
  ],
  unchanged: {
    id: 'Saldo dan iuran Anda tidak berubah, dan tidak ada yang masuk ke akun Anda dengan tombol ini.',
    en: 'Your balance and contributions do not change, and nobody is signed in by this button.',
  },
  press: { id: 'Bukan saya, hentikan', en: 'It was not me, stop it' },
  code: { id: 'Kode dari SMS atau surat', en: 'Code from an SMS or letter' },
  codeHint: {
    id: 'Dua belas huruf dan angka setelah "Bukan Anda?". Bukan kode pesan. Dari email, tekan saja tautannya.',
    en: 'Twelve letters and digits after "Not you?". Not the message code. In a mail, simply press the link.',
  },
  toCode: { id: 'Ketik kode', en: 'Type a code' },
  refusalCode: { id: 'Kode', en: 'Code' },
  wasMe: {
    id: 'Itu memang Anda? Tutup saja halaman ini.',
    en: 'It was you? Just close this page.',
  },
  over: { id: 'Tautan ini tidak berlaku', en: 'This link does not work' },
  freeze: { id: 'Bekukan akun', en: 'Freeze the account' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  done: { id: 'Sudah dihentikan', en: 'It is stopped' },
  doneLead: {
    id: 'Semua perangkat dikeluarkan, perubahan yang menunggu dibatalkan, dan uang ditahan.',
    en: 'All devices are signed out, waiting changes are cancelled, and money is held.',
  },
  doneNext: {
    id: 'Ganti kata sandi Anda sekarang. Setelah masuk, cabut penahanan uang di halaman Keamanan kalau semuanya beres.',
    en: 'Change your password now. Once signed in, lift the hold of money on the page Security when all is well.',
  },

  held: { id: 'Uang ditahan setelah "bukan saya"', en: 'Money is held after "it was not me"' },
  heldWhy: {
    id: 'Seseorang menekan "bukan saya" pada pesan dari kami. Selama ditahan, tidak ada pencairan dan tidak ada perubahan rekening. Iuran tetap tercatat.',
    en: 'Somebody pressed "it was not me" in a message from us. While it is held, nothing is paid out and no account is changed. Contributions go on being recorded.',
  },
  heldNone: {
    id: 'Tidak ada uang yang ditahan karena "bukan saya".',
    en: 'No money is held because of "it was not me".',
  },
  undoFirst: {
    id: 'Cabut hanya kalau kata sandi sudah Anda ganti dan semua perangkat di halaman Keamanan adalah milik Anda.',
    en: 'Lift it only when you have changed your password and all devices on the page Security are yours.',
  },
  passwordFirst: {
    id: 'Kata sandi yang lama mungkin diketahui orang lain, jadi belum cukup untuk mencabut penahanan. Buat kata sandi baru dahulu lewat "Lupa kata sandi", atau buktikan diri dengan kunci sandi atau aplikasi yang sudah Anda pakai sebelumnya.',
    en: 'Somebody else may know the old password, so it is not enough to lift the hold. First choose a new one by "Forgot password", or prove yourself with a passkey or an app that you had before.',
  },
  newPassword: { id: 'Buat kata sandi baru', en: 'Choose a new password' },
  proveStrongly: { id: 'Buktikan dengan cara kuat', en: 'Prove with a strong factor' },
  undo: { id: 'Cabut penahanan', en: 'Lift the hold' },
  toUndo: { id: 'Periksa dan cabut', en: 'Check and lift' },
  security: { id: 'Keamanan', en: 'Security' },
} as const
