import type { Route } from '#platform/http'
import { secondsLeft, staffSecondsLeft } from './session.ts'

/** Warns before the session ends; on every page of who is signed in. */
export const SESSION_SCRIPT = 'src/identity/islands/session.island.tsx'

/** Asked by the page that warns: being asked is a use, and the answer says how long that lasts. */
export const sessionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/session',
    access: 'provisional',
    handle({ visitor, now }) {
      if (visitor.kind !== 'member') return { kind: 'not-found' }
      const { publicComputer, signedInAt } = visitor
      const json = secondsLeft({ publicComputer, createdAt: signedInAt }, now)
      return { kind: 'json', json, headers: { 'cache-control': 'no-store' } }
    },
    form: () => ({ kind: 'not-found' }),
  },
  {
    method: 'POST',
    path: '/staff/session',
    access: { staff: 'console' },
    handle({ visitor, now }) {
      if (visitor.kind !== 'staff') return { kind: 'not-found' }
      const json = staffSecondsLeft(visitor.signedInAt, now)
      return { kind: 'json', json, headers: { 'cache-control': 'no-store' } }
    },
    form: () => ({ kind: 'not-found' }),
  },
]
