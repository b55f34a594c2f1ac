import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** Names what was seen and where, so that another amount, day or wage is another finding. 32 letters. */
export function fingerprintOf(finding: Finding): string {
  const { kpj, employerNumber, month, kind, sightings } = finding
  const seen = JSON.stringify([kpj, employerNumber, month, kind, sightings], (_name, value) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  return createHash('sha256').update(seen).digest('hex').slice(0, 32)
}
