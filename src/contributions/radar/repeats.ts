import { negate, plusDays, ZERO_RUPIAH } from '#values'
import { grouped } from '../grouped.ts'
import { contributionOf } from '../posting.ts'
import type { JudgedAt } from './judged.ts'
import { SHARES } from './lawful.ts'
import type { JudgedPosting } from './radar-record.ts'

/** From deposit to record at most. */
const RECORDED_WITHIN_DAYS = 14

/** Postings that were recorded more than 14 days after their deposit. */
export const recordedLate = (postings: readonly JudgedPosting[]): readonly JudgedAt[] =>
  postings
    .filter(
      ({ depositedOn, recordedOn }) => recordedOn > plusDays(depositedOn, RECORDED_WITHIN_DAYS),
    )
    .map(({ month, depositedOn, recordedOn }) => ({
      month,
      evidence: { kind: 'recorded-late', depositedOn, recordedOn },
      amount: ZERO_RUPIAH,
    }))

/** Every posting of a month after another one with the same wage and shares; it was taken too much. */
export const duplicates = (postings: readonly JudgedPosting[]): readonly JudgedAt[] =>
  [...grouped(postings, sameMoney).values()].flatMap(([, ...repeated]) =>
    repeated.map((posting) => ({
      month: posting.month,
      evidence: { kind: 'duplicate', depositedOn: posting.depositedOn, wage: posting.wage },
      amount: negate(contributionOf(posting)),
    })),
  )

const sameMoney = (posting: JudgedPosting): string =>
  [posting.month, posting.wage, ...SHARES.map(({ share }) => posting[share])].join('|')
