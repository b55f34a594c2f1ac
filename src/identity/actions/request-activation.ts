import { randomUUID } from 'node:crypto'
import { type Claims, findByClaims } from '#members'
import { type Instant, type Language, ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import { type CodePurpose, NOBODY, newCodeToken, openCodeTokens } from '../code-request.ts'
import { branchCodes, takeLetterTries } from '../code-request-store.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type Admitted, admit, type NotNow } from './admit.ts'
import { type Proved, proveBranchCode, proveLetter } from './enter-code.ts'
import type { ResetServices } from './request-reset.ts'
import { sendCode, sendLetterCode } from './send-code.ts'

/** One request for an account, as the browser sent it. */
export type ActivationRequest = {
  readonly claims: Claims
  readonly network: string
  readonly effort: Effort
  /** Of the page where it is asked for: the code is written in it, unless the member is known to read another. */
  readonly language?: Language | undefined
  readonly now: Instant
}

/**
 * Begins an activation: a code goes to every contact on record of the member whom all three claims name. Who has a
 * proved account already is told so there, and there only. The answer is a token for the browser, whatever matched.
 */
export async function requestActivation(
  services: ResetServices,
  request: ActivationRequest,
): Promise<Result<{ readonly token: string }, NotNow>> {
  const { keys } = services
  const { now, language } = request
  const meant = await admitted(services, request)
  if (!meant.ok) return meant
  const { memberId, hasAccount } = meant.value
  const claim = newCodeToken(keys, 'activation', { memberId, requestId: randomUUID() })
  services.afterwards(() =>
    sendCode(services, {
      ...claim,
      purpose: 'activation',
      language,
      now,
      ...(hasAccount && { instead: 'already-activated' as const }),
    }),
  )
  return ok({ token: claim.token })
}

type Meant = { readonly memberId: bigint; readonly hasAccount: boolean }

/** Counted before it is looked at, and the same for nobody; every try counts against its network. */
async function admitted(
  services: ResetServices,
  { claims, network, effort, now }: ActivationRequest,
): Promise<Result<Meant, NotNow>> {
  const { db, keys } = services
  const found = await findByClaims(db, keys, claims)
  const account = await accountOf(db, found, [])
  const counted = { claims, network, effort, now, memberId: found, purpose: 'activation' } as const
  const admission = await admitClaims(services, counted)
  if (!admission.ok) return admission
  const memberId = found === undefined || admission.value.pretend ? NOBODY : found
  return ok({ memberId, hasAccount: account?.grade === 'proved' })
}

type Counted = ActivationRequest & {
  readonly memberId: bigint | undefined
  readonly purpose: 'activation' | 'letter'
}

async function admitClaims(
  services: ResetServices,
  { claims, network, effort, now, memberId, purpose }: Counted,
): Promise<Result<Admitted, NotNow>> {
  const admission = await admit(services, {
    ...typedName(claims.kpj),
    ...{ purpose, network, memberId, effort, now },
    knownDevice: undefined,
  })
  if (admission.ok) await admission.value.settle('wrong')
  return admission
}

type Begun = {
  readonly token: string | undefined
  readonly language?: Language | undefined
  readonly now: Instant
}

/** Sends the code by letter instead, to the address on record; the same for nobody. */
export function requestLetter(services: ResetServices, { token, now }: Begun): void {
  const [claim] = openCodeTokens(services.keys, 'activation', token)
  services.afterwards(async () => {
    if (claim === undefined) return
    const account = await accountOf(services.db, claim.memberId, [])
    if (account?.grade === 'proved') return
    await sendLetterCode(services, { memberId: claim.memberId, now })
  })
}

export type TypedContact = {
  readonly channel: 'email' | 'sms'
  readonly address: string
}

/**
 * Sends a code to a contact that was typed just now. It proves the contact and not the person: what it opens is a
 * provisional account. Whoever reads it there learns neither name nor phrase. The same for nobody, and for who has an
 * account: to them nothing is sent.
 */
export async function requestProvisional(
  services: ResetServices,
  { token, language, now, contact }: Begun & { readonly contact: TypedContact },
): Promise<{ readonly token: string } | undefined> {
  const { db, keys } = services
  const [begun] = openCodeTokens(keys, 'activation', token)
  if (begun === undefined) return undefined
  const account = await accountOf(db, begun.memberId, [])
  const memberId = account === undefined ? begun.memberId : NOBODY
  const purpose: CodePurpose = 'provisional'
  const claim = newCodeToken(keys, purpose, { memberId, requestId: randomUUID() })
  const to = { ...contact, isUnproved: true } as const
  services.afterwards(() => sendCode(services, { ...claim, purpose, language, now, to }))
  return { token: claim.token }
}

/**
 * Looks at a code on paper, with all three claims once more. One from a letter counts in its network and for the letter.
 * One from a branch has 80 bits, so a right one is taken before anything is counted: no stranger can use this way up.
 */
export async function enterLetterCode(
  services: ResetServices,
  request: ActivationRequest & { readonly typed: string },
): Promise<Result<Proved, NotNow | { readonly kind: 'wrong-code' }>> {
  const { db, keys } = services
  const { now, typed } = request
  const found = await findByClaims(db, keys, request.claims)
  const memberId = found ?? NOBODY
  const handed = await branchCodes(db, memberId, now)
  const handedOver = await proveBranchCode(services, { memberId, letters: handed, typed, now })
  if (handedOver) return handedOver
  const admission = await admitClaims(services, { ...request, memberId: found, purpose: 'letter' })
  if (!admission.ok) return admission
  const letters = await takeLetterTries(db, memberId, now)
  const proved = await proveLetter(services, { memberId, letters, typed, now })
  return proved ?? refused({ kind: 'wrong-code' })
}
