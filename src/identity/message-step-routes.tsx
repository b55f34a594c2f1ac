import type { Answer, Route, Visit } from '#platform/http'
import { beginMessageStep, confirmMessageStep, removeMessageStep } from './actions/message-step.ts'
import type { SessionServices } from './actions/open-session.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { codeWays } from './actions/send-second-code.ts'
import { onward } from './actions/signed-in-answer.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { factorsOf } from './factor-store.ts'
import { pendingStep } from './message-step-store.ts'
import { messageStepText as text } from './message-step-text.ts'
import { ConfirmStepPage, MessageStepPage } from './pages/message-step-page.tsx'
import { sentViewOf } from './sent-view.ts'
import { standing } from './standing.ts'
import { formTrouble } from './verify-routes.tsx'

const ACCESS = { freshWithinMinutes: 15 } as const
const STEP = '/security/message-codes'
const CONFIRMATION = `${STEP}/confirmation`

/** Codes by SMS or e-mail as a second step: set up, confirmed, switched off. */
export const messageStepRoutes = (services: SessionServices): readonly Route[] => [
  ...beginRoutes(services),
  ...confirmRoutes(services),
]

function beginRoutes(services: SessionServices): readonly Route[] {
  async function form(visit: Visit, trouble?: ProofTrouble): Promise<Answer> {
    const { language, memberId } = visit
    const { totpSince, messageStep } = await factorsOf(services.db, memberId)
    const body = (
      <MessageStepPage
        language={language}
        csrf={visit.csrf()}
        step={messageStep}
        hasApp={totpSince !== undefined}
        ways={await codeWays(services, memberId)}
        trouble={trouble}
      />
    )
    return pageOf(text.title[language], body, trouble)
  }
  return [
    { method: 'GET', path: STEP, access: ACCESS, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: STEP,
      access: ACCESS,
      async handle(visit, fields) {
        const { memberId, now } = visit
        const channel = fields.channel === 'sms' ? 'sms' : 'email'
        const begun = await beginMessageStep(services, { memberId, now, channel })
        // While it waits for its code there is nothing to tell: the page of the code says from when it is sent again.
        if (begun.ok || begun.refusal.kind === 'not-yet') return onward(undefined, CONFIRMATION)
        return form(visit, begun.refusal)
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
    {
      method: 'POST',
      path: `${STEP}/removal`,
      access: ACCESS,
      async handle(visit) {
        const { memberId, now } = visit
        const { messageStep } = await factorsOf(services.db, memberId)
        if (messageStep) await removeMessageStep(services, { memberId, now, ...messageStep })
        return onward(undefined, STEP)
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
  ]
}

function confirmRoutes(services: SessionServices): readonly Route[] {
  async function form(visit: Visit, trouble?: ProofTrouble): Promise<Answer> {
    const { language, memberId, now } = visit
    const pending = await pendingStep(services.db, { memberId, now })
    if (pending === undefined) return onward(undefined, STEP)
    const all = await codeWays(services, memberId)
    const ways = new Map([...all].filter(([channel]) => channel === pending.channel))
    const sent = sentViewOf(pending, { ways, action: STEP, now })
    const view = { language, csrf: visit.csrf(), sent, trouble }
    return pageOf(text.confirmTitle[language], <ConfirmStepPage {...view} />, trouble)
  }
  return [
    { method: 'GET', path: CONFIRMATION, access: ACCESS, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: CONFIRMATION,
      access: ACCESS,
      async handle(visit, fields) {
        const { memberId, now } = visit
        const typed = fields.code ?? ''
        const done = await confirmMessageStep(services, { memberId, now, typed })
        return done.ok ? onward(undefined, STEP) : form(visit, done.refusal)
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
  ]
}

type Body = Extract<Answer, { kind: 'page' }>['page']['body']

const pageOf = (title: string, body: Body, trouble: ProofTrouble | undefined): Answer => ({
  kind: 'page',
  page: { title, body, section: '/security', scripts: [ACCOUNT_SCRIPT] },
  ...standing(trouble),
})
