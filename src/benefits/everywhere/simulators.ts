import type { Simulator } from './simulator.ts'
import { constructionSimulator } from './simulators/construction.ts'
import { contributionsSimulator } from './simulators/contributions.ts'
import { jhtSimulator } from './simulators/jht.ts'
import { jhtWithdrawalSimulator } from './simulators/jht-withdrawal.ts'
import { jkkSimulator } from './simulators/jkk.ts'
import { jkmSimulator } from './simulators/jkm.ts'
import { jkpSimulator } from './simulators/jkp.ts'
import { jpSimulator } from './simulators/jp.ts'
import { jpSurvivorsSimulator } from './simulators/jp-survivors.ts'

// One name a line, so that branches which add a simulator each merge without a conflict (.gitattributes).
const IN_ORDER = {
  contributionsSimulator,
  jhtSimulator,
  jpSimulator,
  jpSurvivorsSimulator,
  jkkSimulator,
  jkmSimulator,
  jhtWithdrawalSimulator,
  jkpSimulator,
  constructionSimulator,
}

/** Every simulator, in the order of the public list. */
export const SIMULATORS: readonly Simulator[] = Object.values(IN_ORDER)
