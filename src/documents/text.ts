import type { Words } from '#values'

/** Words of the member's page of papers. */
export const text = {
  title: { id: 'Surat dan kartu', en: 'Papers and card' },
  lead: {
    id: 'Setiap berkas bertanda tangan elektronik. Siapa pun yang menerimanya dapat memeriksa keasliannya, juga dari lembar cetak.',
    en: 'Every file is signed electronically. Whoever receives it can check that it is genuine, from a print as well.',
  },
  letter: {
    id: 'Surat untuk bank, sewa, visa atau sekolah',
    en: 'Letter for a bank, rent, visa or school',
  },
  letterHint: {
    id: 'Anda memilih apa yang dinyatakan. Yang lain tidak tertulis.',
    en: 'You choose what it states. Nothing else is written in it.',
  },
  makeLetter: { id: 'Buat surat', en: 'Make a letter' },
  ready: { id: 'Siap diunduh', en: 'Ready to download' },
  statements: { id: 'Rincian iuran tahunan', en: 'Annual statements' },
  noStatements: {
    id: 'Rincian tersedia setelah iuran pertama Anda dicatat.',
    en: 'Statements are available once your first contribution is recorded.',
  },
  history: { id: 'Riwayat iuran lengkap', en: 'Full contribution history' },
  heirs: { id: 'Berkas untuk keluarga', en: 'Packet for the family' },
  card: { id: 'Kartu peserta, A4 untuk digunting', en: 'Membership card, A4 to cut out' },
  wallet: { id: 'Kartu peserta, ukuran dompet', en: 'Membership card, wallet size' },
  issued: { id: 'Yang pernah diterbitkan', en: 'Issued so far' },
  noneIssued: { id: 'Belum ada yang diterbitkan', en: 'Nothing issued yet' },
  noneIssuedHint: {
    id: 'Setiap surat dan berkas yang Anda unduh tercatat di sini: untuk siapa, sampai kapan, dan berapa kali diperiksa.',
    en: 'Every letter and file that you download is listed here: for whom, until when, and how often it was checked.',
  },
  code: { id: 'Kode', en: 'Code' },
  to: { id: 'Untuk', en: 'For' },
  issuedAt: { id: 'Diterbitkan', en: 'Issued' },
  validUntil: { id: 'Berlaku sampai', en: 'Valid until' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  never: { id: 'belum pernah', en: 'never' },
  download: { id: 'Unduh', en: 'Download' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revoked: { id: 'dicabut', en: 'revoked' },
  valid: { id: 'berlaku', en: 'valid' },
  expired: { id: 'sudah lewat masa berlakunya', en: 'expired' },
  done: { id: 'Suratnya sudah jadi', en: 'Your letter is ready' },
  doneHint: {
    id: 'Berikan berkas PDF atau cetakannya. Kalau tidak jadi dipakai, cabut di bawah.',
    en: 'Hand over the PDF file or a print. If it is not needed after all, revoke it below.',
  },
  wasRevoked: { id: 'Sudah dicabut', en: 'Revoked' },
  wasRevokedHint: {
    id: 'Siapa pun yang memeriksanya mulai sekarang membaca bahwa surat itu dicabut.',
    en: 'Whoever checks it from now on reads that it was revoked.',
  },
  noSigner: {
    id: 'Portal ini belum dapat menerbitkan surat',
    en: 'This portal cannot issue papers yet',
  },
} as const satisfies Record<string, Words>

/** `3 kali, terakhir 22 November 2026 pukul 10.00 WIB`. */
export const checkedTimes = (count: number, lastAt: string): Words => ({
  id: `${count} kali, terakhir ${lastAt}`,
  en: `${count === 1 ? 'once' : `${count} times`}, last on ${lastAt}`,
})

/** Words of the form of a letter. */
export const formText = {
  title: { id: 'Buat surat', en: 'Make a letter' },
  lead: {
    id: 'Surat keterangan bertanda tangan elektronik, jadi dalam hitungan detik.',
    en: 'A letter of confirmation, signed electronically, ready within seconds.',
  },
  back: { id: 'Surat dan kartu', en: 'Papers and card' },
  purpose: { id: 'Untuk siapa?', en: 'Who is it for?' },
  recipient: { id: 'Nama penerima', en: 'Name of the recipient' },
  recipientHint: {
    id: 'Misalnya Bank Contoh, Cabang Depok. Tertulis di surat.',
    en: 'Such as Example Bank, Depok branch. It is written in the letter.',
  },
  facts: { id: 'Apa yang dinyatakan?', en: 'What does it state?' },
  factsHint: {
    id: 'Hanya yang Anda centang yang tertulis, dengan nama Anda dan empat huruf terakhir nomor KPJ.',
    en: 'Only what you tick is written, with your name and the last four letters of your membership number.',
  },
  span: { id: 'Bulan yang dibayar: dari berapa bulan?', en: 'Months paid: out of how many?' },
  validity: { id: 'Berlaku berapa lama?', en: 'Valid for how long?' },
  language: { id: 'Bahasa surat', en: 'Language of the letter' },
  choose: { id: 'Pilih', en: 'Choose' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  english: { id: 'Bahasa Inggris', en: 'English' },
  make: { id: 'Buat surat', en: 'Make the letter' },
} as const satisfies Record<string, Words>

export const monthsText = (count: number): Words => ({
  id: `${count} bulan`,
  en: `${count} ${count === 1 ? 'month' : 'months'}`,
})

/** Words of the public page where papers are checked. */
export const verifyText = {
  title: { id: 'Periksa surat', en: 'Check a paper' },
  lead: {
    id: 'Untuk bank, pemilik rumah, kedutaan, sekolah, dan siapa pun yang menerima surat dari portal ini.',
    en: 'For banks, landlords, embassies, schools and whoever received a paper from this portal.',
  },
  codeLabel: { id: 'Kode pada surat', en: 'Code on the paper' },
  codeHint: {
    id: '16 huruf dan angka, misalnya 7K2M-Q4TA-9XWD-3FHB.',
    en: '16 letters and digits, such as 7K2M-Q4TA-9XWD-3FHB.',
  },
  check: { id: 'Periksa', en: 'Check' },
  valid: { id: 'Asli dan masih berlaku', en: 'Genuine and valid' },
  validHint: {
    id: 'Kami menerbitkan surat ini, dan peserta tidak mencabutnya.',
    en: 'We issued this paper, and the member has not revoked it.',
  },
  revoked: { id: 'Dicabut', en: 'Revoked' },
  revokedHint: {
    id: 'Kami menerbitkan surat ini, tetapi peserta mencabutnya. Jangan dipakai.',
    en: 'We issued this paper, but the member has revoked it. Do not rely on it.',
  },
  expired: { id: 'Sudah lewat masa berlakunya', en: 'Expired' },
  expiredHint: {
    id: 'Kami menerbitkan surat ini, tetapi hari terakhirnya sudah lewat. Minta yang baru.',
    en: 'We issued this paper, but its last day is over. Ask for a new one.',
  },
  unknown: { id: 'Kode tidak dikenal', en: 'Unknown code' },
  unknownHint: {
    id: 'Kami tidak pernah menerbitkan surat dengan kode ini. Periksa ketikannya. Kalau tetap tidak dikenal, jangan percayai surat itu.',
    en: 'We never issued a paper with this code. Check the spelling. If it stays unknown, do not trust the paper.',
  },
  kind: { id: 'Jenis', en: 'Kind' },
  issued: { id: 'Diterbitkan', en: 'Issued' },
  until: { id: 'Berlaku sampai', en: 'Valid until' },
  initials: { id: 'Inisial peserta', en: 'Initials of the member' },
  onlyThis: {
    id: 'Cocokkan dengan suratnya. Lebih dari ini tidak kami tunjukkan. Peserta melihat bahwa suratnya diperiksa, bukan oleh siapa.',
    en: 'Compare these with the paper. We show no more than this. The member sees that the paper was checked, not by whom.',
  },
  compare: { id: 'Apakah berkas PDF-nya tidak diubah?', en: 'Is the PDF file unchanged?' },
  file: { id: 'Berkas PDF', en: 'PDF file' },
  fileHint: {
    id: 'Pilih berkasnya atau jatuhkan di sini. Dengan JavaScript berkasnya tidak meninggalkan komputer Anda.',
    en: 'Choose the file or drop it here. With JavaScript the file does not leave your computer.',
  },
  compareButton: { id: 'Bandingkan', en: 'Compare' },
  same: {
    id: 'Berkas ini sama persis dengan yang kami terbitkan',
    en: 'This file is exactly the one we issued',
  },
  other: { id: 'Berkas ini bukan yang kami terbitkan', en: 'This file is not the one we issued' },
  otherHint: {
    id: 'Isinya diubah, disimpan ulang oleh program lain, atau ini surat lain. Minta berkas aslinya.',
    en: 'It was changed, saved anew by another program, or is another paper. Ask for the original file.',
  },
  again: { id: 'Periksa surat lain', en: 'Check another paper' },
  offline: { id: 'Memeriksa tanpa bertanya kepada kami', en: 'Checking without asking us' },
} as const satisfies Record<string, Words>
