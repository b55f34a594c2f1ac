import { randomUUID } from 'node:crypto'
import { writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant, Language } from '#values'
import type { Download } from '../download.ts'
import {
  claimDownload,
  type DownloadKey,
  downloadContent,
  downloadOf,
  forgottenDownloads,
  keepDownload,
  replaceDownload,
} from '../download-store.ts'
import { collectOwnData } from './collect-own-data.ts'
import { packOwnData } from './pack-own-data.tsx'
import type { PrivacyServices } from './privacy-services.ts'

type Preparing = Pick<PrivacyServices, 'db' | 'keys' | 'url'>
type Sweeping = {
  readonly now: Instant
  readonly signal: AbortSignal
  onFault(fault: unknown): void
}
type Asked = { readonly memberId: bigint; readonly now: Instant }

/** Asks for a download of everything; one that is being prepared already is that one, a ready one goes. */
export async function askForDownload(
  { db }: Pick<PrivacyServices, 'db'>,
  { memberId, now, language }: Asked & { readonly language: Language },
): Promise<DownloadKey> {
  return db.transaction().execute(async (tx) => {
    // First the act: it holds the member's chain, so that of two presses one asks.
    await recordOwn(tx, { memberId, now, action: 'own-data-asked' })
    const known = await downloadOf(tx, memberId, now)
    if (known !== undefined && known.readyAt === undefined) return known
    const key = { memberId, downloadId: randomUUID() }
    await replaceDownload(tx, key, { language, now })
    return key
  })
}

const recordOwn = (tx: Db, { memberId, now, action }: Asked & { readonly action: string }) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, purpose: 'own-data' },
    ...{ actorKind: 'member', actor: 'self', fields: ['whole-record'] },
  })

/**
 * Prepares a download that was asked for, unless another server does: collects what each module tells, packs and encrypts
 * it, and tells the member on every contact. What stops half way is taken up again by housekeeping.
 */
export async function prepareDownload(
  { db, keys, url }: Preparing,
  key: DownloadKey,
  now: Instant,
): Promise<boolean> {
  const language = await claimDownload(db, key, now)
  if (language === undefined) return false
  const data = await collectOwnData({ db, keys }, key.memberId)
  const content = packOwnData({ data, portal: url, madeAt: now, language })
  const { memberId } = key
  return db.transaction().execute(async (tx) => {
    if (!(await keepDownload(tx, keys, { ...key, content, now }))) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'own-data-prepared', purpose: 'own-data' },
      ...{ actorKind: 'system', actor: 'payung', fields: ['whole-record'] },
    })
    await writeMessage(tx, keys, { memberId, now, kind: 'own-data-ready', to: 'all-contacts' })
    return true
  })
}

/** Prepares what a server that stopped has left; one that cannot be prepared is told, and holds up no other. */
export async function prepareForgotten(
  services: Preparing,
  { now, signal, onFault }: Sweeping,
): Promise<number> {
  let prepared = 0
  for (const key of await forgottenDownloads(services.db, now)) {
    if (signal.aborted) break
    try {
      if (await prepareDownload(services, key, now)) prepared += 1
    } catch (fault) {
      onFault(fault)
    }
  }
  return prepared
}

export const readDownload = (
  { db }: Pick<PrivacyServices, 'db'>,
  { memberId, now }: Asked,
): Promise<Download | undefined> => downloadOf(db, memberId, now)

/** The member's own download, opened; `undefined` for none that is ready. That it was fetched stands in the history. */
export async function fetchDownload(
  { db, keys }: Pick<PrivacyServices, 'db' | 'keys'>,
  { memberId, now }: Asked,
): Promise<Buffer | undefined> {
  const found = await downloadOf(db, memberId, now)
  if (found?.readyAt === undefined) return undefined
  const content = await downloadContent(db, keys, found)
  if (content !== undefined) await recordOwn(db, { memberId, now, action: 'own-data-fetched' })
  return content
}
