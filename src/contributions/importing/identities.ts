import type { ReportedPerson } from '#members'
import type { NamedPerson } from './reported-row.ts'

/** Whose a row is. */
export type Owner = { readonly memberId: bigint; readonly isNew: boolean }

const REMEMBERED = 50_000

/** Rows that say the same about a person are about the same person: each is looked up once, within memory. */
export class KnownOwners {
  readonly #memberOf = new Map<string, bigint>()

  of(person: NamedPerson): Owner | undefined {
    const memberId = this.#memberOf.get(identityOf(person))
    return memberId === undefined ? undefined : { memberId, isNew: false }
  }

  remember(person: NamedPerson, memberId: bigint): void {
    if (this.#memberOf.size >= REMEMBERED) this.#memberOf.clear()
    this.#memberOf.set(identityOf(person), memberId)
  }
}

/**
 * Everything in a row that decides whose it is. Joined, not concatenated: a concatenation would keep
 * the text of its whole block in memory for as long as it is remembered.
 */
export const identityOf = (person: NamedPerson): string =>
  [person.kpj, person.nik, person.birthDate].join('|')

export const reportedPerson = ({ kpj, nik, name, birthDate }: NamedPerson): ReportedPerson => ({
  kpj,
  idNumber: nik === '' ? undefined : { kind: 'nik', number: nik },
  name,
  birthDate,
})
