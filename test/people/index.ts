import { type LocalDate, monthOfDate } from '#values'
import { contributionsCsv, employersCsv, membersCsv } from './csv.ts'
import { EMPLOYERS } from './employers.ts'
import { DEMO_PASSWORD, personOf } from './life.ts'
import { LIVES } from './lives/index.ts'
import { type DemoStaff, demoStaff } from './staff.ts'
import type { DemoEmployer, DemoPerson } from './types.ts'

export type {
  DemoEmployer,
  DemoPerson,
  Employment,
  Finding,
  Identity,
  PlantedFault,
  PostingRow,
} from './types.ts'
export { DEMO_PASSWORD, type DemoStaff, demoStaff }

/**
 * The twelve invented people as they are in the month of `today`: same persons, same faults, at the same distance
 * from that month whenever it is. Nothing is deposited or recorded in that month or later.
 */
export const demoPeople = (today: LocalDate): readonly DemoPerson[] =>
  LIVES.map((life) => personOf(life, monthOfDate(today)))

/** The person of that story. @throws RangeError for a slug that nobody has */
export function demoPerson(slug: string, today: LocalDate): DemoPerson {
  const life = LIVES.find((each) => each.slug === slug)
  if (life === undefined) throw new RangeError(`no demo person ${slug}`)
  return personOf(life, monthOfDate(today))
}

/** The employers they work for; the same on every day. */
export const demoEmployers: readonly DemoEmployer[] = Object.values(EMPLOYERS)

/** Everything as files for `payung import employers`, `members` and `contributions`, to be read in that order. */
export function demoFiles(today: LocalDate): {
  readonly employers: string
  readonly members: string
  readonly contributions: string
} {
  const people = demoPeople(today)
  return {
    employers: employersCsv(),
    members: membersCsv(people),
    contributions: contributionsCsv(people),
  }
}

/** What a demo is filled with. */
export const demoSource = {
  people: demoPeople,
  staff: demoStaff,
  files: demoFiles,
  /** Who the front page and the documents tell visitors to sign in as. */
  signIn: { email: 'siti@example.com', kpj: '21045678901', password: DEMO_PASSWORD },
}
