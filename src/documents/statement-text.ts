import type { Words } from '#values'

/** Words of the annual statement and the full history; the columns' own headings are those of the record. */
export const statementText = {
  historyTitle: { id: 'Riwayat iuran lengkap', en: 'Full contribution history' },
  name: { id: 'Nama', en: 'Name' },
  kpj: { id: 'Nomor peserta (KPJ)', en: 'Membership number (KPJ)' },
  through: { id: 'Tercatat sampai', en: 'Recorded through' },
  number: { id: 'No', en: 'No' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  worker: { id: 'TK', en: 'Worker (TK)' },
  jht: { id: 'Iuran JHT', en: 'JHT contribution' },
  jp: { id: 'Iuran JP', en: 'JP contribution' },
  none: { id: 'Belum ada iuran yang tercatat.', en: 'No contribution is recorded yet.' },
  balance: { id: 'Saldo Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT) balance' },
  opening: { id: 'Saldo awal per 1 Januari', en: 'Opening balance on 1 January' },
  contributions: { id: 'Iuran yang disetor', en: 'Contributions deposited' },
  development: { id: 'Hasil pengembangan', en: 'Return credited' },
  closing: { id: 'Saldo akhir', en: 'Closing balance' },
  running: { id: 'tahun berjalan, belum dikreditkan', en: 'this year, not credited yet' },
  unknown: { id: 'tingkat belum diketahui', en: 'rate not known' },
  ages: { id: 'Usia pensiun', en: 'Pension age' },
  jpAge: {
    id: 'Usia pensiun JP menurut aturan tahun itu',
    en: 'JP pension age by the law of that year',
  },
  jhtAge: { id: 'Usia JHT', en: 'JHT age' },
  inRupiah: { id: 'Semua jumlah dalam rupiah.', en: 'All amounts in rupiah.' },
  byMonth: {
    id: 'Baris disusun menurut bulan iuran (BL-TH); saldo menurut tanggal setor.',
    en: 'Rows follow the month paid for (BL-TH); the balance follows the day of deposit.',
  },
  reversals: {
    id: 'Baris yang dibatalkan tetap tercetak; pembatalannya mengurangi jumlah.',
    en: 'Reversed rows stay in print; the reversal is deducted from the total.',
  },
} as const satisfies Record<string, Words>

export const statementTitle = (year: number): Words => ({
  id: `Rincian iuran tahun ${year}`,
  en: `Annual statement ${year}`,
})

/** `56 tahun, tercapai 5 Mei 2043`. */
export const ageText = (years: number, reachedOn?: string): Words => ({
  id: `${years} tahun${reachedOn === undefined ? '' : `, tercapai ${reachedOn}`}`,
  en: `${years} years${reachedOn === undefined ? '' : `, reached on ${reachedOn}`}`,
})
