import type { Programme, ProgrammeSummary } from '#contributions'
import type { Words } from '#values'
import type { PartOfDay } from './greeting.ts'

export const text = {
  home: { id: 'Beranda', en: 'Home' },
  cases: { id: 'Pengaduan', en: 'Cases' },
  contributions: { id: 'Iuran', en: 'Contributions' },
  messages: { id: 'Pesan', en: 'Messages' },
  simulations: { id: 'Simulasi', en: 'Simulations' },
  simulateJht: { id: 'Saldo JHT saat pensiun', en: 'JHT balance at retirement' },
  simulateContributions: { id: 'Iuran dari sebuah upah', en: 'Contributions of a wage' },
  help: { id: 'Bantuan dan kontak', en: 'Help and contact' },
  accessibility: { id: 'Aksesibilitas', en: 'Accessibility' },
  checkMessage: { id: 'Periksa sebuah pesan', en: 'Check a message' },
  claims: { id: 'Klaim', en: 'Claims' },
  fraud: { id: 'Penipuan', en: 'Fraud' },
  checkPaper: {
    id: 'Menerima surat dari portal ini? Periksa keasliannya',
    en: 'Did you receive a paper from this portal? Check it',
  },
  trySimulations: { id: 'Coba simulasi', en: 'Try the simulations' },

  frontTitle: {
    id: 'Lihat apa yang benar-benar dibayarkan untuk Anda',
    en: 'See what was really paid for you',
  },
  frontLead: {
    id: 'Iuran setiap bulan, tanggal disetor, dan saldo Jaminan Hari Tua Anda, dengan penjelasan di belakang setiap angka.',
    en: 'Every month’s contributions, the day they were deposited, and your old-age savings, with the reasons behind every figure.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },
  goHome: { id: 'Ke beranda Anda', en: 'To your home page' },
  frontSee: { id: 'Yang dapat Anda lihat di sini', en: 'What you can see here' },
  example: { id: 'Contoh satu tahun', en: 'An example of one year' },
  seeMonths: {
    id: 'Dua belas bulan terakhir sekilas pandang: tercatat, disetor terlambat, belum tercatat, atau belum jatuh tempo.',
    en: 'The last twelve months at a glance: recorded, deposited late, not recorded, or not yet due.',
  },
  seeHistory: {
    id: 'Riwayat iuran per tahun dan per pemberi kerja: upah yang dilaporkan, setiap bagian iuran, tanggal setor dan tanggal posting. Dapat diunduh.',
    en: 'Your contributions by year and employer: the reported wage, every share, the dates deposited and recorded. You can download it.',
  },
  seeBalance: {
    id: 'Saldo JHT tahun demi tahun: saldo awal, iuran, hasil pengembangan, dan dari mana tingkatnya berasal.',
    en: 'Your JHT balance year by year: opening balance, contributions, return credited, and where the rate comes from.',
  },
  seeSimulations: {
    id: 'Simulasi yang terbuka untuk semua orang: berapa iuran dari sebuah upah, dan menurut pasal mana.',
    en: 'Simulations open to everyone: what is due on a wage, and by which article.',
  },
  frontSafe: { id: 'Pastikan ini situs yang benar', en: 'Make sure this is the right site' },
  frontNever: {
    id: 'Kami tidak pernah meminta kata sandi atau kode lewat telepon, SMS, atau WhatsApp.',
    en: 'We never ask for a password or a code by phone, SMS or WhatsApp.',
  },
  demoTitle: { id: 'Mencoba demo', en: 'Trying the demo' },
  demoLead: {
    id: 'Semua orang di sini rekaan. Masuk sebagai Siti Rahmawati:',
    en: 'Everyone here is invented. Sign in as Siti Rahmawati:',
  },
  demoEmail: { id: 'Email', en: 'E-mail' },
  demoKpj: { id: 'Nomor KPJ', en: 'Membership number (KPJ)' },
  demoPassword: { id: 'Kata sandi', en: 'Password' },

  activate: { id: 'Aktifkan akun', en: 'Activate your account' },
  provisionalTitle: { id: 'Akun sementara', en: 'Provisional account' },
  provisionalWhat: {
    id: 'Anda belum terbukti sebagai pemilik catatan ini',
    en: 'You are not yet proved to own this record',
  },
  provisionalWhy: {
    id: 'Karena itu nama, nomor, tempat kerja, dan semua jumlah disamarkan. Dokumen, uang, dan perubahan data belum bisa dibuka. Semua kontak lama sudah kami kabari.',
    en: 'So names, numbers, employers and all amounts are masked. Documents, money and changes stay closed. Every earlier contact has been told.',
  },
  provisionalHow: {
    id: 'Untuk membukanya, keluar dulu, lalu aktifkan akun lagi dengan kode ke kontak lama, lewat surat, atau di kantor cabang dengan KTP atau paspor.',
    en: 'To open it, sign out and activate again by a code to an earlier contact, by letter, or at a branch with your identity card or passport.',
  },

  whyBalance: { id: 'Dari mana angka ini?', en: 'Where does this figure come from?' },
  programmes: { id: 'Program Anda', en: 'Your programmes' },
  programme: { id: 'Program', en: 'Programme' },
  standing: { id: 'Tercatat', en: 'Recorded' },
  depositedThisYear: { id: 'Disetor tahun ini', en: 'Deposited this year' },
  neverRecorded: { id: 'belum pernah tercatat', en: 'never recorded' },
  recordOnly: {
    id: 'Tabel ini hanya membaca catatan iuran. Berhak tidaknya atas manfaat diputuskan saat klaim.',
    en: 'This table only reads the contribution record. Whether a benefit is due is decided when it is claimed.',
  },
  depositedWhat: {
    id: 'Yang disetor tahun ini: semua setoran sejak Januari menurut tanggal setor, kedua pihak, untuk bulan mana pun.',
    en: 'Deposited this year: all deposits since January by day of deposit, both sides, for whichever month.',
  },
  depositedRows: { id: 'Lihat setiap setoran', en: 'See every deposit' },
  twelveMonths: { id: 'Dua belas bulan terakhir', en: 'The last twelve months' },
  wholeHistory: { id: 'Lihat riwayat iuran', en: 'See your contribution history' },
  record: { id: 'Catatan iuran', en: 'Contribution record' },
  historyLink: { id: 'Riwayat iuran', en: 'Contribution history' },
  radarLink: { id: 'Radar iuran', en: 'Contribution radar' },
  balanceLink: { id: 'Saldo JHT tahun demi tahun', en: 'JHT balance year by year' },
  csv: { id: 'Unduh riwayat', en: 'Download the history' },
  xlsx: { id: 'Unduh lembar kerja', en: 'Download a spreadsheet' },
  allMessages: { id: 'Semua pesan kepada Anda', en: 'Every message to you' },
  profile: { id: 'Data saya', en: 'My data' },
  security: { id: 'Keamanan', en: 'Security' },
  firstSignIn: { id: 'Ini pertama kali Anda masuk.', en: 'This is the first time you sign in.' },
  emptyTitle: {
    id: 'Belum ada iuran yang tercatat untuk Anda',
    en: 'No contribution has been recorded for you yet',
  },
  emptyAdvice: {
    id: 'Iuran bulan ini jatuh tempo tanggal 15 bulan depan. Jika Anda sudah bekerja lebih lama, tanyakan kepada pemberi kerja sejak kapan Anda didaftarkan.',
    en: 'This month’s contribution is due on the 15th of next month. If you have worked longer, ask your employer since when you are registered.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const greetings: Readonly<Record<PartOfDay, Words>> = {
  morning: { id: 'Selamat pagi', en: 'Good morning' },
  midday: { id: 'Selamat siang', en: 'Good afternoon' },
  afternoon: { id: 'Selamat sore', en: 'Good afternoon' },
  evening: { id: 'Selamat malam', en: 'Good evening' },
}

export const programmeNames: Readonly<Record<Programme, Words>> = {
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work injury insurance (JKK)' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'Death benefit (JKM)' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'Pension (JP)' },
}

export const address = (host: string): Words => ({
  id: `Alamat kami hanya ${host}.`,
  en: `Our only address is ${host}.`,
})

export const activeSince = (month: string): Words => ({
  id: `Peserta aktif sejak ${month}`,
  en: `Active member since ${month}`,
})

export const inactiveSince = (date: string): Words => ({
  id: `Peserta nonaktif, terakhir bekerja ${date}`,
  en: `Inactive member, last worked ${date}`,
})

export const newMember: Words = {
  id: 'Belum ada pekerjaan yang dilaporkan',
  en: 'No employment has been reported yet',
}

export const recordedThrough = (
  standing: Exclude<ProgrammeSummary['standing'], 'none'>,
  month: string,
): Words =>
  standing === 'up-to-date'
    ? { id: `sampai ${month}`, en: `through ${month}` }
    : { id: `terakhir ${month}`, en: `last in ${month}` }

export const pensionMonths = (months: number, needed: number): Words => ({
  id: `${months} dari ${needed} bulan`,
  en: `${months} of ${needed} months`,
})

export const unreadText = (count: number): Words => ({
  id: count === 0 ? 'Tidak ada yang belum dibaca.' : `${count} belum dibaca.`,
  en: count === 0 ? 'Nothing unread.' : `${count} unread.`,
})

export const lastSignIn = (when: string, device: string): Words => ({
  id: `Masuk terakhir ${when}, ${device}.`,
  en: `Last sign-in ${when}, ${device}.`,
})
