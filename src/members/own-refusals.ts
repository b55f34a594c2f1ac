import { AT_ONCE, type Explanation, explanationsOf, type RefusalList, type Words } from '#values'
import type { CheckTrouble } from './own-checks.ts'

/** Why something of one's own data was not changed. */
export type OwnTrouble =
  | CheckTrouble
  | 'same-as-before'
  | 'code-wrong'
  | 'code-over'
  | 'not-sent'
  | 'waits-already'
  | 'held'
  | 'last-contact'
  | 'not-done'

const CHECK: Words = { id: 'Perbaiki, lalu kirim lagi.', en: 'Correct it and send again.' }

const OWN_REFUSALS = {
  'DATA-01': {
    cause: { id: 'Alamat email itu tidak lengkap.', en: 'That e-mail address is incomplete.' },
    fix: {
      id: 'Tulis seluruhnya, misalnya nama@example.com.',
      en: 'Write all of it, such as name@example.com.',
    },
    time: AT_ONCE,
  },
  'DATA-02': {
    cause: { id: 'Nomor telepon itu tidak lengkap.', en: 'That phone number is incomplete.' },
    fix: {
      id: 'Tulis dengan 0 di depan, misalnya 0812 3456 7890. Nomor luar negeri diawali +.',
      en: 'Write it with its 0, such as 0812 3456 7890. A foreign number begins with +.',
    },
    time: AT_ONCE,
  },
  'DATA-03': {
    cause: {
      id: 'Isinya sama dengan yang sudah tercatat.',
      en: 'It is what is on record already.',
    },
    fix: {
      id: 'Tulis yang baru, atau kembali ke Data saya kalau tidak ada yang berubah.',
      en: 'Write the new one, or go back to My data if nothing changed.',
    },
    time: AT_ONCE,
  },
  'DATA-04': {
    cause: { id: 'Kode itu tidak cocok.', en: 'That code does not match.' },
    fix: {
      id: 'Periksa kedelapan huruf dan angkanya. Kode pesan di bawah bukan kode ini.',
      en: 'Check all eight letters and digits. The message code further down is another one.',
    },
    time: { id: 'Kode dapat dicoba lima kali.', en: 'A code can be tried five times.' },
  },
  'DATA-05': {
    cause: {
      id: 'Kode itu tidak berlaku lagi: sudah lewat waktunya, atau sudah lima kali salah.',
      en: 'That code no longer works: it is too old, or was mistyped five times.',
    },
    fix: {
      id: 'Isi kontak barunya sekali lagi; kami kirim kode yang lain.',
      en: 'Enter the new contact once more; we send another code.',
    },
    time: AT_ONCE,
  },
  'DATA-06': {
    cause: {
      id: 'Perubahan seperti ini sudah menunggu.',
      en: 'A change of this kind waits already.',
    },
    fix: {
      id: 'Batalkan yang menunggu di halaman Data saya, atau tunggu sampai berlaku.',
      en: 'Cancel the one that waits on the page My data, or wait until it takes effect.',
    },
    time: {
      id: 'Terbuka lagi setelah yang itu dibatalkan atau berlaku.',
      en: 'Possible again once that one is cancelled or has taken effect.',
    },
  },
  'DATA-07': {
    cause: {
      id: 'Perubahan kontak dan uang sedang ditahan, karena “bukan saya” atau pembekuan akun.',
      en: 'Changes of contact and money are held, because of “it was not me” or a freeze.',
    },
    fix: {
      id: 'Cabut penahanannya di halaman Keamanan kalau semuanya beres.',
      en: 'Lift the hold on the page Security when all is well.',
    },
    time: {
      id: 'Terbuka lagi setelah penahanan dicabut.',
      en: 'Possible again once the hold is lifted.',
    },
  },
  'DATA-08': {
    cause: {
      id: 'Wilayahnya belum dipilih sampai desa atau kelurahan.',
      en: 'The area is not chosen down to the village.',
    },
    fix: {
      id: 'Pilih provinsi, kabupaten atau kota, kecamatan, lalu desa atau kelurahan.',
      en: 'Choose province, regency or city, district, then village.',
    },
    time: AT_ONCE,
  },
  'DATA-09': {
    cause: { id: 'Jalan dan nomor rumah masih kosong.', en: 'Street and house number are empty.' },
    fix: {
      id: 'Tulis jalan, nomor, RT dan RW, seperti pada KTP atau surat.',
      en: 'Write street, number, RT and RW, as on your card or a letter.',
    },
    time: AT_ONCE,
  },
  'DATA-10': {
    cause: {
      id: 'Jalan dan nomor rumah terlalu panjang: paling banyak 200 huruf.',
      en: 'Street and house number are too long: at most 200 letters.',
    },
    fix: { id: 'Singkatkan, lalu kirim lagi.', en: 'Shorten it and send again.' },
    time: AT_ONCE,
  },
  'DATA-11': {
    cause: { id: 'Kode pos terdiri dari lima angka.', en: 'A post code has five digits.' },
    fix: CHECK,
    time: AT_ONCE,
  },
  'DATA-12': {
    cause: { id: 'Status perkawinan belum dipilih.', en: 'No marital status was chosen.' },
    fix: { id: 'Pilih dari daftar, lalu kirim lagi.', en: 'Choose from the list and send again.' },
    time: AT_ONCE,
  },
  'DATA-13': {
    cause: {
      id: 'NPWP terdiri dari 15 atau 16 angka.',
      en: 'A tax number has 15 or 16 digits.',
    },
    fix: {
      id: 'Salin dari kartu NPWP; titik dan tanda hubung boleh ada.',
      en: 'Copy it from the tax card; dots and dashes may stay.',
    },
    time: AT_ONCE,
  },
  'DATA-14': {
    cause: {
      id: 'Belum tersimpan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was saved: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over and send again.' },
    time: AT_ONCE,
  },
  'DATA-15': {
    cause: {
      id: 'Kontak itu sudah terlalu banyak menerima kode, jadi belum ada yang dikirim.',
      en: 'That contact had too many codes lately, so none was sent.',
    },
    fix: {
      id: 'Tunggu, lalu minta kirim lagi di halaman ini.',
      en: 'Wait, then ask on this page to send it again.',
    },
    time: { id: 'Biasanya dalam satu jam.', en: 'Usually within an hour.' },
  },
  'DATA-16': {
    cause: {
      id: 'Ini satu-satunya kontak Anda: tanpa itu Anda tidak dapat diberi tahu apa pun.',
      en: 'This is your only contact: without it you could not be told anything.',
    },
    fix: {
      id: 'Tambahkan dulu kontak yang lain, atau ganti kontak ini.',
      en: 'Add another contact first, or replace this one.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal about one's own data. */
export const ownDataRefusals: readonly Explanation[] = explanationsOf(OWN_REFUSALS)

const CODES = {
  'email-wrong': 'DATA-01',
  'phone-wrong': 'DATA-02',
  'same-as-before': 'DATA-03',
  'code-wrong': 'DATA-04',
  'code-over': 'DATA-05',
  'waits-already': 'DATA-06',
  held: 'DATA-07',
  'last-contact': 'DATA-16',
  'area-missing': 'DATA-08',
  'street-missing': 'DATA-09',
  'street-long': 'DATA-10',
  'post-code-wrong': 'DATA-11',
  'marital-wrong': 'DATA-12',
  'tax-number-wrong': 'DATA-13',
  'not-done': 'DATA-14',
  'not-sent': 'DATA-15',
} as const satisfies Readonly<Record<OwnTrouble, keyof typeof OWN_REFUSALS>>

const FIELDS: Readonly<Partial<Record<OwnTrouble, string>>> = {
  'email-wrong': 'email',
  'phone-wrong': 'phone',
  'code-wrong': 'code',
  'area-missing': 'province',
  'street-missing': 'street',
  'street-long': 'street',
  'post-code-wrong': 'postCode',
  'marital-wrong': 'marital',
  'tax-number-wrong': 'taxNumber',
}

/** A refusal in words, and the field of the form that it is about, where it is about one. */
export type ExplainedTrouble = Explanation & { readonly field?: string | undefined }

/** What the page says of what was not done. */
export function explainOwn(trouble: OwnTrouble): ExplainedTrouble {
  const code = CODES[trouble]
  return { code, ...OWN_REFUSALS[code], field: FIELDS[trouble] }
}
