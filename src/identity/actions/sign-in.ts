import { findByIdentifier } from '#members'
import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { type Account, accountOf, isPasswordNow, replaceHash } from '../account-store.ts'
import type { CommonPasswords } from '../common-passwords.ts'
import { deviceSecrets } from '../device.ts'
import type { Busy } from '../hash-queue.ts'
import type { StoredPassword } from '../password-hash.ts'
import type { Passwords } from '../passwords.ts'
import type { SignInRefusal } from '../refusals.ts'
import { isAlive } from '../session.ts'
import { sessionOf } from '../session-store.ts'
import { hashOf, openSessionToken } from '../session-token.ts'
import { trustSecrets } from '../trusted-device.ts'
import { isTrusted } from '../trusted-device-store.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, type Admitted, admit } from './admit.ts'
import { beginHalfSignIn, type OwedStep, owedStep } from './begin-half-sign-in.ts'
import { noteExposedPassword } from './note-exposed-password.ts'
import { type Browser, openSession, type SessionServices, type SignedIn } from './open-session.ts'

export type SignInServices = SessionServices &
  AdmitServices & {
    readonly passwords: Passwords
    /** What a right password is held against once its owner is in. */
    readonly commonPasswords?: CommonPasswords | undefined
    /** Does work after the answer; without it such work is left undone. */
    readonly afterwards?: Afterwards | undefined
  }

/** Runs work that nobody waits for. */
export type Afterwards = (work: () => Promise<void>) => void

/** One try to sign in, as the browser sent it. */
export type Attempt = Browser & {
  readonly identifier: string
  readonly password: string
  readonly network: string
  /** What the browser did where its network is crowded. */
  readonly effort?: Effort
}

/**
 * Signs a member in by e-mail, KPJ or phone and password: a new session, or a half-finished sign-in that owes a code.
 * Every failure does the same look-ups, the same counting and the same hash as a wrong password, and is the same
 * refusal. A try is counted before anything of it is checked. Too many at once is refused as busy, a known device last.
 */
export async function signIn(
  services: SignInServices,
  attempt: Attempt,
): Promise<Result<SignedIn, SignInRefusal>> {
  const typed = typedName(attempt.identifier)
  const found = await lookUp(services, attempt, typed.text)
  if (!found.ok) return found
  const account = found.value
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

/** Whose name it is, on this device; who brings no device's cookie goes behind those who do. */
function lookUp(
  { db, keys, passwords }: SignInServices,
  { deviceCookie, network }: Attempt,
  name: string,
): Promise<Result<Account | undefined, Busy>> {
  const hashes = deviceSecrets(deviceCookie).map(hashOf)
  return passwords.lookUp({ network, known: hashes.length > 0 }, async () =>
    accountOf(db, await findByIdentifier(db, keys, name), hashes),
  )
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
  const signedIn = await enter(services, attempt, { account, renewed: checked.value.renewed })
  if (signedIn === undefined) {
    await admitted.settle('wrong')
    return refused({ kind: 'no-match' })
  }
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
  const { memberId, isPasswordExposed: wasExposed } = account
  afterwards?.(() =>
    noteExposedPassword({ db, commonPasswords }, { memberId, password, stored, wasExposed, now }),
  )
}

type Proven = { readonly account: Account; readonly renewed: StoredPassword | undefined }

/** The password was right: a session, or the wait for a code; `undefined` when it was replaced since it was checked. */
async function enter(
  services: SignInServices,
  attempt: Attempt,
  { account, renewed }: Proven,
): Promise<SignedIn | undefined> {
  const { now } = attempt
  const { memberId, knownDevice } = account
  if (renewed) await renewHash(services.db, { account, renewed, now })
  const proved = await provedWithout(services, attempt, memberId)
  if ('owes' in proved)
    return beginHalfSignIn(services, attempt, { memberId, knownDevice, ...proved })
  const opening = {
    ...{ browser: attempt, memberId, knownDevice },
    ...{ provedAt: proved.at, stronglyProvedAt: proved.stronglyAt },
    // Whoever changes the password writes into the chain, then ends all sessions: before this one, or with it.
    async prove(tx: Db) {
      await lockChain(tx, memberId)
      return isPasswordNow(tx, { memberId, password: renewed ?? account.password })
    },
  }
  return openSession(services, opening)
}

type ProvedBefore = { readonly at: Instant | undefined; readonly stronglyAt?: Instant | undefined }

/**
 * Whether the password is enough, and since when the member counts as proved; or what is owed beside it.
 * It is enough without a second step, on a trusted device, and where this browser has the member's session open:
 * a second tab is not asked again.
 */
async function provedWithout(
  services: SignInServices,
  { publicComputer, sessionCookie, trustedCookie, now }: Attempt,
  memberId: bigint,
): Promise<ProvedBefore | { readonly owes: OwedStep }> {
  const { db, keys } = services
  const owes = await owedStep(services, memberId)
  if (owes === undefined) return { at: now }
  const claim = openSessionToken(keys, sessionCookie ?? '')
  const open = claim?.memberId === memberId ? await sessionOf(db, claim) : undefined
  if (open && isAlive(open, now)) return { at: open.provedAt, stronglyAt: open.stronglyProvedAt }
  if (publicComputer) return { owes }
  const hashes = trustSecrets(trustedCookie).map(hashOf)
  const spared = hashes.length > 0 && (await isTrusted(db, { memberId, hashes, now }))
  return spared ? { at: undefined } : { owes }
}

async function renewHash(
  db: Db,
  { account, renewed, now }: { account: Account; renewed: StoredPassword; now: Instant },
): Promise<void> {
  const { memberId, password } = account
  await db.transaction().execute(async (tx) => {
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'password-hash-renewed',
      actorKind: 'system',
      actor: 'payung',
      purpose: 'sign-in',
      fields: ['password-hash'],
    })
    await replaceHash(tx, { memberId, old: password, renewed })
  })
}
