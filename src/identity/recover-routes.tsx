import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { type RedeemServices, redeemRecovery } from './actions/redeem-recovery.ts'
import { onward } from './actions/signed-in-answer.ts'
import { RecoverDonePage, RecoverPage } from './pages/recover-page.tsx'
import { suggestPassphrase } from './passphrase.ts'
import type { RecoverTrouble } from './recover-refusals.ts'
import { recoverText as text } from './recover-text.ts'
import { standing } from './standing.ts'

const PATH = '/recover'
const LONGEST_SHOWN_AGAIN = 320

/** Where the code of a recovery at a branch is used, without signing in. */
export function recoverRoutes(services: RedeemServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: RecoverTrouble): Promise<Answer> {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose: 'recovery', network, now })
    const identifier = (fields.identifier ?? '').slice(0, LONGEST_SHOWN_AGAIN)
    const suggestion = suggestPassphrase()
    const view = { language, csrf: visit.csrf(), identifier, trouble, task, suggestion }
    const waits = task !== undefined || (trouble !== undefined && 'retryAfterSeconds' in trouble)
    const body = <RecoverPage {...view} />
    const page = {
      title: text.title[language],
      body,
      ...(waits ? { scripts: [ACCOUNT_SCRIPT] } : {}),
    }
    return { kind: 'page', page, ...standing(trouble) }
  }
  return [
    { method: 'GET', path: PATH, access: 'public', handle: (visit) => form(visit, {}) },
    {
      method: 'POST',
      path: PATH,
      access: 'public',
      async handle(visit, fields) {
        const { network, now } = visit
        const { identifier = '', code = '', password = '', ticket = '', proof = '' } = fields
        const effort = { ticket, proof }
        const asked = { identifier, code, password, network, effort, now }
        const done = await redeemRecovery(services, asked)
        return done.ok ? onward(undefined, `${PATH}/done`) : form(visit, fields, done.refusal)
      },
      form: (visit, fields, reason) =>
        form(visit, fields, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
    {
      method: 'GET',
      path: `${PATH}/done`,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.done[language], body: <RecoverDonePage language={language} /> },
      }),
    },
  ]
}
