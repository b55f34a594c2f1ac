import type { Words } from '#values'

/** Words for when not even the error page can be made. */
export const TEXT = {
  bareFault: {
    id: 'Maaf, halaman ini sedang bermasalah. Coba lagi nanti. Nomor rujukan:',
    en: 'Sorry, this page has a problem. Please try again later. Reference number:',
  },
} satisfies Record<string, Words>
