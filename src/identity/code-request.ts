import { type Instant, instant } from '#values'
import { hashOf, isSecret, newSecret, type Sealer } from './session-token.ts'

/** What a code or link opens. */
export type CodePurpose = 'reset' | 'activation' | 'provisional'

/** Codes that may be tried for one request. */
export const TRIES_PER_REQUEST = 5
/**
 * Codes that may be tried for one letter, by whoever knows the member's three claims: those have leaked for millions, and
 * five tries would let anybody make every letter worthless. Each network has five in 15 minutes (`letter` in
 * throttle-budgets), which is 500 a day: wearing a letter out takes a stranger ten networks for 20 of its 21 days, or 200
 * for one. A code has 40 bits: tried so often against three letters at once, one guess in 2^40 / (3 x 100 000), which
 * is 3.6 million, is right.
 */
export const LETTER_TRIES = 100_000
/**
 * Requests of one member, from strangers together or from one known device, that are valid side by side. At the limit
 * nothing is sent; what was sent goes on working.
 */
export const REQUESTS_AT_ONCE = 3
/** How long a code by mail or SMS, and its link, is good. */
export const MESSAGE_MINUTES = 30
/** How long a code by letter is good. Source: NIST SP 800-63B-4 section 3.1.3.1, codes by post. */
export const LETTER_DAYS = 21
/** How long the cookie of a request lives: as long as its code, and the steps after it. */
export const STEP_SECONDS = 2 * MESSAGE_MINUTES * 60
/** How long a proved code waits for the new password. */
const PROVED_MS = 30 * 60_000

/** What the cookie of a request says. It proves nothing until its row is found. */
export type CodeClaim = {
  readonly memberId: bigint
  readonly requestId: string
  readonly tokenHash: Uint8Array
}

export type NewCodeClaim = CodeClaim & { readonly token: string }

/** Whose requests are nobody's: a name that is not known gets a cookie like any other. */
export const NOBODY = 0n

const CONTENT = /^(\d{19})([0-9a-f-]{36})$/

/**
 * A token for the cookie of a request, `<sealed member and request>.<secret>`: of one length, and unreadable, whoever
 * was meant. It is good for one purpose.
 */
export function newCodeToken(
  keys: Sealer,
  purpose: CodePurpose,
  whose: Pick<CodeClaim, 'memberId' | 'requestId'>,
): NewCodeClaim {
  const { memberId, requestId } = whose
  const secret = newSecret()
  const sealed = keys.sealToken(`${purpose}-code`, padded(memberId) + requestId)
  return { memberId, requestId, token: `${sealed}.${secret}`, tokenHash: hashOf(secret) }
}

/** Several tabs may each be on a way of their own; the oldest gives way. */
const STEPS_IN_COOKIE = 4
const BETWEEN = '~'
const LONGEST_STEP = 500

/** The cookie with what is under way in this tab beside what is in others; the newest stands last. */
export const withStep = (cookie: string | undefined, step: string): string =>
  [...stepsIn(cookie).filter((one) => one !== step), step].slice(-STEPS_IN_COOKIE).join(BETWEEN)

const stepsIn = (cookie: string | undefined): readonly string[] =>
  (cookie ?? '')
    .slice(0, (LONGEST_STEP + 1) * STEPS_IN_COOKIE)
    .split(BETWEEN)
    .filter((step) => step !== '' && step.length <= LONGEST_STEP)
    .slice(-STEPS_IN_COOKIE)

/** What the cookie holds for one purpose, newest first; nothing of anything that we did not seal. */
export const openCodeTokens = (
  keys: Sealer,
  purpose: CodePurpose,
  cookie: string | undefined,
): readonly CodeClaim[] =>
  stepsIn(cookie)
    .toReversed()
    .flatMap((token) => openCodeToken(keys, purpose, token) ?? [])

function openCodeToken(keys: Sealer, purpose: CodePurpose, token: string): CodeClaim | undefined {
  const [sealed = '', secret = '', ...rest] = token.split('.')
  if (rest.length > 0 || !isSecret(secret)) return undefined
  const whose = openWhose(keys, `${purpose}-code`, sealed)
  return whose && { ...whose, tokenHash: hashOf(secret) }
}

/** What stands in the address of a link before its token: whose it is, sealed. */
export const sealLink = (
  keys: Sealer,
  purpose: CodePurpose,
  { memberId, requestId }: Pick<CodeClaim, 'memberId' | 'requestId'>,
): string => keys.sealToken(`${purpose}-link`, padded(memberId) + requestId)

export type OpenedLink = Pick<CodeClaim, 'memberId' | 'requestId'> & { readonly typed: string }

/** The link that was opened last for this purpose, of those in the cookie; `undefined` for what we did not seal. */
export function openLink(
  keys: Sealer,
  purpose: CodePurpose,
  cookie: string,
): OpenedLink | undefined {
  for (const link of stepsIn(cookie).toReversed()) {
    const [sealed = '', typed = '', ...rest] = link.split('.')
    const whose = rest.length > 0 ? undefined : openWhose(keys, `${purpose}-link`, sealed)
    if (whose) return { ...whose, typed }
  }
  return undefined
}

function openWhose(keys: Sealer, purpose: string, sealed: string) {
  const [, member, requestId] = CONTENT.exec(keys.openToken(purpose, sealed) ?? '') ?? []
  if (member === undefined || requestId === undefined) return undefined
  return { memberId: BigInt(member), requestId }
}

const padded = (memberId: bigint): string => memberId.toString().padStart(19, '0')

/** Proved before this is too long ago for what comes next. */
export const provedSince = (now: Instant): Instant => instant(now - PROVED_MS)

/** The code as it is derived: look-alikes, spaces, dashes and letter case do not matter; `undefined` for none. */
export function typedCode(text: string): string | undefined {
  const compact = text
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(compact) ? compact : undefined
}
