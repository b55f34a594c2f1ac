import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import { NUMBER_REFUSALS } from './number-refusals.ts'
import type { CarryRefusal, GrantRefusal } from './number-request.ts'
import type { AnswerTrouble } from './officer-answer.ts'
import type { ExplainedTrouble } from './refusals.ts'

/** Why an officer's act in a case was not done. */
export type OfficerTrouble =
  | AnswerTrouble
  | CarryRefusal
  | Exclude<GrantRefusal, 'no-such-case'>
  | 'day-wrong'
  | 'question-missing'
  | 'question-long'
  | 'rejection-missing'
  | 'rejection-long'
  | 'choice-missing'
  | 'not-theirs'
  | 'needs-two'
  | 'not-about-number'
  | 'proposed-already'
  | 'nothing-proposed'
  | 'same-officer'
  | 'record-changed'
  | 'held-yet'
  | 'answered-before'
  | 'not-now'
  | 'reopened-before'
  | 'too-long-a-case'
  | 'not-done'

const FILL_IN: Words = { id: 'Isi, lalu kirim lagi.', en: 'Fill it in and send again.' }
const ANOTHER: Words = {
  id: 'Minta petugas lain mengerjakannya.',
  en: 'Ask another officer to do it.',
}
const LOOK_AGAIN: Words = {
  id: 'Lihat keadaan terakhir di halaman ini.',
  en: 'See on this page how it stands now.',
}
const OFFICER_REFUSALS = {
  ...NUMBER_REFUSALS,
  'MEJA-01': {
    cause: { id: 'Alasannya masih kosong.', en: 'The reason is still empty.' },
    fix: FILL_IN,
    time: AT_ONCE,
  },
  'MEJA-02': {
    cause: {
      id: 'Bagian ini terlalu panjang: paling banyak 4.000 huruf.',
      en: 'This part is too long: at most 4,000 letters.',
    },
    fix: { id: 'Singkatkan, lalu kirim lagi.', en: 'Shorten it and send again.' },
    time: AT_ONCE,
  },
  'MEJA-03': {
    cause: {
      id: 'Batas waktunya bukan tanggal, atau sudah lewat.',
      en: 'The deadline is no date, or is past.',
    },
    fix: {
      id: 'Tulis tanggal mulai hari ini, misalnya 2026-12-04, atau kosongkan.',
      en: 'Write a date from today on, such as 2026-12-04, or leave it empty.',
    },
    time: AT_ONCE,
  },
  'MEJA-04': {
    cause: { id: 'Belum dipilih: ya atau tidak.', en: 'Neither yes nor no was chosen.' },
    fix: { id: 'Pilih salah satu, lalu kirim lagi.', en: 'Choose one and send again.' },
    time: AT_ONCE,
  },
  'MEJA-05': {
    cause: {
      id: 'Pengaduan ini bukan untuk Anda: menyangkut Anda, keluarga Anda, atau petugas yang akunnya terkait dengan akun Anda.',
      en: 'This case is not for you: it concerns yourself, a relative, or an officer whose account is tied to yours.',
    },
    fix: ANOTHER,
    time: AT_ONCE,
  },
  'MEJA-06': {
    cause: {
      id: 'Permintaan tentang nomor tidak dijawab satu petugas saja.',
      en: 'A request about a number is not answered by one officer alone.',
    },
    fix: {
      id: 'Usulkan jawabannya; petugas lain memutuskan.',
      en: 'Propose the answer; another officer decides.',
    },
    time: AT_ONCE,
  },
  'MEJA-07': {
    cause: {
      id: 'Belum dilakukan: keadaannya sudah berubah sejak halaman ini dibuka.',
      en: 'Nothing was done: how it stands has changed since this page was opened.',
    },
    fix: LOOK_AGAIN,
    time: AT_ONCE,
  },
  'MEJA-08': {
    cause: {
      id: 'Anda sendiri yang mengusulkan jawaban ini.',
      en: 'You proposed this answer yourself.',
    },
    fix: { id: 'Petugas lain yang memutuskan.', en: 'Another officer has to decide.' },
    time: AT_ONCE,
  },
  'MEJA-17': {
    cause: {
      id: 'Belum dilakukan: halaman ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was done: this page was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over and send again.' },
    time: AT_ONCE,
  },
  'MEJA-18': {
    cause: {
      id: 'Langkah berikutnya masih kosong.',
      en: 'The next step is still empty.',
    },
    fix: FILL_IN,
    time: AT_ONCE,
  },
  'MEJA-19': {
    cause: { id: 'Pertanyaannya masih kosong.', en: 'The question is still empty.' },
    fix: FILL_IN,
    time: AT_ONCE,
  },
  'MEJA-20': {
    cause: {
      id: 'Alasan menolak usulan masih kosong.',
      en: 'The reason for rejecting the proposal is still empty.',
    },
    fix: FILL_IN,
    time: AT_ONCE,
  },
  'MEJA-21': {
    cause: {
      id: 'Belum dibetulkan: data peserta sudah berubah sejak permintaan ini dibuat.',
      en: 'Nothing was corrected: the record has changed since this was asked for.',
    },
    fix: {
      id: 'Tolak usulan ini dengan alasannya, lalu tanyakan kepada peserta apa yang masih perlu dibetulkan.',
      en: 'Reject this proposal with the reason, and ask the member what still has to be corrected.',
    },
    time: AT_ONCE,
  },
  'MEJA-22': {
    cause: {
      id: 'Belum dibetulkan: perubahan uang dan jati diri peserta ini masih menunggu, karena kata sandi, faktor, atau perangkatnya baru berubah.',
      en: 'Nothing was corrected: changes of this member’s money and identity wait, since their password, a factor or a device changed lately.',
    },
    fix: {
      id: 'Setujui lagi setelah waktu tunggunya lewat. Peserta melihat sampai kapan di halaman Keamanan.',
      en: 'Approve it again once the wait is over. The member sees until when on the page Security.',
    },
    time: {
      id: 'Biasanya 72 jam sejak perubahan terakhir.',
      en: 'Usually 72 hours from the last change.',
    },
  },
} as const satisfies RefusalList

