import { ok, type Result, refused } from '#values'

/** An account whose owner is asked for. */
export type AccountAsked = {
  /** Three digits. */
  readonly bankCode: string
  readonly number: string
  /** As the member typed it, from the passbook. */
  readonly holder: string
}

/** What a bank says of an account. */
export type AccountAnswer =
  | { readonly kind: 'open'; readonly holder: string }
  | { readonly kind: 'no-such-account' }
  | { readonly kind: 'closed' }

/**
 * The connection to the banks. What implements it answers, or throws when it could not: a thrown fault is told to the
 * member as "the bank did not answer", and nothing is changed. It gives up when `signal` does.
 */
export type AccountCheck = {
  /** What answers, as it is kept beside the account: `simulator`, or the name of a connection. */
  readonly name: string
  /** Nobody was really asked; every page that shows an answer says so. */
  readonly isSimulated: boolean
  ask(asked: AccountAsked, signal: AbortSignal): Promise<AccountAnswer>
}

/** Long enough for a bank, short enough for who waits before a page. */
export const LONGEST_ASK_MS = 8000

/** What came of asking: the name that the bank has, or that it did not answer. */
export type AskRefusal = 'bank-silent' | 'no-such-account' | 'closed'

export type Asking = {
  readonly check: AccountCheck
  readonly onFault: (fault: unknown) => void
  readonly longestMs?: number
}

/**
 * Asks whose account it is. A fault, and an answer that does not come in time, are one refusal; the fault itself goes to
 * `onFault`. Waits no longer than `longestMs`, even for a connection that does not heed its signal.
 */
export async function askOwner(
  { check, onFault, longestMs = LONGEST_ASK_MS }: Asking,
  asked: AccountAsked,
): Promise<Result<string, AskRefusal>> {
  const signal = AbortSignal.timeout(longestMs)
  const tooLate = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  try {
    const answer = await Promise.race([check.ask(asked, signal), tooLate])
    return answer.kind === 'open' ? ok(answer.holder) : refused(answer.kind)
  } catch (fault) {
    onFault(fault)
    return refused('bank-silent')
  }
}
