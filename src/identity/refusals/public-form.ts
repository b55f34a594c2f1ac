import type { RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** Forms that are open to everybody and are no sign-in: whether a message is ours, and reports. */
export const PUBLIC_FORM_REFUSALS = {
  'UMUM-01': {
    cause: {
      id: 'Banyak formulir ini datang dari jaringan Anda, mungkin oleh orang lain. Yang ini belum diproses.',
      en: 'Many of these forms have come from your network, perhaps by others. This one has not been processed.',
    },
    fix: {
      id: 'Tunggu sampai waktunya habis, lalu kirim. Biasanya peramban Anda selesai lebih cepat.',
      en: 'Wait until the time is up, then send it. Your browser is usually ready sooner.',
    },
    time: IN_TIME,
  },
} as const satisfies RefusalList
