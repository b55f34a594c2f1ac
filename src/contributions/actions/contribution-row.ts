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
import { postingKey, type ReportedEmployer, type ReportedRow } from '../importing/reported-row.ts'
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

/**
 * One row in good form, from its values in the order of `CONTRIBUTION_COLUMNS`.
 * What the radar judges is never refused: shares, wages, months outside the employment, the future.
 * @throws BadRow with the reason
 */
export function readContributionRow(values: readonly string[]): ReportedRow {
  // Ten million rows pass here: one array pattern instead of look-ups by name.
  const [
    segment = '',
    nik = '',
    kpj = '',
    memberName = '',
    birthDate = '',
    employerNumber = '',
    employerName = '',
    province = '',
    size = '',
    riskClass = '',
    labourIntensive = '',
    month = '',
    status = '',
    wage = '',
    backPay = '',
    jkk = '',
    jkm = '',
    jhtEmployer = '',
    jhtWorker = '',
    jpEmployer = '',
    jpWorker = '',
    startedOn = '',
    endedOn = '',
    depositedOn = '',
    recordedOn = '',
  ] = values
  refuseControlCharacters(values, CONTRIBUTION_COLUMNS)
  codeIn('segment', segment, SEGMENTS)
  const parts = [employerNumber, employerName, province, size, riskClass, labourIntensive] as const
  const employer = segment === 'self-employed' ? noEmployer(parts) : readEmployer(segment, parts)
  const row = {
    kpj: kpjIn(kpj),
    nik: nikIn(nik),
    memberName: textIn('member_name', memberName),
    birthDate: dateIn('birth_date', birthDate),
    segment: segment as Segment,
    employer,
    month: monthIn('month', month),
    startedOn: dateIn('started_on', startedOn),
    endedOn: endedOn === '' ? undefined : dateIn('ended_on', endedOn),
    depositedOn: dateIn('deposited_on', depositedOn),
    recordedOn: dateIn('recorded_on', recordedOn),
  }
  if (row.endedOn !== undefined && row.endedOn < row.startedOn) {
    throw new BadRow(`ended_on is ${row.endedOn}, before started_on ${row.startedOn}.`)
  }
  codeIn('status', status, STATUSES)
  const content = [
    recordedOn,
    segment,
    status,
    employer?.province ?? '',
    employer?.size ?? NULL,
    employer?.riskClass ?? NULL,
    employer === undefined || employer.labourIntensive === null
      ? NULL
      : employer.labourIntensive
        ? 't'
        : 'f',
    startedOn,
    endedOn === '' ? NULL : endedOn,
    amountIn('wage', wage),
    amountIn('back_pay', backPay),
    amountIn('jkk', jkk),
    amountIn('jkm', jkm),
    amountIn('jht_employer', noneIfSelfEmployed(employer, jhtEmployer)),
    amountIn('jht_worker', jhtWorker),
    amountIn('jp_employer', noneIfSelfEmployed(employer, jpEmployer)),
    amountIn('jp_worker', jpWorker),
  ].join('\t')
  const key = postingKey(row.kpj, employer?.number ?? '', row.month, row.depositedOn)
  return { ...row, key, content }
}

type EmployerValues = readonly [
  number: string,
  name: string,
  province: string,
  size: string,
  riskClass: string,
  labourIntensive: string,
]

const EMPLOYER_COLUMNS = CONTRIBUTION_COLUMNS.slice(5, 11)

function noEmployer(values: EmployerValues): undefined {
  const place = values.findIndex((value) => value !== '')
  if (place === -1) return undefined
  throw new BadValue(
    EMPLOYER_COLUMNS[place] ?? 'employer_number',
    values[place] ?? '',
    'it is left empty for the self-employed',
  )
}

/** A wage earner's employer is known in full; construction sites and migrants' agents may say less. */
function readEmployer(segment: string, values: EmployerValues): ReportedEmployer | undefined {
  const [number, name, province, size, riskClass, labourIntensive] = values
  const mayBeEmpty = segment !== 'wage-earner'
  if (segment === 'migrant' && number === '') return noEmployerAtAll(values)
  if (!PROVINCE.test(province) && !(mayBeEmpty && province === '')) {
    throw new BadValue('employer_province', province, 'it is a code of two digits, such as 31')
  }
  const code = (column: string, text: string, codes: ReadonlySet<string>) =>
    mayBeEmpty && text === '' ? null : codeIn(column, text, codes)
  const intensive = code('labour_intensive', labourIntensive, YES_OR_NO)
  return {
    number: textIn('employer_number', number),
    name: textIn('employer_name', name),
    province,
    size: code('employer_size', size, SIZES),
    riskClass: code('risk_class', riskClass, RISK_CLASSES),
    labourIntensive: intensive === null ? null : intensive === 'yes',
  }
}

function noEmployerAtAll(values: EmployerValues): undefined {
  if (values.every((value) => value === '')) return undefined
  throw new BadValue('employer_number', '', 'it names the employer that the other columns describe')
}

/** The self-employed have no employer's share: an empty cell there says so, as a 0 does. */
const noneIfSelfEmployed = (employer: ReportedEmployer | undefined, amount: string): string =>
  employer === undefined && amount === '' ? '0' : amount

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
