import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Month, ok, type Result, refused } from '#values'
import { type AnswerRefusal, parseAnswer } from '../radar/answer.ts'
import { keepAnswer, removeAnswer } from '../radar/answer-store.ts'
import { readMemberRadar } from './read-radar.ts'

type Services = { readonly db: Db; readonly keys: Keys }

export type AnswerWish = {
  readonly memberId: bigint
  readonly now: Instant
  readonly month: Month
  /** Names the finding as it was shown. */
  readonly fingerprint: string
  readonly reason: string
  readonly words: string
}

/**
 * Keeps that the member knows of a finding and says that it is right: it is quiet from now on, until anything of it
 * changes. Refuses a finding that is not there any more, or not as it was shown. No balance changes.
 */
export async function answerFinding(
  services: Services,
  wish: AnswerWish,
): Promise<Result<undefined, AnswerRefusal>> {
  const { memberId, now, month, fingerprint } = wish
  const { findings } = await readMemberRadar(services, { memberId, now })
  const finding = findings.find((one) => one.fingerprint === fingerprint && one.month === month)
  if (finding === undefined) return refused({ kind: 'finding-changed' })
  const answer = parseAnswer(wish.reason, wish.words)
  if (!answer.ok) return answer
  await services.db.transaction().execute(async (tx) => {
    await recordAct(tx, { ...act(memberId, now), action: 'finding-answered' })
    await keepAnswer(tx, services.keys, { memberId, finding, ...answer.value, answeredAt: now })
  })
  return ok(undefined)
}

/** Takes an answer back: the finding speaks again. False, and nothing happens, where there is none. */
export function takeAnswerBack(
  { db }: Pick<Services, 'db'>,
  { memberId, now, fingerprint }: Pick<AnswerWish, 'memberId' | 'now' | 'fingerprint'>,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const wasThere = await removeAnswer(tx, memberId, fingerprint)
    if (wasThere) await recordAct(tx, { ...act(memberId, now), action: 'finding-answer-withdrawn' })
    return wasThere
  })
}

const act = (memberId: bigint, at: Instant) =>
  ({
    memberId,
    at,
    actorKind: 'member',
    actor: 'self',
    purpose: 'own-choice',
    fields: ['finding'],
  }) as const
