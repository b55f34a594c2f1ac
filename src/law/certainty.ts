import type { Words } from '#values'

/** How far a statutory value was checked against the text of the law or an official letter. */
export type Certainty = 'checked' | 'needs-review' | 'unverified'

/** From the best to the worst. */
export const CERTAINTIES: readonly Certainty[] = ['checked', 'needs-review', 'unverified']

export const isCertainty = (value: unknown): value is Certainty =>
  CERTAINTIES.some((certainty) => certainty === value)

/** A chain is as strong as its weakest link; `checked` when there is none. */
export const weakest = (certainties: readonly Certainty[]): Certainty =>
  CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? 'checked'

/** What members read beside a number. */
export const certaintyText: Readonly<Record<Certainty, Words>> = {
  checked: { id: 'sudah diperiksa', en: 'checked' },
  'needs-review': { id: 'perlu diperiksa ulang', en: 'needs review' },
  unverified: { id: 'belum terverifikasi', en: 'not verified' },
}
