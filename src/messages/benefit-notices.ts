import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const NOTHING: Words = { id: '', en: '' }

/** Each change that the message is told, in the order in which it was told: `change1`, `change2`. */
const changes = (facts: Facts): readonly Words[] =>
  Object.keys(facts)
    .filter((name) => /^change\d+$/.test(name))
    .map((name) => fact(facts, name, NOTHING))

/** Messages about what members keep of what the law would give. */
export const benefitNotices = {
  'simulation-corrected': {
    security: false,
    optional: true,
    subject: {
      id: 'Hasil simulasi Anda berubah',
      en: 'A simulation of yours has another result',
    },
    short: {
      id: 'hasil simulasi Anda berubah.',
      en: 'a simulation of yours has another result.',
    },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: 'Kami menghitung ulang simulasi yang Anda simpan. Ini yang berubah.',
        en: 'We recomputed the simulations that you saved. This is what changed.',
      },
      ...changes(facts),
      {
        id: 'Rinciannya ada di halaman Simulasi tersimpan di situs kami.',
        en: 'The details are on the page Saved simulations of our site.',
      },
    ],
  },
} as const
