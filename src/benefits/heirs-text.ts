import type { Words } from '#values'
import type { Share } from './heirs.ts'
import type { NoAmount } from './heirs-amounts.ts'
import type { HeirsProgramme } from './heirs-counted.ts'
import type { HeirPaper } from './heirs-papers.ts'

/** Words of the heirs' map and of the packet for the family. */
export const heirsText = {
  title: { id: 'Peta ahli waris', en: 'Heirs’ map' },
  lead: {
    id: 'Kalau Anda meninggal hari ini: siapa berhak menurut urutan peraturan, berapa, dan surat apa yang masih kurang.',
    en: 'If you died today: who is entitled in the order of the law, how much, and which papers are missing.',
  },
  estimate: {
    id: 'Ini perkiraan dari catatan iuran dan pernyataan Anda, bukan janji.',
    en: 'This is an estimate from your record and your statement, not a promise.',
  },
  noFamily: { id: 'Belum ada keluarga yang dicatat', en: 'No family is written down yet' },
  noFamilyWhat: {
    id: 'Tanpa keluarga yang dicatat, peta ini hanya menunjukkan apa yang terjadi bila tidak ada ahli waris.',
    en: 'Without a family this map only shows what happens where there is no heir.',
  },
  family: { id: 'Keluarga saya', en: 'My family' },
  change: { id: 'Ubah keluarga', en: 'Change the family' },
  packet: { id: 'Berkas untuk keluarga (cetak)', en: 'Packet for the family (print)' },
  entitled: { id: 'Yang berhak', en: 'Who is entitled' },
  name: { id: 'Nama', en: 'Name' },
  relation: { id: 'Sebagai', en: 'As' },
  share: { id: 'Bagian', en: 'Share' },
  amount: { id: 'Jumlah', en: 'Amount' },
  monthly: { id: 'Sebulan', en: 'A month' },
  together: { id: 'Bersama-sama', en: 'Together' },
  nobody: {
    id: 'Tidak ada yang berhak dari keluarga yang dicatat',
    en: 'Nobody of the family on record is entitled',
  },
  nobodyJp: {
    id: 'Tidak ada yang dapat kami sebut berhak atas pensiun JP',
    en: 'There is nobody whom we can name as entitled to a JP pension',
  },
  fund: {
    id: 'Diserahkan ke Dana Jaminan Sosial; biaya pemakaman kepada yang mengurus pemakaman',
    en: 'It goes to the social security fund; the funeral money to whoever arranges the funeral',
  },
  estates: {
    id: 'Dikembalikan ke Balai Harta Peninggalan (BHP)',
    en: 'It goes back to the state estates office (BHP)',
  },
  order: { id: 'Urutan menurut peraturan', en: 'The order of the law' },
  orderWhy: { id: 'Mengapa mereka?', en: 'Why them?' },
  amountWhy: { id: 'Dari mana jumlah ini?', en: 'Where does this amount come from?' },
  open: { id: 'Yang belum pasti', en: 'What is not certain' },
  most: {
    id: 'Kalau semua anak bersekolah sampai selesai, paling banyak',
    en: 'If every child goes on to the end of school, at most',
  },
  lumpSum: {
    id: 'Syarat pensiun bulanan belum terpenuhi: iuran dan hasilnya dibayar sekaligus. Jumlahnya tidak dapat kami hitung dari catatan.',
    en: 'The conditions of a monthly pension are not met: contributions and their return are paid at once. We cannot count the amount from the record.',
  },
  sentence: {
    id: 'JKK, JKM, dan JHT: urutan pertama yang ada orangnya mengambil semua.',
    en: 'JKK, JKM and JHT: the first rank that has anyone takes all.',
  },
  takes: { id: 'berhak', en: 'entitled' },
  nobodyThere: { id: 'tidak ada', en: 'nobody' },
  drawn: { id: 'Berhak menurut urutan', en: 'Entitled by the order' },
  drawnNobody: { id: 'Tidak ada yang berhak', en: 'Nobody is entitled' },
  papers: { id: 'Surat yang disiapkan sekarang', en: 'Papers to have ready now' },
  papersLead: {
    id: 'Yang belum ada paling baik diurus sekarang, selama Anda dapat mengurusnya sendiri.',
    en: 'What is missing is best seen to now, while you can do it yourself.',
  },
  paper: { id: 'Surat', en: 'Paper' },
  standing: { id: 'Keadaan', en: 'Standing' },
  source: { id: 'Sumber', en: 'Source' },
  forWhat: { id: 'Untuk', en: 'For' },
  memberPapers: { id: 'Milik peserta', en: 'The member’s own' },
  laterPapers: { id: 'Baru ada setelah kejadian', en: 'Can be had only afterwards' },
  deadlines: { id: 'Batas waktu', en: 'Times to keep' },
  familyKeeps: { id: 'Yang perlu dijaga keluarga', en: 'For the family to keep' },
  agencyKeeps: { id: 'Kewajiban BPJS Ketenagakerjaan', en: 'For the agency to keep' },
  packetTitle: { id: 'Berkas untuk keluarga', en: 'Packet for the family' },
  packetLead: {
    id: 'Cetak halaman ini dan simpan bersama Kartu Keluarga. Isinya dihitung hari ini dan berubah bila keluarga atau iuran berubah.',
    en: 'Print this page and keep it with the family card. It was counted today and changes when family or contributions do.',
  },
  download: { id: 'Unduh PDF bertanda tangan', en: 'Download a signed PDF' },
  back: { id: 'Peta ahli waris', en: 'Heirs’ map' },
  member: { id: 'Peserta', en: 'Member' },
  numbers: { id: 'Nomor peserta (KPJ)', en: 'Membership number (KPJ)' },
  countedOn: { id: 'Dihitung pada', en: 'Counted on' },
  exists: { id: 'Apa yang ada', en: 'What there is' },
  programme: { id: 'Program', en: 'Programme' },
  who: { id: 'Untuk siapa', en: 'For whom' },
  howMuch: { id: 'Perkiraan', en: 'Estimate' },
  where: { id: 'Ke mana', en: 'Where to go' },
  branch: {
    id: 'Ahli waris mengajukan di kantor cabang BPJS Ketenagakerjaan. Tidak perlu akun peserta, dan tidak ada biaya.',
    en: 'Heirs claim at a branch of the agency. No account of the member is needed, and it costs nothing.',
  },
  call: { id: 'Telepon', en: 'Telephone' },
  noPhone: {
    id: 'Nomor telepon belum diisi penyelenggara situs ini. Tulis sendiri di sini: ____________________',
    en: 'The operator of this site has given no number. Write it here: ____________________',
  },
  aMonth: { id: 'sebulan', en: 'a month' },
} as const satisfies Readonly<Record<string, Words>>

