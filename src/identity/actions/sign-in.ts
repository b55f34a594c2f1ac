import { findByIdentifier } from '#members'
import { recordAct } from '#platform/audit'
import { type Instant, ok, type Result, refused } from '#values'
import { type Account, accountOf, replaceHash } from '../account-store.ts'
import type { CommonPasswords } from '../common-passwords.ts'
import { bindDevice, deviceName, deviceSecrets } from '../device.ts'
import type { StoredPassword } from '../password-hash.ts'
import type { Passwords } from '../passwords.ts'
import type { SignInRefusal } from '../refusals.ts'
import { deleteSession, insertSession } from '../session-store.ts'
import { hashOf, newSessionToken, openSessionToken } from '../session-token.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, type Admitted, admit } from './admit.ts'
import { noteExposedPassword } from './note-exposed-password.ts'

export type SignInServices = AdmitServices & {
  readonly passwords: Passwords
  /** What a right password is held against once its owner is in. */
  readonly commonPasswords?: CommonPasswords | undefined
  /** Does work after the answer; without it such work is left undone. */
  readonly afterwards?: Afterwards | undefined
}

/** Runs work that nobody waits for. */
export type Afterwards = (work: () => Promise<void>) => void

/** One try to sign in, as the browser sent it. */
export type Attempt = {
  readonly identifier: string
  readonly password: string
  readonly publicComputer: boolean
  readonly network: string
  readonly userAgent: string
  readonly sessionCookie: string | undefined
  readonly deviceCookie: string | undefined
  /** What the browser did where its network is crowded. */
  readonly effort?: Effort
  readonly now: Instant
}

export type SignedIn = {
  readonly sessionToken: string
  /** Absent on a public computer, which is never remembered. */
  readonly deviceCookie: string | undefined
}

/**
 * Signs a member in by e-mail or KPJ and password: a new session, the device remembered, the act in the history.
 * Every failure does the same look-ups, the same counting and the same hash as a wrong password, and is the same
 * refusal. A try is counted before anything of it is checked. Too many at once is refused as busy, a known device last.
 */
export async function signIn(
  services: SignInServices,
  attempt: Attempt,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { db, keys, passwords } = services
  const secrets = deviceSecrets(attempt.deviceCookie)
  if (secrets.length === 0) {
    const busy = passwords.refusalFor({ network: attempt.network, known: false })
    if (busy) return refused(busy)
  }
  const typed = typedName(attempt.identifier)
  const memberId = await findByIdentifier(db, keys, typed.text)
  const account = await accountOf(db, memberId, secrets.map(hashOf))
  const admitted = await admit(services, {
    ...typed,
    purpose: 'sign-in',
    network: attempt.network,
    memberId: account?.memberId,
    knownDevice: account?.knownDevice && Buffer.from(account.knownDevice).toString('hex'),
    effort: attempt.effort,
    now: attempt.now,
  })
  if (!admitted.ok) return admitted
  return checkPassword(services, attempt, { account, admitted: admitted.value })
}

async function checkPassword(
  services: SignInServices,
  attempt: Attempt,
  { account, admitted }: { account: Account | undefined; admitted: Admitted },
): Promise<Result<SignedIn, SignInRefusal>> {
  const { password, network } = attempt
  const checked = await services.passwords.check({
    password,
    // Against nobody's hash when the account is guessed at: even a right password then costs what a wrong one does.
    stored: admitted.pretend ? undefined : account?.password,
    caller: { network, known: account?.knownDevice !== undefined },
  })
  if (!checked.ok) {
    await admitted.settle('unchecked')
    return checked
  }
  if (account === undefined || !checked.value.matches) {
    await admitted.settle('wrong')
    return refused({ kind: 'no-match' })
  }
  const signedIn = await openSession(services, attempt, { account, renewed: checked.value.renewed })
  await admitted.settle('right')
  checkExposure(services, attempt, { account, renewed: checked.value.renewed })
  return ok(signedIn)
}

function checkExposure(
  { db, commonPasswords, afterwards }: SignInServices,
  { password, now }: Attempt,
  { account, renewed }: Proven,
): void {
  if (commonPasswords === undefined) return
  const stored = renewed ?? account.password
  const { memberId } = account
  afterwards?.(() =>
    noteExposedPassword({ db, commonPasswords }, { memberId, password, stored, now }),
  )
}

type Proven = { readonly account: Account; readonly renewed: StoredPassword | undefined }

async function openSession(
  { db, keys }: SignInServices,
  { publicComputer, userAgent, sessionCookie, deviceCookie, now }: Attempt,
  { account, renewed }: Proven,
): Promise<SignedIn> {
  const { memberId } = account
  const { token, tokenHash } = newSessionToken(keys, { memberId, publicComputer })
  const device = publicComputer ? undefined : bindDevice(deviceCookie, account.knownDevice)
  const before = openSessionToken(keys, sessionCookie ?? '')
  // Somebody else's, in this browser: outside the transaction, which locks rows of one member only.
  if (before && before.memberId !== memberId) await deleteSession(db, before)
  await db.transaction().execute(async (tx) => {
    // The act first: it locks the member's chain, so that sign-ins of one member cannot wait for each other.
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'signed-in',
      actorKind: 'member',
      actor: 'self',
      purpose: 'sign-in',
      fields: renewed ? ['session', 'password-hash'] : ['session'],
    })
    if (renewed) await replaceHash(tx, { memberId, old: account.password, renewed })
    await insertSession(tx, {
      memberId,
      tokenHash,
      deviceHash: device?.hash,
      deviceName: deviceName(userAgent),
      replaces: before?.tokenHash,
      now,
    })
  })
  return { sessionToken: token, deviceCookie: device?.cookie }
}
