import { ok, type Result, refused } from '#values'

/**
 * How a case stands. `open`: we look into it, the clock runs. `asked`: we asked the member something, the clock
 * stands still. `answered`: it was answered. `closed`: the member ended it.
 */
export type CaseState = 'open' | 'asked' | 'answered' | 'closed'

/** What can be done in a case: `ask` and `answer` by an officer, the rest by the member. */
export type CaseAct = 'message' | 'evidence' | 'ask' | 'answer' | 'close' | 'reopen'

/** `not-now`: not in this state; `reopened-before`: it was opened again once already. */
export type ActRefusal = 'not-now' | 'reopened-before'

/** What follows each state by each act; what is not here cannot be done. */
export const NEXT: Readonly<Record<CaseState, Readonly<Partial<Record<CaseAct, CaseState>>>>> = {
  open: { message: 'open', evidence: 'open', ask: 'asked', answer: 'answered', close: 'closed' },
  asked: { message: 'open', evidence: 'open', answer: 'answered', close: 'closed' },
  answered: { close: 'closed', reopen: 'open' },
  closed: { reopen: 'open' },
}

/** The state after an act. A case is opened again once. */
export function after(
  { state, wasReopened }: { readonly state: CaseState; readonly wasReopened: boolean },
  act: CaseAct,
): Result<CaseState, ActRefusal> {
  const next = NEXT[state][act]
  if (next === undefined) return refused('not-now')
  return act === 'reopen' && wasReopened ? refused('reopened-before') : ok(next)
}
