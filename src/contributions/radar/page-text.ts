import type { Words } from '#values'
import type { AnswerReason } from './answer.ts'

export const radarText = {
  sumOf: { id: 'Jumlah dari setiap bulannya:', en: 'The sum of each month:' },
  title: { id: 'Radar iuran', en: 'Contribution radar' },
  lead: {
    id: 'Setiap bulan dalam catatan Anda dicocokkan dengan aturannya. Yang tidak cocok ada di sini, selagi masih mudah diperbaiki.',
    en: 'Every month in your record is compared with the rules. What does not match stands here, while it is still easy to mend.',
  },
  back: { id: 'Riwayat iuran', en: 'Contribution history' },
  toMend: { id: 'Perlu diperiksa', en: 'Needs a look' },
  nothing: { id: 'Tidak ada yang perlu diperiksa', en: 'Nothing needs a look' },
  nothingWhy: {
    id: 'Semua bulan yang sudah jatuh tempo tercatat dan sesuai aturan yang kami ketahui.',
    en: 'Every month that is due is recorded and matches the rules we know.',
  },
  byMonth: { id: 'Bulan demi bulan', en: 'Month by month' },
  byMonthLead: {
    id: 'Pilih satu bulan untuk melihat semua yang kami ketahui tentangnya.',
    en: 'Choose a month to see everything we know of it.',
  },
  olderYears: { id: 'Tahun-tahun sebelumnya', en: 'Earlier years' },
  more: { id: 'Lainnya', en: 'More' },
  quiet: { id: 'Anda nyatakan benar', en: 'You said it is right' },
  quietLead: {
    id: 'Temuan ini diam selama tidak berubah. Buka bulannya untuk menarik pernyataan Anda.',
    en: 'These stay quiet as long as they do not change. Open the month to take your answer back.',
  },
  emptyTitle: { id: 'Belum ada yang dapat diperiksa', en: 'Nothing to look at yet' },
  emptyAdvice: {
    id: 'Setelah pemberi kerja melaporkan Anda, setiap bulan tampil di sini: tercatat, terlambat, atau belum ada.',
    en: 'Once an employer has reported you, every month appears here: recorded, late or missing.',
  },
  month: { id: 'Lihat bulannya', en: 'See the month' },
  firstMonth: { id: 'Lihat bulan pertamanya', en: 'See the first month' },
  foundOn: { id: 'Terlihat sejak {day}.', en: 'Seen since {day}.' },
  disputeAll: {
    id: 'Adukan {count} bulan ini sekaligus',
    en: 'Dispute these {count} months at once',
  },
  disputeFirst: {
    id: 'Adukan {count} bulan pertama sekaligus',
    en: 'Dispute the first {count} months at once',
  },
  disputeOthers: {
    id: 'Adukan {count} bulan lainnya sekaligus',
    en: 'Dispute {count} other months at once',
  },
  toGroup: { id: 'Mengadukan bersama pekerja lain', en: 'Complain together with other workers' },
  missingMoney: { id: 'kurang {amount}', en: '{amount} missing' },
  tooMuchMoney: { id: 'lebih {amount}', en: '{amount} too much' },
  why: {
    id: 'Aturan, hitungan, dan yang dapat Anda lakukan',
    en: 'The rule, the sums, and what you can do',
  },
  effectJht: {
    id: 'Saldo JHT Anda pada usia {age} tahun berkurang kira-kira {amount}.',
    en: 'Your JHT at the age of {age} is about {amount} lower.',
  },
  effectJp: {
    id: 'Bila masa iur Anda mencapai 15 tahun, pensiun JP Anda berkurang kira-kira {amount} sebulan.',
    en: 'If you reach 15 years of contributions, your JP pension is about {amount} a month lower.',
  },
  arrears: {
    id: 'Bukan hanya Anda: pada {range} pemberi kerja ini tidak menyetor untuk sedikitnya separuh pekerjanya.',
    en: 'Not only you: in {range} this employer paid nothing for at least half of its workers.',
  },
  weekends: {
    id: 'Hari libur nasional kami ketahui untuk {years}. Pada tahun lain, batas setor hanya digeser oleh akhir pekan.',
    en: 'We know the national holidays of {years}. In other years only weekends move the last day of deposit.',
  },
  selfCheck: {
    id: 'Cocokkan dengan slip gaji Anda',
    en: 'Compare with your payslip',
  },
} satisfies Record<string, Words>

export const reasonText: Readonly<Record<AnswerReason, Words>> = {
  agreed: {
    id: 'Sudah saya sepakati dengan pemberi kerja',
    en: 'I agreed to it with my employer',
  },
  'on-leave': {
    id: 'Saya cuti atau tidak bekerja bulan itu',
    en: 'I was on leave or did not work',
  },
  'other-payment': {
    id: 'Iurannya dibayar dengan cara lain',
    en: 'It was paid in another way',
  },
  'own-error': { id: 'Saya sendiri yang keliru melaporkan', en: 'I reported it wrongly myself' },
  other: { id: 'Alasan lain (tulis di bawah)', en: 'Another reason (write it below)' },
}

