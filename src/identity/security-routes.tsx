import type { ShownAct as Act } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import type { Language } from '#values'
import { endOtherSessions, endSession, forgetDevice } from './actions/end-sessions.ts'
import type { Notify } from './actions/notify.ts'
import { readSecurity, readSecurityHistory, type Security } from './actions/read-security.ts'
import { onward } from './actions/signed-in-answer.ts'
import { deviceSecrets, deviceText } from './device.ts'
import { EMPTIED } from './emptied-browser.ts'
import { mayHaveCodes } from './factor-store.ts'
import { SecurityHistoryPage } from './pages/security-history-page.tsx'
import { SecurityPage } from './pages/security-page.tsx'
import { FEW_LEFT } from './recovery-code.ts'
import { hashOfId, idOf, type SecurityView, type ShownAct } from './security.ts'
import { actText } from './security-history.ts'
import { securityText as text } from './security-text.ts'
import type { SessionKey } from './session-store.ts'
import { hashOf } from './session-token.ts'

const SECURITY = '/security'
const HISTORY = '/security/history'

type Services = { readonly db: Db; readonly notify: Notify }

/** The member's sessions, devices and security history. */
export const securityRoutes = (services: Services): readonly Route[] => [
  ...readingRoutes(services),
  ...endingRoutes(services),
]

async function security({ db }: Services, visit: Visit, notDone = false): Promise<Answer> {
  const { language } = visit
  const view = viewOf(await readSecurity(db, visit), sessionKey(visit), language)
  const body = (
    <SecurityPage language={language} csrf={visit.csrf()} view={view} notDone={notDone} />
  )
  return { kind: 'page', page: { title: text.security[language], section: SECURITY, body } }
}

function readingRoutes(services: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: SECURITY,
      access: 'member',
      handle: (visit) => security(services, visit),
    },
    {
      method: 'GET',
      path: HISTORY,
      access: 'member',
      async handle({ memberId, language, query }) {
        const before = /^[1-9]\d{0,17}$/.test(query.before ?? '')
          ? BigInt(query.before ?? 0)
          : undefined
        const { acts, older } = await readSecurityHistory(services.db, memberId, before)
        const olderHref = older === undefined ? undefined : `${HISTORY}?before=${older}`
        const shown = shownActs(acts, language)
        const body = <SecurityHistoryPage language={language} acts={shown} olderHref={olderHref} />
        return { kind: 'page', page: { title: text.history[language], section: SECURITY, body } }
      },
    },
  ]
}

function endingRoutes(services: Services): readonly Route[] {
  return [
    {
      method: 'POST',
      path: `${SECURITY}/ended-sessions`,
      access: 'member',
      async handle(visit, { others, session }) {
        const { memberId, now } = visit
        const tokenHash = hashOfId(session)
        if (others === 'on') await endOtherSessions(services, sessionKey(visit), now)
        else if (tokenHash) await endSession(services, { memberId, tokenHash }, now)
        return onward(undefined, SECURITY)
      },
      form: (visit) => security(services, visit, true),
    },
    {
      method: 'POST',
      path: `${SECURITY}/forgotten-devices`,
      access: 'member',
      async handle(visit, { device }) {
        const { memberId, now } = visit
        const deviceHash = hashOfId(device)
        if (deviceHash) await forgetDevice(services, { memberId, deviceHash }, now)
        return isThisDevice(visit, device)
          ? { ...onward(undefined, '/logged-out'), ...EMPTIED }
          : onward(undefined, SECURITY)
      },
      form: (visit) => security(services, visit, true),
    },
  ]
}

/** Whether this very browser is to know nothing any more: its session ended with the device. */
const isThisDevice = (visit: Visit, device: string | undefined): boolean =>
  deviceSecrets(visit.cookie('device')).some((secret) => idOf(hashOf(secret)) === device)

function sessionKey({ visitor }: Visit): SessionKey {
  if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
  return { memberId: visitor.memberId, tokenHash: visitor.sessionId }
}

function viewOf(read: Security, own: SessionKey, language: Language): SecurityView {
  const { factors } = read
  const ownId = idOf(own.tokenHash)
  return {
    passwordSince: factors.passwordSetAt,
    isPasswordExposed: factors.passwordExposedAt !== undefined,
    appSince: factors.totpSince,
    recoveryCodesLeft: factors.recoveryCodesLeft,
    remindsOfCodes: mayHaveCodes(factors) && factors.recoveryCodesLeft <= FEW_LEFT,
    passkeys: factors.passkeys,
    messageStep: factors.messageStep,
    moneyHeldUntil: read.moneyHeldUntil,
    heldByNotMe: read.moneyHolds.includes('not-me'),
    isApprovedByTwo: read.isApprovedByTwo,
    isFrozen: read.moneyHolds.includes('frozen'),
    freezeCodeSince: read.freezeCodeSince,
    sessions: read.sessions.map((session) => ({
      id: idOf(session.tokenHash),
      device: deviceText(session.deviceName, language),
      place: session.place,
      begunAt: session.createdAt,
      usedAt: session.seenAt,
      isThis: idOf(session.tokenHash) === ownId,
    })),
    devices: read.devices.map(({ deviceHash, name, ...times }) => ({
      ...times,
      id: idOf(deviceHash),
      device: deviceText(name, language),
    })),
    acts: shownActs(read.acts, language),
  }
}

const shownActs = (acts: readonly Act[], language: Language): readonly ShownAct[] =>
  acts.map((act) => ({ at: act.at, what: actText(act, language) }))
