/** Words of the pages at a branch: ending a freeze, recovering an account. */
export const branchText = {
  console: { id: 'Konsol petugas', en: 'Staff console' },
  kpj: { id: 'Nomor KPJ', en: 'KPJ number' },
  kpjHint: {
    id: 'Dari kartu peserta. Hanya nomor yang tepat yang ditemukan, dan setiap pencarian tercatat di riwayat peserta.',
    en: 'From the membership card. Only the exact number is found, and every search stands in the member’s history.',
  },
  find: { id: 'Cari', en: 'Find' },
  member: { id: 'Peserta', en: 'Member' },
  state: { id: 'Keadaan', en: 'State' },
  idCard: {
    id: 'Saya sudah mencocokkan wajah dengan KTP atau paspor asli',
    en: 'I have compared the face with the original identity card or passport',
  },

  activations: { id: 'Mengaktifkan akun', en: 'Activating an account' },
  activationsLead: {
    id: 'Untuk peserta yang tidak punya kontak tercatat. Kode dicetak dalam surat tertutup dan diserahkan di sini; peserta mengisinya sendiri di situs, bersama nomor KPJ, NIK atau nomor paspor, dan tanggal lahir. Petugas tidak mengetahui kodenya.',
    en: 'For members without a contact on record. The code is printed in a sealed letter and handed over here; the member enters it on the site, with their KPJ, NIK or passport number, and birth date. No officer learns the code.',
  },
  printCode: { id: 'Cetak kode aktivasi', en: 'Print an activation code' },
  activationPrinted: {
    id: 'Surat masuk antrean cetak cabang ini. Kode berlaku 21 hari; kode di surat sebelumnya tidak berlaku lagi.',
    en: 'The letter is in the print queue of this branch. The code works for 21 days; codes in earlier letters no longer work.',
  },
  recoveries: { id: 'Memulihkan akun', en: 'Recovering an account' },
  recoveriesLead: {
    id: 'Untuk peserta yang kehilangan telepon dan emailnya. Petugas pertama memulai, petugas lain menyetujui. Tidak ada petugas yang mengetahui kodenya atau memilih kata sandinya.',
    en: 'For members who have lost their phone and e-mail. One officer begins, another approves. No officer learns the code or chooses the password.',
  },
  recoveryNone: { id: 'Tidak ada pemulihan', en: 'No recovery' },
  states: {
    asked: { id: 'Menunggu petugas kedua', en: 'Waits for a second officer' },
    approved: { id: 'Disetujui, kode dalam perjalanan', en: 'Approved, the code is on its way' },
    'handed-over': { id: 'Surat sudah diserahkan', en: 'Letter handed over' },
    over: { id: 'Lewat waktu', en: 'Over' },
  },
  ways: {
    letter: { id: 'Surat ke alamat peserta', en: 'Letter to the member’s address' },
    sealed: { id: 'Surat tertutup di kantor cabang', en: 'Sealed letter at a branch' },
  },
  way: { id: 'Kode disampaikan lewat', en: 'The code is sent by' },
  wayHint: {
    id: 'Surat hanya ke alamat yang tercatat paling sedikit 90 hari. Surat tertutup diserahkan di kantor cabang lain daripada yang menyetujui.',
    en: 'A letter only goes to an address on record for at least 90 days. A sealed letter is handed over at another branch than the one that approves.',
  },
  factorsLost: {
    id: 'Aplikasi autentikator, kunci sandi, dan kode cadangan juga hilang',
    en: 'Authenticator app, passkeys and recovery codes are lost too',
  },
  factorsLostShort: { id: 'Cara masuk lain', en: 'Other ways to sign in' },
  lost: { id: 'hilang, akan dihapus', en: 'lost, will be removed' },
  notLost: { id: 'tetap diminta', en: 'still asked for' },
  startedAt: { id: 'Dimulai', en: 'Begun' },
  decidedAt: { id: 'Disetujui', en: 'Approved' },
  usableFrom: { id: 'Kode berlaku mulai', en: 'The code works from' },
  overAt: { id: 'Berakhir', en: 'Ends' },
  start: { id: 'Mulai pemulihan', en: 'Begin the recovery' },
  approve: { id: 'Setujui', en: 'Approve' },
  refuse: { id: 'Tolak', en: 'Refuse' },
  handOver: { id: 'Surat sudah saya serahkan', en: 'I have handed the letter over' },
  ownRecovery: {
    id: 'Petugas lain yang memutuskan: Anda sendiri yang memulai.',
    en: 'Another officer has to decide: you began it yourself.',
  },
  recoveryNotes: {
    started: {
      id: 'Pemulihan dimulai. Semua kontak dan perangkat peserta diberi tahu.',
      en: 'The recovery has begun. All contacts and devices of the member are told.',
    },
    decided: { id: 'Keputusan dicatat.', en: 'The decision is recorded.' },
    handed: { id: 'Penyerahan dicatat.', en: 'The hand-over is recorded.' },
  },

  thaws: { id: 'Mencabut pembekuan', en: 'Ending a freeze' },
  thawsLead: {
    id: 'Untuk peserta tanpa aplikasi autentikator, kunci sandi, dan kode cadangan. Petugas pertama memulai, petugas kedua menyelesaikan setelah 24 jam.',
    en: 'For members without authenticator app, passkey and recovery codes. A first officer begins, a second one ends it after 24 hours.',
  },
  notFrozen: { id: 'Tidak dibekukan', en: 'Not frozen' },
  frozenSince: { id: 'Dibekukan sejak', en: 'Frozen since' },
  endsFrom: { id: 'Dapat diselesaikan mulai', en: 'Can be ended from' },
  beginThaw: { id: 'Mulai pencabutan', en: 'Begin the thaw' },
  endThaw: { id: 'Selesaikan pencabutan', en: 'End the freeze' },
  sameOfficer: {
    id: 'Petugas lain yang menyelesaikannya: Anda sendiri yang memulai.',
    en: 'Another officer has to end it: you began it yourself.',
  },
  byMember: {
    id: 'Peserta sendiri meminta pencabutan di situs. Kalau aplikasinya hilang, mulailah di sini: 24 jam dihitung lagi.',
    en: 'The member asked for it on the site. If the app is lost, begin here: the 24 hours are counted anew.',
  },
  thawBegun: {
    id: 'Pencabutan dimulai. Semua kontak peserta diberi tahu.',
    en: 'The thaw has begun. All contacts of the member are told.',
  },
  thawEnded: { id: 'Pembekuan dicabut.', en: 'The freeze has ended.' },
} as const
