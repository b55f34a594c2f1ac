import { cancelByLink, changeNames, changeOfLink } from '#members'
import type { Answer, CookieChange, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { onward } from './actions/signed-in-answer.ts'
import { type CancelServices, changeServices, typeCancelCode } from './actions/type-cancel-code.ts'
import { cancelChangeText as text } from './cancel-change-text.ts'
import { keptLink, linkIn } from './kept-link.ts'
import type { NotMeTrouble } from './not-me-refusals.ts'
import { CancelChangePage, CancelledPage, NothingWaitsPage } from './pages/cancel-change-page.tsx'
import { standing } from './standing.ts'

const PATH = '/cancel-change'
const FORGOTTEN: readonly CookieChange[] = [{ name: 'form', value: null }]
const done: Answer = { ...onward(undefined, `${PATH}/done`), cookies: FORGOTTEN }

/** Where the link of a message about a waiting change leads and its code is typed, without signing in. Looking burns nothing. */
export function cancelChangeRoutes(services: CancelServices): readonly Route[] {
  const { keys } = services
  const tokenOf = (visit: Visit) => linkIn(keys, 'cancel-change', visit.cookie('form'))

  async function shown(visit: Visit, trouble?: NotMeTrouble): Promise<Answer> {
    const { now } = visit
    const token = tokenOf(visit)
    if (token === undefined) return form(services, visit, { trouble })
    const kind = await changeOfLink(services, { right: { token }, now })
    return kind === undefined ? over(visit) : form(services, visit, { trouble, kind })
  }

  async function pressed(visit: Visit): Promise<Answer> {
    const { now } = visit
    const token = tokenOf(visit)
    const right = { token: token ?? '' }
    const isDone =
      token !== undefined && (await cancelByLink(changeServices(services), { right, now }))
    return isDone ? done : over(visit)
  }

  async function typed(visit: Visit, { code = '', ticket = '', proof = '' }: Fields) {
    const { network, now } = visit
    const effort = { ticket, proof }
    const cancelled = await typeCancelCode(services, { typed: code, network, effort, now })
    return cancelled.ok ? done : form(services, visit, { trouble: cancelled.refusal })
  }

  return [
    {
      method: 'GET',
      path: PATH,
      access: 'public',
      handle(visit) {
        const { token } = visit.query
        if (token === undefined) return shown(visit)
        const value = keptLink(keys, 'cancel-change', token)
        return { ...onward(undefined, PATH), cookies: [{ name: 'form', value }] }
      },
    },
    {
      method: 'POST',
      path: PATH,
      access: 'public',
      handle: (visit, fields) =>
        fields.code === undefined ? pressed(visit) : typed(visit, fields),
      form(visit, fields, reason) {
        const trouble = { kind: reason === 'stale' ? 'stale-form' : 'other-site' } as const
        return fields.code === undefined
          ? shown(visit, trouble)
          : form(services, visit, { trouble })
      },
    },
    {
      method: 'GET',
      path: `${PATH}/done`,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.done[language], body: <CancelledPage language={language} /> },
      }),
    },
  ]
}

/** Unknown, used, too late: nobody learns which. */
const over = ({ language }: Visit): Answer => ({
  kind: 'page',
  status: 410,
  page: { title: text.over[language], body: <NothingWaitsPage language={language} /> },
  cookies: FORGOTTEN,
})

async function form(
  services: CancelServices,
  visit: Visit,
  {
    trouble,
    kind,
  }: {
    readonly trouble?: NotMeTrouble | undefined
    readonly kind?: keyof typeof changeNames
  },
): Promise<Answer> {
  const { language, network, now } = visit
  const task = await taskShown(services, trouble, { purpose: 'not-me', network, now })
  const body = (
    <CancelChangePage
      language={language}
      csrf={visit.csrf()}
      what={kind && changeNames[kind]}
      trouble={trouble}
      task={task}
    />
  )
  const waits = task !== undefined || trouble?.kind === 'wait'
  const scripts = waits ? { scripts: [ACCOUNT_SCRIPT] } : {}
  return {
    kind: 'page',
    page: { title: text.title[language], body, ...scripts },
    ...standing(trouble),
  }
}
