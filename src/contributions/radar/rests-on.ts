import { type Certainty, minimumWageIn, wageCeilingIn } from '#law'
import type { Month, Words } from '#values'
import type { Evidence, Finding } from './finding.ts'

/** A statutory value that a finding rests on, with how sure it is and where it was read. */
export type RestsOn = {
  readonly label: Words
  readonly certainty: Certainty
  readonly source: string
}

const MINIMUM: Words = { id: 'Upah minimum', en: 'Minimum wage' }
const CEILING: Words = { id: 'Batas upah JP', en: 'JP wage ceiling' }

/** The first value, of all that some findings rest on, that nobody has checked; `undefined` where all are. */
export const uncheckedOf = (
  findings: readonly Pick<Finding, 'month' | 'sightings'>[],
): RestsOn | undefined =>
  findings
    .flatMap(({ month, sightings }) =>
      sightings.flatMap(({ evidence }) => restsOn(evidence, month) ?? []),
    )
    .find(({ certainty }) => certainty !== 'checked')

/** The dated value behind what was seen; `undefined` where it rests on the record alone, or on rates that all are checked. */
export function restsOn(evidence: Evidence, month: Month): RestsOn | undefined {
  const [label, value] =
    evidence.kind === 'wage-below-minimum'
      ? [MINIMUM, minimumWageIn(evidence.province, month)]
      : evidence.kind === 'ceiling-ignored'
        ? [CEILING, wageCeilingIn(month)]
        : [CEILING, undefined]
  return value && { label, certainty: value.certainty, source: value.source }
}
