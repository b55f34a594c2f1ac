import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anchorHeads, anchorsOf, type PublishedAnchor, publishedAnchor } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'

/** Every anchor that this server knows, one JSON object a line, the oldest first. */
export const ANCHOR_FILE = 'audit-anchors.jsonl'
const CAUGHT_UP = 400

type Services = { readonly db: Db; readonly keys: Keys; readonly dataFolder: string }

/**
 * Makes the day's anchor unless another server has, and writes into this one's file those that are not in it yet. Answers
 * them, for the log.
 */
export async function anchorDay(
  { db, keys, dataFolder }: Services,
  work: { readonly now: Instant; readonly signal: AbortSignal },
): Promise<readonly PublishedAnchor[]> {
  await anchorHeads({ db, keys }, work)
  const file = join(dataFolder, ANCHOR_FILE)
  const lastDay = await lastDayIn(file)
  const known = (await anchorsOf(db, CAUGHT_UP)).map(publishedAnchor)
  const fresh = known.filter(({ day }) => day > lastDay).toReversed()
  if (fresh.length > 0)
    await appendFile(file, fresh.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''))
  return fresh
}

/** Day of the last line; before every day where there is none. */
async function lastDayIn(file: string): Promise<string> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw fault
  }
  return /"day":"(\d{4}-\d{2}-\d{2})"[^\n]*\n?$/.exec(content)?.[1] ?? ''
}
