import type { Language } from '#values'
import type { SeenFinding } from './seen-finding.ts'

const NAMES = { jkk: 'JKK', jkm: 'JKM', jht: 'JHT', jp: 'JP' } as const

/** The programmes whose shares are wrong in some findings: `JHT dan JP`; empty for other kinds. */
export function programmesText(
  { findings }: { readonly findings: readonly SeenFinding[] },
  language: Language,
): string {
  const shares = findings.flatMap(({ sightings }) =>
    sightings.flatMap(({ evidence }) => ('shares' in evidence ? evidence.shares : [])),
  )
  const names = (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .filter((programme) => shares.some(({ share }) => share.startsWith(programme)))
    .map((programme) => NAMES[programme])
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
