import { daysBetween, negate } from '#values'
import { grouped } from '../grouped.ts'
import { SHARES } from './lawful.ts'
import type { JudgedPosting } from './radar-record.ts'
import { moneyOf, type SightingAt, totalMoney, withoutMoney } from './sighting.ts'

/** From deposit to record at most. */
const RECORDED_WITHIN_DAYS = 14

/** Postings that were recorded more than 14 days after their deposit. */
export const recordedLate = (postings: readonly JudgedPosting[]): readonly SightingAt[] =>
  postings
    .filter(
      ({ depositedOn, recordedOn }) => daysBetween(depositedOn, recordedOn) > RECORDED_WITHIN_DAYS,
    )
    .map(({ month, depositedOn, recordedOn }) => ({
      month,
      ...withoutMoney({ kind: 'recorded-late', depositedOn, recordedOn }),
    }))

/** Every posting of a month after another one with the same wage and shares; it was taken too much. */
export const duplicates = (postings: readonly JudgedPosting[]): readonly SightingAt[] =>
  [...grouped(postings, sameMoney).values()].flatMap(([, ...repeated]) =>
    repeated.map((posting) => {
      const { month, depositedOn, wage } = posting
      const paidTwice = SHARES.map(({ share, programme }) => ({
        programme,
        amount: negate(posting[share]),
      }))
      const money = moneyOf(paidTwice)
      const evidence = { kind: 'duplicate', depositedOn, wage } as const
      return { month, evidence, money, amount: totalMoney(money) }
    }),
  )

const sameMoney = (posting: JudgedPosting): string =>
  [posting.month, posting.wage, ...SHARES.map(({ share }) => posting[share])].join('|')
