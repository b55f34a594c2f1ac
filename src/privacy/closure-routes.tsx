import { keptLink, linkIn } from '#identity'
import type { Answer, CookieChange, Route, Visit } from '#platform/http'
import { askForClosure, cancelByLink, cancelClosure, mayCancelByLink } from './actions/closure.ts'
import type { PrivacyServices } from './actions/privacy-services.ts'
import { openClosure } from './closure-store.ts'
import { closureText as text } from './closure-text.ts'
import { CancelledPage, CancelPage, ClosurePage } from './pages/closure-page.tsx'
import { explainPrivacy, type PrivacyTrouble } from './refusals.ts'

const PATH = '/privacy/closure'
const BY_LINK = '/closure-cancelled'
const KEPT = 'closure'
const FRESH = { freshWithinMinutes: 15 } as const
/** The link that was followed is forgotten once it was used. */
const FORGOTTEN: readonly CookieChange[] = [{ name: 'form', value: null }]

/** Closing an account, and cancelling that with and without signing in. */
export const closureRoutes = (services: PrivacyServices): readonly Route[] => [
  { method: 'GET', path: PATH, access: FRESH, handle: (visit) => page(services, visit) },
  {
    method: 'POST',
    path: PATH,
    access: FRESH,
    async handle(visit, { understood }) {
      if (understood !== 'on') return page(services, visit, 'not-understood')
      await askForClosure(services, visit)
      return { kind: 'redirect', to: PATH }
    },
    form: (visit) => page(services, visit, 'not-done'),
  },
  {
    method: 'POST',
    path: `${PATH}/cancellation`,
    access: 'member',
    async handle(visit) {
      const isDone = await cancelClosure(services, visit)
      return cancelledPage(visit, isDone ? undefined : 'nothing-to-cancel')
    },
    form: (visit) => cancelledPage(visit, 'not-done'),
  },
  ...linkRoutes(services),
]

/** Where the link of the message leads: one button, no sign-in. */
function linkRoutes(services: PrivacyServices): readonly Route[] {
  const { keys } = services
  const tokenOf = (visit: Visit) => linkIn(keys, KEPT, visit.cookie('form'))
  async function shown(visit: Visit, trouble?: PrivacyTrouble): Promise<Answer> {
    const { language } = visit
    const token = tokenOf(visit)
    if (token === undefined || !(await mayCancelByLink(services, token)))
      return cancelledPage(visit, 'nothing-to-cancel')
    const explained = trouble && explainPrivacy(trouble)
    const body = <CancelPage {...{ language, trouble: explained }} csrf={visit.csrf()} />
    return {
      kind: 'page',
      ...(trouble === undefined ? {} : { status: 422 }),
      page: { title: text.cancelTitle[language], body },
    }
  }
  return [
    {
      method: 'GET',
      path: BY_LINK,
      access: 'public',
      handle(visit) {
        const { token } = visit.query
        if (token === undefined) return shown(visit)
        // The token leaves the address, and waits in a cookie of this browser.
        const value = keptLink(keys, KEPT, token)
        return { kind: 'redirect', to: BY_LINK, cookies: [{ name: 'form', value }] }
      },
    },
    {
      method: 'POST',
      path: BY_LINK,
      access: 'public',
      async handle(visit) {
        const token = tokenOf(visit)
        const { now } = visit
        const isDone = token !== undefined && (await cancelByLink(services, { token, now }))
        const answer = cancelledPage(visit, isDone ? undefined : 'nothing-to-cancel')
        return { ...answer, cookies: FORGOTTEN }
      },
      form: (visit) => shown(visit, 'not-done'),
    },
  ]
}

async function page(
  services: PrivacyServices,
  visit: Visit,
  trouble?: PrivacyTrouble,
): Promise<Answer> {
  const { language, memberId } = visit
  const closure = await openClosure(services.db, memberId)
  const explained = trouble && explainPrivacy(trouble)
  const body = <ClosurePage {...{ language, closure, trouble: explained }} csrf={visit.csrf()} />
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: { title: text.title[language], section: '/profile', body },
  }
}

function cancelledPage({ language }: Visit, trouble: PrivacyTrouble | undefined): Answer {
  const explained = trouble && explainPrivacy(trouble)
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: {
      title: (trouble === undefined ? text.cancelled : text.over)[language],
      body: <CancelledPage {...{ language, trouble: explained }} />,
    },
  }
}
