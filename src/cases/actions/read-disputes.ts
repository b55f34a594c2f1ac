import { type Month, yearOf } from '#values'
import { marksOf } from '../mark-store.ts'
import type { CaseServices } from './case-services.ts'
import { employerRef } from './own-employers.ts'

type Place = { readonly employerNumber: string; readonly kpj: string }

/** What a member disputes of the record, and where to dispute the rest. */
export type Disputes = {
  /** The case that disputes this month of an employer, or all of the employer's. */
  ofMonth(place: Place & { readonly month: Month }): string | undefined
  /** The months of a year that are disputed one by one. */
  monthsIn(place: Place, year: number): readonly { readonly month: Month; readonly href: string }[]
  /** The case that disputes the employer itself. */
  ofEmployer(place: Place): string | undefined
  /** Where months of it are disputed together: those that are named, or one to be chosen. */
  disputeMonth(place: Place, ...months: readonly Month[]): string
  /** Where the employer itself is. */
  disputeEmployer(place: Place): string
  /** Where the member can take part in a complaint of several about it. */
  joinGroup(place: Place): string
}

/** Reads a member's disputes once, for a page of the record. */
export async function readDisputes(
  { db, keys }: Pick<CaseServices, 'db' | 'keys'>,
  memberId: bigint,
): Promise<Disputes> {
  const marks = await marksOf(db, memberId)
  const caseOf = (place: Place, month: Month | undefined) => {
    const mark = marks.find(
      (known) =>
        known.employerNumber === place.employerNumber &&
        known.kpj === place.kpj &&
        (known.month === undefined || known.month === month),
    )
    return mark && `/cases/${mark.number}`
  }
  const asked = (about: 'month' | 'employer', place: Place) =>
    `/cases/new?about=${about}&employer=${employerRef(keys, memberId, place)}`
  return {
    ofMonth: ({ month, ...place }) => caseOf(place, month),
    monthsIn: (place, year) =>
      marks
        .flatMap(({ month, number, employerNumber, kpj }) =>
          month !== undefined &&
          yearOf(month) === year &&
          employerNumber === place.employerNumber &&
          kpj === place.kpj
            ? [{ month, href: `/cases/${number}` }]
            : [],
        )
        .toSorted((left, right) => (left.month < right.month ? -1 : 1)),
    ofEmployer: (place) => caseOf(place, undefined),
    disputeMonth: (place, month, ...also) =>
      asked('month', place) +
      (month === undefined ? '' : `&month=${month}`) +
      (also.length === 0 ? '' : `&also=${also.join(',')}`),
    disputeEmployer: (place) => asked('employer', place),
    joinGroup: (place) => `/cases/group?employer=${employerRef(keys, memberId, place)}`,
  }
}
