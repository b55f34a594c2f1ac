import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Kpj } from '#values'
import type { AnswerReason, KeptAnswer } from './answer.ts'
import type { KeptFinding } from './kept-finding.ts'

type Answer = KeptAnswer & {
  readonly memberId: bigint
  readonly finding: Omit<KeptFinding, 'amount'>
}

const wordsPlace = (memberId: bigint, fingerprint: string): string =>
  `contributions.finding_answer.words_enc:${memberId}:${fingerprint}`

/** Keeps an answer in place of an earlier one to the same kind of finding in that place. */
export async function keepAnswer(db: Db, keys: Keys, answer: Answer): Promise<void> {
  const { memberId, finding, reason, words, answeredAt } = answer
  const { kpj, employerNumber, month, kind, fingerprint } = finding
  const sealed = words === '' ? null : keys.seal(wordsPlace(memberId, fingerprint), words)
  await sql`
    insert into contributions.finding_answer
      (member_id, kpj, employer_number, month, kind, fingerprint, reason, words_enc, answered_at)
    values (${memberId}, ${kpj}, ${employerNumber}, ${`${month}-01`}::date, ${kind},
            ${fingerprint}, ${reason}, ${sealed}::bytea, ${at(answeredAt)}::timestamptz)
    on conflict (member_id, kpj, employer_number, month, kind) do update
       set fingerprint = excluded.fingerprint,
           reason = excluded.reason,
           words_enc = excluded.words_enc,
           answered_at = excluded.answered_at
  `.execute(db)
}

/** Takes an answer back; false when there was none. */
export async function removeAnswer(
  db: Db,
  memberId: bigint,
  fingerprint: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from contributions.finding_answer
     where member_id = ${memberId} and fingerprint = ${fingerprint}
    returning kind
  `.execute(db)
  return rows.length > 0
}

/** Copies what was answered about a number to the record that takes it, with its origin; an answer of that record stays. */
export async function copyAnswers(
  db: Db,
  keys: Keys,
  { kpj, from, to }: { readonly kpj: Kpj; readonly from: bigint; readonly to: bigint },
): Promise<void> {
  const { rows } = await sql<{ fingerprint: string; words_enc: Uint8Array | null }>`
    select fingerprint, words_enc
      from contributions.finding_answer
     where member_id = ${from} and kpj = ${kpj}
     order by employer_number, month, kind
  `.execute(db)
  for (const { fingerprint, words_enc: sealed } of rows) {
    const words =
      sealed &&
      keys.seal(wordsPlace(to, fingerprint), keys.open(wordsPlace(from, fingerprint), sealed))
    await sql`
      insert into contributions.finding_answer
        (member_id, kpj, employer_number, month, kind, fingerprint, reason, words_enc, answered_at,
         moved_from)
      select ${to}::bigint, kpj, employer_number, month, kind, fingerprint, reason, ${words}::bytea,
             answered_at, coalesce(moved_from, member_id)
        from contributions.finding_answer
       where member_id = ${from} and kpj = ${kpj} and fingerprint = ${fingerprint}
      on conflict (member_id, kpj, employer_number, month, kind) do nothing
    `.execute(db)
  }
}

/** A member's answers, by the finding that they answer. */
export async function answersOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<ReadonlyMap<string, KeptAnswer>> {
  const { rows } = await sql<{
    fingerprint: string
    reason: AnswerReason
    words_enc: Uint8Array | null
    answered_at: Instant
  }>`
    select fingerprint, reason, words_enc, answered_at
      from contributions.finding_answer
     where member_id = ${memberId}
     order by answered_at, fingerprint
  `.execute(db)
  return new Map(
    rows.map(({ fingerprint, reason, words_enc: sealed, answered_at: answeredAt }) => [
      fingerprint,
      {
        reason,
        answeredAt,
        words: sealed === null ? '' : keys.open(wordsPlace(memberId, fingerprint), sealed),
      },
    ]),
  )
}
