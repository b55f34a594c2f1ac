import type { Words } from '#values'
import type { Correction } from './history.ts'
import type { PostingStatus } from './posting.ts'

/** Headings of the agency's own annual statement, so that members recognise the columns. */
export const columnText = {
  month: { id: 'BL-TH', en: 'BL-TH (month)' },
  kpj: { id: 'KPJ', en: 'KPJ (membership number)' },
  employerNumber: { id: 'NPP', en: 'NPP (employer number)' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  status: { id: 'Status', en: 'Status' },
  wage: { id: 'Upah', en: 'Wage (Upah)' },
  backPay: { id: 'Rapel', en: 'Back pay (Rapel)' },
  jhtEmployer: { id: 'Iuran JHT pemberi kerja', en: 'JHT, employer share' },
  jhtWorker: { id: 'Iuran JHT TK', en: 'JHT, worker share (TK)' },
  jpEmployer: { id: 'Iuran JP pemberi kerja', en: 'JP, employer share' },
  jpWorker: { id: 'Iuran JP TK', en: 'JP, worker share (TK)' },
  jkk: { id: 'Iuran JKK', en: 'JKK contribution' },
  jkm: { id: 'Iuran JKM', en: 'JKM contribution' },
  contribution: { id: 'Jumlah iuran', en: 'Total contribution' },
  depositedOn: { id: 'Tgl Setor', en: 'Date deposited (Tgl Setor)' },
  recordedOn: { id: 'Tgl Posting', en: 'Date recorded (Tgl Posting)' },
  note: { id: 'Keterangan', en: 'Note' },
  total: { id: 'Jumlah', en: 'Total' },
} satisfies Record<string, Words>

export const statusText: Readonly<Record<PostingStatus, Words>> = {
  active: { id: 'bekerja', en: 'working' },
  joined: { id: 'mulai bekerja', en: 'joined' },
  left: { id: 'berhenti bekerja', en: 'left' },
  'unpaid-leave': { id: 'cuti tanpa upah', en: 'unpaid leave' },
  'reduced-hours': { id: 'jam kerja dikurangi', en: 'reduced hours' },
}

/** What the member says of a row that they think is wrong. */
export const disputeText = {
  disputed: { id: 'sedang Anda sengketakan', en: 'disputed by you' },
  employerDisputed: {
    id: 'Anda mengatakan ini bukan pemberi kerja Anda',
    en: 'You said that this is not an employer of yours',
  },
  thisMonth: { id: 'Adukan bulan ini', en: 'Dispute this month' },
  toCase: { id: 'Lihat pengaduannya', en: 'See the case' },
  month: {
    id: 'Ada bulan yang salah atau hilang? Adukan',
    en: 'Is a month wrong or missing? Dispute it',
  },
  employer: { id: 'Bukan pemberi kerja saya', en: 'Not an employer of mine' },
} as const

export const correctionText: Readonly<Record<Correction, Words>> = {
  reversal: { id: 'pembatalan', en: 'reversal' },
  reversed: { id: 'dibatalkan', en: 'reversed' },
  replacement: { id: 'pengganti', en: 'replacement' },
}

/** Who pays for the self-employed, where an employer's name would stand. */
export const selfEmployedText: Words = {
  id: 'Mandiri (bukan penerima upah)',
  en: 'Self-employed',
}

export const exportText = {
  sheet: { id: 'Riwayat iuran', en: 'Contributions' },
  fileName: { id: 'riwayat-iuran', en: 'contributions' },
} satisfies Record<string, Words>

export const historyText = {
  title: { id: 'Riwayat iuran', en: 'Contribution history' },
  lead: {
    id: 'Semua yang tercatat dibayarkan untuk Anda, bulan demi bulan.',
    en: 'Everything recorded as paid for you, month by month.',
  },
  years: { id: 'Tahun', en: 'Year' },
  olderYears: { id: 'Tahun sebelumnya', en: 'Earlier years' },
  downloads: { id: 'Unduh', en: 'Download' },
  csvYear: { id: 'Tahun ini (CSV)', en: 'This year (CSV)' },
  xlsxYear: { id: 'Tahun ini (lembar kerja)', en: 'This year (spreadsheet)' },
  csvAll: { id: 'Seluruh riwayat (CSV)', en: 'Whole history (CSV)' },
  xlsxAll: { id: 'Seluruh riwayat (lembar kerja)', en: 'Whole history (spreadsheet)' },
  toBalance: { id: 'Saldo JHT dan asalnya', en: 'JHT balance and its reasons' },
  toWageCheck: { id: 'Cek upah dengan slip gaji', en: 'Check your wage against a payslip' },
  jht: { id: 'Iuran JHT', en: 'JHT contribution' },
  jp: { id: 'Iuran JP', en: 'JP contribution' },
  employerShare: { id: 'Pemberi kerja', en: 'Employer' },
  workerShare: { id: 'TK', en: 'Worker (TK)' },
  jkk: { id: 'Iuran JKK', en: 'JKK' },
  jkm: { id: 'Iuran JKM', en: 'JKM' },
  why: { id: 'Dari mana angka ini?', en: 'Where does this figure come from?' },
  whySum: {
    id: 'Semua baris di bawah dijumlahkan; pembatalan mengurangi. Tahunnya menurut bulan iuran, bukan tanggal setor.',
    en: 'All rows below are added up; reversals are deducted. The year is that of the month paid for, not of the day of deposit.',
  },
  sums: { id: 'Menurut program dan pihak', en: 'By programme and side' },
  share: { id: 'Bagian', en: 'Share' },
  corrected: {
    id: 'Baris yang dibatalkan tetap ditampilkan. Pembatalannya mengurangi jumlah, dan baris pengganti berdiri di bawahnya.',
    en: 'Reversed rows stay visible. The reversal is deducted from the total, and the replacement stands beneath it.',
  },
  emptyTitle: { id: 'Belum ada iuran yang tercatat', en: 'No contributions recorded yet' },
  emptyAdvice: {
    id: 'Setelah pemberi kerja menyetor dan iuran dicatat, setiap bulan tampil di sini dengan tanggal setornya. Iuran jatuh tempo tanggal 15 bulan berikutnya.',
    en: 'Once your employer has deposited and the contribution is recorded, each month appears here with its date of deposit. Contributions are due on the 15th of the following month.',
  },
} satisfies Record<string, Words>

/** The yearly sum above the tables. */
export const yearTotalText = (year: number): Words => ({
  id: `Jumlah iuran untuk bulan-bulan tahun ${year}`,
  en: `Total contributions for the months of ${year}`,
})

/** What the yearly sum is made of. */
export const yearMonthsText = (months: number): Words => ({
  id: `${months} bulan tercatat, semua program, bagian pemberi kerja dan pekerja.`,
  en: `${months} ${months === 1 ? 'month' : 'months'} recorded, all programmes, employer and worker shares.`,
})

export const emptyYearText = (year: number): Words => ({
  id: `Tidak ada iuran yang tercatat untuk tahun ${year}`,
  en: `No contributions recorded for ${year}`,
})

export const balanceText = {
  title: { id: 'Saldo JHT dan asalnya', en: 'JHT balance and its reasons' },
  back: { id: 'Riwayat iuran', en: 'Contribution history' },
  balance: { id: 'Saldo Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT) balance' },
  wrong: { id: 'Ada yang salah?', en: 'Is something wrong?' },
  wrongSum: {
    id: 'Saldonya berbeda dari hitungan saya',
    en: 'The balance differs from my own sum',
  },
  wrongMissing: {
    id: 'Nomor KPJ saya yang lain tidak ada di sini',
    en: 'Another membership number of mine is not here',
  },
  wrongNumber: {
    id: 'Satu nomor di sini bukan milik saya',
    en: 'A number here is not mine',
  },
  byYear: { id: 'Tahun demi tahun', en: 'Year by year' },
  year: { id: 'Tahun', en: 'Year' },
  opening: { id: 'Saldo awal', en: 'Opening balance' },
  contributions: { id: 'Iuran', en: 'Contributions' },
  development: { id: 'Hasil pengembangan', en: 'Return credited' },
  closing: { id: 'Saldo akhir', en: 'Closing balance' },
  rate: { id: 'Tingkat hasil pengembangan', en: 'Rate of return' },
  source: { id: 'Sumber tingkat', en: 'Source of the rate' },
  noSource: { id: 'sumber tidak ditemukan', en: 'no source found' },
  running: { id: 'tahun berjalan, belum dikreditkan', en: 'this year, not credited yet' },
  notCounted: { id: 'belum dihitung', en: 'not counted yet' },
  numberTotal: { id: 'Saldo nomor ini', en: 'Balance of this number' },
  passport: { id: 'Setiap langkah, dan hitung sendiri', en: 'Every step, and compute it yourself' },
  how: { id: 'Cara menghitung', en: 'How it is calculated' },
  howDeposit: {
    id: 'Iuran dihitung sejak tanggal 1 bulan uangnya disetor, bukan sejak bulan iurannya. Sebelum disetor, uang tidak menghasilkan apa-apa.',
    en: 'A contribution counts from the first of the month in which the money was deposited, not from its contribution month. Before it is deposited, money earns nothing.',
  },
  howYear: {
    id: 'Hasil pengembangan setahun = tingkat tahun itu × (saldo awal + setiap iuran × sisa bulan dalam tahun ÷ 12).',
    en: 'Return of a year = that year’s rate × (opening balance + each contribution × months left in the year ÷ 12).',
  },
  howRounding: {
    id: 'Saldo dibawa dari tahun ke tahun tanpa pembulatan; yang ditampilkan dibulatkan ke rupiah terdekat.',
    en: 'The balance is carried from year to year without rounding; what is shown is rounded to the nearest rupiah.',
  },
  howNumbers: {
    id: 'Dengan beberapa nomor KPJ, saldo Anda adalah jumlah saldo setiap nomor.',
    en: 'With several membership numbers (KPJ), your balance is the sum of each number’s balance.',
  },
  basis: {
    id: 'Dasar hukum: PP 46/2015 pasal 22 dan 27.',
    en: 'Legal basis: PP 46/2015 art. 22 and 27.',
  },
  estimate: {
    id: 'Ini hitungan dari iuran yang tercatat, bukan pernyataan saldo resmi.',
    en: 'This is calculated from the recorded contributions; it is not an official statement of balance.',
  },
  emptyTitle: { id: 'Belum ada saldo', en: 'No balance yet' },
  emptyAdvice: {
    id: 'Saldo mulai terbentuk saat iuran JHT pertama disetor. Setiap tahun lalu dapat dibuka di sini: iuran, hasil pengembangan, dan sumber tingkatnya.',
    en: 'A balance begins when the first JHT contribution is deposited. Each year then opens here: contributions, return credited and the source of its rate.',
  },
} satisfies Record<string, Words>

/** Stands in one line with the balance when years are missing from it. */
export const incompleteText = (years: string): Words => ({
  id: `belum lengkap: belum termasuk hasil pengembangan ${years} (tingkat belum diketahui)`,
  en: `not complete: without the return for ${years} (rate not known)`,
})

export const unverifiedText = (years: string): Words => ({
  id: `tingkat ${years} belum terverifikasi`,
  en: `rate of ${years} not verified`,
})

export const reviewText = (years: string): Words => ({
  id: `tingkat ${years} perlu diperiksa lagi`,
  en: `rate of ${years} needs review`,
})

export const thisYearText = (year: number, amount: string): Words => ({
  id: `Disetor tahun ${year}: ${amount}. Hasil pengembangan ${year} belum dikreditkan.`,
  en: `Deposited in ${year}: ${amount}. The return for ${year} has not been credited yet.`,
})
