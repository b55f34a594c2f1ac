import type { Words } from '#values'

/** What acts about the family are called in a member's history. */
export const familyActWords: Readonly<Record<string, Words>> = {
  'family-added': { id: 'Anggota keluarga dicatat', en: 'Family member written down' },
  'family-changed': { id: 'Catatan keluarga diubah', en: 'Record of the family changed' },
  'family-proof-proposed': {
    id: 'Petugas melihat surat anggota keluarga',
    en: 'An officer saw the papers of a family member',
  },
  'family-proof-approved': {
    id: 'Petugas kedua menyatakan anggota keluarga terbukti',
    en: 'A second officer found a family member proved',
  },
  'family-proof-rejected': {
    id: 'Petugas kedua menolak bukti anggota keluarga',
    en: 'A second officer rejected the proof of a family member',
  },
}
