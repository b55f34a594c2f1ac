import { type Instant, ok, type Result, refused } from '#values'
import { bindDevice, deviceSecrets } from '../device.ts'
import type { Passwords } from '../passwords.ts'
import type { SignInRefusal } from '../refusals.ts'
import { hashOf, isSecret } from '../session-token.ts'
import { staffAddress } from '../staff-facts.ts'
import {
  acceptStaffStep,
  deleteStaffSession,
  type StaffAccount,
  staffAccountOf,
  takeStaffTry,
} from '../staff-session-store.ts'
import { stepOfCode, totpCodeOf } from '../totp.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, type Admitted, admit } from './admit.ts'
import { staffSecretPlace } from './create-staff.ts'
import { openStaffSession, recordStaff, type StaffSignedIn } from './open-staff-session.ts'

export type StaffServices = AdmitServices & { readonly passwords: Passwords }

export type StaffAttempt = {
  readonly email: string
  readonly password: string
  readonly code: string
  readonly network: string
  readonly deviceCookie: string | undefined
  /** What the browser did where its network is crowded. */
  readonly effort?: Effort
  readonly now: Instant
}

const LONGEST_ADDRESS = 320

/**
 * Signs staff in by address, password and app code, all three at once. A try is counted before anything of it is
 * checked. Whatever is wrong, and for an address that nobody has, the look-ups, the counting and the hash are the same,
 * and so is the refusal. A code is good once.
 */
export async function signInStaff(
  services: StaffServices,
  attempt: StaffAttempt,
): Promise<Result<StaffSignedIn, SignInRefusal>> {
  const { db, keys, passwords } = services
  const { network, effort, now } = attempt
  const secrets = deviceSecrets(attempt.deviceCookie)
  const email = attempt.email.length <= LONGEST_ADDRESS ? staffAddress(attempt.email) : ''
  const lookups = keys.lookupHashes('staff-email', email)
  const found = await passwords.lookUp({ network, known: secrets.length > 0 }, () =>
    staffAccountOf(db, lookups, secrets.map(hashOf)),
  )
  if (!found.ok) return found
  const account = found.value
  const admitted = await admit(services, {
    // By name for everybody: an account has one address, so that nobody's is counted in the same lines.
    ...typedName(email),
    memberId: undefined,
    purpose: 'staff-sign-in',
    knownDevice: account?.knownDevice && Buffer.from(account.knownDevice).toString('hex'),
    ...{ network, effort, now },
  })
  if (!admitted.ok) return admitted
  return checkPassword(services, attempt, { account, admitted: admitted.value })
}

async function checkPassword(
  services: StaffServices,
  attempt: StaffAttempt,
  { account, admitted }: { account: StaffAccount | undefined; admitted: Admitted },
): Promise<Result<StaffSignedIn, SignInRefusal>> {
  const { password, network } = attempt
  const checked = await services.passwords.check({
    password,
    // Against nobody's hash when the account is guessed at: even a right password then costs what a wrong one does.
    stored: admitted.pretend ? undefined : account?.credentials?.password,
    caller: { network, known: account?.knownDevice !== undefined },
  })
  if (!checked.ok) {
    await admitted.settle('unchecked')
    return checked
  }
  const isRight = account !== undefined && checked.value.matches
  const step = isRight ? await rightStep(services, attempt, account) : undefined
  const signedIn =
    account && step !== undefined ? await enter(services, attempt, { account, step }) : undefined
  await admitted.settle(signedIn === undefined ? 'wrong' : 'right')
  return signedIn === undefined ? refused({ kind: 'no-match' }) : ok(signedIn)
}

/** The step whose code was typed; counted before it is looked at, and only after a right password. */
async function rightStep(
  { db, keys }: StaffServices,
  { code, now }: StaffAttempt,
  { staffId, credentials }: StaffAccount,
): Promise<number | undefined> {
  if (credentials === undefined) return undefined
  const mayTry = await takeStaffTry(db, staffId, now)
  const secret = keys.open(staffSecretPlace(staffId), credentials.totpSecret)
  const step = stepOfCode(secret, totpCodeOf(code) ?? '', now)
  return mayTry ? step : undefined
}

/** A session, unless the code was used before. */
async function enter(
  { db }: StaffServices,
  { deviceCookie, now }: StaffAttempt,
  { account, step }: { account: StaffAccount; step: number },
): Promise<StaffSignedIn | undefined> {
  const { staffId } = account
  const device = bindDevice(deviceCookie, account.knownDevice)
  return db.transaction().execute(async (tx) => {
    if (!(await acceptStaffStep(tx, staffId, step))) return undefined
    return openStaffSession(tx, { staffId, device, now })
  })
}

/** Ends the session of this cookie; nothing happens when it is over. */
export async function signOutStaff(
  { db }: Pick<StaffServices, 'db'>,
  cookie: string | undefined,
  now: Instant,
): Promise<void> {
  if (cookie === undefined || !isSecret(cookie)) return
  await db.transaction().execute(async (tx) => {
    const staffId = await deleteStaffSession(tx, hashOf(cookie))
    if (staffId !== undefined)
      await recordStaff(tx, { staffId, now, action: 'staff-signed-out', fields: ['session'] })
  })
}
