import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const SOME: Words = { id: 'beberapa hal', en: 'some things' }

/** Messages about what the radar found in the member's record. */
export const recordNotices = {
  'record-findings': {
    security: false,
    optional: true,
    subject: {
      id: 'Ada yang perlu diperiksa pada iuran Anda',
      en: 'Something in your contributions needs a look',
    },
    short: {
      id: 'ada yang perlu diperiksa pada iuran Anda.',
      en: 'something in your contributions needs a look.',
    },
    sentences: (facts: Facts): readonly Words[] => {
      const found = fact(facts, 'found', SOME)
      return [
        {
          id: `Kami memeriksa catatan iuran Anda dan menemukan ${found.id}.`,
          en: `We checked the record of your contributions and found ${found.en}.`,
        },
        {
          id: 'Lebih mudah diperbaiki sekarang daripada nanti, selama slip gaji Anda masih ada.',
          en: 'It is easier to mend now than later, while you still have your payslips.',
        },
        {
          id: 'Rinciannya, dan apa yang dapat Anda lakukan, ada di halaman Radar iuran di situs kami.',
          en: 'The details, and what you can do, are on the page Contribution radar of our site.',
        },
      ]
    },
  },
} as const
