import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import { frozenSince } from './freeze-store.ts'
import { freezeText as text } from './freeze-text.ts'
import { FrozenPage } from './pages/freeze-code-page.tsx'

/**
 * The same routes; public ones stay as they are. For signed-in members, while the member's account is frozen each answers with the page that says so,
 * and nothing of it runs. For whatever changes money, contacts or factors.
 */
export const unlessFrozen = (db: Db, routes: readonly Route[]): readonly Route[] =>
  routes.map((route) => {
    if (route.access === 'public') return route
    const asked = async (visit: Visit, otherwise: () => Answer | Promise<Answer>) =>
      (await frozenSince(db, visit.memberId)) === undefined ? otherwise() : frozen(visit)
    if (route.method === 'GET')
      return { ...route, handle: (visit: Visit) => asked(visit, () => route.handle(visit)) }
    return {
      ...route,
      handle: (visit, fields, files) => asked(visit, () => route.handle(visit, fields, files)),
      form: (visit, fields, reason) => asked(visit, () => route.form(visit, fields, reason)),
    }
  })

const frozen = ({ language }: Visit): Answer => ({
  kind: 'page',
  status: 409,
  page: {
    title: text.frozen[language],
    section: '/security',
    body: <FrozenPage language={language} />,
  },
})
