import { randomBytes } from 'node:crypto'
import type { Db } from '#platform/db'
import type { SentFile } from '#platform/http'
import { CODE_LETTERS, type Keys } from '#platform/keys'
import { cleanPhoto } from '#platform/photos'
import { type Instant, ok, type Result, refused } from '#values'
import { newReportNumber, parseReport, type Report, type ReportTrouble } from '../report.ts'
import { insertReport, type Picture } from '../report-store.ts'

/** A picture may have so many bytes as it is sent, and as it is kept. */
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024
const MOST_KEPT_BYTES = 2 * 1024 * 1024

export type AskedReport = {
  readonly fields: Partial<Report>
  readonly file: SentFile | undefined
  readonly now: Instant
}

/**
 * Takes a report and answers the number to quote. A picture is drawn anew; nothing else of what was sent is opened, followed
 * or sent on.
 */
export async function takeReport(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { fields, file, now }: AskedReport,
): Promise<Result<string, ReportTrouble>> {
  const report = parseReport(fields, file !== undefined)
  if (!report.ok) return report
  const picture = await drawn(file)
  if (!picture.ok) return picture
  const number = newReportNumber(CODE_LETTERS, randomBytes)
  await insertReport(db, keys, {
    ...report.value,
    ...{ number, picture: picture.value, reportedAt: now },
  })
  return ok(number)
}

async function drawn(
  file: SentFile | undefined,
): Promise<Result<Picture | undefined, ReportTrouble>> {
  if (file === undefined) return ok(undefined)
  if (file.isTooLarge) return refused('picture-large')
  const photo = await cleanPhoto(file.bytes, MOST_KEPT_BYTES)
  if (photo.ok) return ok({ kind: photo.value.kind, bytes: photo.value.bytes })
  return refused(photo.refusal === 'broken' ? 'picture-wrong' : 'picture-large')
}
