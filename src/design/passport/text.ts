import type { Words } from '#values'

/** Words of a number's passport. */
export const text = {
  certainty: { id: 'Kepastian', en: 'Certainty' },
  version: { id: 'Versi aturan', en: 'Rule version' },
  restsOn: { id: 'Nilai hukum yang dipakai:', en: 'The statutory values used:' },
  caveats: { id: 'Yang perlu Anda ketahui', en: 'What you should know' },
  doubtful: {
    id: 'Nilai hukum yang belum pasti',
    en: 'Statutory values that are not certain',
  },
  recompute: { id: 'Hitung sendiri', en: 'Recompute it yourself' },
  recomputeLead: {
    id: 'Perangkat lunak ini bebas. Di komputer sendiri, perintah ini memberi angka yang sama sampai satu rupiah:',
    en: 'This software is free. On your own computer this command gives the same figures to the rupiah:',
  },
  download: { id: 'Unduh isiannya', en: 'Download the input' },
} as const satisfies Readonly<Record<string, Words>>
