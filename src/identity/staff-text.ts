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
  cases: { id: 'Pengaduan', en: 'Cases' },
  reports: { id: 'Laporan penipuan', en: 'Reports of fraud' },
  passkeys: { id: 'Kunci sandi Anda', en: 'Your passkeys' },
  passkeysLead: {
    id: 'Masuk dengan sidik jari, wajah, atau PIN perangkat Anda, tanpa kata sandi dan kode. Aplikasi autentikator tetap berlaku.',
    en: 'Sign in by your device’s fingerprint, face or PIN, without password and code. The authenticator app still works.',
  },
  freshCode: {
    id: 'Kode yang belum dipakai untuk masuk.',
    en: 'A code that was not used for signing in.',
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
