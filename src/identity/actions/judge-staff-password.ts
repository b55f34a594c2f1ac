import { ok, type Result, refused } from '#values'
import type { CommonPasswords } from '../common-passwords.ts'
import { guessesOf, NO_OWN_WORDS, ownFaultOf, type PasswordFault } from '../password-policy.ts'
import { strengthOf } from '../strength.ts'

type StaffPassword = {
  readonly password: string
  readonly name: string
  readonly email: string
  /** The portal's name. */
  readonly brand: string
}

/**
 * Whether staff may take this password: 15 characters though a second factor is compulsory, since it opens more than
 * one's own; nothing of their name and address; not made of our names; not common, leaked or easily guessed.
 */
export async function judgeStaffPassword(
  commonPasswords: CommonPasswords,
  question: StaffPassword,
): Promise<Result<undefined, PasswordFault>> {
  const { password, name, email, brand } = question
  const own = { ...NO_OWN_WORDS, names: [name], contacts: [email] }
  const fault = ownFaultOf(password, { hasStrongFactor: false, own, brand })
  if (fault !== undefined) return refused(fault)
  if (await commonPasswords.has(password)) return refused({ kind: 'common' })
  const { isEnough } = await strengthOf(password, guessesOf(own))
  return isEnough ? ok(undefined) : refused({ kind: 'weak' })
}
