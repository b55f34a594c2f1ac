import { afterAll } from 'vitest'
import type { Database } from '#platform/db'
import { type Site, site } from '#test/sign-in-site'

type PlaceOf = (network: string) => string | undefined

/** Opens sites on the database of a block, with places of networks if given; they are closed after its tests. */
export function sitesOn(database: () => Promise<Database>): (placeOf?: PlaceOf) => Promise<Site> {
  const opened: Site[] = []
  afterAll(async () => {
    for (const { app } of opened) await app.close()
  })
  return async (placeOf) => {
    const where = await site(await database(), undefined, placeOf)
    opened.push(where)
    return where
  }
}
