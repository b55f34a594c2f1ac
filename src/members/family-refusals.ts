import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { FamilyFormTrouble } from './family-form.ts'

/** Why something was not said of the family. */
export type FamilyTrouble = FamilyFormTrouble | 'changed-meanwhile' | 'too-many' | 'not-done'

const FAMILY_REFUSALS = {
  'KELUARGA-01': {
    cause: { id: 'Hubungannya belum dipilih.', en: 'No relation was chosen.' },
    fix: {
      id: 'Pilih siapa orang ini bagi Anda.',
      en: 'Choose what this person is to you.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-02': {
    cause: {
      id: 'Orang dengan hubungan itu sudah sebanyak yang mungkin.',
      en: 'There are as many of that relation as there can be.',
    },
    fix: {
      id: 'Orang tua kandung paling banyak dua, kakek dan nenek empat. Betulkan yang sudah ada, atau hapus yang keliru.',
      en: 'Nobody has more than two parents or four grandparents. Correct who is there, or remove who is wrong.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-03': {
    cause: {
      id: 'Orang dengan nama dan tanggal lahir itu sudah ada di keluarga Anda.',
      en: 'Somebody of that name and birth date is in your family already.',
    },
    fix: {
      id: 'Buka orang itu dari daftar keluarga kalau datanya perlu dibetulkan.',
      en: 'Open that person from the list if something needs correcting.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-04': {
    cause: { id: 'Namanya belum diisi.', en: 'No name was given.' },
    fix: {
      id: 'Tulis nama seperti di KTP atau akta.',
      en: 'Type the name as on the identity card or certificate.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-05': {
    cause: {
      id: 'Nama hanya boleh huruf, titik, koma, tanda petik, garis miring, dan tanda hubung, paling banyak 100.',
      en: 'A name may have letters, stops, commas, apostrophes, slashes and hyphens, at most 100.',
    },
    fix: {
      id: 'Hapus angka dan tanda lain dari nama.',
      en: 'Take figures and other signs out of the name.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-06': {
    cause: {
      id: 'Tanggal lahirnya belum diisi, atau bukan tanggal.',
      en: 'No birth date was given, or it is no date.',
    },
    fix: { id: 'Tulis seperti 2015-03-31.', en: 'Write it like 2015-03-31.' },
    time: AT_ONCE,
  },
  'KELUARGA-07': {
    cause: { id: 'Tanggal itu belum terjadi.', en: 'That day is still to come.' },
    fix: { id: 'Periksa tahunnya.', en: 'Check the year.' },
    time: AT_ONCE,
  },
  'KELUARGA-08': {
    cause: {
      id: 'Menurut tanggal lahirnya, anak lebih tua daripada orang tuanya.',
      en: 'By the birth dates the child is older than the parent.',
    },
    fix: {
      id: 'Periksa tanggal lahir dan hubungannya. Untuk anak tiri atau angkat, pilih hubungan itu.',
      en: 'Check the birth date and the relation. For a stepchild or adopted child choose that relation.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-09': {
    cause: {
      id: 'Tanggal menikahnya belum diisi, atau bukan tanggal.',
      en: 'No day of marriage was given, or it is no date.',
    },
    fix: {
      id: 'Tulis seperti di buku nikah, misalnya 2015-03-31.',
      en: 'Write it as in the marriage book, such as 2015-03-31.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-10': {
    cause: {
      id: 'Tanggal itu lebih dulu daripada yang mungkin.',
      en: 'That day is earlier than it can be.',
    },
    fix: {
      id: 'Periksa tanggalnya: tidak sebelum lahir, dan perceraian tidak sebelum menikah.',
      en: 'Check the day: not before the birth, and no divorce before the marriage.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-11': {
    cause: {
      id: 'Kewarganegaraan ditulis dengan dua huruf.',
      en: 'A nationality is written with two letters.',
    },
    fix: {
      id: 'ID untuk Indonesia, MY untuk Malaysia, IN untuk India.',
      en: 'ID for Indonesia, MY for Malaysia, IN for India.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-12': {
    cause: { id: 'NIK terdiri dari 16 angka.', en: 'A NIK has 16 digits.' },
    fix: { id: 'Periksa angkanya, atau kosongkan.', en: 'Check the digits, or leave it empty.' },
    time: AT_ONCE,
  },
  'KELUARGA-13': {
    cause: {
      id: 'Sekolahnya belum dipilih, atau tahun lulusnya tidak mungkin.',
      en: 'No school was chosen, or the year in which it ends cannot be.',
    },
    fix: {
      id: 'Pilih jenjangnya, lalu tulis tahun lulus jenjang itu, misalnya 2028.',
      en: 'Choose the level, then the year in which that level ends, such as 2028.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-14': {
    cause: {
      id: 'Tanggalnya belum diisi, atau bukan tanggal.',
      en: 'No day was given, or it is no date.',
    },
    fix: { id: 'Tulis seperti 2026-03-31.', en: 'Write it like 2026-03-31.' },
    time: AT_ONCE,
  },
  'KELUARGA-15': {
    cause: {
      id: 'Itu tidak dapat dicatat untuk orang ini.',
      en: 'That cannot be written down of this person.',
    },
    fix: {
      id: 'Buka orangnya dari daftar keluarga untuk melihat apa yang dapat dicatat sekarang.',
      en: 'Open the person from the list to see what can be written down now.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-16': {
    cause: { id: 'Tidak ada yang berubah.', en: 'Nothing was changed.' },
    fix: { id: 'Ubah yang salah, lalu kirim lagi.', en: 'Change what is wrong, then send again.' },
    time: AT_ONCE,
  },
  'KELUARGA-17': {
    cause: {
      id: 'Keluarga Anda diubah di tempat lain setelah halaman ini dibuka.',
      en: 'Your family was changed elsewhere after this page was opened.',
    },
    fix: {
      id: 'Lihat lagi sebelum dan sesudahnya di bawah ini, lalu simpan.',
      en: 'Look at before and after again below, then save.',
    },
    time: AT_ONCE,
  },
  'KELUARGA-18': {
    cause: {
      id: 'Catatan keluarga ini sudah terlalu panjang.',
      en: 'This record of a family is too long.',
    },
    fix: { id: 'Minta bantuan lewat Pengaduan.', en: 'Ask for help through a case.' },
    time: {
      id: 'Terbuka lagi setelah petugas membantu.',
      en: 'Possible again after an officer has helped.',
    },
  },
  'KELUARGA-19': {
    cause: {
      id: 'Belum tersimpan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was saved: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over and send again.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal about the family. */
export const familyRefusals: readonly Explanation[] = explanationsOf(FAMILY_REFUSALS)

type Known = { readonly code: keyof typeof FAMILY_REFUSALS; readonly field?: string }

const KNOWN: Readonly<Record<FamilyTrouble, Known>> = {
  'relation-missing': { code: 'KELUARGA-01' },
  'too-many-relatives': { code: 'KELUARGA-18' },
  'too-many-of-relation': { code: 'KELUARGA-02' },
  'known-already': { code: 'KELUARGA-03', field: 'name' },
  'name-missing': { code: 'KELUARGA-04', field: 'name' },
  'name-wrong': { code: 'KELUARGA-05', field: 'name' },
  'born-missing': { code: 'KELUARGA-06', field: 'bornOn' },
  'born-ahead': { code: 'KELUARGA-07', field: 'bornOn' },
  'born-before-parent': { code: 'KELUARGA-08', field: 'bornOn' },
  'married-missing': { code: 'KELUARGA-09', field: 'marriedOn' },
  'married-ahead': { code: 'KELUARGA-07', field: 'marriedOn' },
  'married-too-early': { code: 'KELUARGA-10', field: 'marriedOn' },
  'nationality-wrong': { code: 'KELUARGA-11', field: 'nationality' },
  'id-number-wrong': { code: 'KELUARGA-12', field: 'idNumber' },
  'school-missing': { code: 'KELUARGA-13', field: 'level' },
  'school-year-wrong': { code: 'KELUARGA-13', field: 'untilYear' },
  'day-missing': { code: 'KELUARGA-14', field: 'on' },
  'day-ahead': { code: 'KELUARGA-07', field: 'on' },
  'day-too-early': { code: 'KELUARGA-10', field: 'on' },
  'not-possible': { code: 'KELUARGA-15' },
  'nothing-changed': { code: 'KELUARGA-16' },
  'changed-meanwhile': { code: 'KELUARGA-17' },
  'too-many': { code: 'KELUARGA-18' },
  'not-done': { code: 'KELUARGA-19' },
}

/** A refusal in words, and the field of the form that it is about, where it is about one. */
export type ExplainedFamilyTrouble = Explanation & { readonly field: string | undefined }

/** What a page says of something that was not done. */
export function explainFamily(trouble: FamilyTrouble): ExplainedFamilyTrouble {
  const { code, field } = KNOWN[trouble]
  return { code, ...FAMILY_REFUSALS[code], field }
}

/** What is wrong with a field, in its own words. */
export const familyErrorIn = (
  troubles: readonly FamilyTrouble[],
  field: string,
): Words | undefined => troubles.map(explainFamily).find((one) => one.field === field)?.cause
