import { AT_ONCE, type RefusalList, type Words } from '#values'

const WITH_ANOTHER = {
  id: 'Setelah petugas lain itu ada.',
  en: 'As soon as that other officer is there.',
} as const
const ANOTHER_OFFICER: Words = {
  id: 'Minta petugas lain mengerjakannya.',
  en: 'Ask another officer to do it.',
}

/** What officers at a branch do for a member who stands before them. */
export const BRANCH_REFUSALS = {
  'CABANG-01': {
    cause: {
      id: 'Tidak ada peserta dengan nomor ini.',
      en: 'There is no member with this number.',
    },
    fix: { id: 'Periksa ke-11 angkanya.', en: 'Check all 11 digits.' },
    time: AT_ONCE,
  },
  'CABANG-02': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka atau datang dari situs lain, jadi belum kami proses.',
      en: 'This form was open for too long or came from another site, so it has not been processed.',
    },
    fix: { id: 'Isi sekali lagi.', en: 'Fill it in again.' },
    time: AT_ONCE,
  },
  'CABANG-03': {
    cause: {
      id: 'KTP atau paspornya belum ditandai cocok.',
      en: 'The identity card or passport is not marked as compared.',
    },
    fix: {
      id: 'Cocokkan dulu KTP atau paspor, lalu beri tanda.',
      en: 'Compare the identity card or passport first, then tick the box.',
    },
    time: AT_ONCE,
  },
  'CABANG-04': {
    cause: { id: 'Peserta ini sudah punya akun.', en: 'This member has an account.' },
    fix: {
      id: 'Kalau tidak bisa masuk, pakai “Memulihkan akun”.',
      en: 'If they cannot sign in, use “Recovering an account”.',
    },
    time: AT_ONCE,
  },
  'CABANG-05': {
    cause: {
      id: 'Akun petugas Anda belum punya kantor cabang.',
      en: 'Your staff account has no branch yet.',
    },
    fix: { id: 'Minta administrator mengisinya.', en: 'Ask an administrator to set it.' },
    time: { id: 'Setelah kantornya diisi.', en: 'As soon as the branch is set.' },
  },
  'CABANG-06': {
    cause: { id: 'Peserta ini belum punya akun.', en: 'This member has no account yet.' },
    fix: { id: 'Aktifkan dulu.', en: 'Activate it first.' },
    time: AT_ONCE,
  },
  'CABANG-07': {
    cause: { id: 'Akun ini dibekukan.', en: 'This account is frozen.' },
    fix: { id: 'Cabut dulu pembekuannya.', en: 'End the freeze first.' },
    time: {
      id: 'Setelah pembekuannya dicabut.',
      en: 'As soon as the freeze has ended.',
    },
  },
  'CABANG-08': {
    cause: { id: 'Pemulihan sudah berjalan.', en: 'A recovery is under way already.' },
    fix: {
      id: 'Lanjutkan yang itu, atau tolak dulu.',
      en: 'Go on with that one, or refuse it first.',
    },
    time: AT_ONCE,
  },
  'CABANG-09': {
    cause: {
      id: 'Tidak ada alamat yang tercatat 90 hari.',
      en: 'There is no address on record for 90 days.',
    },
    fix: { id: 'Pilih surat tertutup.', en: 'Choose a sealed letter.' },
    time: AT_ONCE,
  },
  'CABANG-10': {
    cause: {
      id: 'Tidak ada yang dapat diputuskan.',
      en: 'There is nothing to decide.',
    },
    fix: {
      id: 'Cari pesertanya sekali lagi: keadaan terakhir tertulis di sana.',
      en: 'Find the member once more: the latest state is written there.',
    },
    time: AT_ONCE,
  },
  'CABANG-11': {
    cause: {
      id: 'Anda sendiri yang memulai pemulihan ini.',
      en: 'You began this recovery yourself.',
    },
    fix: {
      id: 'Petugas lain yang memutuskan.',
      en: 'Another officer has to decide.',
    },
    time: WITH_ANOTHER,
  },
  'CABANG-12': {
    cause: {
      id: 'Kantor cabang ini yang memulai pemulihannya.',
      en: 'This branch began the recovery.',
    },
    fix: {
      id: 'Untuk surat tertutup, petugas di kantor cabang lain yang menyetujui.',
      en: 'For a sealed letter, an officer at another branch has to approve.',
    },
    time: WITH_ANOTHER,
  },
  'CABANG-13': {
    cause: {
      id: 'Surat ini tidak dapat diserahkan di sini: belum disetujui, sudah selesai, atau kantor ini yang menyetujui.',
      en: 'This letter cannot be handed over here: not approved, already over, or this branch approved it.',
    },
    fix: {
      id: 'Surat diserahkan di kantor cabang lain daripada yang menyetujui.',
      en: 'The letter is handed over at another branch than the one that approved.',
    },
    time: WITH_ANOTHER,
  },
  'CABANG-14': {
    cause: {
      id: 'Tidak dapat dikerjakan: belum 24 jam, sudah selesai, atau harus petugas lain.',
      en: 'It cannot be done: less than 24 hours, already ended, or another officer has to.',
    },
    fix: {
      id: 'Cari pesertanya sekali lagi: di sana tertulis mulai kapan dan oleh siapa.',
      en: 'Find the member once more: it is written there from when on and by whom.',
    },
    time: {
      id: 'Paling cepat 24 jam setelah pencabutan dimulai.',
      en: '24 hours after the thaw began at the earliest.',
    },
  },
  'CABANG-15': {
    cause: { id: 'Ini menyangkut diri Anda sendiri.', en: 'This is about yourself.' },
    fix: ANOTHER_OFFICER,
    time: AT_ONCE,
  },
  'CABANG-16': {
    cause: {
      id: 'Ini menyangkut keluarga yang Anda nyatakan.',
      en: 'This is about a relative whom you declared.',
    },
    fix: ANOTHER_OFFICER,
    time: AT_ONCE,
  },
  'CABANG-17': {
    cause: {
      id: 'Petugas sebelumnya membuat akun Anda, atau Anda yang membuat akunnya.',
      en: 'The officer before you made your account, or you made theirs.',
    },
    fix: ANOTHER_OFFICER,
    time: AT_ONCE,
  },
  'CABANG-18': {
    cause: {
      id: 'Surat ini sudah dicetak, sudah dikirim, lewat waktu, atau milik cabang lain.',
      en: 'This letter was printed or sent already, has expired, or belongs to another branch.',
    },
    fix: {
      id: 'Lihat daftarnya. Kalau kertasnya hilang, buat kode baru.',
      en: 'Look at the list. If the paper is lost, have a new code made.',
    },
    time: AT_ONCE,
  },
  'CABANG-19': {
    cause: {
      id: 'Anda memulai atau menyetujui pemulihan ini, jadi tidak boleh mengetahui kodenya.',
      en: 'You began or approved this recovery, so you may not learn its code.',
    },
    fix: ANOTHER_OFFICER,
    time: AT_ONCE,
  },
  'CABANG-20': {
    cause: {
      id: 'Nomor KPJ terdiri dari 11 angka atau huruf.',
      en: 'A KPJ number has 11 digits or letters.',
    },
    fix: { id: 'Periksa ketikan Anda.', en: 'Check what you typed.' },
    time: AT_ONCE,
  },
  'CABANG-21': {
    cause: {
      id: 'Belum dipilih milik siapa nomor ini.',
      en: 'Whose number this is has not been chosen.',
    },
    fix: { id: 'Pilih salah satu, lalu simpan.', en: 'Choose one, then save.' },
    time: AT_ONCE,
  },
  'CABANG-22': {
    cause: {
      id: 'Nomor ini sudah Anda nyatakan.',
      en: 'You have declared this number already.',
    },
    fix: {
      id: 'Tidak perlu apa-apa lagi.',
      en: 'Nothing more is needed.',
    },
    time: AT_ONCE,
  },
  'CABANG-23': {
    cause: {
      id: 'Paling banyak 50 nomor dapat dinyatakan.',
      en: 'At most 50 numbers can be declared.',
    },
    fix: { id: 'Hubungi administrator.', en: 'Speak to an administrator.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
