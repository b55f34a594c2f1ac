import type { Kpj, LocalDate } from '#values'

export type IdKind = 'nik' | 'passport'

/** Who a member is, as far as a page shows it. */
export type Person = {
  readonly memberId: bigint
  readonly name: string
  readonly birthDate: LocalDate
  readonly idKind: IdKind
  /** Membership numbers, the first known first; never empty. */
  readonly kpjs: readonly Kpj[]
}
