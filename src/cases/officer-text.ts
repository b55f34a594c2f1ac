import type { Words } from '#values'
import type { CaseKind, EntryContent } from './case.ts'
import type { CaseState } from './case-state.ts'
import type { ProposalOfCase } from './number-proposal.ts'

/** Words of the officers' desk. */
export const officerText = {
  title: { id: 'Pengaduan', en: 'Cases' },
  lead: {
    id: 'Yang menunggu jawaban, yang batasnya paling dekat lebih dulu. Setiap kali Anda membuka pengaduan, peserta melihatnya di riwayatnya.',
    en: 'What awaits an answer, the nearest deadline first. Whenever you open a case, the member sees it in their history.',
  },
  console: { id: 'Konsol petugas', en: 'Staff console' },
  waiting: { id: 'Menunggu jawaban', en: 'Awaiting an answer' },
  nothing: { id: 'Tidak ada yang menunggu', en: 'Nothing is waiting' },
  nothingAdvice: {
    id: 'Semua pengaduan sudah dijawab atau ditutup.',
    en: 'All cases are answered or closed.',
  },
  mostShown: {
    id: 'Paling banyak 100 yang ditampilkan.',
    en: 'At most 100 are shown.',
  },
  find: { id: 'Buka dengan nomor', en: 'Open by number' },
  findHint: { id: 'Misalnya K-7F3Q-9TXC.', en: 'For example K-7F3Q-9TXC.' },
  open: { id: 'Buka', en: 'Open' },
  unknown: { id: 'Tidak ada pengaduan dengan nomor itu', en: 'There is no case with that number' },
  number: { id: 'Nomor', en: 'Number' },
  kind: { id: 'Tentang', en: 'About' },
  due: { id: 'Dijawab paling lambat', en: 'Answer due by' },
  hand: { id: 'Ditangani', en: 'In hand' },
  you: { id: 'Anda', en: 'You' },
  another: { id: 'petugas lain', en: 'another officer' },
  nobody: { id: 'belum ada', en: 'nobody yet' },
  secondWaits: { id: 'menunggu petugas kedua', en: 'waits for a second officer' },
  ownWaits: {
    id: 'usulan Anda menunggu petugas lain',
    en: 'your proposal waits for another officer',
  },
  toCarryOut: { id: 'Dikabulkan, belum dijalankan', en: 'Granted, not carried out yet' },
  toCarryOutLead: {
    id: 'Disetujui saat impor berjalan. Buka dan jalankan setelah impor selesai.',
    en: 'Approved while an import ran. Open it and carry it out once the import has ended.',
  },
  all: { id: 'Semua pengaduan', en: 'All cases' },
  member: { id: 'Peserta', en: 'Member' },
  name: { id: 'Nama', en: 'Name' },
  kpjs: { id: 'Nomor KPJ', en: 'Membership numbers (KPJ)' },
  take: { id: 'Saya tangani', en: 'I take it' },
  takeOver: { id: 'Saya ambil alih', en: 'I take it over' },
  noScanner: {
    id: 'Tidak ada pemindai virus di sini. Unduh berkas peserta, lalu buka hanya dengan pembaca yang tidak menjalankan program.',
    en: 'There is no virus scanner here. Download members’ files, and open them only in a reader that runs no programs.',
  },
  ask: { id: 'Tanya peserta', en: 'Ask the member' },
  askAdvice: {
    id: 'Hitungan hari kerja berhenti sampai peserta membalas.',
    en: 'The clock stands still until the member replies.',
  },
  askAdviceByLaw: {
    id: 'Waktu 3×24 jam dari undang-undang tetap berjalan selama peserta belum membalas.',
    en: 'The 3×24 hours of the law go on while the member has not replied.',
  },
  question: { id: 'Pertanyaan', en: 'Question' },
  sendQuestion: { id: 'Kirim pertanyaan', en: 'Send the question' },
  answer: { id: 'Jawab', en: 'Answer' },
  reasonHint: {
    id: 'Mengapa begitu. Peserta membacanya persis seperti Anda tulis.',
    en: 'Why it is so. The member reads it exactly as you write it.',
  },
  stepHint: {
    id: 'Apa yang terjadi sesudah ini, dan siapa yang melakukannya.',
    en: 'What happens next, and who does it.',
  },
  untilHint: {
    id: 'Kalau langkahnya punya batas waktu. Misalnya 2026-12-04.',
    en: 'Where the step has a deadline. For example 2026-12-04.',
  },
  answerSent: { id: 'Jawaban terkirim', en: 'Answer sent' },
  sendAnswer: { id: 'Kirim jawaban', en: 'Send the answer' },
  request: { id: 'Permintaan tentang nomor', en: 'Request about a number' },
  holder: { id: 'Nomor itu sekarang', en: 'The number is now' },
  holders: {
    nobody: { id: 'tidak ada di catatan mana pun', en: 'in no record' },
    own: { id: 'di catatan peserta ini', en: 'in this member’s record' },
    elsewhere: {
      id: 'tidak di catatan peserta ini',
      en: 'not in this member’s record',
    },
    unclaimed: {
      id: 'disimpan: pemiliknya belum ditemukan',
      en: 'kept: its holder has not been found',
    },
    other: { id: 'di catatan', en: 'in the record of' },
  },
  otherNumbers: { id: 'Nomor di catatan itu', en: 'Numbers of that record' },
  postings: { id: 'Baris yang ditulis ulang', en: 'Rows written anew' },
  months: { id: 'Bulan', en: 'Months' },
  noMonths: { id: 'tidak ada', en: 'none' },
  balanceFrom: { id: 'Saldo JHT catatan asal', en: 'JHT balance of the record it leaves' },
  balanceTo: { id: 'Saldo JHT catatan tujuan', en: 'JHT balance of the record it goes to' },
  sameSum: {
    id: 'Jumlah keduanya tidak berubah. Setiap baris menyebut asalnya, dan baris lama dibalik, tidak dihapus.',
    en: 'The sum of both does not change. Each row says where it was, and the old rows are reversed, not deleted.',
  },
  overlaps: {
    id: 'Bulan yang juga dibayar perusahaan yang sama di catatan tujuan',
    en: 'Months that the same employer also paid under the record it goes to',
  },
  disownMeans: {
    id: 'Kalau dikabulkan, nomor ini keluar dari catatan peserta dan tidak dapat lagi dipakai untuk masuk. Catatannya disimpan tanpa pemilik, dan impor menolak barisnya, sampai digabungkan ke pemiliknya.',
    en: 'If granted, the number leaves the member’s record and no longer signs in. Its rows are kept without a holder, and imports reject rows for it, until it is joined to its holder.',
  },
  joinMeans: {
    id: 'Kalau dikabulkan, nomor ini pindah ke catatan peserta. Catatan yang tidak punya nomor lagi ditutup akunnya.',
    en: 'If granted, the number goes to the member’s record. A record that is left without numbers has its account closed.',
  },
  obstacle: { id: 'Belum dapat dikabulkan', en: 'It cannot be granted as things are' },
  proposals: { id: 'Usulan', en: 'Proposals' },
  propose: { id: 'Usulkan jawaban', en: 'Propose an answer' },
  proposeAdvice: {
    id: 'Petugas lain memutuskan. Sebelum itu peserta tidak membaca apa pun.',
    en: 'Another officer decides. Until then the member reads nothing.',
  },
  grants: { id: 'Permintaan dikabulkan?', en: 'Is the request granted?' },
  choose: { id: 'Pilih', en: 'Choose' },
  yes: { id: 'Ya, dikabulkan', en: 'Yes, granted' },
  no: { id: 'Tidak', en: 'No' },
  sendProposal: { id: 'Usulkan', en: 'Propose' },
  decide: { id: 'Putuskan', en: 'Decide' },
  approve: { id: 'Setujui dan jalankan', en: 'Approve and carry out' },
  approveNo: { id: 'Setujui penolakannya', en: 'Approve the refusal' },
  reject: { id: 'Tolak usulan', en: 'Reject the proposal' },
  rejection: { id: 'Alasan menolak usulan', en: 'Reason for rejecting the proposal' },
  rejectionHint: {
    id: 'Hanya dibaca petugas.',
    en: 'Read by officers alone.',
  },
  ownProposal: {
    id: 'Petugas lain yang memutuskan: Anda sendiri yang mengusulkan.',
    en: 'Another officer has to decide: you proposed it yourself.',
  },
  carryOut: { id: 'Jalankan', en: 'Carry it out' },
  carriedOut: { id: 'Dijalankan', en: 'Carried out' },
  carryOutAdvice: {
    id: 'Dikabulkan dua petugas saat impor berjalan. Nomornya belum berpindah.',
    en: 'Two officers granted it while an import ran. The number has not moved yet.',
  },

  disputed: { id: 'Nomor tanpa pemilik', en: 'Numbers without a holder' },
  disputedLead: {
    id: 'Dua petugas mengabulkan bahwa nomor ini bukan milik pesertanya. Impor menolak barisnya sampai pemiliknya memintanya lewat pengaduan.',
    en: 'Two officers granted that these numbers are not their member’s. Imports reject rows for them until the holder asks for them in a case.',
  },
  disputedLink: { id: 'Lihat nomor tanpa pemilik', en: 'See numbers without a holder' },
  disputedCase: { id: 'Pengaduan asal', en: 'Case it came from' },
  disputedSince: { id: 'Sejak', en: 'Since' },
  caseUnknown: { id: 'tidak tercatat', en: 'not recorded' },
  noDisputed: { id: 'Tidak ada nomor tanpa pemilik', en: 'No number without a holder' },
  noDisputedAdvice: {
    id: 'Setiap nomor ada di catatan seorang peserta.',
    en: 'Every number is in a member’s record.',
  },

  groups: { id: 'Pengaduan bersama', en: 'Complaints together' },
  noGroups: {
    id: 'Belum ada. Yang ikut hari ini baru dihitung besok.',
    en: 'None yet. Who joins today is counted tomorrow.',
  },
  members: { id: 'pekerja', en: 'workers' },
  sentOn: { id: 'Dikirim', en: 'Sent' },
  noSharedMonths: { id: 'tanpa bulan yang sama', en: 'no month in common' },
  groupAdvice: {
    id: 'Jawaban yang sama dibaca setiap pekerja yang ikut. Jangan menulis apa pun tentang satu orang. Siapa mereka tidak tercatat di sini.',
    en: 'Each worker who took part reads the same answer. Write nothing about any one person. Who they are is not recorded here.',
  },
  answered: { id: 'Sudah dijawab', en: 'Answered' },
} as const

