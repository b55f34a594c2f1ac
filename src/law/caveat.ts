import type { Words } from '#values'
import { certaintyText } from './certainty.ts'
import { type Explanation, nodesOf } from './explained.ts'

/** What a reader has to know beside a result; `about` names the statutory value where there is one. */
export type Caveat = {
  readonly kind: string
  readonly about?: string
  /** A maintainer's remark on the value, in English. */
  readonly note?: string
  readonly text: Words
}

/** A caveat for each statutory value of the tree that was not checked against the law, and one if rounding was needed. */
export function caveatsOf(root: Explanation): readonly Caveat[] {
  const nodes = nodesOf(root)
  const doubtful = new Map(
    nodes
      .filter(({ source, certainty }) => source !== undefined && certainty !== 'checked')
      .map((node) => [node.ruleVersion, node]),
  )
  const rounding = nodes.some(({ exact }) => exact !== undefined) ? [ROUNDED] : []
  return [...[...doubtful.values()].map(doubt), ...rounding]
}

const doubt = ({ label, certainty, note, ruleVersion }: Explanation): Caveat => ({
  kind: `value-${certainty}`,
  about: ruleVersion,
  ...(note === undefined ? {} : { note }),
  text: {
    id: `${label.id}: ${certaintyText[certainty].id}.`,
    en: `${label.en}: ${certaintyText[certainty].en}.`,
  },
})

const ROUNDED: Caveat = {
  kind: 'rounding-is-custom',
  text: {
    id: 'Jumlah dibulatkan sekali ke rupiah terdekat; peraturan tidak mengatur pembulatan.',
    en: 'Amounts are rounded half up once to whole rupiah; the law does not say how to round.',
  },
}
