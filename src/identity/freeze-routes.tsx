import type { Answer, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import { type FreezeServices, freeze } from './actions/freeze.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { onward } from './actions/signed-in-answer.ts'
import type { FreezeTrouble } from './freeze-refusals.ts'
import { freezeText as text } from './freeze-text.ts'
import { FreezeDonePage, FreezePage } from './pages/freeze-page.tsx'
import { standing } from './standing.ts'

const PATH = '/freeze'

/** Where the printed code freezes, without signing in. */
export function freezeRoutes(services: FreezeServices): readonly Route[] {
  async function form(visit: Visit, trouble?: FreezeTrouble): Promise<Answer> {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose: 'freeze', network, now })
    const body = (
      <FreezePage language={language} csrf={visit.csrf()} trouble={trouble} task={task} />
    )
    const waits = task !== undefined || trouble?.kind === 'wait'
    const page = {
      title: text.title[language],
      body,
      ...(waits ? { scripts: [ACCOUNT_SCRIPT] } : {}),
    }
    return { kind: 'page', page, ...standing(trouble) }
  }
  return [
    { method: 'GET', path: PATH, access: 'public', handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: PATH,
      access: 'public',
      async handle(visit, { code = '', ticket = '', proof = '' }) {
        const { network, now } = visit
        const effort = { ticket, proof }
        const done = await freeze(services, { typed: code, network, effort, now })
        return done.ok ? onward(undefined, `${PATH}/done`) : form(visit, done.refusal)
      },
      form: (visit, _fields, reason) =>
        form(visit, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
    {
      method: 'GET',
      path: `${PATH}/done`,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.done[language], body: <FreezeDonePage language={language} /> },
      }),
    },
  ]
}
