import type { Words } from '#values'

/** Words of the report of a simulation; the answer's own come with it. */
export const simulationText = {
  name: { id: 'Nama', en: 'Name' },
  scenario: { id: 'Nama simulasi', en: 'Name of the simulation' },
  question: { id: 'Yang dihitung', en: 'What it answers' },
  savedAt: { id: 'Disimpan', en: 'Saved' },
  record: { id: 'Versi catatan', en: 'Version of the record' },
  newestRule: { id: 'Aturan termuda yang dipakai', en: 'Newest rule used' },
  answer: { id: 'Hasil', en: 'Result' },
  asked: { id: 'Yang diisi', en: 'What was filled in' },
  why: { id: 'Dari mana angka ini?', en: 'Where does this figure come from?' },
  whyLead: {
    id: 'Setiap langkah: angkanya, rumusnya, pasalnya, sejak kapan berlaku, dan seberapa pasti. Langkah 1.2 adalah bagian dari langkah 1.',
    en: 'Every step: its figure, its formula, its article, since when it is in force, and how sure it is. Step 1.2 is a part of step 1.',
  },
  certainty: { id: 'Kepastian', en: 'Certainty' },
  version: { id: 'Versi aturan', en: 'Rule version' },
  caveats: { id: 'Yang perlu Anda ketahui', en: 'What you should know' },
} as const satisfies Record<string, Words>

/** `Laporan simulasi: Pensiun bulanan (JP)`. */
export const simulationTitle = (simulator: Words): Words => ({
  id: `Laporan simulasi: ${simulator.id}`,
  en: `Simulation report: ${simulator.en}`,
})
