import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { ActRefusal } from './case-state.ts'
import { type FileTrouble, fileRefusal, fileRefusals } from './file-refusals.ts'
import { groupRefusals } from './group-refusals.ts'
import { IDENTITY_REFUSALS } from './identity-refusals.ts'
import type { IdentityTrouble } from './identity-wish.ts'
import { MONTH_REFUSALS } from './month-refusals.ts'

/** Why something was not done in a case. */
export type CaseTrouble =
  | 'text-missing'
  | 'text-long'
  | 'month-missing'
  | 'month-early'
  | 'also-wrong'
  | 'employer-missing'
  | 'kpj-wrong'
  | 'want-missing'
  | 'disputed-already'
  | 'disputed-answered'
  | 'too-many'
  | 'too-long-a-case'
  | 'not-done'
  | ActRefusal
  | FileTrouble
  | IdentityTrouble

const CHOOSE: Words = {
  id: 'Pilih dari daftar, lalu kirim lagi.',
  en: 'Choose from the list and send again.',
}
const SEE_CASE: Words = {
  id: 'Buka halaman pengaduan itu untuk melihat keadaannya sekarang.',
  en: 'Open the page of that case to see how it stands now.',
}

const CASE_REFUSALS = {
  'ADUAN-01': {
    cause: { id: 'Keterangan masih kosong.', en: 'Nothing was written yet.' },
    fix: {
      id: 'Tulis apa yang salah, satu dua kalimat cukup.',
      en: 'Write what is wrong; a sentence or two will do.',
    },
    time: AT_ONCE,
  },
  'ADUAN-02': {
    cause: {
      id: 'Keterangan terlalu panjang: paling banyak 4.000 huruf.',
      en: 'Too much was written: at most 4,000 letters.',
    },
    fix: {
      id: 'Singkatkan, atau kirim sisanya sebagai pesan berikutnya.',
      en: 'Shorten it, or send the rest as the next message.',
    },
    time: AT_ONCE,
  },
  'ADUAN-03': {
    cause: { id: 'Bulannya belum dipilih.', en: 'No month was chosen.' },
    fix: {
      id: 'Pilih bulan dan tahun, misalnya 2026-06.',
      en: 'Choose a month and a year, such as 2026-06.',
    },
    time: AT_ONCE,
  },
  'ADUAN-04': {
    cause: { id: 'Bulan itu belum lewat.', en: 'That month is not over yet.' },
    fix: {
      id: 'Periksa bulannya. Yang masih berjalan baru dapat dinilai kalau iurannya sudah tercatat atau batas setornya sudah lewat.',
      en: 'Check the month. One that still runs can be judged only once a contribution is on record or its due date has passed.',
    },
    time: {
      id: 'Dapat diadukan paling lambat setelah bulannya lewat.',
      en: 'It can be disputed once the month is over at the latest.',
    },
  },
  'ADUAN-05': {
    cause: { id: 'Perusahaannya belum dipilih.', en: 'No employer was chosen.' },
    fix: CHOOSE,
    time: AT_ONCE,
  },
  'ADUAN-06': {
    cause: { id: 'Nomor KPJ itu tidak lengkap.', en: 'That membership number is incomplete.' },
    fix: {
      id: 'Tulis sebelas angka atau huruf seperti pada kartu.',
      en: 'Type eleven digits or letters as on the card.',
    },
    time: AT_ONCE,
  },
  'ADUAN-07': {
    cause: {
      id: 'Belum dipilih apa yang Anda minta untuk nomor itu.',
      en: 'You have not chosen what you ask for that number.',
    },
    fix: CHOOSE,
    time: AT_ONCE,
  },
  'ADUAN-08': {
    cause: {
      id: 'Hal ini sudah Anda adukan, dan pengaduannya masih berjalan.',
      en: 'You have brought this up already, and the case is still open.',
    },
    fix: {
      id: 'Tambahkan pesan atau bukti di pengaduan yang sudah ada.',
      en: 'Add a message or evidence to the case that exists.',
    },
    time: {
      id: 'Dapat diadukan lagi setelah yang itu ditutup.',
      en: 'It can be brought up again once that case is closed.',
    },
  },
  'ADUAN-09': {
    cause: {
      id: 'Pengaduan Anda yang belum dijawab, atau yang dibuka dalam 30 hari ini, sudah terlalu banyak.',
      en: 'Too many cases of yours wait for an answer, or were opened within 30 days.',
    },
    fix: {
      id: 'Tutup yang tidak perlu lagi, atau tulis hal ini di pengaduan yang sudah ada.',
      en: 'Close those you no longer need, or write this in a case that exists.',
    },
    time: {
      id: 'Terbuka lagi setelah ada yang dijawab atau ditutup, atau 30 hari lewat.',
      en: 'Possible again once one is answered or closed, or 30 days have passed.',
    },
  },
  'ADUAN-10': {
    cause: {
      id: 'Pengaduan ini sudah memuat terlalu banyak pesan.',
      en: 'This case holds too many messages.',
    },
    fix: {
      id: 'Tunggu jawaban petugas, atau hubungi kantor cabang.',
      en: 'Wait for the officer’s answer, or contact a branch.',
    },
    time: {
      id: 'Tidak terbuka lagi untuk pengaduan ini.',
      en: 'It will not be possible again in this case.',
    },
  },
  'ADUAN-11': {
    cause: {
      id: 'Itu tidak dapat dilakukan: keadaan pengaduan ini sudah berubah.',
      en: 'That cannot be done: how this case stands has changed.',
    },
    fix: SEE_CASE,
    time: AT_ONCE,
  },
  'ADUAN-12': {
    cause: {
      id: 'Pengaduan ini sudah pernah dibuka lagi satu kali.',
      en: 'This case was opened again once already.',
    },
    fix: {
      id: 'Buat pengaduan baru dan sebutkan nomor yang lama.',
      en: 'Open a new case and quote the number of the old one.',
    },
    time: {
      id: 'Pengaduan baru dapat dibuat kapan saja.',
      en: 'A new case can be opened any time.',
    },
  },
  'ADUAN-13': {
    cause: {
      id: 'Belum terkirim: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was sent: this form was open for too long, or the request came from another site.',
    },
    fix: {
      id: 'Periksa isinya, pilih lagi berkasnya, lalu kirim lagi.',
      en: 'Look it over, choose the file again and send again.',
    },
    time: AT_ONCE,
  },
  'ADUAN-14': {
    cause: {
      id: 'Hal ini sudah Anda adukan, dan pengaduannya sudah dijawab.',
      en: 'You have brought this up already, and that case has been answered.',
    },
    fix: {
      id: 'Baca dulu jawabannya. Kalau tidak tepat, buka lagi pengaduan itu, atau tutup dan buat yang baru.',
      en: 'Read the answer first. If it is not right, open that case again, or close it and open a new one.',
    },
    time: {
      id: 'Dapat diadukan lagi setelah yang itu ditutup.',
      en: 'It can be brought up again once that case is closed.',
    },
  },
  ...MONTH_REFUSALS,
  ...IDENTITY_REFUSALS,
} as const satisfies RefusalList

