import { AT_ONCE, type RefusalList } from '#values'

const ANOTHER = {
  id: 'Setelah administrator lain itu ada.',
  en: 'As soon as that other administrator is there.',
} as const
const CORRECT = { id: 'Perbaiki, lalu kirim lagi.', en: 'Correct it and send it again.' } as const
const CHOOSE = {
  id: 'Pilih yang lain, lalu kirim lagi.',
  en: 'Choose another and send it again.',
} as const

/** What administrators ask for and decide about staff accounts. */
export const ACCOUNT_REFUSALS = {
  'ADMIN-01': {
    cause: { id: 'Ini bukan alamat email.', en: 'This is no e-mail address.' },
    fix: CORRECT,
    time: AT_ONCE,
  },
  'ADMIN-02': {
    cause: {
      id: 'Nama kosong, atau lebih dari 100 karakter.',
      en: 'The name is empty, or longer than 100 characters.',
    },
    fix: {
      id: 'Isi nama, paling banyak 100 karakter.',
      en: 'Enter a name of at most 100 characters.',
    },
    time: AT_ONCE,
  },
  'ADMIN-03': {
    cause: { id: 'Belum ada peran yang dipilih.', en: 'No role is chosen.' },
    fix: { id: 'Pilih peran.', en: 'Choose a role.' },
    time: AT_ONCE,
  },
  'ADMIN-04': {
    cause: {
      id: 'Kantor paling banyak 100 karakter.',
      en: 'An office has at most 100 characters.',
    },
    fix: CORRECT,
    time: AT_ONCE,
  },
  'ADMIN-05': {
    cause: {
      id: 'Email ini sudah punya akun petugas.',
      en: 'This email has a staff account already.',
    },
    fix: CHOOSE,
    time: AT_ONCE,
  },
  'ADMIN-06': {
    cause: { id: 'Akun ini tidak ada.', en: 'There is no such account.' },
    fix: {
      id: 'Pilih akun dari daftar di halaman ini.',
      en: 'Choose an account from the list on this page.',
    },
    time: AT_ONCE,
  },
  'ADMIN-07': {
    cause: {
      id: 'Tidak seorang pun meminta atau memutuskan tentang akunnya sendiri.',
      en: 'Nobody asks or decides about their own account.',
    },
    fix: {
      id: 'Minta administrator lain melakukannya.',
      en: 'Ask another administrator to do it.',
    },
    time: ANOTHER,
  },
  'ADMIN-08': {
    cause: { id: 'Itu sudah perannya.', en: 'That is the role already.' },
    fix: CHOOSE,
    time: AT_ONCE,
  },
  'ADMIN-09': {
    cause: {
      id: 'Sudah ada permintaan untuk akun ini.',
      en: 'There is a request about this account already.',
    },
    fix: {
      id: 'Tunggu keputusannya, atau minta administrator lain menolaknya.',
      en: 'Wait until it is decided, or ask another administrator to refuse it.',
    },
    time: {
      id: 'Setelah diputuskan, paling lama 7 hari.',
      en: 'Once it is decided, within 7 days at most.',
    },
  },
  'ADMIN-10': {
    cause: {
      id: 'Tidak ada yang dapat diputuskan: sudah diputuskan, atau lewat 7 hari.',
      en: 'There is nothing to decide: it was decided, or 7 days have passed.',
    },
    fix: { id: 'Kalau masih perlu, minta lagi.', en: 'If it is still needed, ask again.' },
    time: AT_ONCE,
  },
  'ADMIN-11': {
    cause: { id: 'Anda sendiri yang meminta.', en: 'You asked for it yourself.' },
    fix: {
      id: 'Administrator lain yang memutuskan.',
      en: 'Another administrator has to decide.',
    },
    time: ANOTHER,
  },
  'ADMIN-12': {
    cause: {
      id: 'Anda tidak dapat memutuskan bersama orang yang akunnya Anda buat, atau yang membuat akun Anda.',
      en: 'You cannot decide with somebody whose account you made, or who made yours.',
    },
    fix: {
      id: 'Administrator ketiga yang memutuskan.',
      en: 'A third administrator has to decide.',
    },
    time: ANOTHER,
  },
  'ADMIN-13': {
    cause: {
      id: 'Yang meminta bukan administrator lagi: permintaan ini hanya dapat ditolak.',
      en: 'Whoever asked is no administrator any longer: this request can only be refused.',
    },
    fix: { id: 'Tolak, lalu minta lagi.', en: 'Refuse it, then ask for it anew.' },
    time: AT_ONCE,
  },
  'ADMIN-14': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka atau datang dari situs lain, jadi belum kami proses.',
      en: 'This form was open for too long or came from another site, so it has not been processed.',
    },
    fix: { id: 'Isi sekali lagi.', en: 'Fill it in again.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
