import type { Words } from '#values'

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

type ErrorWords = {
  /** Stable and quotable on the phone. */
  readonly code: string
  readonly title: Words
  readonly cause: Words
  readonly nextStep: Words
}

const TRY_AGAIN: Words = {
  id: 'Coba lagi sebentar lagi. Jika terjadi lagi, sebutkan nomor rujukan di bawah kepada kami.',
  en: 'Try again in a moment. If it happens again, tell us the reference number below.',
}
const GO_BACK: Words = {
  id: 'Kembali ke halaman sebelumnya, atau mulai lagi dari beranda.',
  en: 'Go back to the page before, or start again from the home page.',
}

/** What every error page says. */
export const errorWords: Readonly<Record<Trouble, ErrorWords>> = {
  'bad-request': {
    code: '400',
    title: { id: 'Permintaan ini tidak dapat dibaca', en: 'This request cannot be read' },
    cause: {
      id: 'Alamat atau isiannya tidak lengkap atau rusak.',
      en: 'The address, or what was sent with it, is incomplete or damaged.',
    },
    nextStep: GO_BACK,
  },
  forbidden: {
    code: '403',
    title: { id: 'Halaman ini belum terbuka untuk Anda', en: 'This page is not open to you yet' },
    cause: {
      id: 'Akun Anda masih sementara: Anda belum membuktikan diri lewat kontak yang tercatat.',
      en: 'Your account is provisional: you have not yet proved who you are through a contact on record.',
    },
    nextStep: {
      id: 'Hubungi kantor cabang dengan kartu peserta dan KTP Anda.',
      en: 'Contact a branch with your membership card and identity card.',
    },
  },
  'other-site': {
    code: '403',
    title: { id: 'Permintaan ini tidak kami jalankan', en: 'We did not carry out this request' },
    cause: {
      id: 'Permintaan datang dari situs lain. Demi keamanan Anda, tidak ada yang diubah.',
      en: 'The request came from another site. For your safety, nothing was changed.',
    },
    nextStep: GO_BACK,
  },
  'not-found': {
    code: '404',
    title: { id: 'Halaman ini tidak ada', en: 'This page does not exist' },
    cause: {
      id: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah.',
      en: 'The address may be mistyped, or the page has moved.',
    },
    nextStep: GO_BACK,
  },
  'wrong-method': {
    code: '405',
    title: { id: 'Halaman ini dibuka dengan cara lain', en: 'This page is opened in another way' },
    cause: {
      id: 'Alamat ini hanya menerima formulir, atau hanya dapat dibaca.',
      en: 'This address only takes a form, or can only be read.',
    },
    nextStep: GO_BACK,
  },
  'too-large': {
    code: '413',
    title: { id: 'Isian ini terlalu besar', en: 'This is too large' },
    cause: {
      id: 'Yang dikirim lebih besar daripada yang dapat kami terima.',
      en: 'What was sent is larger than we can take.',
    },
    nextStep: GO_BACK,
  },
  unsupported: {
    code: '415',
    title: { id: 'Bentuk isian ini tidak kami kenal', en: 'We do not know this form' },
    cause: {
      id: 'Isian dikirim dalam bentuk yang tidak dapat kami baca.',
      en: 'It was sent in a form that we cannot read.',
    },
    nextStep: GO_BACK,
  },
  fault: {
    code: '500',
    title: { id: 'Ada yang salah di pihak kami', en: 'Something went wrong on our side' },
    cause: {
      id: 'Ini bukan kesalahan Anda. Kejadiannya sudah kami catat.',
      en: 'It was nothing you did. We have made a note of it.',
    },
    nextStep: TRY_AGAIN,
  },
  busy: {
    code: '503',
    title: { id: 'Sedang sangat ramai', en: 'Very busy just now' },
    cause: {
      id: 'Terlalu banyak permintaan sekaligus. Data Anda aman, dan tidak ada yang berubah.',
      en: 'Too many requests at once. Your data is safe, and nothing was changed.',
    },
    nextStep: TRY_AGAIN,
  },
}

/** When to come back, in seconds from now. */
export const retryIn = (seconds: number): Words => ({
  id: `Coba lagi dalam ${seconds} detik.`,
  en: seconds === 1 ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`,
})

export const startAgain: Words = { id: 'Ke beranda', en: 'To the home page' }
