import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { OfficerAnswer } from './case.ts'
import type { GroupCase } from './group.ts'

type GroupKey = Pick<GroupCase, 'employerNumber' | 'number'>

const placeOf = ({ employerNumber, number }: GroupKey): string =>
  `cases.group_answer.words_enc:${employerNumber}:${number}`

/** Keeps the answer to a complaint of several; false when it was answered before. */
export async function insertGroupAnswer(
  db: Db,
  keys: Keys,
  {
    staffId,
    now,
    words,
    ...key
  }: GroupKey & {
    readonly words: OfficerAnswer
    readonly staffId: string
    readonly now: Instant
  },
): Promise<boolean> {
  const sealed = keys.seal(placeOf(key), JSON.stringify(words))
  const { rows } = await sql`
    insert into cases.group_answer (employer_number, number, words_enc, staff_id, answered_at)
    values (${key.employerNumber}, ${key.number}, ${sealed}::bytea, ${staffId}::uuid, ${at(now)})
    on conflict (employer_number, number) do nothing
    returning number
  `.execute(db)
  return rows.length > 0
}

/** The answers to complaints about these employers, by number. */
export async function groupAnswersOf(
  db: Db,
  keys: Keys,
  employerNumbers: readonly string[],
): Promise<ReadonlyMap<string, OfficerAnswer>> {
  if (employerNumbers.length === 0) return new Map()
  const { rows } = await sql<{ employer_number: string; number: string; words_enc: Uint8Array }>`
    select employer_number, number, words_enc
      from cases.group_answer
     where employer_number = any(${employerNumbers}::text[])
     order by employer_number, number
  `.execute(db)
  return new Map(
    rows.map(({ employer_number: employerNumber, number, words_enc: sealed }) => [
      number,
      JSON.parse(keys.open(placeOf({ employerNumber, number }), sealed)) as OfficerAnswer,
    ]),
  )
}

/** Who took part in a complaint that was sent. */
export async function membersOfGroup(
  db: Db,
  { employerNumber, number }: GroupKey,
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ member_id: bigint }>`
    select member_id
      from cases.group_join
     where employer_number = ${employerNumber} and number = ${number}
     order by member_id
  `.execute(db)
  return rows.map((row) => row.member_id)
}
