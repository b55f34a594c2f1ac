import type { Calculation } from './calculation.ts'
import { constructionProjectCalculation } from './calculations/construction-project.ts'
import { contributionsCalculation } from './calculations/contributions.ts'
import { heirsCalculation } from './calculations/heirs.ts'
import { jhtBalanceCalculation } from './calculations/jht-balance.ts'
import { jhtMissingCalculation } from './calculations/jht-missing.ts'
import { jhtProjectionCalculation } from './calculations/jht-projection.ts'
import { jhtWithdrawalCalculation } from './calculations/jht-withdrawal.ts'
import { jkkCalculation } from './calculations/jkk.ts'
import { jkmCalculation } from './calculations/jkm.ts'
import { jkpCalculation } from './calculations/jkp.ts'
import { jpDisabilityCalculation } from './calculations/jp-disability.ts'
import { jpMissingCalculation } from './calculations/jp-missing.ts'
import { jpOldAgeCalculation } from './calculations/jp-old-age.ts'
import { jpProjectionCalculation } from './calculations/jp-projection.ts'
import { jpSurvivorCalculation } from './calculations/jp-survivor.ts'
import { jpSurvivorProjectionCalculation } from './calculations/jp-survivor-projection.ts'
import { migrantCalculation } from './calculations/migrant.ts'

// One name a line, so that branches which add a calculation each merge without a conflict (.gitattributes).
const IN_ORDER = {
  contributionsCalculation,
  constructionProjectCalculation,
  jhtBalanceCalculation,
  jhtWithdrawalCalculation,
  jpOldAgeCalculation,
  jpSurvivorCalculation,
  jpDisabilityCalculation,
  jkkCalculation,
  jkmCalculation,
  jkpCalculation,
  heirsCalculation,
  migrantCalculation,
  jhtProjectionCalculation,
  jpProjectionCalculation,
  jpSurvivorProjectionCalculation,
  jhtMissingCalculation,
  jpMissingCalculation,
}

/** Every calculation of the command line, in the order in which `--list` names them. */
export const CALCULATIONS: readonly Calculation[] = Object.values(IN_ORDER)
