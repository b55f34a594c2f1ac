/** Words of the staff's own pages. */
export const staffText = {
  signIn: { id: 'Masuk petugas', en: 'Staff sign-in' },
  notSignedIn: { id: 'Anda belum masuk', en: 'You are not signed in' },
  lead: { id: 'Hanya untuk petugas. Peserta masuk di', en: 'For staff only. Members sign in at' },
  memberSignIn: { id: 'halaman peserta', en: 'the members’ page' },
  email: { id: 'Email dinas', en: 'Work email' },
  password: { id: 'Kata sandi', en: 'Password' },
  appCode: { id: 'Kode dari aplikasi autentikator', en: 'Code from your authenticator app' },
  submit: { id: 'Masuk', en: 'Sign in' },
  wrong: {
    id: 'Email, kata sandi, atau kode tidak cocok, atau kode sudah dipakai. Tunggu kode berikutnya. (PETUGAS-01)',
    en: 'The email, password or code does not match, or the code was used already. Wait for the next code. (PETUGAS-01)',
  },
  stale: {
    id: 'Formulir ini terlalu lama terbuka atau datang dari situs lain. Isi sekali lagi. (PETUGAS-02)',
    en: 'This form was open for too long or came from another site. Fill it in again. (PETUGAS-02)',
  },
  console: { id: 'Konsol petugas', en: 'Staff console' },
  signedInAs: { id: 'Anda masuk sebagai', en: 'You are signed in as' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  ends: { id: 'Sesi berakhir', en: 'The session ends' },
  endsWhen: {
    id: 'setelah 10 menit tanpa dipakai, atau 8 jam sejak masuk',
    en: 'after 10 minutes without use, or 8 hours after signing in',
  },
  signOut: { id: 'Keluar', en: 'Sign out' },
  roles: {
    supervisor: { id: 'Supervisor', en: 'Supervisor' },
    officer: { id: 'Petugas cabang', en: 'Branch officer' },
    'data-officer': { id: 'Petugas data', en: 'Data officer' },
    administrator: { id: 'Administrator', en: 'Administrator' },
  },
} as const
