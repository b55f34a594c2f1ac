import { type HeirRelation, heirsCalculation } from '#law'
import type { Person, Relative } from '#members'
import { type LocalDate, type Rupiah, ZERO_RUPIAH } from '#values'
import { resultReader } from './everywhere/result-reader.ts'
import {
  type Asked,
  amountOf,
  ask,
  type HeirsRecord,
  type ProgrammeAmount,
} from './heirs-amounts.ts'
import {
  type Counted,
  countedFor,
  familyInput,
  HEIRS_PROGRAMMES,
  type HeirsProgramme,
} from './heirs-counted.ts'
import { type HeirPapers, papersOf } from './heirs-papers.ts'
import { type OpenQuestion, openQuestions } from './heirs-questions.ts'

/**
 * How the law divides what a programme pays. `whole`: one heir gets it. `undivided`: several of one rank, and the law
 * does not say how they share. `one-of-several`: only one of them, and the law does not say which. `together`: children
 * who have one pension between them.
 */
export type Share = 'whole' | 'undivided' | 'one-of-several' | 'together'

/** Somebody who is entitled. */
export type Heir = {
  readonly relative: Relative
  readonly as: HeirRelation
  readonly share: Share
  /** What is theirs by itself; `undefined` where it is shared, or not known. A month's pension for JP. */
  readonly amount: Rupiah | undefined
}

/** The map of a member's heirs on a day, and who they are. */
export type MemberHeirs = {
  readonly map: HeirsMap
  readonly person: Person
  readonly today: LocalDate
  readonly relatives: readonly Relative[]
}

/** A named amount of a programme; for JP a month's pension. */
export type NamedPart = { readonly name: string; readonly amount: Rupiah }

/** One programme, for this family and this record today. */
export type ProgrammeHeirs = {
  readonly programme: HeirsProgramme
  readonly heirs: readonly Heir[]
  /** The order of the law, asked with this family. */
  readonly order: Asked
  /** How many of the family the law knows in each relation. */
  readonly inRanks: Readonly<Record<string, number>>
  /** Who gets it where nobody is entitled, as the law names it. */
  readonly lastResort: string | undefined
  readonly amount: ProgrammeAmount
  /** What all heirs get together: the sum, the net savings, or a month's pension. `undefined` where there is none. */
  readonly total: Rupiah | undefined
  readonly parts: readonly NamedPart[]
  /** The most that scholarships add to the total, if every child goes on to the end of school. */
  readonly mostTotal: Rupiah | undefined
  readonly open: readonly OpenQuestion[]
}

/** Everything that a family would be entitled to if the member died today. */
export type HeirsMap = {
  readonly programmes: readonly ProgrammeHeirs[]
  /** What each of those who are entitled to anything still lacks. */
  readonly papers: readonly HeirPapers[]
}

/**
 * The statutory order applied to this family, programme by programme, with the amounts of this record on this day. It
 * is an estimate: who is an heir is determined from papers after a death, and what the law leaves open stays open.
 */
export function heirsMap(relatives: readonly Relative[], record: HeirsRecord): HeirsMap {
  const programmes = HEIRS_PROGRAMMES.map((one) => programmeHeirs(one, relatives, record))
  const entitled = [
    ...new Map(
      programmes.flatMap(({ heirs }) => heirs.map((heir) => [heir.relative.relativeId, heir])),
    ).values(),
  ]
  return { programmes, papers: entitled.map((heir) => papersOf(heir)) }
}

function programmeHeirs(
  programme: HeirsProgramme,
  relatives: readonly Relative[],
  record: HeirsRecord,
): ProgrammeHeirs {
  const { today } = record
  const counted = countedFor(programme, relatives, today)
  const order = ask(heirsCalculation, { programme, family: familyInput(counted) })
  const said = resultReader(order.answer.kind === 'result' ? order.answer.result : {})
  const entitled = relationsIn(order)
  const amount = amountOf(programme, record, relatives)
  const outcome = outcomeOf(programme, amount, entitled)
  const who = counted.filter(({ as }) => entitled.includes(as))
  return {
    ...{ programme, order, amount, ...outcome, inRanks: countsOf(counted) },
    lastResort: said.text('lastResort'),
    heirs: who.map((one) => heirOf(programme, one, { who, total: outcome.total })),
    open: openQuestions({ programme, relatives, who, record, hasAmount: amount.kind === 'asked' }),
  }
}

/** The relations that the law entitles, in its order. */
function relationsIn({ answer }: Asked): readonly string[] {
  if (answer.kind !== 'result' || !('entitled' in answer.result)) return []
  const { entitled } = answer.result
  return Array.isArray(entitled) ? entitled.map(String) : []
}

function countsOf(counted: readonly Counted[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { as } of counted) counts[as] = (counts[as] ?? 0) + 1
  return counts
}

type Among = { readonly who: readonly Counted[]; readonly total: Rupiah | undefined }

function heirOf(programme: HeirsProgramme, { relative, as }: Counted, among: Among): Heir {
  const share = shareOf(programme, as, among.who)
  return { relative, as, share, amount: share === 'whole' ? among.total : undefined }
}

function shareOf(programme: HeirsProgramme, as: HeirRelation, who: readonly Counted[]): Share {
  if (who.length === 1) return 'whole'
  if (programme !== 'jp') return 'undivided'
  // The pension of a widow or a parent is for one; that of the children is one for at most two of them.
  if (as !== 'child') return 'one-of-several'
  return 'together'
}

type Outcome = Pick<ProgrammeHeirs, 'total' | 'parts' | 'mostTotal'>
const NOTHING: Outcome = { total: undefined, parts: [], mostTotal: undefined }

function outcomeOf(
  programme: HeirsProgramme,
  amount: ProgrammeAmount,
  entitled: readonly string[],
): Outcome {
  if (amount.kind === 'none' || amount.asked.answer.kind !== 'result') return NOTHING
  const result = resultReader(amount.asked.answer.result)
  if (programme === 'jht')
    return {
      total: result.amount('net'),
      parts: named([
        ['gross', result.amount('gross')],
        ['tax', result.amount('tax')],
      ]),
      mostTotal: undefined,
    }
  if (programme === 'jp') return pensionOutcome(result, entitled)
  const most = amount.most?.answer
  return {
    total: result.amount('total'),
    parts: result.list('components').map((part) => ({
      name: part.text('name') ?? '',
      amount: part.amount('amount') ?? ZERO_RUPIAH,
    })),
    mostTotal: most?.kind === 'result' ? resultReader(most.result).amount('total') : undefined,
  }
}

/** The month's pension of whoever comes first, and of the children should the widow or widower die or remarry. */
function pensionOutcome(
  result: ReturnType<typeof resultReader>,
  [first]: readonly string[],
): Outcome {
  const isFor = (relation: string) => first === relation
  const total = SURVIVORS.find(isFor)
  return {
    total: total === undefined ? undefined : result.amount(total),
    parts: named(isFor('spouse') ? [['childAfterSpouse', result.amount('childAfterSpouse')]] : []),
    mostTotal: undefined,
  }
}
const SURVIVORS = ['spouse', 'child', 'parent'] as const

const named = (parts: readonly (readonly [string, Rupiah | undefined])[]): readonly NamedPart[] =>
  parts.flatMap(([name, amount]) => (amount === undefined ? [] : [{ name, amount }]))
