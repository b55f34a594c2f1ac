import type { Kpj, LocalDate } from '#values'
import type { IdKind } from './person.ts'

/** A person as a row of an import names them. */
export type ReportedPerson = {
  readonly kpj: Kpj
  /** Absent where a row need not say it: then the KPJ must be known, as that of a foreigner. */
  readonly idNumber: IdNumber | undefined
  readonly name: string
  readonly birthDate: LocalDate
}

/** NIK or passport number, normalised. */
export type IdNumber = { readonly kind: IdKind; readonly number: string }

/**
 * A number as it is known and looked up: two countries may give the same passport number, so that theirs stands before
 * it, in two letters. A NIK is known as it is.
 */
export const knownNumber = ({ kind, number }: IdNumber, country: string): string =>
  kind === 'passport' ? `${country}${number}` : number

/** Why a row cannot be about the people we know. */
export type Contradiction =
  | 'kpj-has-another-number'
  | 'number-has-another-birth-date'
  | 'kpj-has-another-birth-date'
  | 'number-needed'
  | 'kpj-in-dispute'

export type KnownPerson = {
  readonly memberId: bigint
  readonly birthDate: LocalDate
  readonly idKind: IdKind
  /** Made by this very identification. */
  readonly isNew: boolean
}

/** Who holds which number, as far as these reports ask; keys made with `numberKey`. */
export type Holders = ReadonlyMap<string, KnownPerson>

/** What is known of the numbers that reports name. */
export type KnownNumbers = {
  readonly holders: Holders
  /** Numbers (KPJ) that somebody was granted not to hold, and of which nobody is known to be the holder. */
  readonly inDispute: ReadonlySet<string>
}

export type NewPerson = KnownPerson & { readonly name: string; readonly idNumber: IdNumber }
export type NewKpj = { readonly memberId: bigint; readonly kpj: Kpj }

export const numberKey = (kind: IdKind | 'kpj', number: string): string => `${kind}:${number}`

/**
 * Decides who reports are about, one after another: what was accepted of an earlier one counts for the
 * later. Numbers decide, names do not: people marry and employers mistype.
 */
export class Identification {
  readonly newPeople: NewPerson[] = []
  readonly newKpjs: NewKpj[] = []
  readonly #holders: Map<string, KnownPerson>
  readonly #inDispute: ReadonlySet<string>
  readonly #newMemberId: () => bigint

  /** @param newMemberId answers a fresh `member_id` */
  constructor({ holders, inDispute }: KnownNumbers, newMemberId: () => bigint) {
    this.#holders = new Map(holders)
    this.#inDispute = inDispute
    this.#newMemberId = newMemberId
  }

  /** Everybody who held one of the numbers at the beginning. */
  knownMemberIds(): readonly bigint[] {
    return [...new Set([...this.#holders.values()].map(({ memberId }) => memberId))]
  }

  /** Who a report is about, a new person among them; nothing is kept of it yet. */
  consider(report: ReportedPerson): KnownPerson | Contradiction {
    const { idNumber } = report
    if (this.#inDispute.has(report.kpj)) return 'kpj-in-dispute'
    const ofKpj = this.#holders.get(numberKey('kpj', report.kpj))
    const ofNumber = idNumber && this.#holders.get(numberKey(idNumber.kind, idNumber.number))
    const contradiction = contradictionIn(report, ofKpj, ofNumber)
    if (contradiction !== undefined) return contradiction
    const known = ofKpj ?? ofNumber
    if (known !== undefined) return known
    if (idNumber === undefined) return 'number-needed'
    const memberId = this.#newMemberId()
    return { memberId, birthDate: report.birthDate, idKind: idNumber.kind, isNew: true }
  }

  /**
   * Keeps what a report says of the person whom `consider` answered.
   * @returns whether the KPJ was new
   */
  accept({ kpj, idNumber, name }: ReportedPerson, person: KnownPerson): boolean {
    const { memberId } = person
    if (idNumber !== undefined) {
      const key = numberKey(idNumber.kind, idNumber.number)
      if (!this.#holders.has(key)) this.newPeople.push({ ...person, name, idNumber })
      this.#holders.set(key, person)
    }
    const key = numberKey('kpj', kpj)
    if (this.#holders.has(key)) return false
    this.newKpjs.push({ memberId, kpj })
    this.#holders.set(key, person)
    return true
  }
}

function contradictionIn(
  { idNumber, birthDate }: ReportedPerson,
  ofKpj: KnownPerson | undefined,
  ofNumber: KnownPerson | undefined,
): Contradiction | undefined {
  if (ofKpj === undefined) {
    return ofNumber && ofNumber.birthDate !== birthDate
      ? 'number-has-another-birth-date'
      : undefined
  }
  if (idNumber === undefined && ofKpj.idKind !== 'passport') return 'number-needed'
  if (idNumber !== undefined && ofNumber?.memberId !== ofKpj.memberId) {
    return 'kpj-has-another-number'
  }
  if (ofKpj.birthDate === birthDate) return undefined
  return idNumber === undefined ? 'kpj-has-another-birth-date' : 'number-has-another-birth-date'
}
