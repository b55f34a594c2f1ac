import type { Words } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { HeirsInput } from '../../inputs/heirs.ts'
import type { Relation } from './relations.ts'

/** Who gets what nobody of the family or a will is there for. */
export const LAST_RESORTS = ['social-security-fund', 'state-estates-office'] as const
export type LastResort = (typeof LAST_RESORTS)[number]

export const LAST_RESORT_WORDS: Readonly<Record<LastResort, Words>> = {
  'social-security-fund': { id: 'Dana Jaminan Sosial', en: 'the social security fund' },
  'state-estates-office': {
    id: 'Balai Harta Peninggalan (BHP)',
    en: 'the state estates office (BHP)',
  },
}

/** The ranks of a programme: the first that has anyone takes all. */
export type Order = {
  readonly ranks: readonly (readonly Relation[])[]
  readonly basis: string
  /** `undefined`: the law names nobody. */
  readonly lastResort?: LastResort
  readonly caveats: readonly Caveat[]
  /** Beside them, where nobody is there. */
  readonly withoutHeirs: Caveat
}

/** Up and down to the second degree: father, mother, grandparents, grandchildren. PP 44/2015, on art. 37(5)b1. */
const BLOOD_LINE: readonly Relation[] = ['parent', 'grandparent', 'grandchild']
const RANKS: Order['ranks'] = [
  ['spouse', 'child'],
  BLOOD_LINE,
  ['sibling'],
  ['parent-in-law'],
  ['will'],
]

const SHARES_SILENT: Caveat = {
  kind: 'shares-not-regulated',
  text: {
    id: 'Pembagian di antara ahli waris yang setingkat tidak diatur peraturan ini.',
    en: 'How heirs of one rank share is not regulated here.',
  },
}
const FUNERAL_MONEY: Caveat = {
  kind: 'funeral-money-to-whoever-buries',
  text: {
    id: 'Biaya pemakaman dibayarkan kepada yang mengurus pemakaman.',
    en: 'The funeral money goes to whoever arranges the funeral.',
  },
}

export const ORDERS: Readonly<Record<HeirsInput['programme'], Order>> = {
  jkk: {
    ranks: RANKS,
    basis: 'PP 44/2015 art. 37(5)',
    lastResort: 'social-security-fund',
    caveats: [SHARES_SILENT],
    withoutHeirs: FUNERAL_MONEY,
  },
  jkm: {
    ranks: RANKS,
    basis: 'PP 44/2015 art. 40(2)',
    lastResort: 'social-security-fund',
    caveats: [SHARES_SILENT],
    withoutHeirs: FUNERAL_MONEY,
  },
  jht: {
    ranks: RANKS,
    basis: 'PP 46/2015 art. 23(2)-(4)',
    lastResort: 'state-estates-office',
    caveats: [SHARES_SILENT],
    withoutHeirs: {
      kind: 'jht-to-estates-office',
      text: {
        id: 'JHT dikembalikan ke Balai Harta Peninggalan menurut peraturannya sendiri.',
        en: 'JHT goes back to the state estates office under its own rules.',
      },
    },
  },
  jp: {
    ranks: [['spouse'], ['child'], ['parent']],
    basis: 'PP 45/2015 art. 14(1), 21(1), 22(1), 23(1)',
    caveats: [
      {
        kind: 'jp-registered-only',
        text: {
          id: 'Pensiun JP hanya untuk satu suami atau istri, paling banyak dua anak, atau satu orang tua, yang terdaftar di BPJS Ketenagakerjaan; anak sampai umur 23 tahun, bekerja, atau menikah.',
          en: 'A JP pension is only for one husband or wife, at most two children, or one parent, who are registered with the agency; children until 23, work or marriage.',
        },
      },
    ],
    withoutHeirs: {
      kind: 'jp-nobody-named',
      text: {
        id: 'PP 45/2015 tidak menyebut penerima lain; apa yang terjadi dengan iurannya belum diketahui.',
        en: 'PP 45/2015 names nobody else; what happens to the contributions is not known.',
      },
    },
  },
}
