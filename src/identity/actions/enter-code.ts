import { lastEndsOf } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { linkTokens, oneTimeCodes } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import type { CodeRefusal } from '../code-refusals.ts'
import {
  type CodeClaim,
  type CodePurpose,
  newCodeToken,
  openCodeTokens,
  openLink,
  typedCode,
} from '../code-request.ts'
import { type LetterTry, proveRequest, seedOf, takeTry } from '../code-request-store.ts'
import { typedBranchCode } from '../recovery.ts'
import { isOneOf } from '../same.ts'
import type { CodeServices } from './send-code.ts'

export type EnteredCode = {
  readonly purpose: CodePurpose
  /** The cookie of the browser. */
  readonly token: string | undefined
  readonly typed: string
  readonly now: Instant
}

/** What the browser holds once its code or link was right: a new token, so that the old one is worth nothing. */
export type Proved = { readonly token: string }

/**
 * Looks at a code, in the browser that asked for it, five times at most. The same is done, and answered, where nobody
 * was meant. A right code is used up, and its link with it.
 */
export async function enterCode(
  services: CodeServices,
  { purpose, token, typed, now }: EnteredCode,
): Promise<Result<Proved, CodeRefusal>> {
  const { db, keys } = services
  // Of several that were asked for in this browser it may be the code of any: a late SMS is not of the newest.
  for (const claim of openCodeTokens(keys, purpose, token)) {
    const taken = await takeTry(db, claim, { purpose, now })
    // Derived for nobody too: it costs the same.
    const right = oneTimeCodes(keys, { purpose, seed: taken?.seed ?? NO_SEED }, 'base32-8')
    const isRight = isOneOf(typedCode(typed) ?? '', right)
    if (taken !== undefined && isRight)
      return prove(services, { claim, purpose, now }, 'wrong-code')
  }
  return refused({ kind: 'wrong-code' })
}

const NO_SEED = '00000000-0000-0000-0000-000000000000'

export type UsedLink = {
  readonly purpose: CodePurpose
  /** The cookie of the browser, which holds what stood in the address: `<sealed>.<token>`. */
  readonly link: string
  readonly now: Instant
}

/** Uses a link up, in whatever browser it was opened; its code is used up with it. */
export async function useLink(
  services: CodeServices,
  { purpose, link, now }: UsedLink,
): Promise<Result<Proved, CodeRefusal>> {
  const { db, keys } = services
  const opened = openLink(keys, purpose, link)
  if (opened === undefined) return refused({ kind: 'link-over' })
  const seed = await seedOf(db, opened, { purpose, now })
  if (seed === undefined) return refused({ kind: 'link-over' })
  const right = linkTokens(keys, { purpose: `${purpose}-link`, seed })
  if (!isOneOf(opened.typed, right)) return refused({ kind: 'link-over' })
  return prove(services, { claim: opened, purpose, now }, 'link-over')
}

export type EnteredLetter = {
  readonly memberId: bigint
  readonly letters: readonly LetterTry[]
  readonly typed: string
  readonly now: Instant
}

/** Uses up the letter whose code this is; `undefined` when it is that of none. */
export const proveLetter = (services: CodeServices, entered: EnteredLetter) =>
  provePaper(services, entered, { code: typedCode(entered.typed) ?? '', digits: 'base32-8' })

/** The same for a code that was handed over at a branch. */
export const proveBranchCode = (services: CodeServices, entered: EnteredLetter) =>
  provePaper(services, entered, { code: typedBranchCode(entered.typed), digits: 'base32-16' })

async function provePaper(
  services: CodeServices,
  { memberId, letters, now }: EnteredLetter,
  { code, digits }: { readonly code: string; readonly digits: 'base32-8' | 'base32-16' },
): Promise<Result<Proved, { readonly kind: 'wrong-code' }> | undefined> {
  const purpose = 'activation'
  // One more than there are: derived for nobody too.
  const right = [...letters, { requestId: '', seed: NO_SEED }].filter(
    ({ seed, requestId }) =>
      isOneOf(code, oneTimeCodes(services.keys, { purpose, seed }, digits)) && requestId !== '',
  )
  const [letter] = right
  if (letter === undefined) return undefined
  const claim = { memberId, requestId: letter.requestId }
  return prove(services, { claim, purpose, now }, 'wrong-code')
}

type Right = {
  readonly claim: Pick<CodeClaim, 'memberId' | 'requestId'>
  readonly purpose: CodePurpose
  readonly now: Instant
}

/** Of any number at once, by code and by link, one gets through; none of what went to where the member is gone. */
async function prove<Kind extends CodeRefusal['kind']>(
  { db, keys }: CodeServices,
  { claim, purpose, now }: Right,
  otherwise: Kind,
): Promise<Result<Proved, { readonly kind: Kind }>> {
  const renewed = newCodeToken(keys, purpose, claim)
  const sentAfter = await lastEndsOf(db, claim.memberId)
  const proved = await db.transaction().execute(async (tx) => {
    if (!(await proveRequest(tx, renewed, { now, sentAfter }))) return false
    await recordProof(tx, claim.memberId, { purpose, now })
    return true
  })
  return proved ? ok({ token: renewed.token }) : refused({ kind: otherwise })
}

const recordProof = (
  tx: Db,
  memberId: bigint,
  { purpose, now }: { readonly purpose: CodePurpose; readonly now: Instant },
): Promise<void> =>
  recordAct(tx, {
    memberId,
    at: now,
    action: `${purpose}-code-used`,
    actorKind: 'member',
    actor: 'self',
    purpose: 'account',
    fields: ['code'],
  })
