import type { Kpj, LocalDate } from '#values'
import type { IdNumber } from './identification.ts'

/** One row of the members' register, in good form; `undefined` where it says nothing. */
export type RegisterRow = {
  readonly kpj: Kpj
  readonly idNumber: IdNumber
  readonly name: string
  readonly birthDate: LocalDate
  readonly traits: Traits
  /** Texts as they are compared and sealed: made with `addressText` and `accountText` where they have parts. */
  readonly held: Readonly<Record<HeldKind, string | undefined>>
}

export type Traits = {
  readonly sex: string | undefined
  readonly nationality: string | undefined
  readonly maritalStatus: string | undefined
}

export const HELD_KINDS = ['email', 'phone', 'address', 'account'] as const
export type HeldKind = (typeof HELD_KINDS)[number]

/** Something that may be replaced and is kept with its history. */
export type Held = {
  readonly id: string
  readonly kind: HeldKind
  readonly text: string
  readonly source: string
}

/** What is known of a member, as the register may change it. */
export type Entry = {
  readonly memberId: bigint
  readonly name: string
  readonly traits: Traits
  /** Whether the register has named this member before; else the name is only what an employer wrote. */
  readonly registered: boolean
  /** What holds now; what was ended is not among them. */
  readonly held: readonly Held[]
  /** What the member took out or replaced themselves: it does not come back. */
  readonly takenOut: readonly Pick<Held, 'kind' | 'text'>[]
  /** Columns that the member or two officers settled since the register named them. */
  readonly settled: readonly string[]
}

export type Verdict =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'differs'; readonly columns: readonly string[] }
  /** Proved later than any list says it: no correction undoes that. */
  | { readonly kind: 'proved-since'; readonly columns: readonly string[] }
  | {
      readonly kind: 'changed'
      readonly entry: Entry
      readonly added: readonly Held[]
      readonly ended: readonly Held[]
    }

export const REGISTER = 'members-import'
/** Where that comes from which the member proved. */
export const BY_MEMBER = 'member'

/**
 * What a row does to what is known. What was unknown is added; what differs is replaced only by a
 * correction. An empty value takes nothing away. A name that differs only in letter case, spaces or
 * punctuation is the same name. What the member proved, or two officers corrected, no list replaces or adds to: a row that
 * says otherwise is refused whole, since nobody knows how old it is.
 * @param newId answers a fresh identifier
 */
export function enter(
  row: RegisterRow,
  entry: Entry,
  { corrections, newId }: { readonly corrections: boolean; readonly newId: () => string },
): Verdict {
  const proved = provedSince(row, entry)
  if (proved.length > 0) return { kind: 'proved-since', columns: proved }
  const columns = [...differingTraits(row, entry), ...differingHeld(row, entry)]
  if (columns.length > 0 && !corrections) return { kind: 'differs', columns }
  const added = HELD_KINDS.flatMap((kind) => {
    const text = row.held[kind]
    const known = text === undefined || entry.held.some((one) => same(one, kind, text))
    return known ? [] : [{ id: newId(), kind, text, source: REGISTER }]
  })
  const ended = entry.held.filter(
    (one) => one.source === REGISTER && added.some(({ kind }) => kind === one.kind),
  )
  const traits = {
    sex: row.traits.sex ?? entry.traits.sex,
    nationality: row.traits.nationality ?? entry.traits.nationality,
    maritalStatus: row.traits.maritalStatus ?? entry.traits.maritalStatus,
  }
  const name = entry.registered && sameName(row.name, entry.name) ? entry.name : row.name
  const isSame =
    entry.registered &&
    added.length === 0 &&
    name === entry.name &&
    TRAITS.every((trait) => traits[trait] === entry.traits[trait])
  if (isSame) return { kind: 'unchanged' }
  const held = [...entry.held.filter((one) => !ended.includes(one)), ...added]
  return {
    kind: 'changed',
    entry: { ...entry, name, traits, registered: true, held },
    added,
    ended,
  }
}

/** Columns in which a row would undo what was proved since. */
function provedSince(row: RegisterRow, entry: Entry): readonly string[] {
  const says = { ...row.traits, name: row.name }
  const knows = { ...entry.traits, name: entry.name }
  const traits = (['name', ...TRAITS] as const).filter((trait) => {
    const [said, known] = [says[trait], knows[trait]]
    const isSame = trait === 'name' ? sameName(row.name, entry.name) : said === known
    return said !== undefined && !isSame && entry.settled.includes(TRAIT_COLUMNS[trait])
  })
  const held = HELD_KINDS.filter((kind) => {
    const text = row.held[kind]
    if (text === undefined || entry.held.some((one) => same(one, kind, text))) return false
    const isTakenOut = entry.takenOut.some((one) => one.kind === kind && one.text === text)
    return isTakenOut || entry.held.some((one) => one.kind === kind && one.source !== REGISTER)
  })
  return [...traits.map((trait) => TRAIT_COLUMNS[trait]), ...held]
}

const TRAITS = ['sex', 'nationality', 'maritalStatus'] as const
const TRAIT_COLUMNS = {
  name: 'name',
  sex: 'sex',
  nationality: 'nationality',
  maritalStatus: 'marital_status',
}

function differingTraits(row: RegisterRow, entry: Entry): readonly string[] {
  const traits = TRAITS.filter((trait) => {
    const [said, known] = [row.traits[trait], entry.traits[trait]]
    return said !== undefined && known !== undefined && said !== known
  }).map((trait) => TRAIT_COLUMNS[trait])
  const hasOtherName = entry.registered && !sameName(row.name, entry.name)
  return hasOtherName ? ['name', ...traits] : traits
}

const differingHeld = (row: RegisterRow, entry: Entry): readonly string[] =>
  HELD_KINDS.filter((kind) => {
    const text = row.held[kind]
    const known = entry.held.filter((one) => one.kind === kind)
    return text !== undefined && known.length > 0 && !known.some((one) => same(one, kind, text))
  })

const same = (one: Held, kind: HeldKind, text: string): boolean =>
  one.kind === kind && one.text === text

const sameName = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')

const PARTS = '\n'

export const addressText = (areaCode: string, street: string): string => areaCode + PARTS + street

export function addressParts(text: string): { readonly areaCode: string; readonly street: string } {
  const [areaCode = '', street = ''] = text.split(PARTS)
  return { areaCode, street }
}

export const accountText = (bankCode: string, number: string, holder: string): string =>
  [bankCode, number, holder].join(PARTS)

export function accountParts(text: string): {
  readonly bankCode: string
  readonly number: string
  readonly holder: string
} {
  const [bankCode = '', number = '', holder = ''] = text.split(PARTS)
  return { bankCode, number, holder }
}