export const programmeText: Readonly<Record<HeirsProgramme, Words>> = {
  jkk: { id: 'JKK, bila meninggal akibat kecelakaan kerja', en: 'JKK, after a work accident' },
  jkm: { id: 'JKM, bila meninggal karena sebab lain', en: 'JKM, after any other death' },
  jht: { id: 'JHT, tabungan hari tua', en: 'JHT, old-age savings' },
  jp: { id: 'JP, pensiun setiap bulan', en: 'JP, a pension every month' },
}

export const shareText: Readonly<Record<Share, Words>> = {
  whole: { id: 'Seluruhnya', en: 'All of it' },
  undivided: {
    id: 'Bersama; pembagiannya tidak diatur',
    en: 'Together; how is not regulated',
  },
  'one-of-several': {
    id: 'Hanya satu; yang mana tidak diatur',
    en: 'Only one; which is not regulated',
  },
  together: { id: 'Satu pensiun bersama', en: 'One pension together' },
}

export const noAmountText: Readonly<Record<NoAmount, Words>> = {
  'never-paid': {
    id: 'Tidak pernah ada iuran program ini di catatan Anda.',
    en: 'No contribution of this programme is on your record.',
  },
  'not-at-work': {
    id: 'Menurut catatan, Anda tidak sedang bekerja. Program ini hanya untuk yang meninggal saat masih bekerja dan membayar iuran.',
    en: 'By the record you are not at work. This programme is only for a death while still working and contributing.',
  },
  'not-at-work-jkk': {
    id: 'Menurut catatan, Anda tidak sedang bekerja. JKK hanya untuk kecelakaan kerja, atau penyakit akibat kerja yang timbul paling lama 3 tahun setelah hubungan kerja berakhir (PP 44/2015 pasal 48).',
    en: 'By the record you are not at work. JKK is only for a work accident, or an occupational disease that appears within 3 years after the employment ended (PP 44/2015 art. 48).',
  },
  'in-arrears': {
    id: 'Iuran menunggak lebih dari 3 bulan berturut-turut. Menurut aturan, keluarga tidak berhak (PP 44/2015 pasal 39 dan 42).',
    en: 'Contributions are more than 3 months in arrears in a row. By the rules the family has no right (PP 44/2015 art. 39 and 42).',
  },
  foreign: {
    id: 'Pemegang paspor tidak ikut JP.',
    en: 'Who holds a passport is not in JP.',
  },
  'foreign-paid': {
    id: 'Ada iuran JP di catatan, padahal pemegang paspor tidak ikut JP. Apa yang menjadi hak keluarga belum dapat kami sebut: tanyakan ke kantor cabang.',
    en: 'JP contributions are on record, though who holds a passport is not in JP. What the family is due we cannot say: ask a branch.',
  },
  'past-pension-age': {
    id: 'Usia pensiun JP sudah tercapai. Bagian keluarga dihitung dari pensiun yang dibayar, dan itu tidak ada di catatan ini: tanyakan ke kantor cabang.',
    en: 'The pension age of JP is reached. The family’s share is counted from the pension in payment, which is not in this record: ask a branch.',
  },
  'no-wage': {
    id: 'Upah terakhir tidak ada di catatan, jadi jumlahnya tidak dapat dihitung.',
    en: 'No last wage is on record, so the amount cannot be counted.',
  },
  'no-balance': { id: 'Belum ada saldo JHT.', en: 'There is no JHT balance yet.' },
}

