import type { Kpj, LocalDate, Month, Nik } from '#values'
import type { Segment } from '../posting.ts'

/** Whom a row names. Rows that name the same person share one object where they follow each other. */
export type NamedPerson = {
  readonly kpj: Kpj
  /** Empty for a foreigner whose KPJ is known. */
  readonly nik: Nik | ''
  readonly name: string
  readonly birthDate: LocalDate
}

/** One row of a contributions file, in good form. */
export type ReportedRow = {
  readonly person: NamedPerson
  readonly segment: Segment
  /** Undefined for the self-employed. */
  readonly employer: ReportedEmployer | undefined
  readonly month: Month
  readonly startedOn: LocalDate
  readonly endedOn: LocalDate | undefined
  readonly depositedOn: LocalDate
  readonly recordedOn: LocalDate
  /** Names the row: KPJ, employer, month and deposit, with tabs between. */
  readonly key: string
  /** Everything else that the ledger keeps of it: fields of COPY text, in the order of `CONTENT_COLUMNS`. */
  readonly content: string
}

export type ReportedEmployer = {
  readonly number: string
  readonly name: string
  readonly province: string
  readonly size: string | null
  readonly riskClass: string | null
  readonly labourIntensive: boolean | null
}

export const employerNumberOf = (row: ReportedRow): string => row.employer?.number ?? ''

/** Columns of the ledger that a repeated row must have the same to be unchanged. The last eight are amounts. */
export const CONTENT_COLUMNS = [
  'recorded_on',
  'segment',
  'status',
  'province',
  'employer_size',
  'risk_class',
  'labour_intensive',
  'started_on',
  'ended_on',
  'wage_rupiah',
  'back_pay_rupiah',
  'jkk_rupiah',
  'jkm_rupiah',
  'jht_employer_rupiah',
  'jht_worker_rupiah',
  'jp_employer_rupiah',
  'jp_worker_rupiah',
] as const

const AMOUNTS = 8

/** The same content with every amount below zero, as a reversal carries it. */
export function negated(content: string): string {
  const fields = content.split('\t')
  const firstAmount = fields.length - AMOUNTS
  return fields
    .map((field, place) => (place < firstAmount || field === '0' ? field : `-${field}`))
    .join('\t')
}
