import type { Words } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explanation } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import type { HeirsInput } from '../../inputs/heirs.ts'
import { LAST_RESORT_WORDS, type LastResort, ORDERS, type Order } from './orders.ts'
import { has, RELATION_WORDS, type Relation } from './relations.ts'

export type Heirs = {
  /** Everyone of the first rank that has anyone; empty where the family has nobody whom the law names. */
  readonly entitled: readonly Relation[]
  /** Only where nobody is entitled, and the law says who gets it then. */
  readonly lastResort?: LastResort
  readonly explanation: Explanation
  readonly caveats: readonly Caveat[]
}

/**
 * The statutory order of heirs, the same since July 2015. The blood line up and down to the second degree is one rank.
 * Source: PP 44/2015 art. 37(5), 40(2); PP 46/2015 art. 23(2)-(4); PP 45/2015 art. 14(1), 21(1), 22(1), 23(1).
 */
export function heirsOf({ programme, family }: HeirsInput): Heirs {
  const order = ORDERS[programme]
  const ranks = order.ranks.map((rank) => ({
    rank,
    found: rank.filter((relation) => has(family, relation)),
  }))
  const reached = ranks.findIndex(({ found }) => found.length > 0)
  const entitled = ranks[reached]?.found ?? []
  const seen = reached === -1 ? ranks : ranks.slice(0, reached + 1)
  const lastResort = entitled.length === 0 ? order.lastResort : undefined
  return {
    entitled,
    ...(lastResort === undefined ? {} : { lastResort }),
    explanation: explained(order, outcomeWords(entitled, lastResort), seen),
    caveats: entitled.length === 0 ? [order.withoutHeirs] : order.caveats,
  }
}

function outcomeWords(entitled: readonly Relation[], lastResort: LastResort | undefined): Words {
  if (entitled.length > 0) return listed(entitled)
  return lastResort === undefined ? NOBODY : LAST_RESORT_WORDS[lastResort]
}

type Rank = { readonly rank: readonly Relation[]; readonly found: readonly Relation[] }

const explained = ({ basis }: Order, value: Words, seen: readonly Rank[]): Explanation =>
  reasonOf(
    { unit: 'words', value },
    {
      label: LABEL,
      formula: FORMULA,
      basis,
      effectiveFrom: '2015-07-01',
      ruleVersion: RULE,
      children: seen.map((one, index) => rankReason(one, index + 1, basis)),
    },
  )

const rankReason = ({ rank, found }: Rank, number: number, basis: string): Explanation =>
  reasonOf(
    { unit: 'words', value: found.length === 0 ? NOBODY_ALIVE : listed(found) },
    {
      label: { id: `Urutan ke-${number}`, en: `Rank ${number}` },
      formula: listed(rank),
      basis,
      effectiveFrom: '2015-07-01',
      ruleVersion: RULE,
    },
  )

const listed = (relations: readonly Relation[]): Words => ({
  id: relations.map((relation) => RELATION_WORDS[relation].id).join(', '),
  en: relations.map((relation) => RELATION_WORDS[relation].en).join(', '),
})

const RULE = 'heirs@2015-07'
const LABEL: Words = { id: 'Yang berhak', en: 'Who is entitled' }
const FORMULA: Words = {
  id: 'urutan pertama yang masih ada orangnya; urutan berikutnya tidak berhak',
  en: 'the first rank that has anyone; later ranks have no right',
}
const NOBODY: Words = { id: 'tidak ada yang disebut peraturan', en: 'nobody whom the law names' }
const NOBODY_ALIVE: Words = { id: 'tidak ada', en: 'nobody' }