/** What the parts of an amount are called; a part without a name of its own is shown by that of the law. */
export const partText: Readonly<Record<string, Words>> = {
  'lump-sum': { id: 'Santunan sekaligus', en: 'Lump sum' },
  death: { id: 'Santunan kematian', en: 'Death benefit' },
  periodic: { id: 'Santunan berkala, dibayar sekaligus', en: 'Periodic benefit, paid at once' },
  funeral: { id: 'Biaya pemakaman', en: 'Funeral money' },
  scholarship: { id: 'Beasiswa, dibayar tiap tahun', en: 'Scholarship, paid every year' },
  gross: { id: 'Saldo sebelum pajak', en: 'Balance before tax' },
  tax: { id: 'Pajak', en: 'Tax' },
  childAfterSpouse: {
    id: 'Untuk anak, setelah janda atau duda meninggal atau menikah lagi',
    en: 'For the children, once the widow or widower dies or remarries',
  },
}

export const standingText: Readonly<
  Record<HeirPaper['standing'], Words & { readonly tone: 'good' | 'warn' | 'bad' }>
> = {
  missing: { id: 'Belum ada', en: 'Missing', tone: 'bad' },
  'at-home': { id: 'Ada di rumah', en: 'At home', tone: 'warn' },
  seen: { id: 'Sudah dilihat petugas', en: 'Seen by an officer', tone: 'good' },
  proved: { id: 'Sudah terbukti', en: 'Proved', tone: 'good' },
}

/** The ranks of JKK, JKM and JHT, short enough for a drawing. */
export const RANKS: readonly {
  readonly relations: readonly string[]
  readonly title: Words
}[] = [
  {
    relations: ['spouse', 'child'],
    title: { id: 'Janda, duda, dan anak', en: 'Widow, widower and children' },
  },
  {
    relations: ['parent', 'grandparent', 'grandchild'],
    title: { id: 'Orang tua, kakek-nenek, cucu', en: 'Parents, grandparents, grandchildren' },
  },
  { relations: ['sibling'], title: { id: 'Saudara kandung', en: 'Brothers and sisters' } },
  { relations: ['parent-in-law'], title: { id: 'Mertua', en: 'Parents-in-law' } },
  { relations: ['will'], title: { id: 'Yang ditunjuk wasiat', en: 'Named in a will' } },
]

/** How many there are, in a drawing. */
export const peopleText = (count: number): Words => ({
  id: `${count} orang`,
  en: count === 1 ? '1 person' : `${count} people`,
})
