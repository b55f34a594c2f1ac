import type { Words } from '#values'

/** Words of the pages where a change that waits is cancelled without signing in. */
export const cancelChangeText = {
  title: { id: 'Batalkan perubahan', en: 'Cancel a change' },
  lead: {
    id: 'Kami memberi tahu Anda tentang perubahan yang menunggu. Kalau bukan Anda yang meminta, batalkan di sini. Anda tidak perlu masuk.',
    en: 'We told you of a change that waits. If it was not you who asked for it, cancel it here. You need not sign in.',
  },
  about: (what: Words): Words => ({
    id: `Perubahan ${what.id} belum berlaku.`,
    en: `The change of ${what.en} has not taken effect.`,
  }),
  happens: { id: 'Yang terjadi', en: 'What happens' },
  steps: [
    {
      id: 'Perubahan ini tidak jadi berlaku, dan semuanya tetap seperti semula.',
      en: 'This change will not take effect, and everything stays as it was.',
    },
    { id: 'Semua kontak Anda diberi tahu.', en: 'All your contacts are told.' },
    {
      id: 'Tidak ada yang masuk ke akun Anda dengan tombol ini.',
      en: 'Nobody is signed in by this button.',
    },
  ],
  press: { id: 'Batalkan perubahan ini', en: 'Cancel this change' },
  code: { id: 'Kode dari SMS atau surat', en: 'Code from an SMS or letter' },
  codeHint: {
    id: 'Dua belas huruf dan angka setelah "Bukan Anda?". Bukan kode pesan.',
    en: 'Twelve letters and digits after "Not you?". Not the message code.',
  },
  done: { id: 'Perubahan dibatalkan', en: 'The change is cancelled' },
  doneLead: {
    id: 'Semuanya tetap seperti semula.',
    en: 'Everything stays as it was.',
  },
  doneNext: {
    id: 'Bukan Anda yang memintanya? Maka ada orang lain di akun Anda. Ganti kata sandi sekarang, atau bekukan akun dengan kode beku.',
    en: 'It was not you who asked for it? Then somebody else is in your account. Change your password now, or freeze the account with your freeze code.',
  },
  over: { id: 'Tidak ada yang menunggu', en: 'Nothing waits' },
  overWhy: {
    id: 'Tautan ini tidak berlaku, atau perubahannya sudah dibatalkan atau sudah berlaku.',
    en: 'This link does not work, or the change was cancelled or took effect already.',
  },
  overNext: {
    id: 'Masuklah dan lihat halaman Data saya. Ada orang lain di akun Anda? Bekukan akun dengan kode beku.',
    en: 'Sign in and look at the page My data. Somebody else is in your account? Freeze it with your freeze code.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },
  newPassword: { id: 'Ganti kata sandi', en: 'Change the password' },
  freeze: { id: 'Bekukan akun', en: 'Freeze the account' },
} as const
