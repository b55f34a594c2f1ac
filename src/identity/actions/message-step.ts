import { randomUUID } from 'node:crypto'
import { type Instant, ok, type Result, refused } from '#values'
import type { ProofTrouble, SendRefusal } from '../factor-refusals.ts'
import {
  confirmStep,
  countStepSend,
  deleteStep,
  insertPendingStep,
  pendingStep,
  takeStepSendBack,
  takeStepTry,
} from '../message-step-store.ts'
import { againFrom, type CodeChannel } from '../sent-code.ts'
import { changeFactor } from './change-factor.ts'
import type { SessionServices } from './open-session.ts'
import { isSentCode } from './second-code.ts'
import { secondsTo } from './send-again.ts'
import { codeWays, sendSecondCode } from './send-second-code.ts'

type Asked = { readonly memberId: bigint; readonly now: Instant }

/**
 * Begins to set up the code as a second step, by sending one: what never arrives is never switched on. One in use stays
 * until the new one has proved itself. Pressed again, the same code is sent again when it is time.
 */
export async function beginMessageStep(
  services: SessionServices,
  { memberId, channel, now }: Asked & { readonly channel: CodeChannel },
): Promise<Result<undefined, SendRefusal>> {
  const { db, keys } = services
  if (!(await codeWays(services, memberId)).has(channel)) return refused({ kind: 'sent-enough' })
  const before = await pendingStep(db, { memberId, now })
  const again = before?.channel === channel ? before : undefined
  if (again) {
    const from = againFrom(again)
    if (from === undefined) return refused({ kind: 'sent-enough' })
    if (from > now) return refused({ kind: 'not-yet', retryAfterSeconds: secondsTo(from, now) })
  }
  const seed = again?.seed ?? randomUUID()
  const isSent = await db.transaction().execute(async (tx) => {
    // Of two presses at once one counts, and one is sent.
    if (again && !(await countStepSend(tx, { memberId, now, sends: again.sends }))) return true
    if (!again) await insertPendingStep(tx, { memberId, channel, seed, now })
    const code = { memberId, lane: 'password', channel, seed, now, begunAt: now } as const
    if (await sendSecondCode(tx, keys, code)) return true
    await takeStepSendBack(tx, memberId, again ?? { sends: 0, sentAt: now })
    return false
  })
  return isSent ? ok(undefined) : refused({ kind: 'sent-enough' })
}

const FACTOR = { email: 'email-check', sms: 'sms-code' } as const

/** Takes the code that was sent, and switches the step on. Every contact is told, money waits, no device is trusted. */
export async function confirmMessageStep(
  services: SessionServices,
  { memberId, typed, now }: Asked & { readonly typed: string },
): Promise<Result<undefined, ProofTrouble>> {
  const { db, keys } = services
  const pending = await pendingStep(db, { memberId, now })
  if (pending === undefined) return refused({ kind: 'codes-over' })
  const seed = await takeStepTry(db, { memberId, now })
  if (seed === undefined || !isSentCode(keys, seed, typed))
    return refused({ kind: 'wrong-sent-code' })
  const confirmed = await changeFactor(services, {
    memberId,
    now,
    action: 'message-step-added',
    fields: ['second-step'],
    notice: { kind: 'factor-added', facts: { factor: FACTOR[pending.channel] } },
    change: (tx) => confirmStep(tx, { memberId, seed, now }),
  })
  return confirmed ? ok(undefined) : refused({ kind: 'codes-over' })
}

/** Switches the step off. */
export async function removeMessageStep(
  services: SessionServices,
  { memberId, now, channel }: Asked & { readonly channel: CodeChannel },
): Promise<void> {
  await changeFactor(services, {
    memberId,
    now,
    action: 'message-step-removed',
    fields: ['second-step'],
    notice: { kind: 'factor-removed', facts: { factor: FACTOR[channel] } },
    change: (tx) => deleteStep(tx, memberId),
  })
}
