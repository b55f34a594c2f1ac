import { employmentsOf } from '#contributions'
import { ownFactsOf } from '#members'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { ok, type Result, refused } from '#values'
import type { CommonPasswords } from '../common-passwords.ts'
import {
  guessesOf,
  NO_OWN_WORDS,
  type OwnWords,
  ownFaultOf,
  type PasswordFault,
} from '../password-policy.ts'
import { type Strength, strengthOf } from '../strength.ts'

export type JudgeServices = {
  readonly db: Db
  readonly keys: Keys
  readonly commonPasswords: CommonPasswords
  /** The portal's name, which a password may not be made of. */
  readonly brandName?: string | undefined
}

/**
 * Whether a member may take this password, and how strong it is: length, their own name, birth date, numbers and
 * employers, our names, common and leaked passwords, and a guessing program's view, in this order. `memberId` absent for somebody
 * who is not known yet.
 */
export async function judgePassword(
  services: JudgeServices,
  question: {
    readonly password: string
    readonly memberId: bigint | undefined
    readonly hasStrongFactor: boolean
  },
): Promise<Result<Strength, PasswordFault>> {
  const { password, memberId, hasStrongFactor } = question
  const own = memberId === undefined ? NO_OWN_WORDS : await ownWordsOf(services, memberId)
  const fault = ownFaultOf(password, { hasStrongFactor, own, brand: services.brandName })
  if (fault !== undefined) return refused(fault)
  if (await services.commonPasswords.has(password)) return refused({ kind: 'common' })
  const strength = await strengthOf(password, guessesOf(own))
  return strength.isEnough ? ok(strength) : refused({ kind: 'weak' })
}

async function ownWordsOf(services: JudgeServices, memberId: bigint): Promise<OwnWords> {
  const facts = await ownFactsOf(services, memberId)
  if (facts === undefined) return NO_OWN_WORDS
  const employments = await employmentsOf(services.db, memberId)
  return {
    names: [facts.name],
    birthDate: facts.birthDate,
    numbers: facts.numbers,
    employers: [...new Set(employments.map(({ employerName }) => employerName))],
    contacts: facts.emails,
  }
}