type Code = keyof typeof OFFICER_REFUSALS

export const officerRefusals: readonly Explanation[] = explanationsOf(OFFICER_REFUSALS)

const CODES = {
  'reason-missing': 'MEJA-01',
  'step-missing': 'MEJA-18',
  'question-missing': 'MEJA-19',
  'rejection-missing': 'MEJA-20',
  'reason-long': 'MEJA-02',
  'step-long': 'MEJA-02',
  'question-long': 'MEJA-02',
  'rejection-long': 'MEJA-02',
  'day-wrong': 'MEJA-03',
  'choice-missing': 'MEJA-04',
  'not-theirs': 'MEJA-05',
  'officer-excluded': 'MEJA-05',
  'other-officers': 'MEJA-05',
  'not-their-case': 'MEJA-07',
  'not-this-number': 'MEJA-07',
  'needs-two': 'MEJA-06',
  'not-about-number': 'MEJA-07',
  'proposed-already': 'MEJA-07',
  'nothing-proposed': 'MEJA-07',
  'answered-before': 'MEJA-07',
  'not-granted': 'MEJA-07',
  'carried-out': 'MEJA-07',
  'not-now': 'MEJA-07',
  'reopened-before': 'MEJA-07',
  'too-long-a-case': 'MEJA-07',
  'same-officer': 'MEJA-08',
  'record-changed': 'MEJA-21',
  'held-yet': 'MEJA-22',
  'import-unfinished': 'MEJA-09',
  'unknown-kpj': 'MEJA-10',
  'one-record': 'MEJA-11',
  'was-here-before': 'MEJA-12',
  'birth-date': 'MEJA-13',
  'id-number': 'MEJA-14',
  'not-in-record': 'MEJA-15',
  'last-number': 'MEJA-16',
  'not-done': 'MEJA-17',
} as const satisfies Readonly<Record<OfficerTrouble, Code>>

const FIELDS: Readonly<Partial<Record<OfficerTrouble, string>>> = {
  'reason-missing': 'reason',
  'reason-long': 'reason',
  'step-missing': 'nextStep',
  'step-long': 'nextStep',
  'day-wrong': 'until',
  'question-missing': 'question',
  'question-long': 'question',
  'rejection-missing': 'rejection',
  'rejection-long': 'rejection',
  'choice-missing': 'grants',
}

/** What the desk says of it. */
export function explainOfficer(trouble: OfficerTrouble): ExplainedTrouble {
  const code = CODES[trouble]
  return { code, ...OFFICER_REFUSALS[code], field: FIELDS[trouble] }
}
