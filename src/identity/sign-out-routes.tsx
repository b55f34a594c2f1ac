import type { Db } from '#platform/db'
import type { Route } from '#platform/http'
import type { Keys } from '#platform/keys'
import { signOut } from './actions/sign-out.ts'
import { onward } from './actions/signed-in-answer.ts'
import { EMPTIED } from './emptied-browser.ts'
import { LoggedOutPage } from './pages/logged-out-page.tsx'
import { SignOutPage } from './pages/sign-out-page.tsx'
import { openSessionToken } from './session-token.ts'
import { text } from './text.ts'

type Services = { readonly db: Db; readonly keys: Keys }

/** Device and language outlive an ordinary sign-out. */
const SIGNED_OUT = {
  cookies: [
    { name: 'session', value: null },
    { name: 'kept', value: null },
  ],
  headers: { 'clear-site-data': '"storage"' },
} as const

/** Ending a session, and what was cleared with it. */
export function signOutRoutes(services: Services): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/logout',
      access: 'public', // whose session is over already still wants to be signed out
      async handle(visit) {
        const { publicComputer } = await signOut(services, visit.cookie('session'), visit.now)
        return publicComputer
          ? { ...onward(undefined, '/logged-out'), ...EMPTIED }
          : { ...onward(undefined, '/'), ...SIGNED_OUT }
      },
      form: (visit) => ({
        kind: 'page',
        page: {
          title: text.signOut[visit.language],
          body: <SignOutPage language={visit.language} csrf={visit.csrf()} />,
        },
      }),
    },
    {
      method: 'GET',
      path: '/logged-out',
      access: 'public',
      // Without a script a page on a public computer leads here when its session is over.
      handle(visit) {
        const { language, visitor } = visit
        if (visitor.kind === 'member') return onward(undefined)
        const page = {
          title: text.signedOut[language],
          body: <LoggedOutPage language={language} />,
        }
        const claim = openSessionToken(services.keys, visit.cookie('session') ?? '')
        return { kind: 'page', page, ...(claim?.publicComputer ? EMPTIED : {}) }
      },
    },
  ]
}
