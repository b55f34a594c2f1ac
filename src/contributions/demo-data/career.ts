import { daysInMonth } from './calendar.ts'
import { type Employer, type EmployerKind, employerCount, employerOf } from './employers.ts'
import { ageIn, kpjOf, owesJp, type Person, personAt } from './person.ts'
import { monthCount, type Plan } from './plan.ts'
import { type Random, randomOf, type Weighted } from './random.ts'

export type Segment = 'wage-earner' | 'self-employed' | 'construction' | 'migrant'

/** One time of work, from its first to its last month within the file. */
export type Spell = {
  readonly segment: Segment
  readonly kpj: string
  readonly person: Person
  /** Absent for the self-employed. */
  readonly employer?: Employer
  readonly first: number
  readonly startDay: number
  readonly last: number
  /** Day of `last` on which it ended; absent while it runs. */
  readonly endDay?: number
}

const FIRST_SEGMENT: readonly Weighted<Segment>[] = [
  ['wage-earner', 810],
  ['self-employed', 105],
  ['construction', 65],
  ['migrant', 20],
]

type Span = readonly [lowest: number, highest: number]

const LENGTHS: Readonly<Record<Segment, readonly Weighted<Span>[]>> = {
  'wage-earner': [
    [[3, 12], 25],
    [[13, 36], 35],
    [[37, 84], 25],
    [[85, 200], 15],
  ],
  'self-employed': [
    [[4, 18], 50],
    [[19, 60], 50],
  ],
  construction: [[[3, 14], 1]],
  migrant: [[[24, 24], 1]],
}

const GAPS: readonly Weighted<Span>[] = [
  [[0, 0], 40],
  [[1, 2], 25],
  [[3, 8], 25],
  [[9, 24], 10],
]

const LOWEST_PENSION_AGE = 56
const MOST_SPELLS = 8
const SHORTEST = 3
const TRIES_NEAR_HOME = 12

/** Everything the member at `index` does within the months of the file. At least one spell. */
export function careerOf(plan: Plan, index: number): readonly Spell[] {
  const random = randomOf(plan.seed, 1, index)
  const start = plan.from + (random.chance(550) ? 0 : random.below(monthCount(plan)))
  const person = personAt(index, start, random)
  const career = new Career({ plan, index, person, random })
  career.followOn(start)
  career.takeSecondJob()
  return career.spells
}

type Beginning = {
  readonly plan: Plan
  readonly index: number
  readonly person: Person
  readonly random: Random
}

class Career {
  readonly spells: Spell[] = []
  readonly #plan: Plan
  readonly #index: number
  readonly #person: Person
  readonly #random: Random
  readonly #numbers: string[]
  /** Last month of work: that before pension age, or the last of the file. */
  readonly #limit: number

  constructor({ plan, index, person, random }: Beginning) {
    this.#plan = plan
    this.#index = index
    this.#person = person
    this.#random = random
    this.#numbers = [kpjOf({ index, members: plan.members, ordinal: 0 }, random)]
    this.#limit = this.#lastMonthOfWork()
  }

