import { parseIdentifier } from '#members'
import { ok, type Result, refused } from '#values'
import { STAFF_ROLES, type StaffRole } from './staff-role.ts'

/** What is said of a person who is to have a staff account. */
export type StaffFacts = {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  /** Empty where it is not said. */
  readonly branch: string
}

export type StaffFactsFault = { readonly kind: 'facts-wrong'; readonly field: keyof StaffFacts }

const LONGEST = 100
const LONGEST_ADDRESS = 320

/** Reads what was typed: names and branches are one line of up to 100 characters. The first thing wrong is named. */
export function staffFactsOf(
  typed: Readonly<Partial<Record<keyof StaffFacts, string>>>,
): Result<StaffFacts, StaffFactsFault> {
  const wrong = (field: keyof StaffFacts) => refused({ kind: 'facts-wrong', field } as const)
  const email = staffAddress(typed.email ?? '')
  if (email.length > LONGEST_ADDRESS || parseIdentifier(email)?.kind !== 'email')
    return wrong('email')
  const name = oneLine(typed.name)
  if (name === undefined || name === '') return wrong('name')
  const role = STAFF_ROLES.find((known) => known === typed.role)
  if (role === undefined) return wrong('role')
  const branch = oneLine(typed.branch)
  return branch === undefined ? wrong('branch') : ok({ email, name, role, branch })
}

/** An address as it is looked up. */
export const staffAddress = (email: string): string => email.trim().toLowerCase()

function oneLine(text = ''): string | undefined {
  const line = text
    .slice(0, 10 * LONGEST)
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  return [...line].length <= LONGEST ? line : undefined
}
