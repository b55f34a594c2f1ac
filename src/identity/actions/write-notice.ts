import { randomUUID } from 'node:crypto'
import { type NewMessage, writeMessage } from '#messages'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { insertNotMeLink, newNotMeHashes } from '../not-me-link-store.ts'
import { NOT_ME } from '../not-me-right.ts'

/**
 * Writes a security notice with its way to say "bukan saya": a link in mail, a code in SMS and letters, together one right.
 * What became part of a notice that still waits has the right of that one. In the caller's transaction.
 */
export async function writeNotice(
  db: Db,
  keys: Keys,
  notice: Omit<NewMessage, 'code' | 'link'>,
): Promise<void> {
  const { memberId, kind, now } = notice
  const seed = randomUUID()
  const { isNew } = await writeMessage(db, keys, {
    ...notice,
    link: { path: '/not-me', tokenPurpose: NOT_ME, tokenSeed: seed, orCode: true },
  })
  if (!isNew) return
  const about = { memberId, notice: kind, madeAt: now }
  await insertNotMeLink(db, about, newNotMeHashes(keys, seed))
}
