import { readFileSync } from 'node:fs'
import { Reader } from 'mmdb-lib'
import { ConfigError } from '#platform/config'

/** Where a network is, as text, `Bandung, Indonesia`; `undefined` where nobody says. */
export type Places = (network: string) => string | undefined

const NOWHERE: Places = () => undefined

/** What a database of places may say of a network; anything may be absent. */
type Said = {
  readonly city?: { readonly names?: Readonly<Record<string, string>> }
  readonly country?: { readonly names?: Readonly<Record<string, string>> }
}

/**
 * The operator's database of places, a file in the MaxMind form (GeoLite2 City and the like), read once. Without one
 * nothing is ever said of a place: guessing would alarm members for nothing.
 * @throws ConfigError when the file cannot be read as such
 */
export function openPlaces(file: string | undefined): Places {
  if (file === undefined) return NOWHERE
  const reader = readerOf(file)
  return (network) => {
    const [address = ''] = network.split('/')
    const said = reader.get(address) as Said | null
    const parts = [nameOf(said?.city), nameOf(said?.country)].filter((part) => part !== undefined)
    return parts.length === 0 ? undefined : parts.join(', ')
  }
}

const nameOf = (place: Said['city']): string | undefined => place?.names?.id ?? place?.names?.en

function readerOf(file: string) {
  try {
    return new Reader(readFileSync(file))
  } catch {
    throw new ConfigError([
      `PAYUNG_PLACES must be a readable file of places in the MaxMind form (.mmdb).`,
    ])
  }
}
