import type { Kpj, LocalDate, Month, Nik, Rupiah, Words } from '#values'

/** What the contribution radar calls a fault; see the table in src/contributions/demo-data/README.md. */
export type Finding =
  | 'missing'
  | 'late'
  | 'recorded-late'
  | 'wage-below-minimum'
  | 'wage-drop'
  | 'wrong-rate'
  | 'ceiling-ignored'
  | 'programme-missing'
  | 'duplicate'
  | 'overlap'

export type Segment = 'wage-earner' | 'self-employed' | 'construction' | 'migrant'
export type PostingStatus = 'active' | 'joined' | 'left' | 'unpaid-leave' | 'reduced-hours'

export type DemoEmployer = {
  readonly number: string
  readonly name: string
  /** Two-digit area code. */
  readonly province: string
  readonly size: 'micro' | 'small' | 'medium' | 'large'
  readonly riskClass: 1 | 2 | 3 | 4 | 5
  readonly labourIntensive: boolean
  readonly email?: string
  readonly phone?: string
}

/** One row of the contributions import, without what the person and the employer already say. */
export type PostingRow = {
  readonly segment: Segment
  readonly kpj: Kpj
  /** Absent for the self-employed. */
  readonly employer?: DemoEmployer
  readonly month: Month
  readonly status: PostingStatus
  readonly wage: Rupiah
  readonly backPay: Rupiah
  readonly jkk: Rupiah
  readonly jkm: Rupiah
  readonly jhtEmployer: Rupiah
  readonly jhtWorker: Rupiah
  readonly jpEmployer: Rupiah
  readonly jpWorker: Rupiah
  readonly startedOn: LocalDate
  readonly endedOn?: LocalDate
  readonly depositedOn: LocalDate
  readonly recordedOn: LocalDate
}

export type Employment = {
  readonly segment: Segment
  readonly kpj: Kpj
  readonly employer?: DemoEmployer
  readonly startedOn: LocalDate
  readonly endedOn?: LocalDate
}

/** A deviation put in on purpose, told by the radar as `kpj,employer_number,month,finding`. */
export type PlantedFault = {
  readonly kpj: Kpj
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly month: Month
  readonly finding: Finding
}

export type Identity =
  | { readonly kind: 'nik'; readonly number: Nik }
  | { readonly kind: 'passport'; readonly number: string }

/** One of the family, as the person would state them. */
export type DemoRelative = {
  readonly relation: 'spouse' | 'child' | 'parent'
  readonly name: string
  readonly sex: 'female' | 'male'
  /** ISO 3166, two letters. */
  readonly nationality: string
  readonly bornOn: LocalDate
  readonly marriedOn?: LocalDate
  readonly diedOn?: LocalDate
  readonly beganWorkOn?: LocalDate
  readonly school?: {
    readonly level: 'primary' | 'lowerSecondary' | 'upperSecondary' | 'higher'
    readonly untilYear: number
  }
  readonly papersHeld?: readonly (
    | 'family-card'
    | 'identity-card'
    | 'marriage-book'
    | 'birth-certificate'
  )[]
}

export type DemoPerson = {
  /** Names the story: `steady-worker`. */
  readonly slug: string
  readonly name: string
  readonly story: Words
  readonly identity: Identity
  /** Oldest first. */
  readonly kpjs: readonly Kpj[]
  readonly birthDate: LocalDate
  readonly sex: 'female' | 'male'
  /** ISO 3166, two letters. */
  readonly nationality: string
  readonly maritalStatus: 'single' | 'married' | 'widowed' | 'divorced'
  readonly email?: string
  /** Invented: 0800 numbers, which no person holds. */
  readonly phone?: string
  readonly address?: { readonly areaCode: string; readonly street: string }
  readonly payoutAccount?: { readonly bankCode: string; readonly number: string }
  /** Absent for who has not activated yet. */
  readonly account?: { readonly password: string; readonly grade: 'proved' | 'provisional' }
  /** Who they have written down; nobody where it is absent. */
  readonly family?: readonly DemoRelative[]
  readonly employments: readonly Employment[]
  readonly rows: readonly PostingRow[]
  readonly planted: readonly PlantedFault[]
}
