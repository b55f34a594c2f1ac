import type { Rupiah } from '#values'
import { type Caveat, caveatsOf } from '../caveat.ts'
import type { Explained } from '../explained.ts'

/** What the JHT that is missing at pension age depends on beyond the figures given. */
export const jhtMissingCaveats = (explanation: Explained<Rupiah>): readonly Caveat[] => [
  CAVEATS.lastReturnStays,
  ...(explanation.children.some(({ unit }) => unit === 'unknown') ? [CAVEATS.unknownReturn] : []),
  ...caveatsOf(explanation),
]

/** What the monthly pension that is missing depends on beyond the figures given. */
export const jpMissingCaveats = (explanation: Explained<Rupiah>): readonly Caveat[] => [
  CAVEATS.beforeIndexing,
  ...caveatsOf(explanation),
]

const CAVEATS = {
  lastReturnStays: {
    kind: 'last-return-stays',
    text: {
      id: 'Tahun yang akan datang memakai hasil pengembangan yang terakhir diberikan. Tidak ada yang menjanjikannya.',
      en: 'Coming years count the return that was credited last. Nobody promises it.',
    },
  },
  unknownReturn: {
    kind: 'unknown-return',
    text: {
      id: 'Tahun yang hasil pengembangannya belum diketahui tidak menambah apa pun, jadi angka ini bisa terlalu kecil.',
      en: 'Years whose return is not known add nothing, so this figure may be too low.',
    },
  },
  beforeIndexing: {
    kind: 'before-indexing',
    text: {
      id: 'Upah belum disesuaikan dengan inflasi, dan batas bawah dan atas pensiun tidak diperhitungkan.',
      en: 'Wages are not indexed yet, and the lowest and the highest pension are left aside.',
    },
  },
} as const satisfies Readonly<Record<string, Caveat>>
