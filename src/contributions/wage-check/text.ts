import { type Month, monthText, type Words } from '#values'

/** Words of the page around a comparison. */
export const wageCheckText = {
  title: { id: 'Cek upah dengan slip gaji', en: 'Check your wage against a payslip' },
  wrongTitle: {
    id: 'Salah: Cek upah dengan slip gaji',
    en: 'Error: Check your wage against a payslip',
  },
  lead: {
    id: 'Bandingkan slip gaji dengan upah yang dilaporkan dan iuran yang disetor untuk Anda. Untuk penerima upah.',
    en: 'Compare a payslip with the wage that was reported and the money handed over for you. For wage earners.',
  },
  back: { id: 'Riwayat iuran', en: 'Contribution history' },
  private: {
    id: 'Yang Anda isi tidak disimpan dan tidak masuk ke alamat halaman. Bila peramban Anda menjalankan skrip, perbandingannya dihitung di perangkat Anda dan tidak ada jumlah yang dikirim.',
    en: 'What you fill in is not stored and never enters an address. Where your browser runs scripts, the comparison is made on your device and no amount is sent.',
  },
  monthHint: {
    id: 'Bulan kerja di slip, bukan bulan dibayar',
    en: 'The month worked, not the month of payment',
  },
  slip: { id: 'Tempel teks slip gaji', en: 'Paste the payslip’s text' },
  slipHint: {
    id: 'Satu baris satu hal, misalnya “Gaji Pokok 5.000.000” atau “Potongan JHT 110.000”. Atau isi langsung di bawah.',
    en: 'One line for each thing, for example “Basic salary 5,000,000” or “JHT deduction 110,000”. Or fill in the fields below.',
  },
  read: { id: 'Baca teks slip', en: 'Read the text' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  baseHint: { id: 'Misalnya 5.000.000', en: 'For example 5,000,000' },
  fixedHint: {
    id: 'Yang dibayar teratur dan tidak tergantung kehadiran atau hasil kerja',
    en: 'What is paid regularly and does not depend on attendance or output',
  },
  jhtHint: { id: 'Bagian Anda, 2% dari upah', en: 'Your share, 2% of the wage' },
  jpHint: { id: 'Bagian Anda, 1% dari upah', en: 'Your share, 1% of the wage' },
  otherHint: {
    id: 'Lembur, bonus, uang kehadiran: tidak dihitung sebagai upah untuk iuran',
    en: 'Overtime, bonus, attendance pay: no part of the wage for contributions',
  },
  whatCounts: { id: 'Apa yang dihitung sebagai upah?', en: 'What counts as wage?' },
  counts: {
    id: 'Iuran dihitung dari upah sebulan: upah pokok dan tunjangan tetap. Tunjangan tetap dibayar teratur dan tidak dikaitkan dengan kehadiran atau hasil kerja, misalnya tunjangan jabatan atau keluarga.',
    en: 'Contributions follow from the monthly wage: base wage and fixed allowances. A fixed allowance is paid regularly and is not tied to attendance or output, for example for a position or a family.',
  },
  countsNot: {
    id: 'Tidak dihitung: lembur, bonus, THR, insentif, dan uang makan atau transpor yang dibayar menurut kehadiran.',
    en: 'Not counted: overtime, bonuses, the holiday allowance (THR), incentives, and meal or transport money paid by attendance.',
  },
  basis: {
    id: 'Dasar hukum: PP 44/2015 pasal 19, PP 46/2015 pasal 17, PP 45/2015 pasal 29.',
    en: 'Legal basis: PP 44/2015 art. 19, PP 46/2015 art. 17, PP 45/2015 art. 29.',
  },
  again: {
    id: 'Formulir ini sudah lama terbuka. Periksa isiannya, lalu bandingkan lagi.',
    en: 'This form had been open for long. Check it and compare again.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** A month to choose that has no posting. */
export const notRecordedText = (month: Month): Words => ({
  id: `${monthText(month, 'id')} (tidak tercatat)`,
  en: `${monthText(month, 'en')} (not recorded)`,
})
