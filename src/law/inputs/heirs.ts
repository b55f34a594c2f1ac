import type { InputOf, Shape } from '../input/fields.ts'

const HOW_MANY = { kind: 'whole-number', from: 0, to: 100, default: 0, optional: true } as const

export const heirsInput = {
  fields: {
    programme: {
      kind: 'choice',
      title: { id: 'Program', en: 'Programme' },
      options: {
        jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work injury (JKK)' },
        jkm: { id: 'Jaminan Kematian (JKM)', en: 'Death (JKM)' },
        jht: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' },
        jp: { id: 'Jaminan Pensiun (JP)', en: 'Pension (JP)' },
      },
    },
    family: {
      kind: 'group',
      title: { id: 'Keluarga yang masih hidup', en: 'Family members who are alive' },
      fields: {
        spouse: {
          kind: 'yes-no',
          default: false,
          optional: true,
          title: { id: 'Suami atau istri', en: 'Husband or wife' },
        },
        children: { ...HOW_MANY, title: { id: 'Anak', en: 'Children' } },
        parents: { ...HOW_MANY, title: { id: 'Orang tua', en: 'Parents' } },
        grandchildren: { ...HOW_MANY, title: { id: 'Cucu', en: 'Grandchildren' } },
        grandparents: { ...HOW_MANY, title: { id: 'Kakek dan nenek', en: 'Grandparents' } },
        siblings: { ...HOW_MANY, title: { id: 'Saudara kandung', en: 'Brothers and sisters' } },
        parentsInLaw: { ...HOW_MANY, title: { id: 'Mertua', en: 'Parents-in-law' } },
        will: {
          kind: 'yes-no',
          default: false,
          optional: true,
          title: { id: 'Wasiat menunjuk seseorang', en: 'A will names someone' },
        },
      },
    },
  },
} as const satisfies Shape

export type HeirsInput = InputOf<typeof heirsInput>
