/**
 * How it stands with a death: one officer reports it, another decides; where it was wrong, one doubts it and another
 * decides again.
 */
export type DeathState = 'reported' | 'refused' | 'confirmed' | 'doubted' | 'reversed'

export type DeathAct = 'confirm' | 'refuse' | 'doubt' | 'keep' | 'reverse'

/** What follows each state by each act; what is not here cannot be done. */
const NEXT: Readonly<Record<DeathState, Readonly<Partial<Record<DeathAct, DeathState>>>>> = {
  reported: { confirm: 'confirmed', refuse: 'refused' },
  confirmed: { doubt: 'doubted' },
  doubted: { keep: 'confirmed', reverse: 'reversed' },
  refused: {},
  reversed: {},
}

export const after = (state: DeathState, act: DeathAct): DeathState | undefined => NEXT[state][act]

/** Whether the account is closed and nothing is sent: until a reversal is decided, a doubt alone opens nothing. */
export const isHeldDead = (state: DeathState): boolean =>
  state === 'confirmed' || state === 'doubted'
