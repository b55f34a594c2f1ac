import type { EventContent, Paper } from '#members'
import type { LocalDate } from '#values'

/** One of a demo person's family, as they would state them. */
export type DemoRelative = {
  readonly relation: 'spouse' | 'child' | 'parent'
  readonly name: string
  readonly sex: 'female' | 'male'
  readonly nationality: string
  readonly bornOn: LocalDate
  readonly marriedOn?: LocalDate
  readonly diedOn?: LocalDate
  readonly beganWorkOn?: LocalDate
  readonly school?: {
    readonly level: 'primary' | 'lowerSecondary' | 'upperSecondary' | 'higher'
    readonly untilYear: number
  }
  readonly papersHeld?: readonly Paper[]
}

/** The same as the events that the person would have written down. */
export function contentsOf(relative: DemoRelative): readonly EventContent[] {
  const { relation, name, sex, nationality, bornOn, school, papersHeld } = relative
  const on = (kind: 'married' | 'began-work' | 'died', day: LocalDate | undefined) =>
    day === undefined ? [] : [{ kind, on: day }]
  return [
    { kind: 'stated', relation, details: { name, sex, nationality, idNumber: undefined } },
    { kind: 'born', on: bornOn },
    ...on('married', relative.marriedOn),
    ...on('began-work', relative.beganWorkOn),
    ...(school === undefined ? [] : [{ kind: 'school', ...school } as const]),
    ...(papersHeld === undefined ? [] : [{ kind: 'papers', held: papersHeld } as const]),
    ...on('died', relative.diedOn),
  ]
}
