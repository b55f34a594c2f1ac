import type { Db } from '#platform/db'
import type { Route } from '#platform/http'
import type { Keys } from '#platform/keys'
import { readHeirs } from './actions/read-heirs.ts'
import { heirsText as text } from './heirs-text.ts'
import { HeirsPacketPage } from './pages/heirs-packet-page.tsx'
import { HeirsPage } from './pages/heirs-page.tsx'

const SECTION = '/profile'

export type HeirsServices = {
  readonly db: Db
  readonly keys: Keys
  /** Printed on the packet; absent where the operator gave none. */
  readonly helpPhone: string | undefined
}

/** Who would get what of a member's benefits, to look at and to print. */
export const heirsRoutes = (services: HeirsServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/profile/heirs',
    access: 'member',
    async handle(visit) {
      const { language } = visit
      const { map, relatives } = await readHeirs(services, visit)
      const body = <HeirsPage {...{ language, map }} hasFamily={relatives.length > 0} />
      return { kind: 'page', page: { title: text.title[language], section: SECTION, body } }
    },
  },
  {
    method: 'GET',
    path: '/profile/heirs/packet',
    access: 'member',
    async handle(visit) {
      const { language } = visit
      const { map, person, today } = await readHeirs(services, visit)
      const { helpPhone } = services
      const body = <HeirsPacketPage {...{ language, map, person, today, helpPhone }} />
      return { kind: 'page', page: { title: text.packetTitle[language], section: SECTION, body } }
    },
  },
]
