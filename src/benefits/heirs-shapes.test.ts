import { describe, expect, test } from 'vitest'
import {
  FATHER,
  family,
  GROWN,
  HALF,
  LOWEST,
  MOTHER,
  on,
  RECORD,
  type Said,
  SCHOOLGIRL,
  SUMS,
  WIFE,
} from '#test/families'
import { type HeirsMap, heirsMap } from './heirs.ts'

/** Name and share of everyone entitled, the sum, and what is open: what a reader sees of a programme. */
const seenOf = (map: HeirsMap) =>
  Object.fromEntries(
    map.programmes.map(({ programme, heirs, total, lastResort, open }) => [
      programme,
      {
        who: heirs.map(({ relative, share }) => `${relative.details.name} ${share}`),
        total,
        ...(lastResort === undefined ? {} : { lastResort }),
        open: open.map(({ kind }) => kind),
      },
    ]),
  )

type Seen = { readonly who: readonly string[]; readonly open: readonly string[] }
type Shape = {
  readonly title: string
  readonly people: readonly Said[]
  /** JKK, JKM and JHT, whose order is one. */
  readonly order: Seen
  readonly jp: Seen & { readonly total: bigint | undefined }
  readonly lastResorts?: boolean
  readonly scholarship?: bigint
  readonly missing: readonly string[]
}

const SPOUSE_PAPERS = ['family-card', 'identity-card', 'marriage-book']
const CHILD_PAPERS = ['family-card', 'birth-certificate']
const OTHER_PAPERS = ['family-card', 'identity-card']

