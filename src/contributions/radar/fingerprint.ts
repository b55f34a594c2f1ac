import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** Names what was seen, so that another amount, day or wage is another finding. 32 letters. */
export function fingerprintOf({ kind, sightings }: Finding): string {
  const seen = JSON.stringify([kind, sightings], (_name, value) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  return createHash('sha256').update(seen).digest('hex').slice(0, 32)
}