/** What kind of matter it is, in the queue. */
export const queueKindText: Readonly<Record<CaseKind, Words>> = {
  month: { id: 'Iuran', en: 'Contributions' },
  employer: { id: 'Bukan pemberi kerja', en: 'Not an employer' },
  'number-join': { id: 'Gabungkan nomor', en: 'Join a number' },
  'number-disown': { id: 'Bukan nomornya', en: 'Not their number' },
  identity: { id: 'Nama atau tanggal lahir', en: 'Name or birth date' },
  look: { id: 'Mengapa data dibuka', en: 'Why data was opened' },
  'frozen-again': { id: 'Dibekukan dua kali', en: 'Frozen twice' },
  balance: { id: 'Saldo', en: 'Balance' },
  other: { id: 'Hal lain', en: 'Something else' },
}

export const proposalText: Readonly<Record<ProposalOfCase['state'], Words>> = {
  proposed: { id: 'menunggu petugas kedua', en: 'waits for a second officer' },
  approved: { id: 'disetujui', en: 'approved' },
  rejected: { id: 'ditolak petugas kedua', en: 'rejected by the second officer' },
}

/** What was just done. */
export const deskDoneText: Readonly<Record<string, Words | undefined>> = {
  taken: { id: 'Anda menangani pengaduan ini', en: 'You have this case in hand' },
  asked: { id: 'Pertanyaan terkirim', en: 'Question sent' },
  answered: { id: 'Jawaban terkirim', en: 'Answer sent' },
  proposed: {
    id: 'Usulan tersimpan. Petugas lain memutuskan.',
    en: 'Proposal kept. Another officer decides.',
  },
  approved: { id: 'Keputusan tersimpan', en: 'Decision kept' },
  'carried-out': {
    id: 'Disetujui dan dijalankan. Peserta diberi tahu.',
    en: 'Approved and carried out. The member is told.',
  },
  waiting: {
    id: 'Disetujui. Impor sedang berjalan: jalankan di sini setelah selesai.',
    en: 'Approved. An import is under way: carry it out here once it has ended.',
  },
  rejected: {
    id: 'Usulan ditolak. Jawaban lain dapat diusulkan.',
    en: 'Proposal rejected. Another answer can be proposed.',
  },
}

/** How a case stands, as officers read it. */
export const deskStateText: Readonly<Record<CaseState, Words>> = {
  open: { id: 'Menunggu jawaban', en: 'Awaiting an answer' },
  asked: { id: 'Menunggu peserta', en: 'Waiting for the member' },
  answered: { id: 'Sudah dijawab', en: 'Answered' },
  closed: { id: 'Ditutup peserta', en: 'Closed by the member' },
}

/** Who wrote or did what in a case, as officers read it. */
export const deskEntryText: Readonly<Record<EntryContent['kind'], Words>> = {
  opened: { id: 'Peserta mengadukan', en: 'The member opened the case' },
  'opened-by-us': { id: 'Portal membuka pengaduan ini', en: 'The portal opened this case' },
  message: { id: 'Peserta', en: 'The member' },
  evidence: { id: 'Peserta menambah bukti', en: 'The member added evidence' },
  question: { id: 'Petugas bertanya', en: 'An officer asked' },
  answer: { id: 'Jawaban petugas', en: 'The officer’s answer' },
  closed: { id: 'Peserta menutup pengaduan', en: 'The member closed the case' },
  reopened: { id: 'Peserta membuka lagi', en: 'The member opened it again' },
}
