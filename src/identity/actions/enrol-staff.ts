import { recordAct } from '#platform/audit'
import { type Instant, ok, type Result, refused } from '#values'
import type { CommonPasswords } from '../common-passwords.ts'
import type { Busy } from '../hash-queue.ts'
import type { PasswordFault } from '../password-policy.ts'
import { setterOf } from '../passwords.ts'
import { typedBranchCode } from '../recovery.ts'
import type { SignInRefusal } from '../refusals.ts'
import { hashOf } from '../session-token.ts'
import {
  type Enrollee,
  enrolleeOfRequest,
  enrolleeWith,
  setCredentials,
  takeEnrolment,
} from '../staff-change-store.ts'
import { staffAddress } from '../staff-facts.ts'
import { newTotpSecret, stepOfCode, totpCodeOf } from '../totp.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { admit } from './admit.ts'
import { staffEmailPlace, staffSecretPlace } from './create-staff.ts'
import { judgeStaffPassword } from './judge-staff-password.ts'
import type { StaffServices } from './staff-sign-in.ts'

export type EnrolServices = StaffServices & {
  readonly commonPasswords: CommonPasswords
  /** The portal's name. */
  readonly brandName: string
}

/** How long a page with a new authenticator key may be open. */
const SET_UP_MS = 30 * 60_000
const LONGEST_ADDRESS = 320
const PURPOSE = 'staff-enrolment'
const CONTENT = /^([\da-f-]{36})\.(\d{1,15})\.([A-Z2-7]{32})$/

/** What the page needs that asks for the new password and shows the new key. */
export type StaffSetUp = {
  /** Goes into the form: which request it is, and the key. */
  readonly token: string
  /** Base32. */
  readonly secret: string
  readonly email: string
}

export type EnrolmentTry = {
  readonly email: string
  readonly code: string
  readonly network: string
  readonly effort?: Effort
  readonly now: Instant
}

/**
 * Opens an enrolment by address and code, counted like a sign-in. Nothing is used up yet, and every opening shows a key
 * of its own: whoever held the code before has not seen the one that will count.
 */
export async function openEnrolment(
  services: EnrolServices,
  { email, code, network, effort, now }: EnrolmentTry,
): Promise<Result<StaffSetUp, SignInRefusal>> {
  const { db, keys } = services
  const address = email.length <= LONGEST_ADDRESS ? staffAddress(email) : ''
  const admitted = await admit(services, {
    ...typedName(address),
    ...{ purpose: PURPOSE, memberId: undefined, knownDevice: undefined },
    ...{ network, effort, now },
  })
  if (!admitted.ok) return admitted
  const lookups = keys.lookupHashes('staff-email', address)
  const codeHash = hashOf(typedBranchCode(code))
  const enrollee = await enrolleeWith(db, { lookups, codeHash }, now)
  const isRight = enrollee !== undefined && !admitted.value.pretend
  await admitted.value.settle(isRight ? 'right' : 'wrong')
  if (!isRight) return refused({ kind: 'no-match' })
  const secret = newTotpSecret()
  const content = `${enrollee.requestId}.${now + SET_UP_MS}.${secret}`
  return ok({
    token: keys.sealToken(PURPOSE, content),
    secret,
    email: keys.open(staffEmailPlace(enrollee.staffId), enrollee.email),
  })
}

type Opened = StaffSetUp & { readonly enrollee: Enrollee }

/** The page once more, while it holds and its code is not used. */
export async function enrolmentAgain(
  { db, keys }: Pick<EnrolServices, 'db' | 'keys'>,
  token: string,
  now: Instant,
): Promise<Opened | undefined> {
  const content = CONTENT.exec(keys.openToken(PURPOSE, token) ?? '')
  const [, requestId = '', until = '0', secret = ''] = content ?? []
  if (content === null || Number(until) <= now) return undefined
  const enrollee = await enrolleeOfRequest(db, requestId, now)
  if (enrollee === undefined) return undefined
  const email = keys.open(staffEmailPlace(enrollee.staffId), enrollee.email)
  return { token, secret, email, enrollee }
}

export type StaffEnrolment = {
  readonly token: string
  readonly password: string
  /** The first code of the new authenticator. */
  readonly code: string
  readonly now: Instant
}

export type EnrolmentFault =
  | { readonly kind: 'enrolment-over' }
  | { readonly kind: 'wrong-first-code' }
  | { readonly kind: 'password'; readonly fault: PasswordFault }
  | Busy

/** The person's own password and authenticator are the account's from now on. Of any number at once, one succeeds. */
export async function enrolStaff(
  services: EnrolServices,
  { token, password, code, now }: StaffEnrolment,
): Promise<Result<undefined, EnrolmentFault>> {
  const { keys, commonPasswords, brandName: brand } = services
  const opened = await enrolmentAgain(services, token, now)
  if (opened === undefined) return refused({ kind: 'enrolment-over' })
  const { enrollee, email, secret } = opened
  const question = { password, name: enrollee.name, email, brand }
  const judged = await judgeStaffPassword(commonPasswords, question)
  if (!judged.ok) return refused({ kind: 'password', fault: judged.refusal })
  const step = stepOfCode(secret, totpCodeOf(code) ?? '', now)
  if (step === undefined) return refused({ kind: 'wrong-first-code' })
  const totpSecret = keys.seal(staffSecretPlace(enrollee.staffId), secret)
  const hashed = await services.passwords.hash(password, setterOf(enrollee.staffId))
  if (!hashed.ok) return hashed
  const credentials = { password: hashed.value, totpSecret, step }
  const done = await finish(services, enrollee, { credentials, now })
  return done ? ok(undefined) : refused({ kind: 'enrolment-over' })
}

type Credentials = Parameters<typeof setCredentials>[2]

function finish(
  { db }: EnrolServices,
  { requestId, staffId }: Enrollee,
  { credentials, now }: { readonly credentials: Credentials; readonly now: Instant },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await takeEnrolment(tx, requestId, now))) return false
    await setCredentials(tx, staffId, credentials)
    await recordAct(tx, {
      ...{ memberId: 0n, at: now, action: 'staff-enrolled', purpose: 'account' },
      actorKind: 'staff',
      actor: staffId,
      fields: ['password', 'totp-secret', `request-${requestId}`],
    })
    return true
  })
}
