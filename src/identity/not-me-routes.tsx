import type { Answer, CookieChange, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { mayPressNotMe, pressNotMe } from './actions/press-not-me.ts'
import { onward } from './actions/signed-in-answer.ts'
import { type NotMeServices, typeNotMe } from './actions/type-not-me.ts'
import { keptLink, linkIn } from './kept-link.ts'
import type { NotMeTrouble } from './not-me-refusals.ts'
import { notMeText as text } from './not-me-text.ts'
import { NotMeCodePage } from './pages/not-me-code-page.tsx'
import { NotMeDonePage, NotMeOverPage, NotMePage } from './pages/not-me-page.tsx'
import { standing } from './standing.ts'

const NOT_ME = '/not-me'
/** The link that was followed is forgotten: the next look finds the field for a code. */
const FORGOTTEN: readonly CookieChange[] = [{ name: 'form', value: null }]

/** Where the link of a security notice leads and its code is typed, without signing in. */
export function notMeRoutes(services: NotMeServices): readonly Route[] {
  const { keys } = services
  const tokenOf = (visit: Visit) => linkIn(keys, 'not-me', visit.cookie('form'))

  /** The button for who followed a link, the field for a code for who did not. */
  async function shown(visit: Visit, trouble?: NotMeTrouble): Promise<Answer> {
    const { language, now } = visit
    const token = tokenOf(visit)
    if (token === undefined) return codeForm(services, visit, trouble)
    if (!(await mayPressNotMe(services, { token, now }))) return over(visit)
    const notDone = trouble !== undefined
    const body = <NotMePage language={language} csrf={visit.csrf()} notDone={notDone} />
    return { kind: 'page', page: { title: text.title[language], body } }
  }

  async function pressed(visit: Visit): Promise<Answer> {
    const { now } = visit
    const token = tokenOf(visit)
    const isDone = token !== undefined && (await pressNotMe(services, { right: { token }, now }))
    return isDone ? done : over(visit)
  }

  async function typed(visit: Visit, { code = '', ticket = '', proof = '' }: Fields) {
    const { network, now } = visit
    const effort = { ticket, proof }
    const stopped = await typeNotMe(services, { typed: code, network, effort, now })
    return stopped.ok ? done : codeForm(services, visit, stopped.refusal)
  }

  return [
    {
      method: 'GET',
      path: NOT_ME,
      access: 'public',
      handle(visit) {
        const { token } = visit.query
        if (token === undefined) return shown(visit)
        const value = keptLink(keys, 'not-me', token)
        return { ...onward(undefined, NOT_ME), cookies: [{ name: 'form', value }] }
      },
    },
    {
      method: 'POST',
      path: NOT_ME,
      access: 'public',
      handle: (visit, fields) =>
        fields.code === undefined ? pressed(visit) : typed(visit, fields),
      form(visit, fields, reason) {
        const trouble = { kind: reason === 'stale' ? 'stale-form' : 'other-site' } as const
        return fields.code === undefined
          ? shown(visit, trouble)
          : codeForm(services, visit, trouble)
      },
    },
    {
      method: 'GET',
      path: `${NOT_ME}/done`,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.done[language], body: <NotMeDonePage language={language} /> },
      }),
    },
  ]
}

const done: Answer = { ...onward(undefined, `${NOT_ME}/done`), cookies: FORGOTTEN }

/** Unknown, used, too old: nobody learns which. */
const over = ({ language }: Visit): Answer => ({
  kind: 'page',
  status: 410,
  page: { title: text.over[language], body: <NotMeOverPage language={language} /> },
  cookies: FORGOTTEN,
})

async function codeForm(
  services: NotMeServices,
  visit: Visit,
  trouble: NotMeTrouble | undefined,
): Promise<Answer> {
  const { language, network, now } = visit
  const task = await taskShown(services, trouble, { purpose: 'not-me', network, now })
  const body = (
    <NotMeCodePage language={language} csrf={visit.csrf()} trouble={trouble} task={task} />
  )
  const waits = task !== undefined || trouble?.kind === 'wait'
  const page = {
    title: text.title[language],
    body,
    ...(waits ? { scripts: [ACCOUNT_SCRIPT] } : {}),
  }
  return { kind: 'page', page, ...standing(trouble) }
}
