import { claimDeadlinesOn, type Dated, JKM_CLAIM_NOT_LIMITED, jkpClaimMonthsOn } from '#law'
import {
  dateText,
  type LocalDate,
  localDate,
  ok,
  parseLocalDate,
  plusMonthsToDate,
  type Result,
  refused,
  type Words,
} from '#values'

export const EVENTS = ['accident', 'death', 'old-age', 'pension', 'job-loss'] as const
export const STANDINGS = ['employed', 'own'] as const
export const CLAIMANTS = ['member', 'family'] as const

export type ClaimEvent = (typeof EVENTS)[number]
export type Standing = (typeof STANDINGS)[number]
export type Claimant = (typeof CLAIMANTS)[number]

/** The four answers. */
export type ClaimAnswers = {
  readonly event: ClaimEvent
  /** Whether an employer pays the contributions, or the member alone. */
  readonly standing: Standing
  readonly claimant: Claimant
  /** When it happened. */
  readonly day: LocalDate
}

export type ClaimTrouble =
  | 'event'
  | 'standing'
  | 'claimant'
  | 'day-wrong'
  | 'day-ahead'
  | 'not-done'

/** The decrees of the programmes hold from this day on. */
const FIRST_DAY = localDate('2015-07-01')

type Typed = Readonly<Partial<Record<'event' | 'standing' | 'claimant' | 'day', string>>>

/** The answers of a form; the first question that has none, or a day that cannot be. */
export function parseClaim(typed: Typed, today: LocalDate): Result<ClaimAnswers, ClaimTrouble> {
  const event = EVENTS.find((one) => one === typed.event)
  if (event === undefined) return refused('event')
  const standing = STANDINGS.find((one) => one === typed.standing)
  if (standing === undefined) return refused('standing')
  const claimant = CLAIMANTS.find((one) => one === typed.claimant)
  if (claimant === undefined) return refused('claimant')
  const day = parseLocalDate((typed.day ?? '').trim())
  if (day === undefined || day < FIRST_DAY) return refused('day-wrong')
  return day > today ? refused('day-ahead') : ok({ event, standing, claimant, day })
}

/** Who brings the claim to the agency. */
export type Channel = 'employer' | 'branch'

/** Only what happens at work of an employer is reported by them: PP 44/2015 art. 43, 44. */
export const channelOf = ({ event, standing }: ClaimAnswers): Channel =>
  event === 'accident' && standing === 'employed' ? 'employer' : 'branch'

/** A sentence of the law about time, with what it rests on. */
export type Deadline = {
  readonly text: Words
  readonly law: Pick<Dated<number>, 'basis' | 'certainty'>
}

const PROGRAMMES = {
  accident: ['jkk'],
  death: ['jkm', 'jht', 'jp'],
  'old-age': ['jht'],
  pension: ['jp'],
  'job-loss': [],
} as const satisfies Readonly<Record<ClaimEvent, readonly string[]>>

/** What the law says of time for these answers, in the order in which one meets it. */
export function deadlinesOf({ event, day }: ClaimAnswers): readonly Deadline[] {
  const programmes: readonly string[] = PROGRAMMES[event]
  const known = claimDeadlinesOn(day)
    .filter(({ programme }) => programmes.includes(programme))
    // A member's own old age and pension have nothing to do with the list of the family.
    .filter(
      ({ programme, whose }) => event === 'death' || whose === 'agency' || programme === 'jkk',
    )
    .map(({ text, value }) => ({ text, law: value }))
  return event === 'job-loss' ? jobLoss(day) : known
}

/** Without a time in the law the page says so. */
export const notLimited = ({ event }: ClaimAnswers): Words | undefined =>
  event === 'death' ? JKM_CLAIM_NOT_LIMITED : undefined

function jobLoss(day: LocalDate): readonly Deadline[] {
  const months = jkpClaimMonthsOn(day)
  if (months === undefined) return []
  const by = plusMonthsToDate(day, months.value)
  return [
    {
      text: {
        id: `JKP diajukan paling lambat ${dateText(by, 'id')}: ${months.value} bulan sejak pemutusan hubungan kerja. Sesudah itu haknya hilang.`,
        en: `JKP is claimed by ${dateText(by, 'en')}: ${months.value} months after the dismissal. After that the right is lost.`,
      },
      law: months,
    },
  ]
}
