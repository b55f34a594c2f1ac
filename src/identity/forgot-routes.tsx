import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import { type ResetServices, requestReset } from './actions/request-reset.ts'
import { onward } from './actions/signed-in-answer.ts'
import type { CodeTrouble } from './code-refusals.ts'
import {
  type CodeFlow,
  codePage,
  codeRoutes,
  linkRoutes,
  notProcessed,
  stepCookie,
} from './code-step-routes.tsx'
import { codeText as text } from './code-text.ts'
import { ForgotPage } from './pages/forgot-page.tsx'

export const FORGOT = '/forgot-password'
export const RESET_PASSWORD = `${FORGOT}/password`
const LONGEST_SHOWN_AGAIN = 320

const FLOW: CodeFlow = {
  purpose: 'reset',
  start: FORGOT,
  code: `${FORGOT}/code`,
  link: `${FORGOT}/link`,
  next: RESET_PASSWORD,
  linkLead: text.linkLead,
}

/** Asking for a code, giving it, and the link that does the same. */
export const forgotRoutes = (services: ResetServices): readonly Route[] => [
  ...requestRoutes(services),
  ...codeRoutes(services, FLOW),
  ...linkRoutes(services, FLOW),
]

function requestRoutes(services: ResetServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: CodeTrouble): Promise<Answer> {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose: 'reset', network, now })
    const body = (
      <ForgotPage
        language={language}
        csrf={visit.csrf()}
        identifier={(fields.identifier ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
        trouble={trouble}
        task={task}
      />
    )
    return codePage(text.forgot[language], body, trouble)
  }
  return [
    {
      method: 'GET',
      path: FORGOT,
      access: 'public',
      // Who is signed in changes it, unless the password alone is what is not believed (`/security/held-money`).
      handle: (visit) =>
        visit.visitor.kind === 'member' && visit.query.by !== 'contact'
          ? onward('/security/password')
          : form(visit, {}),
    },
    {
      method: 'POST',
      path: FORGOT,
      access: 'public',
      async handle(visit, fields) {
        const { network, language, now } = visit
        const asked = await requestReset(services, {
          identifier: fields.identifier ?? '',
          network,
          deviceCookie: visit.cookie('device'),
          effort: { ticket: fields.ticket ?? '', proof: fields.proof ?? '' },
          language,
          now,
        })
        if (!asked.ok) return form(visit, fields, asked.refusal)
        return { ...onward(undefined, FLOW.code), cookies: [stepCookie(visit, asked.value.token)] }
      },
      form: (visit, fields, reason) => form(visit, fields, notProcessed(reason)),
    },
  ]
}