/** Every refusal of this module that members meet. */
export const caseRefusals: readonly Explanation[] = [
  ...explanationsOf(CASE_REFUSALS),
  ...fileRefusals,
  ...groupRefusals,
]

type OfCase = Exclude<CaseTrouble, FileTrouble>

const CODES = {
  'text-missing': 'ADUAN-01',
  'text-long': 'ADUAN-02',
  'month-missing': 'ADUAN-03',
  'month-early': 'ADUAN-04',
  'also-wrong': 'ADUAN-15',
  'employer-missing': 'ADUAN-05',
  'kpj-wrong': 'ADUAN-06',
  'want-missing': 'ADUAN-07',
  'disputed-already': 'ADUAN-08',
  'disputed-answered': 'ADUAN-14',
  'too-many': 'ADUAN-09',
  'too-long-a-case': 'ADUAN-10',
  'not-now': 'ADUAN-11',
  'reopened-before': 'ADUAN-12',
  'not-done': 'ADUAN-13',
  'name-wrong': 'ADUAN-18',
  'birth-date-wrong': 'ADUAN-16',
  'identity-same': 'ADUAN-17',
} as const satisfies Readonly<Record<OfCase, keyof typeof CASE_REFUSALS>>

const FIELDS: Readonly<Partial<Record<OfCase, string>>> = {
  'text-missing': 'text',
  'text-long': 'text',
  'month-missing': 'month',
  'month-early': 'month',
  'also-wrong': 'also',
  'employer-missing': 'employer',
  'kpj-wrong': 'kpj',
  'want-missing': 'want',
  'name-wrong': 'name',
  'birth-date-wrong': 'birthDate',
  'identity-same': 'name',
}

/** A refusal in words, and the field of the form that it is about, where it is about one. */
export type ExplainedTrouble = Explanation & { readonly field?: string | undefined }

/** What the page says of something that was not done. */
export function explain(trouble: CaseTrouble): ExplainedTrouble {
  const file = fileRefusal(trouble)
  if (file !== undefined) return { ...file, field: 'file' }
  const known = trouble as OfCase
  const code = CODES[known]
  return { code, ...CASE_REFUSALS[code], field: FIELDS[known] }
}
