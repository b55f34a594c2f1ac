import { EMPLOYERS } from './employers.ts'
import type { DemoEmployer, DemoPerson, PostingRow } from './types.ts'

const CONTRIBUTIONS_HEADER =
  'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on'
const MEMBERS_HEADER =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'
const EMPLOYERS_HEADER = 'employer_number,name,province,contact_email,contact_phone'

/** The three files `payung import` takes, to be read in this order: employers, members, contributions. */
export const employersCsv = (): string =>
  file(
    EMPLOYERS_HEADER,
    Object.values<DemoEmployer>(EMPLOYERS).map((employer) => [
      employer.number,
      employer.name,
      employer.province,
      employer.email ?? '',
      employer.phone ?? '',
    ]),
  )

/** One row a membership number. */
export const membersCsv = (people: readonly DemoPerson[]): string =>
  file(
    MEMBERS_HEADER,
    people.flatMap((person) =>
      person.kpjs.map((number) => [
        number,
        person.identity.kind,
        person.identity.number,
        person.name,
        person.birthDate,
        person.sex,
        person.nationality,
        person.email ?? '',
        person.phone ?? '',
        person.maritalStatus,
        person.address?.areaCode ?? '',
        person.address?.street ?? '',
        person.payoutAccount?.bankCode ?? '',
        person.payoutAccount?.number ?? '',
        person.payoutAccount === undefined ? '' : person.name,
      ]),
    ),
  )

export const contributionsCsv = (people: readonly DemoPerson[]): string =>
  file(
    CONTRIBUTIONS_HEADER,
    people.flatMap((person) => person.rows.map((row) => contributionFields(person, row))),
  )

const contributionFields = (person: DemoPerson, row: PostingRow): readonly string[] => [
  row.segment,
  person.identity.kind === 'nik' ? person.identity.number : '',
  row.kpj,
  person.name,
  person.birthDate,
  ...employerFields(row.employer),
  row.month,
  row.status,
  ...[row.wage, row.backPay, row.jkk, row.jkm].map(String),
  ...[row.jhtEmployer, row.jhtWorker, row.jpEmployer, row.jpWorker].map(String),
  row.startedOn,
  row.endedOn ?? '',
  row.depositedOn,
  row.recordedOn,
]

const employerFields = (employer: DemoEmployer | undefined): readonly string[] =>
  employer === undefined
    ? ['', '', '', '', '', '']
    : [
        employer.number,
        employer.name,
        employer.province,
        employer.size,
        String(employer.riskClass),
        employer.labourIntensive ? 'yes' : 'no',
      ]

const file = (header: string, rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows.map((row) => row.map(quoted).join(','))].join('\n')}\n`

const quoted = (field: string): string =>
  /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