export const passportText = {
  lawful: {
    id: 'Dari mana jumlah menurut aturan?',
    en: 'Where do the amounts by the rules come from?',
  },
  several: {
    id: 'Jumlah ini berasal dari lebih dari satu aturan, jadi tidak ada satu isian yang menghitungnya lagi.',
    en: 'These amounts come from more than one rule, so no single input computes them again.',
  },
  asIf: {
    id: 'Dari mana jumlah yang seharusnya?',
    en: 'Where does the amount that should be there come from?',
  },
} satisfies Record<string, Words>

export const monthText = {
  back: { id: 'Radar iuran', en: 'Contribution radar' },
  lead: {
    id: 'Semua yang kami ketahui tentang bulan ini.',
    en: 'Everything we know of this month.',
  },
  toWageCheck: {
    id: 'Bandingkan slip gaji bulan ini dengan catatan',
    en: 'Compare this month’s payslip with the record',
  },
  beside: { id: 'Bulan di sebelahnya', en: 'Months beside it' },
  nothing: { id: 'Tidak ada catatan untuk bulan ini', en: 'Nothing is recorded for this month' },
  nothingWhy: {
    id: 'Tidak ada pemberi kerja yang melaporkan Anda bekerja pada bulan ini, dan tidak ada iuran yang tercatat.',
    en: 'No employer reported that you worked in this month, and no contribution is recorded.',
  },
  notPosted: { id: 'Belum ada iuran yang tercatat.', en: 'No contribution is recorded.' },
  due: { id: 'Batas setor', en: 'Last day of deposit' },
  wage: { id: 'Upah yang dilaporkan', en: 'Reported wage' },
  backPay: { id: 'Rapel', en: 'Back pay' },
  status: { id: 'Status', en: 'Status' },
  deposited: { id: 'Tanggal setor', en: 'Date deposited' },
  recorded: { id: 'Tanggal dicatat', en: 'Date recorded' },
  total: { id: 'Jumlah iuran', en: 'Total contribution' },
  shares: { id: 'Rincian iuran', en: 'Shares' },
  share: { id: 'Iuran', en: 'Share' },
  amount: { id: 'Tercatat', en: 'Recorded' },
  lawful: { id: 'Menurut aturan', en: 'By the rules' },
  source: { id: 'Berkas asal', en: 'File it came from' },
  sourceText: { id: '{file}, dimuat {day}', en: '{file}, loaded on {day}' },
  correction: { id: 'Koreksi', en: 'Correction' },
  employment: { id: 'Masa kerja yang dilaporkan', en: 'Employment as reported' },
  still: { id: 'sejak {from}', en: 'since {from}' },
  span: { id: '{from} sampai {to}', en: '{from} to {to}' },
  answerTitle: { id: 'Saya tahu, ini benar', en: 'I know, it is right' },
  answerLead: {
    id: 'Temuan ini lalu diam, kecuali catatannya berubah. Saldo Anda tidak berubah karenanya.',
    en: 'The finding then stays quiet, unless the record changes. It changes nothing in your balance.',
  },
  which: { id: 'Yang mana', en: 'Which one' },
  choose: { id: 'Pilih', en: 'Choose' },
  reason: { id: 'Alasannya', en: 'The reason' },
  words: { id: 'Kata-kata Anda sendiri', en: 'Your own words' },
  wordsHint: {
    id: 'Wajib untuk alasan lain. Paling banyak 300 huruf.',
    en: 'Needed for another reason. 300 letters at most.',
  },
  send: { id: 'Nyatakan benar', en: 'Say it is right' },
  answered: { id: 'Anda menyatakan ini benar', en: 'You said this is right' },
  takeBack: { id: 'Tarik pernyataan ini', en: 'Take this back' },
  done: { id: 'Pernyataan Anda dicatat', en: 'Your answer was noted' },
  undone: { id: 'Pernyataan Anda ditarik', en: 'Your answer was taken back' },
  dispute: { id: 'Sengketakan bulan ini', en: 'Dispute this month' },
  notDone: { id: 'Belum tersimpan', en: 'Not saved yet' },
} satisfies Record<string, Words>

/** Why an answer was not taken. */
export const refusalText = {
  'reason-missing': { id: 'Pilih satu alasan.', en: 'Choose a reason.' },
  'words-missing': {
    id: 'Tulis alasannya dengan kata-kata Anda.',
    en: 'Write the reason in your words.',
  },
  'words-too-long': {
    id: 'Terlalu panjang. Paling banyak 300 huruf.',
    en: 'Too long. 300 letters at most.',
  },
  'finding-changed': {
    id: 'Catatan bulan ini sudah berubah. Baca lagi sebelum menjawab.',
    en: 'The record of this month has changed. Read it again before you answer.',
  },
} satisfies Record<string, Words>
