import type { Simulator } from './simulator.ts'
import { constructionSimulator } from './simulators/construction.ts'
import { contributionsSimulator } from './simulators/contributions.ts'
import { jhtSimulator } from './simulators/jht.ts'
import { jhtWithdrawalSimulator } from './simulators/jht-withdrawal.ts'
import { jkpSimulator } from './simulators/jkp.ts'

// One name a line, so that branches which add a simulator each merge without a conflict (.gitattributes).
const IN_ORDER = {
  contributionsSimulator,
  jhtSimulator,
  jhtWithdrawalSimulator,
  jkpSimulator,
  constructionSimulator,
}

/** Every simulator, in the order of the public list. */
export const SIMULATORS: readonly Simulator[] = Object.values(IN_ORDER)
