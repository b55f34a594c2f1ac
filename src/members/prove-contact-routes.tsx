import type { Answer, CookieChange, Route, Visit } from '#platform/http'
import type { OwnDataServices } from './actions/change-services.ts'
import { mayProve, proveByLink } from './actions/prove-contact.ts'
import { ownText as text } from './own-text.ts'
import { ProvedPage, ProveOverPage, ProvePage } from './pages/contact-pages.tsx'

const PATH = '/prove-contact'
const SEAL = 'link/prove-contact'
const FORGOTTEN: readonly CookieChange[] = [{ name: 'form', value: null }]
const TOKEN = /^[\w-]{43}$/

/**
 * Where the link in the new mailbox leads, signed in or not: one button, which proves that the mailbox is there and does
 * nothing else. The token goes into the cookie of forms at once, so that it stays in no address.
 */
export function proveContactRoutes(services: OwnDataServices): readonly Route[] {
  const { keys } = services
  const tokenOf = (visit: Visit) => keys.openToken(SEAL, visit.cookie('form') ?? '')

  async function shown(visit: Visit): Promise<Answer> {
    const { language, now } = visit
    const token = tokenOf(visit)
    if (token === undefined || !(await mayProve(services, { token, now }))) return over(visit)
    const body = <ProvePage language={language} csrf={visit.csrf()} />
    return { kind: 'page', page: { title: text.proveTitle[language], body } }
  }

  return [
    {
      method: 'GET',
      path: PATH,
      access: 'public',
      handle(visit) {
        const { token } = visit.query
        if (token === undefined) return shown(visit)
        const value = keys.sealToken(SEAL, TOKEN.test(token) ? token : '')
        return { kind: 'redirect', status: 303, to: PATH, cookies: [{ name: 'form', value }] }
      },
    },
    {
      method: 'POST',
      path: PATH,
      access: 'public',
      async handle(visit) {
        const { now, language } = visit
        const token = tokenOf(visit)
        const isDone = token !== undefined && (await proveByLink(services, { token, now }))
        if (!isDone) return over(visit)
        const body = <ProvedPage language={language} />
        return { kind: 'page', page: { title: text.proved[language], body }, cookies: FORGOTTEN }
      },
      form: (visit) => shown(visit),
    },
  ]
}

/** Unknown, used, too old: nobody learns which. */
const over = ({ language }: Visit): Answer => ({
  kind: 'page',
  status: 410,
  page: { title: text.proveOver[language], body: <ProveOverPage language={language} /> },
  cookies: FORGOTTEN,
})
