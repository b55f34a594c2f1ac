import { AT_ONCE, type RefusalList } from '#values'

/** Why a correction of name or birth date could not be asked for. */
export const IDENTITY_REFUSALS = {
  'ADUAN-18': {
    cause: {
      id: 'Nama itu tidak lengkap, atau memuat tanda yang tidak ada dalam nama.',
      en: 'That name is incomplete, or holds signs that stand in no name.',
    },
    fix: {
      id: 'Tulis nama lengkap seperti pada KTP, paling banyak 100 huruf.',
      en: 'Write the full name as on the identity card, at most 100 letters.',
    },
    time: AT_ONCE,
  },
  'ADUAN-16': {
    cause: {
      id: 'Tanggal lahir itu tidak ada, atau belum lewat.',
      en: 'That birth date does not exist, or lies ahead.',
    },
    fix: {
      id: 'Tulis tahun, bulan, dan hari, misalnya 1990-01-31.',
      en: 'Write year, month and day, such as 1990-01-31.',
    },
    time: AT_ONCE,
  },
  'ADUAN-17': {
    cause: {
      id: 'Nama dan tanggal lahir sama dengan yang sudah tercatat.',
      en: 'Name and birth date are what is on record already.',
    },
    fix: {
      id: 'Tulis yang seharusnya; yang sudah benar boleh dikosongkan.',
      en: 'Write what it should be; what is right may stay empty.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
