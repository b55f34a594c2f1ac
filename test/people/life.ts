import { FIRST_MONTH } from '#law'
import {
  dayIn,
  type Kpj,
  type LocalDate,
  type Month,
  parseKpj,
  parseNik,
  plusMonths,
  type Words,
} from '#values'
import type { Job } from './job.ts'
import { daysOf } from './job.ts'
import { postingsOf } from './postings.ts'
import { type LifeRelative, relativeOf } from './relative.ts'
import type { DemoPerson, Employment, Identity } from './types.ts'

/** The password of every demo account, members and staff. */
export const DEMO_PASSWORD = 'payung-teduh-2026'

/** A person as written down in lives/, before the clock says when. */
export type Life = Pick<
  DemoPerson,
  | 'slug'
  | 'name'
  | 'kpjs'
  | 'sex'
  | 'maritalStatus'
  | 'email'
  | 'phone'
  | 'address'
  | 'payoutAccount'
> & {
  readonly story: Words
  readonly born: { monthsAgo(clock: Month): number; readonly day: number }
  /** Area code and serial of the NIK; the birth date between them follows the clock. */
  readonly nik?: { readonly area: string; readonly serial: string }
  readonly passport?: { readonly number: string; readonly nationality: string }
  readonly grade?: 'proved' | 'provisional'
  readonly family?: readonly LifeRelative[]
  readonly jobs: readonly Job[]
}

/** The person in the month of the clock. */
export function personOf(life: Life, clock: Month): DemoPerson {
  const { born, nik, passport, grade, jobs, family, ...rest } = life
  const birthDate = dayIn(plusMonths(clock, -born.monthsAgo(clock)), born.day)
  const postings = jobs
    .filter((job) => plusMonths(clock, -(job.until ?? 0)) >= FIRST_MONTH)
    .map((job) => ({ job, ...postingsOf(job, { birthDate, clock }) }))
  return {
    ...rest,
    identity: identityOf(life, birthDate),
    birthDate,
    nationality: passport?.nationality ?? 'ID',
    ...(grade === undefined ? {} : { account: { password: DEMO_PASSWORD, grade } }),
    ...(family === undefined ? {} : { family: family.map((one) => relativeOf(one, clock)) }),
    employments: postings.map(({ job }) => employmentOf(job, clock)),
    rows: postings.flatMap(({ rows }) => rows),
    planted: postings.flatMap(({ planted }) => planted),
  }
}

const employmentOf = (job: Job, clock: Month): Employment => ({
  segment: job.segment ?? 'wage-earner',
  kpj: job.kpj,
  ...(job.employer === undefined ? {} : { employer: job.employer }),
  ...daysOf(job, clock),
})

function identityOf(life: Life, birthDate: LocalDate): Identity {
  if (life.passport !== undefined) return { kind: 'passport', number: life.passport.number }
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const shown = String(Number(day) + (life.sex === 'female' ? 40 : 0)).padStart(2, '0')
  const number = `${life.nik?.area ?? ''}${shown}${month}${year.slice(2)}${life.nik?.serial ?? ''}`
  const parsed = parseNik(number)
  if (parsed === undefined) throw new RangeError(`${life.slug} has no identity number`)
  return { kind: 'nik', number: parsed }
}

/** For lives/: years and months before the clock's month, whatever the clock says. */
export const aged = (years: number, months: number) => () => years * 12 + months

/** A membership number written in lives/. @throws RangeError for text that is none */
export function kpj(text: string): Kpj {
  const parsed = parseKpj(text)
  if (parsed === undefined) throw new RangeError(`not a membership number: ${text}`)
  return parsed
}
