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
  | 'jkp-own'
  | 'jp-own'
  | 'jkp-before'
  | 'not-done'

/** The decrees of the programmes hold from this day on. */
const FIRST_DAY = localDate('2015-07-01')

type Typed = Readonly<Partial<Record<'event' | 'standing' | 'claimant' | 'day', string>>>

/**
 * The answers of a form; the first question that has none, a day that cannot be, or a programme that nobody has with these
 * answers.
 */
export function parseClaim(typed: Typed, today: LocalDate): Result<ClaimAnswers, ClaimTrouble> {
  const event = EVENTS.find((one) => one === typed.event)
  if (event === undefined) return refused('event')
  const standing = STANDINGS.find((one) => one === typed.standing)
  if (standing === undefined) return refused('standing')
  const claimant = CLAIMANTS.find((one) => one === typed.claimant)
  if (claimant === undefined) return refused('claimant')
  const day = parseLocalDate((typed.day ?? '').trim())
  if (day === undefined || day < FIRST_DAY) return refused('day-wrong')
  if (day > today) return refused('day-ahead')
  const answers = { event, standing, claimant, day }
  const trouble = noProgramme(answers)
  return trouble === undefined ? ok(answers) : refused(trouble)
}

// JKP: PP 37/2021 art. 4(1), 4(2)c, in force since 2 February 2021 by art. 50. JP: PP 45/2015 art. 2(1).
function noProgramme({ event, standing, day }: ClaimAnswers): ClaimTrouble | undefined {
  const isOwn = standing === 'own'
  if (event === 'pension') return isOwn ? 'jp-own' : undefined
  if (event !== 'job-loss') return undefined
  if (isOwn) return 'jkp-own'
  return jkpClaimMonthsOn(day) === undefined ? 'jkp-before' : undefined
}

/** Who brings the claim to the agency. */
export type Channel = 'employer' | 'branch'

/** Only what happens at work of an employer is reported by them: PP 44/2015 art. 43, 44. */
export const channelOf = ({ event, standing }: ClaimAnswers): Channel =>
  event === 'accident' && standing === 'employed' ? 'employer' : 'branch'

/** A sentence of the law, with what it rests on. */
export type Sentence = {
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
export function deadlinesOf({ event, standing, day }: ClaimAnswers): readonly Sentence[] {
  // The self-employed are in JKK, JKM and JHT alone: PP 44/2015 art. 5(1), PP 45/2015 art. 2(1), PP 46/2015 art. 4.
  const programmes = PROGRAMMES[event].filter((one) => standing === 'employed' || one !== 'jp')
  const known = claimDeadlinesOn(day)
    .filter(({ programme }) => programmes.some((one) => one === programme))
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

function jobLoss(day: LocalDate): readonly Sentence[] {
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

const WORK_CAUSED_IT: Sentence = {
  text: {
    id: 'Kalau kecelakaan kerja atau penyakit akibat kerja penyebabnya, yang dibayar JKK, bukan JKM: untuk itu pilih “Kecelakaan kerja” di bawah.',
    en: 'If a work accident or occupational disease was the cause, JKK is paid and not JKM: for it choose “A work accident” below.',
  },
  law: { basis: 'PP 44/2015 art. 25(2)b, 34(1), 40(1)', certainty: 'checked' },
}
const JP_OF_FORMER_WORK: Sentence = {
  text: {
    id: 'JP hanya ada kalau peserta pernah punya pemberi kerja yang mendaftarkannya. Kalau pernah, tanyakan JP di kantor cabang.',
    en: 'There is JP only where the member once had an employer who registered them. If so, ask the branch about JP.',
  },
  law: { basis: 'PP 45/2015 art. 2(1), 3(4)', certainty: 'checked' },
}
const OTHERS_AFTER_ACCIDENT: Sentence = {
  text: {
    id: 'Kalau peserta meninggal karenanya, ahli waris berhak atas JKK. JHT tetap diajukan lewat “Peserta meninggal dunia”, begitu pula JP kalau ada.',
    en: 'If the member died of it, the heirs have a right to JKK. JHT is still claimed under “The member died”, and so is JP where there is any.',
  },
  law: { basis: 'PP 44/2015 art. 25(2)b, PP 46/2015 art. 22(1)', certainty: 'checked' },
}

/** Which other programmes there may be, where the event alone does not say. */
export function otherProgrammes({ event, standing, claimant }: ClaimAnswers): readonly Sentence[] {
  if (event === 'accident') return claimant === 'family' ? [OTHERS_AFTER_ACCIDENT] : []
  if (event !== 'death') return []
  return standing === 'own' ? [WORK_CAUSED_IT, JP_OF_FORMER_WORK] : [WORK_CAUSED_IT]
}
