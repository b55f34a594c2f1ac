import type { InputOf, Shape } from '../input/fields.ts'

export const constructionProjectInput = {
  fields: {
    contractValue: {
      kind: 'rupiah',
      title: { id: 'Nilai kontrak', en: 'Contract value' },
    },
    includesVat: {
      kind: 'yes-no',
      default: false,
      title: { id: 'Nilai kontrak termasuk PPN', en: 'The value includes value-added tax' },
    },
  },
} as const satisfies Shape

export type ConstructionProjectInput = InputOf<typeof constructionProjectInput>
