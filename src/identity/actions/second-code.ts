import { type Keys, oneTimeCodes } from '#platform/keys'
import { isOneOf } from '../same.ts'

/** What the six digits are derived from besides the seed. */
export const SECOND_STEP = 'second-step'

/** Whether this is the code of that seed; spaces and full-width digits do not matter. */
export const isSentCode = (keys: Keys, seed: string, typed: string): boolean =>
  isOneOf(
    typed.slice(0, 100).normalize('NFKC').replace(/\s/g, ''),
    oneTimeCodes(keys, { purpose: SECOND_STEP, seed }, 'digits-6'),
  )
