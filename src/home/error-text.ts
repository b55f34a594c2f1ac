import { AT_ONCE, type Explanation, type Words } from '#values'

/** Why a page could not be shown. */
export type Trouble =
  | 'bad-request'
  | 'forbidden'
  | 'other-site'
  | 'not-found'
  | 'wrong-method'
  | 'too-large'
  | 'unsupported'
  | 'fault'
  | 'busy'

type ErrorWords = Explanation & { readonly title: Words }

const TRY_AGAIN: Words = {
  id: 'Coba lagi sebentar lagi. Jika terjadi lagi, sebutkan nomor rujukan di bawah kepada kami.',
  en: 'Try again in a moment. If it happens again, tell us the reference number below.',
}
const SOON: Words = {
  id: 'Tunggu sekitar satu menit sebelum mencoba lagi.',
  en: 'Wait about a minute before you try again.',
}
const GO_BACK: Words = {
  id: 'Kembali ke halaman sebelumnya, atau mulai lagi dari beranda.',
  en: 'Go back to the page before, or start again from the home page.',
}

/** What every error page says. */
export const errorWords: Readonly<Record<Trouble, ErrorWords>> = {
  'bad-request': {
    code: 'HALAMAN-01',
    title: { id: 'Permintaan ini tidak dapat dibaca', en: 'This request cannot be read' },
    cause: {
      id: 'Alamat atau isiannya tidak lengkap atau rusak.',
      en: 'The address, or what was sent with it, is incomplete or damaged.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  forbidden: {
    code: 'HALAMAN-02',
    title: { id: 'Halaman ini belum terbuka untuk Anda', en: 'This page is not open to you yet' },
    cause: {
      id: 'Akun Anda masih sementara: Anda belum membuktikan diri lewat kontak yang tercatat.',
      en: 'Your account is provisional: you have not yet proved who you are through a contact on record.',
    },
    fix: {
      id: 'Hubungi kantor cabang dengan kartu peserta dan KTP atau paspor Anda.',
      en: 'Contact a branch with your membership card and your identity card or passport.',
    },
    time: {
      id: 'Terbuka begitu Anda terbukti sebagai pemiliknya.',
      en: 'It opens as soon as you are proved to be the owner.',
    },
  },
  'other-site': {
    code: 'HALAMAN-03',
    title: { id: 'Permintaan ini tidak kami jalankan', en: 'We did not carry out this request' },
    cause: {
      id: 'Permintaan datang dari situs lain. Demi keamanan Anda, tidak ada yang diubah.',
      en: 'The request came from another site. For your safety, nothing was changed.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  'not-found': {
    code: 'HALAMAN-04',
    title: { id: 'Halaman ini tidak ada', en: 'This page does not exist' },
    cause: {
      id: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah.',
      en: 'The address may be mistyped, or the page has moved.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  'wrong-method': {
    code: 'HALAMAN-05',
    title: { id: 'Halaman ini dibuka dengan cara lain', en: 'This page is opened in another way' },
    cause: {
      id: 'Alamat ini hanya menerima formulir, atau hanya dapat dibaca.',
      en: 'This address only takes a form, or can only be read.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  'too-large': {
    code: 'HALAMAN-06',
    title: { id: 'Isian ini terlalu besar', en: 'This is too large' },
    cause: {
      id: 'Yang dikirim lebih besar daripada yang dapat kami terima.',
      en: 'What was sent is larger than we can take.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  unsupported: {
    code: 'HALAMAN-07',
    title: { id: 'Bentuk isian ini tidak kami kenal', en: 'We do not know this form' },
    cause: {
      id: 'Isian dikirim dalam bentuk yang tidak dapat kami baca.',
      en: 'It was sent in a form that we cannot read.',
    },
    fix: GO_BACK,
    time: AT_ONCE,
  },
  fault: {
    code: 'HALAMAN-08',
    title: { id: 'Ada yang salah di pihak kami', en: 'Something went wrong on our side' },
    cause: {
      id: 'Ini bukan kesalahan Anda. Kejadiannya sudah kami catat.',
      en: 'It was nothing you did. We have made a note of it.',
    },
    fix: TRY_AGAIN,
    time: SOON,
  },
  busy: {
    code: 'HALAMAN-09',
    title: { id: 'Sedang sangat ramai', en: 'Very busy just now' },
    cause: {
      id: 'Terlalu banyak permintaan sekaligus. Data Anda aman, dan tidak ada yang berubah.',
      en: 'Too many requests at once. Your data is safe, and nothing was changed.',
    },
    fix: TRY_AGAIN,
    time: SOON,
  },
}

/** The same as a list, for the page that explains every code. */
export const pageRefusals: readonly Explanation[] = Object.values(errorWords)

/** When to come back, in seconds from now. */
export const retryIn = (seconds: number): Words => ({
  id: `Coba lagi dalam ${seconds} detik.`,
  en: seconds === 1 ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`,
})

export const startAgain: Words = { id: 'Ke beranda', en: 'To the home page' }
