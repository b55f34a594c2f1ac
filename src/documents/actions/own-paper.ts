import { readHeirsPacket } from '#benefits'
import { employmentsOf, explainBalance, membershipOf, readRecord } from '#contributions'
import { personOf } from '#members'
import { dayOfInstant } from '#platform/clock'
import { type Instant, type Language, ok, type Result, refused } from '#values'
import { cardContent } from '../card-content.ts'
import type { PaperContent } from '../everywhere/kind.ts'
import { packetContent } from '../packet-content.ts'
import type { Paper } from '../paper.ts'
import { historyContent, statementContent } from '../statement-content.ts'
import { type IssueRefusal, issuePaper } from './issue-paper.ts'
import type { PaperServices } from './paper-services.ts'

/** A paper that needs no question first. */
export type OwnPaper =
  | { readonly kind: 'card' | 'wallet' | 'history' | 'heirs' }
  | { readonly kind: 'statement'; readonly year: number }

type Asked = {
  readonly memberId: bigint
  readonly language: Language
  readonly now: Instant
}

/** The member's own paper as the record stands; `no-such-year` where a year has no row. */
export async function ownPaper(
  services: PaperServices,
  wanted: OwnPaper,
  asked: Asked,
): Promise<Result<Paper, IssueRefusal | { readonly kind: 'no-such-year' }>> {
  const content = await contentOf(services, wanted, asked)
  if (content === undefined) return refused({ kind: 'no-such-year' })
  const issued = await issuePaper(services, { ...asked, content })
  return issued.ok ? ok(issued.value) : issued
}

async function contentOf(
  services: PaperServices,
  wanted: OwnPaper,
  asked: Asked,
): Promise<PaperContent | undefined> {
  const { db } = services
  const { memberId, language, now } = asked
  if (wanted.kind === 'heirs')
    return packetContent(await readHeirsPacket(services, asked), language)
  if (wanted.kind === 'card' || wanted.kind === 'wallet') {
    const [person, employments] = await Promise.all([
      personOf(db, memberId),
      employmentsOf(db, memberId),
    ])
    const membership = membershipOf(employments, dayOfInstant(now))
    return cardContent(wanted.kind, { person, membership, language })
  }
  const year = wanted.kind === 'statement' ? wanted.year : undefined
  const [person, rows, explanation] = await Promise.all([
    personOf(db, memberId),
    readRecord(db, memberId, year),
    explainBalance(db, memberId, { now }),
  ])
  const record = { person, rows, explanation, language }
  if (year === undefined) return historyContent(record)
  return rows.length === 0 ? undefined : statementContent(record, year)
}
