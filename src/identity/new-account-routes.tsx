import type { Answer, Fields, Route, Visit } from '#platform/http'
import { activate, openActivation } from './actions/activate.ts'
import type { PasswordServices } from './actions/set-password.ts'
import { signedInAnswer } from './actions/signed-in-answer.ts'
import { activationText as text } from './activation-text.ts'
import { codePage, notProcessed, overAnswer } from './code-step-routes.tsx'
import { NewPasswordPage } from './pages/new-password-page.tsx'
import { suggestPassphrase } from './passphrase.ts'
import { SHORTEST_ALONE } from './password-policy.ts'
import type { PasswordTrouble } from './refusals.ts'

export const START = '/activate'
export const NEW_ACCOUNT = `${START}/password`

/** The password of a new account, which makes it and signs in. */
export function newAccountRoutes(services: PasswordServices): readonly Route[] {
  function form(visit: Visit, fields: Fields = {}, fault?: PasswordTrouble): Answer {
    const { language } = visit
    const title = text.passwordTitle[language]
    const body = (
      <NewPasswordPage
        title={title}
        lead={text.passwordLead[language]}
        language={language}
        csrf={visit.csrf()}
        action={NEW_ACCOUNT}
        least={SHORTEST_ALONE}
        suggestion={suggestPassphrase()}
        fault={fault}
        publicComputer={fields.publicComputer === 'on'}
      />
    )
    return codePage(title, body, fault)
  }
  const opened = (visit: Visit) => openActivation(services, visit.cookie('step'), visit.now)
  const isOver = (visit: Visit) => overAnswer(visit, { kind: 'over' }, START)
  return [
    {
      method: 'GET',
      path: NEW_ACCOUNT,
      access: 'public',
      handle: async (visit) => ((await opened(visit)) ? form(visit, {}) : isOver(visit)),
    },
    {
      method: 'POST',
      path: NEW_ACCOUNT,
      access: 'public',
      async handle(visit, fields) {
        const activation = await opened(visit)
        if (activation === undefined) return isOver(visit)
        const password = fields.newPassword ?? ''
        const browser = browserOf(visit, fields)
        const done = await activate(services, { activation, password, browser })
        if (done.ok) {
          const answer = signedInAnswer(done.value, undefined)
          const cookies = [...(answer.cookies ?? []), { name: 'step', value: null } as const]
          return { ...answer, cookies }
        }
        return done.refusal.kind === 'over' ? isOver(visit) : form(visit, fields, done.refusal)
      },
      async form(visit, fields, reason) {
        if (reason === 'other-site') return overAnswer(visit, notProcessed(reason), START)
        return (await opened(visit)) ? form(visit, fields, { kind: 'stale-form' }) : isOver(visit)
      },
    },
  ]
}

const browserOf = (visit: Visit, fields: Fields) => ({
  publicComputer: fields.publicComputer === 'on',
  userAgent: visit.userAgent,
  network: visit.network,
  language: visit.language,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  now: visit.now,
})
