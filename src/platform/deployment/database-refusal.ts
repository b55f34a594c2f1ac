import { Refusal } from '#platform/cli'
import { isDatabaseAway } from '#platform/db'

const WRONG_LOGIN = /^28/
const NO_SUCH_DATABASE = '3D000'
const MAY_NOT = '42501'

/** The sentence for a database that cannot be opened; undefined for what is no trouble of its address. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (isDatabaseAway(error)) {
    return new Refusal('The database in DATABASE_URL does not answer. Is the server running?')
  }
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return
  const { code, message } = error
  if (WRONG_LOGIN.test(code)) {
    return new Refusal(`The database in DATABASE_URL refuses the login: ${message}.`)
  }
  if (code === NO_SUCH_DATABASE) return new Refusal(`DATABASE_URL: ${message}.`)
  if (code === MAY_NOT) {
    return new Refusal(
      `The role in DATABASE_URL, or DATABASE_OWNER_URL, may not do this: ${message}.`,
    )
  }
  return undefined
}
