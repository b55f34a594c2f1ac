import { dayOfInstant } from '#platform/clock'
import { type Instant, type LocalDate, ok, type Result, refused } from '#values'
import type { PaperKind } from '../everywhere/kind.ts'
import { initialsOf } from '../everywhere/offline-proof.ts'
import { countLook, countLookUp } from '../look-store.ts'
import { type Standing, standingOf } from '../paper.ts'
import { paperByCode } from '../paper-store.ts'
import type { PaperServices } from './paper-services.ts'

/** What anybody who has the code is told. */
export type VerifiedPaper = {
  readonly standing: Standing
  readonly kind: PaperKind
  readonly initials: string
  readonly issuedOn: LocalDate
  readonly validUntil: LocalDate | undefined
  /** SHA-256 of the file as it was issued, in hexadecimal digits. */
  readonly checksum: string
}

/**
 * So many looks of one network are counted within an hour: a branch of a bank makes fewer, and nobody can make a member
 * believe in more. Whoever asks is answered all the same: a carrier hides very many people behind one network, and codes
 * cannot be walked, there are 2^80.
 */
const COUNTED_AN_HOUR = 300

/** Looks a paper up for whoever asks, and counts the look for its member. `unknown`: we never issued that code. */
export async function verifyPaper(
  { db, keys }: Pick<PaperServices, 'db' | 'keys'>,
  asked: { readonly code: string; readonly network: string; readonly now: Instant },
): Promise<Result<VerifiedPaper, 'unknown'>> {
  const { code, network, now } = asked
  const isCounted = (await countLookUp(db, keys, { network, now })) <= COUNTED_AN_HOUR
  const paper = await paperByCode(db, keys, code)
  if (paper === undefined) return refused('unknown')
  const today = dayOfInstant(now)
  if (isCounted) await countLook(db, paper, { now, today })
  return ok({
    standing: standingOf(paper, today),
    kind: paper.content.kind,
    initials: initialsOf(paper.content.name),
    issuedOn: dayOfInstant(paper.issuedAt),
    validUntil: paper.validUntil,
    checksum: Buffer.from(paper.checksum).toString('hex'),
  })
}
