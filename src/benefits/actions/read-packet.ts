import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import { type HeirsPacket, packetOf } from '../packet.ts'
import { readHeirs } from './read-heirs.ts'

/** The packet for a member's family as the record and the family stand at `now`. */
export async function readHeirsPacket(
  services: { readonly db: Db; readonly keys: Keys; readonly helpPhone: string | undefined },
  wanted: { readonly memberId: bigint; readonly language: Language; readonly now: Instant },
): Promise<HeirsPacket> {
  const { language } = wanted
  const { helpPhone } = services
  return packetOf(await readHeirs(services, wanted), { language, helpPhone })
}
