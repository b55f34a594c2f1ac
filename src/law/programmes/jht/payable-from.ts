import {
  dayIn,
  type LocalDate,
  localDate,
  ok,
  plusMonths,
  plusMonthsToDate,
  type Result,
  refused,
  type Words,
} from '#values'
import type { Explained, Input } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import type { JhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { PARAMETERS } from '../../parameters.generated.ts'
import { type Dated, itemCountIn, leaf } from '../../parameters.ts'
import type { WithdrawalLaw } from './withdrawal-law.ts'
import {
  membershipTooShort,
  needed,
  noRule,
  notYet,
  type Stop,
  type WithdrawalStop,
} from './withdrawal-refusals.ts'

/** From this day on the pension age of the work agreement counts too, and foreigners may claim before they leave. */
export const PERMENAKER_4_2022 = localDate('2022-04-26')

export type PayableFrom = Result<Explained<LocalDate>, WithdrawalStop>

/**
 * The first day on which the condition of the reason is met, by the rules of the day of the claim; it may lie before
 * those rules. A claim before that day is refused. Source: PP 46/2015 art. 22, 26; Permenaker 4/2022.
 */
export function payableFrom(input: JhtWithdrawalInput, law: WithdrawalLaw): PayableFrom {
  switch (input.reason) {
    case 'pension-age':
      return atPensionAge(input, law)
    case 'partial-10':
    case 'partial-30-housing':
      return afterMembership(input, law)
    default:
      return afterEvent({ ...input, reason: input.reason }, law)
  }
}

function atPensionAge(input: JhtWithdrawalInput, law: WithdrawalLaw): PayableFrom {
  const { claimedOn, eventOn, birthDate } = input
  const birthday = birthDate && plusMonthsToDate(birthDate, law.pensionAge.value * 12)
  const retired = claimedOn < PERMENAKER_4_2022 ? undefined : eventOn
  const [first] = [birthday, retired].filter((day) => day !== undefined).toSorted()
  if (first === undefined) return refused(needed('birthDate'))
  if (first > claimedOn) return refused(notYet(first, law.pensionAge.basis))
  return ok(
    day(first, {
      formula: AT_PENSION_AGE,
      inputs: [...given(BIRTH, birthDate), ...given(RETIRED, retired)],
      law: law.pensionAge,
      unit: 'years',
    }),
  )
}

/** As `payableFrom` for a part alone: years after the first of the month of joining. */
export function afterMembership(
  { memberSince, claimedOn }: Pick<JhtWithdrawalInput, 'memberSince' | 'claimedOn'>,
  law: WithdrawalLaw,
): Result<Explained<LocalDate>, Stop<'membership-too-short'>> {
  const { value: years } = law.partialMembership
  const first = dayIn(plusMonths(memberSince, years * 12), 1)
  if (first > claimedOn) return refused(membershipTooShort(first, years))
  const reason = day(first, {
    formula: AFTER_MEMBERSHIP,
    inputs: [{ label: SINCE, unit: 'month', value: memberSince }],
    law: law.partialMembership,
    unit: 'years',
  })
  const once = leaf(law.partialTimes, TIMES, { unit: 'number', value: law.partialTimes.value })
  return ok({ ...reason, children: [...reason.children, once] })
}

type EventReason = Exclude<
  JhtWithdrawalInput['reason'],
  'pension-age' | 'partial-10' | 'partial-30-housing'
>
type EventInput = JhtWithdrawalInput & { readonly reason: EventReason }

function afterEvent(input: EventInput, law: WithdrawalLaw): PayableFrom {
  const { reason, claimedOn, eventOn } = input
  const wait = itemCountIn('jht/waiting-time', reason, claimedOn)
  if (wait === undefined) return atPensionAgeOnly(input, law)
  if (eventOn === undefined && wait.value > 0) return refused(needed('eventOn'))
  const waited = plusMonthsToDate(eventOn ?? claimedOn, wait.value)
  const mayComeBefore = reason === 'leaving-indonesia' && claimedOn >= PERMENAKER_4_2022
  const first = mayComeBefore && waited > claimedOn ? claimedOn : waited
  if (first > claimedOn) return refused(notYet(first, wait.basis))
  return ok(
    day(first, {
      formula: mayComeBefore ? AROUND_LEAVING : AFTER_EVENT,
      inputs: given(EVENT, eventOn),
      law: wait,
      unit: 'months',
    }),
  )
}

/** Whoever stops working for a reason that the rules of the day do not pay is paid at the pension age. */
function atPensionAgeOnly(
  { reason, claimedOn, birthDate }: EventInput,
  law: WithdrawalLaw,
): PayableFrom {
  const age = law.pensionAge
  const birthday = birthDate && plusMonthsToDate(birthDate, age.value * 12)
  if (birthday === undefined || birthday > claimedOn)
    return refused(noRule(nextRuleFor(reason, claimedOn), age.value))
  return ok(
    day(birthday, {
      formula: AT_PENSION_AGE,
      inputs: given(BIRTH, birthDate),
      law: age,
      unit: 'years',
    }),
  )
}

/** The first day after a day whose rules name the reason; the newest name every one. */
const nextRuleFor = (reason: EventReason, after: LocalDate): LocalDate =>
  PARAMETERS['jht/waiting-time'].values.reduceRight<LocalDate>(
    (next, { from, items }) => (from > after && reason in items ? localDate(from) : next),
    PERMENAKER_4_2022,
  )

type DayParts = {
  readonly formula: Words
  readonly inputs: readonly Input[]
  readonly law: Dated<number>
  readonly unit: 'years' | 'months'
}

const day = (value: LocalDate, { formula, inputs, law, unit }: DayParts): Explained<LocalDate> =>
  reasonOf(
    { unit: 'date', value },
    {
      label: PAYABLE_FROM,
      formula,
      inputs,
      effectiveFrom: law.from,
      ruleVersion: `jht-payable-from@${law.from}`,
      children: [leaf(law, unit === 'years' ? YEARS : WAIT, { unit, value: law.value })],
    },
  )

const given = (label: Words, value: LocalDate | undefined): readonly Input[] =>
  value === undefined ? [] : [{ label, unit: 'date', value }]

const PAYABLE_FROM: Words = { id: 'Dapat dibayar mulai', en: 'Payable from' }
const AT_PENSION_AGE: Words = {
  id: 'hari ulang tahun usia pensiun, atau hari pensiun menurut perjanjian kerja bila lebih awal',
  en: 'the birthday of the pension age, or the day of retirement under the work agreement if earlier',
}
const AFTER_MEMBERSHIP: Words = {
  id: 'tanggal 1 bulan mulai menjadi peserta + masa kepesertaan yang disyaratkan',
  en: 'the first of the month of joining + the length of membership asked for',
}
const AFTER_EVENT: Words = { id: 'tanggal kejadian + masa tunggu', en: 'day of the event + wait' }
const AROUND_LEAVING: Words = {
  id: 'tanggal berangkat, atau tanggal pengajuan bila lebih awal',
  en: 'the day of departure, or the day of the claim if earlier',
}
const BIRTH: Words = { id: 'Tanggal lahir', en: 'Date of birth' }
const RETIRED: Words = { id: 'Pensiun menurut perjanjian kerja', en: 'Retired under the agreement' }
const SINCE: Words = { id: 'Peserta sejak', en: 'Member since' }
const EVENT: Words = { id: 'Tanggal kejadian', en: 'Day of the event' }
const YEARS: Words = { id: 'Syarat dalam tahun', en: 'Years asked for' }
const WAIT: Words = { id: 'Masa tunggu', en: 'Wait' }
const TIMES: Words = { id: 'Berapa kali boleh diambil', en: 'How often it may be taken' }