  followOn(start: number): void {
    let first = start
    let startDay = this.#startDay()
    while (first <= this.#limit && this.spells.length < MOST_SPELLS) {
      const spell = this.#spellFrom(first, startDay)
      this.spells.push(spell)
      if (spell.endDay === undefined) return
      const gap = this.#random.weighted(GAPS)
      first = spell.last + 1 + this.#random.between(...gap)
      startDay = this.#startDay()
      if (this.#limit - first + 1 < SHORTEST) return
    }
  }

  /** A few work for somebody else as well: two postings a month, and nothing wrong with it. */
  takeSecondJob(): void {
    const main = this.spells.find((spell) => spell.segment === 'wage-earner')
    if (main === undefined || main.last - main.first < 8 || !this.#random.chance(60)) return
    const first = main.first + this.#random.between(2, 5)
    const last = Math.min(main.last - 1, first + this.#random.between(2, 30))
    const endDay = daysInMonth(last)
    const employer = this.#employerFor('wage-earner')
    const { segment, person, kpj } = main
    this.spells.push({ segment, kpj, person, employer, first, startDay: 1, last, endDay })
  }

  #spellFrom(first: number, startDay: number): Spell {
    const segment = this.#nextSegment()
    const length = this.#random.between(...this.#random.weighted(LENGTHS[segment]))
    const last = Math.min(first + length - 1, this.#limit)
    const endDay = this.#endDay(segment, last)
    const isSelfEmployed = segment === 'self-employed'
    return {
      segment,
      kpj: this.#number(),
      person: this.#person,
      ...(isSelfEmployed ? {} : { employer: this.#employerFor(segment) }),
      first,
      startDay: isSelfEmployed ? Math.min(startDay, 5) : startDay,
      last,
      ...(endDay === undefined ? {} : { endDay }),
    }
  }

  /** Whoever was self-employed once, finds work: one stretch without an employer a person. */
  #nextSegment(): Segment {
    const previous = this.spells.at(-1)?.segment
    if (previous !== undefined && previous !== 'self-employed' && this.#random.chance(850)) {
      return previous === 'migrant' ? 'wage-earner' : previous
    }
    const next = this.#random.weighted(FIRST_SEGMENT)
    const wasSelfEmployed = this.spells.some(({ segment }) => segment === 'self-employed')
    return next === 'self-employed' && wasSelfEmployed ? 'wage-earner' : next
  }

  /** Undefined while it runs. Self-employed registration always ends with the period that is paid for. */
  #endDay(segment: Segment, last: number): number | undefined {
    if (last === this.#plan.to && segment !== 'self-employed') return undefined
    if (last === this.#limit || segment === 'self-employed' || this.#random.chance(500)) {
      return daysInMonth(last)
    }
    return this.#random.between(5, 27)
  }

  #startDay(): number {
    return this.#random.chance(450) ? 1 : this.#random.between(2, 24)
  }

  /** A few employers register their people anew. */
  #number(): string {
    const ordinal = this.#numbers.length
    if (this.spells.length > 0 && this.#random.chance(70)) {
      const place = { index: this.#index, members: this.#plan.members, ordinal }
      this.#numbers.push(kpjOf(place, this.#random))
    }
    return this.#numbers.at(-1) ?? ''
  }

  /** Never the same employer twice: an employment is told apart by it. Most stay in their province. */
  #employerFor(segment: Segment): Employer {
    const home = this.spells.find(({ employer }) => employer !== undefined)?.employer?.province
    for (let tries = 1; ; tries += 1) {
      const kind = kindFor(segment, this.#random)
      const index = this.#random.below(employerCount(kind, this.#plan.members))
      const employer = employerOf(this.#plan, kind, index)
      const isNear = home === undefined || home === employer.province || tries > TRIES_NEAR_HOME
      const isNew = this.spells.every((spell) => spell.employer?.number !== employer.number)
      if (isNear && isNew) return employer
    }
  }

  #lastMonthOfWork(): number {
    const { to } = this.#plan
    const birth = this.#person.birth
    if (ageIn(birth, to) < LOWEST_PENSION_AGE) return to
    let reached = this.#plan.from
    while (reached <= to && owesJp(birth, reached)) reached += 1
    if (reached > to) return to
    // Pension age rises: who reached it may be below it again in January, and would look like a fault.
    let isFinal = true
    for (let month = reached; month <= to; month += 1) isFinal &&= !owesJp(birth, month)
    return isFinal && this.#random.chance(200) ? to : reached - 1
  }
}

function kindFor(segment: Segment, random: Random): EmployerKind {
  if (segment === 'construction') return 'builder'
  if (segment === 'migrant') return 'agency'
  return random.weighted<EmployerKind>([
    ['large', 36],
    ['medium', 29],
    ['small', 22],
    ['micro', 13],
  ])
}
