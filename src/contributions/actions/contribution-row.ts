import {
  amountIn,
  BadRow,
  BadValue,
  codeIn,
  dateIn,
  monthIn,
  refuseControlCharacters,
  textIn,
} from '#platform/imports'
import { type Kpj, type Nik, parseKpj } from '#values'
import type { NamedPerson, ReportedEmployer, ReportedRow } from '../importing/reported-row.ts'
import type { Segment } from '../posting.ts'

export const CONTRIBUTION_COLUMNS =
  'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on'.split(
    ',',
  )

const SEGMENTS = new Set(['wage-earner', 'self-employed', 'construction', 'migrant'])
const STATUSES = new Set(['active', 'joined', 'left', 'unpaid-leave', 'reduced-hours'])
const SIZES = new Set(['micro', 'small', 'medium', 'large'])
const RISK_CLASSES = new Set(['1', '2', '3', '4', '5'])
const YES_OR_NO = new Set(['yes', 'no'])
const NIK = /^\d{16}$/
const CANONICAL_KPJ = /^[0-9A-Z]{11}$/
const PROVINCE = /^\d{2}$/
const NULL = '\\N'
const FIRST_AMOUNT = 13
const AMOUNTS = 8

/**
 * Reads one row after another, each from its values in the order of `CONTRIBUTION_COLUMNS`.
 * What the radar judges is never refused: shares, wages, months outside the employment, the future.
 * The reader throws BadRow with the reason. Who and which employer are read anew only where they change.
 */
export function contributionRowReader(): (values: readonly string[]) => ReportedRow {
  const personOf = rereading(personIn)
  const employerOf = rereading(employerIn)
  return (values) => {
    refuseControlCharacters(values, CONTRIBUTION_COLUMNS)
    const person = personOf(values.slice(1, 5))
    const [segment, employer] = employerOf([values[0] ?? '', ...values.slice(5, 11)])
    return { person, segment, employer, ...factsOf({ values, person, segment, employer }) }
  }
}

/** Reads again only when the values are not those of the call before. */
function rereading<Result>(
  read: (values: readonly string[]) => Result,
): (values: readonly string[]) => Result {
  let last: { readonly values: readonly string[]; readonly result: Result } | undefined
  return (values) => {
    const known = last
    if (known?.values.every((value, place) => value === values[place])) return known.result
    last = { values, result: read(values) }
    return last.result
  }
}

function factsOf(parts: {
  readonly values: readonly string[]
  readonly person: NamedPerson
  readonly segment: Segment
  readonly employer: ReportedEmployer | undefined
}): Omit<ReportedRow, 'person' | 'segment' | 'employer'> {
  const { values, person, segment, employer } = parts
  const at = (place: number): string => values[place] ?? ''
  const month = monthIn('month', at(11))
  const status = codeIn('status', at(12), STATUSES)
  const startedOn = dateIn('started_on', at(21))
  const endedOn = at(22) === '' ? undefined : dateIn('ended_on', at(22))
  const depositedOn = dateIn('deposited_on', at(23))
  const recordedOn = dateIn('recorded_on', at(24))
  if (endedOn !== undefined && endedOn < startedOn) {
    throw new BadRow(`ended_on is ${endedOn}, before started_on ${startedOn}.`)
  }
  // Joined, not concatenated: one flat string instead of a tree of twenty that the collector walks.
  const key = [person.kpj, employer?.number ?? '', month, depositedOn].join('\t')
  const content = [
    recordedOn,
    segment,
    status,
    ...employerContent(employer),
    startedOn,
    endedOn ?? NULL,
    ...amounts(values, employer),
  ].join('\t')
  return { month, startedOn, endedOn, depositedOn, recordedOn, key, content }
}

function personIn([nik = '', kpj = '', name = '', birthDate = '']: readonly string[]): NamedPerson {
  return {
    nik: nikIn(nik),
    kpj: kpjIn(kpj),
    name: textIn('member_name', name),
    birthDate: dateIn('birth_date', birthDate),
  }
}

function employerContent(employer: ReportedEmployer | undefined): readonly string[] {
  if (employer === undefined) return ['', NULL, NULL, NULL]
  const { province, size, riskClass, labourIntensive } = employer
  const intensive = labourIntensive === null ? NULL : labourIntensive ? 't' : 'f'
  return [province, size ?? NULL, riskClass ?? NULL, intensive]
}

/** Whole rupiah of the eight columns from `wage` on. Who has no employer may leave that side empty. */
const amounts = (
  values: readonly string[],
  employer: ReportedEmployer | undefined,
): readonly string[] =>
  values.slice(FIRST_AMOUNT, FIRST_AMOUNT + AMOUNTS).map((value, index) => {
    const column = CONTRIBUTION_COLUMNS[FIRST_AMOUNT + index] ?? ''
    const isNone = value === '' && employer === undefined && column.endsWith('_employer')
    return isNone ? '0' : amountIn(column, value)
  })

const EMPLOYER_COLUMNS = CONTRIBUTION_COLUMNS.slice(5, 11)

/** Segment and employer. A wage earner's is known in full; sites and migrants' agents may say less. */
function employerIn([segmentText = '', ...values]: readonly string[]): readonly [
  Segment,
  ReportedEmployer | undefined,
] {
  const segment = codeIn('segment', segmentText, SEGMENTS) as Segment
  const [number = '', name = '', province = '', size = '', riskClass = '', labour = ''] = values
  if (segment === 'self-employed') return [segment, none(values)]
  if (segment === 'migrant' && values.every((value) => value === '')) return [segment, undefined]
  const mayBeEmpty = segment !== 'wage-earner'
  const code = (column: string, text: string, codes: ReadonlySet<string>) =>
    mayBeEmpty && text === '' ? null : codeIn(column, text, codes)
  if (!PROVINCE.test(province) && !(mayBeEmpty && province === '')) {
    throw new BadValue('employer_province', province, 'it is a code of two digits, such as 31')
  }
  const intensive = code('labour_intensive', labour, YES_OR_NO)
  const employer = {
    number: textIn('employer_number', number),
    name: textIn('employer_name', name),
    province,
    size: code('employer_size', size, SIZES),
    riskClass: code('risk_class', riskClass, RISK_CLASSES),
    labourIntensive: intensive === null ? null : intensive === 'yes',
  }
  return [segment, employer]
}

function none(values: readonly string[]): undefined {
  const place = values.findIndex((value) => value !== '')
  if (place === -1) return undefined
  const column = EMPLOYER_COLUMNS[place] ?? 'employer_number'
  throw new BadValue(column, values[place] ?? '', 'it is left empty for the self-employed')
}

function kpjIn(text: string): Kpj {
  if (CANONICAL_KPJ.test(text)) return text as Kpj
  const kpj = parseKpj(text)
  if (kpj === undefined) throw new BadValue('kpj', text, 'a KPJ has 11 digits or letters')
  return kpj
}

function nikIn(text: string): Nik | '' {
  if (text === '') return ''
  if (!NIK.test(text)) throw new BadValue('nik', text, 'a NIK has 16 digits')
  return text as Nik
}