const SHAPES: readonly Shape[] = [
  {
    title: 'no family: the fund and the estates office',
    people: [],
    order: { who: [], open: [] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    lastResorts: true,
    missing: [],
  },
  {
    title: 'single, with a brother: JP names no brother',
    people: [{ relation: 'sibling', name: 'Brother' }],
    order: { who: ['Brother whole'], open: ['not-proved'] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    missing: OTHER_PAPERS,
  },
  {
    title: 'married: the wife takes all',
    people: [WIFE, MOTHER],
    order: { who: ['Wife whole'], open: ['not-proved'] },
    jp: {
      who: ['Wife whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'a child at school beside the wife: one rank, and JP is the wife’s',
    people: [WIFE, SCHOOLGIRL],
    order: { who: ['Wife undivided', 'Girl undivided'], open: ['shares', 'not-proved'] },
    jp: {
      who: ['Wife whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    scholarship: 4_000_000n, // two years of lower secondary school
    missing: [...SPOUSE_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'children over 23: heirs of JKK, JKM and JHT, and JP names nobody for certain',
    people: [GROWN, MOTHER],
    order: { who: ['Grown whole'], open: ['not-proved'] },
    jp: {
      ...{ who: [], total: undefined },
      open: ['jp-parent-beside-grown-child', 'jp-child-ended', 'jp-late-child'],
    },
    missing: CHILD_PAPERS,
  },
  {
    title: 'widowed and married again: the first wife is no heir, her child is',
    people: [
      { ...WIFE, name: 'First', more: [on('married', '2012-05-01'), on('died', '2018-01-01')] },
      { ...WIFE, name: 'Second', more: [on('married', '2020-05-01')] },
      { ...GROWN, name: 'Child', born: '2015-06-06' },
    ],
    order: { who: ['Second undivided', 'Child undivided'], open: ['shares', 'not-proved'] },
    jp: {
      who: ['Second whole'],
      total: HALF,
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: [...SPOUSE_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'divorced and married again: said in words',
    people: [
      {
        ...WIFE,
        name: 'Former',
        more: [on('married', '2012-05-01'), on('divorced', '2018-01-01')],
      },
      { ...WIFE, name: 'Present', more: [on('married', '2020-05-01')] },
    ],
    order: { who: ['Present whole'], open: ['divorced', 'not-proved'] },
    jp: {
      ...{ who: ['Present whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'divorced', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'two marriages at once: shares are open, and so is which wife has the pension',
    people: [WIFE, { ...WIFE, name: 'Other' }],
    order: {
      who: ['Wife undivided', 'Other undivided'],
      open: ['shares', 'two-spouses', 'not-proved'],
    },
    jp: {
      ...{ who: ['Wife one-of-several', 'Other one-of-several'], total: HALF },
      open: ['jp-registered', 'jp-two-spouses', 'jp-late-child', 'not-proved'],
    },
    missing: [...SPOUSE_PAPERS, ...SPOUSE_PAPERS],
  },
  {
    title: 'parents only: together, and one of them has the lowest pension',
    people: [MOTHER, FATHER],
    order: { who: ['Mother undivided', 'Father undivided'], open: ['shares', 'not-proved'] },
    jp: {
      ...{ who: ['Mother one-of-several', 'Father one-of-several'], total: LOWEST },
      open: ['jp-registered', 'jp-which-parent', 'jp-late-child', 'not-proved'],
    },
    missing: [...OTHER_PAPERS, ...OTHER_PAPERS],
  },
  {
    title: 'a foreign husband or wife: no difference, and the paper is open',
    people: [{ ...WIFE, nationality: 'IN' }],
    order: { who: ['Wife whole'], open: ['foreign-spouse', 'not-proved'] },
    jp: {
      ...{ who: ['Wife whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'foreign-spouse', 'not-proved'],
    },
    missing: SPOUSE_PAPERS,
  },
  {
    title: 'three children without a mother: one pension for at most two',
    people: ['2014-01-01', '2016-01-01', '2019-01-01'].map((born, index) => ({
      ...{ relation: 'child', name: `C${index}`, born },
    })),
    order: {
      who: ['C0 undivided', 'C1 undivided', 'C2 undivided'],
      open: ['shares', 'not-proved'],
    },
    jp: {
      ...{ who: ['C0 together', 'C1 together', 'C2 together'], total: HALF },
      open: [
        'jp-registered',
        'jp-more-children',
        'jp-children-divide',
        'jp-late-child',
        'not-proved',
      ],
    },
    missing: [...CHILD_PAPERS, ...CHILD_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'an adopted child beside a mother: JP knows it, the others do not say',
    people: [{ relation: 'adopted-child', name: 'Adopted', born: '2018-01-01' }, MOTHER],
    order: { who: ['Mother whole'], open: ['step-or-adopted', 'not-proved'] },
    jp: {
      ...{ who: ['Adopted whole'], total: HALF },
      open: ['jp-registered', 'jp-late-child', 'not-proved'],
    },
    missing: [...OTHER_PAPERS, ...CHILD_PAPERS],
  },
  {
    title: 'a will beside a mother-in-law: the will comes last',
    people: [
      { relation: 'parent-in-law', name: 'In-law' },
      { relation: 'named-in-will', name: 'Friend' },
    ],
    order: { who: ['In-law whole'], open: ['will-comes-last', 'not-proved'] },
    jp: { who: [], total: undefined, open: ['jp-late-child'] },
    missing: OTHER_PAPERS,
  },
]

describe('every shape of a family', () => {
  test.each(SHAPES)('$title', ({ people, order, jp, lastResorts, scholarship = 0n, missing }) => {
    const map = heirsMap(family(...people), RECORD)
    const last = (name: string) => (lastResorts === true ? { lastResort: name } : {})
    expect(seenOf(map)).toEqual({
      jkk: { ...order, total: SUMS.jkk + scholarship, ...last('social-security-fund') },
      jkm: { ...order, total: SUMS.jkm + scholarship, ...last('social-security-fund') },
      jht: { ...order, total: SUMS.jht, ...last('state-estates-office') },
      jp,
    })
    expect(
      map.papers.flatMap(({ papers }) => papers.map(({ paper, standing }) => [paper, standing])),
    ).toEqual(missing.map((paper) => [paper, 'missing']))
  })
})
