import type { Words } from '#values'

/** Words of a simulation's answer: on the server and in the browser. */
export const text = {
  result: { id: 'Hasil', en: 'Result' },
  estimate: {
    id: 'Ini perkiraan menurut isian Anda, bukan janji.',
    en: 'This is an estimate from what you filled in, not a promise.',
  },
  incomplete: { id: 'Belum bisa dihitung', en: 'Cannot be calculated yet' },
  refused: { id: 'Tidak ada jumlahnya', en: 'There is no amount' },
  refusedFrom: { id: 'Jawabannya berubah mulai', en: 'The answer changes from' },
  refusedChange: { id: 'Yang mengubahnya', en: 'What would change it' },
  refusedBasis: { id: 'Dasar', en: 'Basis' },
  compared: { id: 'Dibandingkan', en: 'Side by side' },
  comparedBars: {
    id: 'Jumlah tiap pilihan, dalam satu skala.',
    en: 'The amount of each option, on one scale.',
  },
  part: { id: 'Bagian', en: 'Part' },
  total: { id: 'Jumlah', en: 'Total' },
  noAmount: { id: 'tidak ada', en: 'none' },
  bars: { id: 'Pembagiannya, dalam satu skala.', en: 'How it divides, on one scale.' },
  why: { id: 'Dari mana angka ini?', en: 'Where does this figure come from?' },
  whyLead: {
    id: 'Buka selangkah demi selangkah: setiap angka, rumusnya, dan pasalnya.',
    en: 'Open it step by step: every figure, its formula and its article.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const allRows = (years: number): Words => ({
  id: `Semua ${years} tahun`,
  en: `All ${years} years`,
})

export const countedOn = (day: string, newest: string): Words => ({
  id: `Dihitung ${day}. Aturan termuda yang dipakai: ${newest}.`,
  en: `Calculated on ${day}. The newest rule used: ${newest}.`,
})

export const answeredOn = (day: string): Words => ({
  id: `Dijawab ${day} menurut isian Anda.`,
  en: `Answered on ${day} from what you filled in.`,
})
