import type { Words } from '#values'

/** What acts about a member's own data are called in their history. */
export const privacyActWords: Readonly<Record<string, Words>> = {
  'log-exported': {
    id: 'Catatan siapa yang melihat data diunduh',
    en: 'List of who looked at the data downloaded',
  },
  'own-data-asked': {
    id: 'Unduhan semua data diminta',
    en: 'A download of everything asked for',
  },
  'own-data-prepared': {
    id: 'Unduhan semua data disiapkan',
    en: 'A download of everything prepared',
  },
  'own-data-fetched': { id: 'Semua data diunduh', en: 'Everything downloaded' },
  'notice-read': { id: 'Pemberitahuan privasi dibaca', en: 'Privacy notice read' },
}
