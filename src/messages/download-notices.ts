import type { Words } from '#values'

/** Messages about a member's own data as a download. */
export const downloadNotices = {
  'own-data-ready': {
    security: true,
    subject: { id: 'Unduhan data Anda siap', en: 'The download of your data is ready' },
    short: {
      id: 'unduhan data Anda siap.',
      en: 'the download of your data is ready.',
    },
    sentences: (): readonly Words[] => [
      {
        id: 'Semua data tentang Anda yang Anda minta sudah siap di situs kami, halaman Data pribadi, selama 7 hari.',
        en: 'Everything about you that you asked for is ready on our site, on the page Privacy, for 7 days.',
      },
      {
        id: 'Bukan Anda yang memintanya? Masuklah, akhiri sesi lain di halaman Keamanan, lalu ganti kata sandi.',
        en: 'Was it not you who asked? Sign in, end other sessions on the page Security, and change your password.',
      },
    ],
  },
} as const
