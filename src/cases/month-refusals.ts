import { AT_ONCE, type RefusalList } from '#values'

/** Of several months in one case. */
export const MONTH_REFUSALS = {
  'ADUAN-15': {
    cause: {
      id: 'Bulan lainnya tidak terbaca, belum lewat, atau lebih dari sebelas.',
      en: 'The other months cannot be read, are not over yet, or are more than eleven.',
    },
    fix: {
      id: 'Tulis tahun dan bulan dengan koma di antaranya, misalnya 2026-04, 2026-05.',
      en: 'Write year and month with commas between them, such as 2026-04, 2026-05.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
