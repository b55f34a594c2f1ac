import { type Keys, oneTimeCode } from '#platform/keys'
import { isSame } from '../same.ts'

/** What the six digits are derived from besides the seed. */
export const SECOND_STEP = 'second-step'

/** Whether this is the code of that seed; spaces and full-width digits do not matter. */
export const isSentCode = (keys: Pick<Keys, 'derive'>, seed: string, typed: string): boolean =>
  isSame(
    typed.slice(0, 100).normalize('NFKC').replace(/\s/g, ''),
    oneTimeCode(keys, { purpose: SECOND_STEP, seed }, 'digits-6'),
  )
