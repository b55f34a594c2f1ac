import type { SeenFinding } from './seen-finding.ts'

const NAMES = { jkk: 'JKK', jkm: 'JKM', jht: 'JHT', jp: 'JP' } as const

/** The programmes whose shares are wrong in some findings: `JHT dan JP` is written `JHT, JP`; empty for other kinds. */
export function programmesText({
  findings,
}: {
  readonly findings: readonly SeenFinding[]
}): string {
  const shares = findings.flatMap(({ sightings }) =>
    sightings.flatMap(({ evidence }) => ('shares' in evidence ? evidence.shares : [])),
  )
  const isNamed = (programme: string) => shares.some(({ share }) => share.startsWith(programme))
  return (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .filter(isNamed)
    .map((programme) => NAMES[programme])
    .join(', ')
}
