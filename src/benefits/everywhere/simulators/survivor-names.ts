import type { Words } from '#values'

/** What the survivors of JP are called, in the order in which they come. */
export const SURVIVOR_NAMES = {
  spouse: { id: 'Janda atau duda', en: 'Widow or widower' },
  child: { id: 'Anak, bila tidak ada janda atau duda', en: 'Children without a widow(er)' },
  childAfterSpouse: {
    id: 'Anak, setelah janda atau duda meninggal atau menikah lagi',
    en: 'Children after the widow(er) died or remarried',
  },
  parent: { id: 'Orang tua, bila tidak ada keduanya', en: 'A parent without either' },
} as const satisfies Readonly<Record<string, Words>>
