/** Words of the administrators' pages, and of the page where staff enrol. */
export const accountText = {
  accounts: { id: 'Akun petugas', en: 'Staff accounts' },
  console: { id: 'Konsol petugas', en: 'Staff console' },
  lead: {
    id: 'Akun baru, perubahan peran, dan pendaftaran ulang diminta oleh satu administrator dan disetujui oleh administrator lain. Tidak seorang pun memutuskan tentang dirinya sendiri.',
    en: 'New accounts, other roles and new enrolments are asked for by one administrator and approved by another. Nobody decides about themselves.',
  },
  waiting: { id: 'Menunggu keputusan', en: 'Waiting for a decision' },
  nothingWaits: { id: 'Tidak ada yang menunggu.', en: 'Nothing waits.' },
  kinds: {
    create: { id: 'Akun baru', en: 'New account' },
    role: { id: 'Ganti peran', en: 'Other role' },
    reset: { id: 'Pendaftaran ulang', en: 'New enrolment' },
  },
  askedBy: { id: 'Diminta oleh', en: 'Asked for by' },
  askedAt: { id: 'Diminta', en: 'Asked for' },
  until: { id: 'Berakhir', en: 'Ends' },
  email: { id: 'Email dinas', en: 'Work email' },
  name: { id: 'Nama', en: 'Name' },
  role: { id: 'Peran', en: 'Role' },
  newRole: { id: 'Peran baru', en: 'New role' },
  branch: { id: 'Kantor', en: 'Office' },
  state: { id: 'Keadaan', en: 'State' },
  enrolled: { id: 'Sudah mendaftar', en: 'Enrolled' },
  notEnrolled: { id: 'Belum mendaftar', en: 'Not enrolled yet' },
  you: { id: 'Anda', en: 'you' },
  approve: { id: 'Setujui', en: 'Approve' },
  refuse: { id: 'Tolak', en: 'Refuse' },
  ownRequest: {
    id: 'Administrator lain yang memutuskan: Anda sendiri yang meminta.',
    en: 'Another administrator has to decide: you asked for it yourself.',
  },
  aboutYou: {
    id: 'Administrator lain yang memutuskan: ini tentang Anda.',
    en: 'Another administrator has to decide: it is about you.',
  },
  all: { id: 'Semua akun', en: 'All accounts' },
  askRole: { id: 'Minta ganti peran', en: 'Ask for the other role' },
  askReset: { id: 'Minta pendaftaran ulang', en: 'Ask for a new enrolment' },
  resetWhy: {
    id: 'Setelah disetujui, kata sandi dan autentikatornya dihapus dan semua sesinya berakhir.',
    en: 'Once approved, password and authenticator are removed and all sessions end.',
  },
  askNew: { id: 'Minta akun baru', en: 'Ask for a new account' },
  send: { id: 'Kirim permintaan', en: 'Send the request' },
  notes: {
    asked: {
      id: 'Permintaan dicatat. Administrator lain memutuskan dalam 7 hari.',
      en: 'The request is recorded. Another administrator decides within 7 days.',
    },
    decided: { id: 'Keputusan dicatat.', en: 'The decision is recorded.' },
  },

  codeTitle: { id: 'Kode pendaftaran', en: 'Enrolment code' },
  codeLead: {
    id: 'Ditampilkan sekali ini saja. Cetak, masukkan ke amplop tertutup, dan serahkan sendiri kepada orangnya.',
    en: 'Shown this once. Print it, seal it in an envelope, and hand it to the person yourself.',
  },
  codeUse: {
    id: 'Berlaku sekali, selama 24 jam. Orangnya membuka halaman ini, lalu memilih kata sandinya sendiri:',
    en: 'It works once, for 24 hours. The person opens this page and chooses a password alone:',
  },
  codeWarn: {
    id: 'Kalau kode ini ternyata sudah dipakai, ada orang lain yang memakainya: minta pendaftaran ulang.',
    en: 'If the code turns out to be used, somebody else has used it: ask for a new enrolment.',
  },
  back: { id: 'Kembali ke akun petugas', en: 'Back to the staff accounts' },

  enrol: { id: 'Pendaftaran petugas', en: 'Staff enrolment' },
  enrolLead: {
    id: 'Dengan kode dari surat tertutup yang Anda terima dari administrator.',
    en: 'With the code in the sealed letter that an administrator gave you.',
  },
  code: { id: 'Kode pendaftaran', en: 'Enrolment code' },
  codeHint: {
    id: '16 huruf dan angka. Spasi dan tanda hubung boleh dilewati.',
    en: '16 letters and digits. Spaces and dashes may be left out.',
  },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
  chooseLead: {
    id: 'Pindai kunci dengan aplikasi autentikator, lalu pilih kata sandi. Hanya Anda yang melihat kunci ini, sekali ini saja.',
    en: 'Scan the key with an authenticator app, then choose a password. Only you see this key, this once.',
  },
  choose: { id: 'Kata sandi dan kode pertama', en: 'Password and first code' },
  password: { id: 'Kata sandi baru', en: 'New password' },
  finish: { id: 'Selesaikan pendaftaran', en: 'Finish the enrolment' },
  done: { id: 'Pendaftaran selesai', en: 'Enrolment finished' },
  doneLead: {
    id: 'Masuk dengan email, kata sandi, dan kode berikutnya dari aplikasi Anda.',
    en: 'Sign in with your email, your password and the next code from your app.',
  },
} as const
