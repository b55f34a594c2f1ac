/** Words of the pages about the freeze: using the code, printing it, ending a freeze. */
export const freezeText = {
  title: { id: 'Bekukan akun', en: 'Freeze an account' },
  lead: {
    id: 'Kalau ada yang menguasai akun Anda, hentikan semuanya dengan kode beku dari kertas Anda. Anda tidak perlu masuk.',
    en: 'If somebody has taken hold of your account, stop everything with the freeze code on your paper. You need not sign in.',
  },
  code: { id: 'Kode beku', en: 'Freeze code' },
  codeHint: {
    id: 'Sembilan kata. Huruf besar atau kecil sama saja.',
    en: 'Nine words. Capital or small letters are all the same.',
  },
  happens: { id: 'Yang terjadi', en: 'What happens' },
  steps: [
    { id: 'Semua perangkat dikeluarkan.', en: 'All devices are signed out.' },
    {
      id: 'Uang, kontak, dan cara masuk tidak dapat diubah.',
      en: 'Money, contacts and ways to sign in cannot be changed.',
    },
    {
      id: 'Semua kontak Anda diberi tahu. Iuran tetap tercatat.',
      en: 'All your contacts are told. Contributions go on being recorded.',
    },
    {
      id: 'Mencabutnya perlu 24 jam dan aplikasi autentikator, atau dua petugas di kantor cabang.',
      en: 'Ending it takes 24 hours and your authenticator app, or two officers at a branch.',
    },
  ],
  freeze: { id: 'Bekukan sekarang', en: 'Freeze now' },
  done: { id: 'Akun dibekukan', en: 'The account is frozen' },
  doneLead: {
    id: 'Semua perangkat dikeluarkan, dan tidak ada yang dapat diubah lagi. Kode itu sudah terpakai.',
    en: 'All devices are signed out, and nothing can be changed any more. The code is used up.',
  },
  doneNext: {
    id: 'Sekarang amankan ponsel dan email Anda. Setelah itu masuk, atau datang ke kantor cabang, untuk mencabutnya.',
    en: 'Now make your phone and e-mail safe. After that sign in, or come to a branch, to end it.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },

  security: { id: 'Keamanan', en: 'Security' },
  own: { id: 'Kode beku', en: 'Freeze code' },
  ownLead: {
    id: 'Kode di kertas yang membekukan akun Anda tanpa masuk: untuk saat orang lain menguasai ponsel atau email Anda.',
    en: 'A code on paper that freezes your account without signing in: for when somebody else has your phone or e-mail.',
  },
  state: { id: 'Keadaan', en: 'State' },
  none: { id: 'Belum ada', en: 'None yet' },
  since: { id: 'Dibuat', en: 'Made' },
  make: { id: 'Buat kode beku', en: 'Make a freeze code' },
  renew: { id: 'Buat kode baru', en: 'Make a new code' },
  renewWhy: {
    id: 'Buat kode baru kalau kertasnya hilang atau pernah dilihat orang lain. Kode lama mati begitu yang baru Anda simpan.',
    en: 'Make a new code when the paper is lost or others have seen it. The old code dies as soon as you have kept the new one.',
  },
  off: { id: 'Matikan kode beku', en: 'Switch the code off' },
  offWhy: {
    id: 'Akun Anda dibekukan dua kali dalam 30 hari. Kalau bukan Anda yang membekukannya, Anda boleh memakai akun tanpa kode beku. Petugas kami juga memeriksanya.',
    en: 'Your account was frozen twice within 30 days. If it was not you, you may do without a freeze code. Our staff look into it too.',
  },
  manage: { id: 'Atur', en: 'Manage' },

  print: { id: '1. Cetak atau salin', en: '1. Print or copy it' },
  printHow: {
    id: 'Simpan di rumah, jangan di ponsel. Siapa pun yang memegangnya dapat membekukan akun Anda, tetapi tidak dapat masuk. Kami tidak bisa menampilkannya lagi nanti.',
    en: 'Keep it at home, not on the phone. Whoever holds it can freeze your account, but cannot sign in. We cannot show it again later.',
  },
  useAt: { id: 'Dipakai di', en: 'To be used at' },
  keep: { id: '2. Simpan', en: '2. Keep it' },
  keepHow: {
    id: 'Kode ini berlaku setelah Anda menekan tombol di bawah. Baru sesudah itu kode lama mati.',
    en: 'It works once you press the button below. Only then does the old code die.',
  },
  kept: { id: 'Sudah saya simpan', en: 'I have kept it' },

  frozen: { id: 'Akun Anda dibekukan', en: 'Your account is frozen' },
  frozenSince: { id: 'Dibekukan', en: 'Frozen' },
  frozenWhat: {
    id: 'Selama dibekukan, uang, kontak, dan cara masuk tidak dapat diubah. Saldo dan iuran Anda tetap dapat dilihat dan tetap bertambah.',
    en: 'While it is frozen, money, contacts and ways to sign in cannot be changed. Your balance and contributions can be seen and go on growing.',
  },
  toThaw: { id: 'Cabut pembekuan', en: 'End the freeze' },
  askThaw: { id: 'Minta pencabutan', en: 'Ask to end it' },
  askThawWhy: {
    id: 'Setelah diminta, semua kontak Anda diberi tahu. 24 jam kemudian Anda dapat mencabutnya.',
    en: 'Once asked, all your contacts are told. 24 hours later you can end it.',
  },
  thawAsked: { id: 'Pencabutan diminta', en: 'End asked for' },
  thawFrom: { id: 'Dapat dicabut mulai', en: 'Can be ended from' },
  endThaw: { id: 'Cabut sekarang', en: 'End it now' },
  stopThaw: { id: 'Tetap bekukan', en: 'Stay frozen' },
  noFactor: { id: 'Datanglah ke kantor cabang', en: 'Come to a branch' },
  noFactorWhy: {
    id: 'Akun Anda tidak punya aplikasi autentikator, kunci sandi, atau kode cadangan. Karena itu dua petugas di kantor cabang mencabutnya, dengan KTP atau paspor Anda.',
    en: 'Your account has no authenticator app, passkey or recovery code. So two officers at a branch end the freeze, with your identity card or passport.',
  },
} as const
