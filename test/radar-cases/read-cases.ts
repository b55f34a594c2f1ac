import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  dayIn,
  type LocalDate,
  localDate,
  type Month,
  month,
  monthsUntil,
  plusDays,
  plusMonths,
} from '#values'
import {
  endsOf,
  findingParts,
  KINDS,
  type Kind,
  ORDINARY,
  type Row,
  type WrittenCase,
  wholeRow,
  writtenCase,
} from './case-form.ts'

export type Expected = {
  readonly kpj: string
  /** Empty for the self-employed. */
  readonly employerNumber: string
  readonly month: string
  readonly finding: Kind
  /** Whole rupiah. */
  readonly amount: bigint
}

/** One record of one member, and all that the radar is to tell of it. */
export type RadarCase = {
  readonly title: string
  /** Of which file it is: a kind of finding, `innocents` or `mixed`. */
  readonly file: string
  readonly look: LocalDate
  /** For `payung import contributions`, with the header. */
  readonly csv: string
  /** For `payung import members`, to be imported first; undefined where the rows name the member by NIK. */
  readonly members: string | undefined
  readonly expected: readonly Expected[]
}

const CONTRIBUTION_HEADER =
  'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on'
const MEMBER_HEADER =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'
const NAME = 'Peserta Contoh'
const FILES = [...KINDS, 'innocents', 'mixed']

/** The cases of all files, or of some. @throws when a file has another form than `case-form.ts` says */
export const readCases = (files: readonly string[] = FILES): readonly RadarCase[] =>
  files.flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, `${file}.yaml`), 'utf8')
    const written = z.array(writtenCase).parse(parse(text, { intAsBigInt: true }))
    return written.map((one) => caseOf(file, one))
  })

function caseOf(file: string, written: WrittenCase): RadarCase {
  const { title, member, base } = written
  const lines = written.rows.flatMap(({ months, ...told }) => {
    const [first, last] = endsOf(months)
    const row = wholeRow.parse({ ...ORDINARY, ...base, ...told })
    return monthsUntil(month(first), plusMonths(month(last), 1)).map((one) =>
      csvLine(member, row, one),
    )
  })
  return {
    title,
    file,
    look: localDate(written.look),
    csv: `${[CONTRIBUTION_HEADER, ...lines].join('\n')}\n`,
    members: member.passport && `${MEMBER_HEADER}\n${memberLine(member)}\n`,
    expected: written.findings.map((text) => expectedOf(written, text)),
  }
}

function csvLine(member: WrittenCase['member'], row: Row, of: Month): string {
  const deposited = localDate(row.deposited ?? ordinaryDeposit(row.segment, of))
  const recorded = row.recorded ?? plusDays(deposited, 1)
  const person = [member.nik ?? '', member.kpj, NAME, member.born]
  const contribution = [of, row.status, row.wage, row.back_pay, ...row.shares]
  return [
    row.segment,
    ...person,
    ...employerFields(member.kpj, row),
    ...contribution,
    ...[row.started, row.ended, deposited, recorded],
  ].join(',')
}

/** The 10th: of the next month, for the self-employed of the month itself. */
const ordinaryDeposit = (segment: string, of: Month): LocalDate =>
  dayIn(segment === 'self-employed' ? of : plusMonths(of, 1), 10)

function employerFields(kpj: string, row: Row): readonly unknown[] {
  if (row.segment === 'self-employed') return ['', '', '', '', '', '']
  const number = numberOf(kpj, row.employer)
  return [number, `PT Contoh ${number}`, row.province, row.size, row.class, row.labour_intensive]
}

/** Eight digits; no two members share an employer. */
const numberOf = (kpj: string, letter: string): string =>
  `${'ABC'.indexOf(letter) + 1}${kpj.slice(-7)}`

const memberLine = ({ kpj, born }: WrittenCase['member']): string =>
  `${kpj},passport,X${kpj.slice(-7)},${NAME},${born},,NL,,,,,,,,`

function expectedOf({ member, base }: WrittenCase, text: string): Expected {
  const { month: of, finding, amount, employer } = findingParts(text)
  const own = base.segment === 'self-employed' ? '' : numberOf(member.kpj, base.employer ?? 'A')
  const employerNumber = employer === undefined ? own : numberOf(member.kpj, employer)
  return { kpj: member.kpj, employerNumber, month: of, finding, amount }
}
