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

/** Why a row cannot be about the people we know. */
export type Contradiction =
  | 'kpj-has-another-number'
  | 'number-has-another-birth-date'
  | 'kpj-has-another-birth-date'
  | 'number-needed'

export type KnownPerson = {
  readonly memberId: bigint
  readonly birthDate: LocalDate
  readonly idKind: IdKind
  /** Made by this very identification. */
  readonly isNew: boolean
}

/** Who holds which number, as far as these reports ask; keys made with `numberKey`. */
export type Holders = ReadonlyMap<string, KnownPerson>

export type Identified = {
  /** One for each report, in its order. */
  readonly answers: readonly (KnownPerson | Contradiction)[]
  readonly newPeople: readonly (KnownPerson & {
    readonly name: string
    readonly idNumber: IdNumber
  })[]
  readonly newKpjs: readonly { readonly memberId: bigint; readonly kpj: Kpj }[]
}

export const numberKey = (kind: IdKind | 'kpj', number: string): string => `${kind}:${number}`

/**
 * Decides who each report is about, one after another: an earlier report counts for the later ones.
 * Numbers decide, names do not: people marry and employers mistype.
 * @param newMemberId answers a fresh `member_id`
 */
export function identify(
  reports: readonly ReportedPerson[],
  known: Holders,
  newMemberId: () => bigint,
): Identified {
  const holders = new Map(known)
  const newPeople: Identified['newPeople'][number][] = []
  const newKpjs: Identified['newKpjs'][number][] = []
  const answers = reports.map((report) => {
    const { kpj, idNumber, birthDate } = report
    const ofKpj = holders.get(numberKey('kpj', kpj))
    const ofNumber = idNumber && holders.get(numberKey(idNumber.kind, idNumber.number))
    const contradiction = contradictionIn(report, ofKpj, ofNumber)
    if (contradiction !== undefined) return contradiction
    if (ofKpj !== undefined) return ofKpj
    if (idNumber === undefined) return 'number-needed'
    const person = ofNumber ?? {
      memberId: newMemberId(),
      birthDate,
      idKind: idNumber.kind,
      isNew: true,
    }
    if (ofNumber === undefined) {
      newPeople.push({ ...person, name: report.name, idNumber })
      holders.set(numberKey(idNumber.kind, idNumber.number), person)
    }
    newKpjs.push({ memberId: person.memberId, kpj })
    holders.set(numberKey('kpj', kpj), person)
    return person
  })
  return { answers, newPeople, newKpjs }
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
