import { parseEmail, parsePhone } from '#members'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import {
  enterLetterCode,
  requestActivation,
  requestLetter,
  requestProvisional,
  type TypedContact,
} from './actions/request-activation.ts'
import type { ResetServices } from './actions/request-reset.ts'
import { onward } from './actions/signed-in-answer.ts'
import { activationText as text } from './activation-text.ts'
import { type ClaimField, readClaims } from './claims.ts'
import type { CodeTrouble } from './code-refusals.ts'
import {
  type CodeFlow,
  codePage,
  codeRoutes,
  linkRoutes,
  notProcessed,
  provedAnswer,
  stepCookie,
} from './code-step-routes.tsx'
import { NEW_ACCOUNT, START } from './new-account-routes.tsx'
import { ActivatePage } from './pages/activate-page.tsx'
import {
  ActivationWays,
  type ContactTrouble,
  LetterSentPage,
  NewContactPage,
} from './pages/activation-ways.tsx'

const LETTER_CODE = `${START}/letter-code`
const CONTACT = `${START}/contact`
const LONGEST_SHOWN_AGAIN = 60

const PROVED: CodeFlow = {
  purpose: 'activation',
  start: START,
  code: `${START}/code`,
  link: `${START}/link`,
  next: NEW_ACCOUNT,
  linkLead: text.linkLead,
  otherWays: (language, csrf) => <ActivationWays language={language} csrf={csrf} />,
}

const PROVISIONAL: CodeFlow = {
  ...PROVED,
  purpose: 'provisional',
  code: `${CONTACT}/code`,
  otherWays: undefined,
}

/** From three claims to an account: by code, link, letter, or provisionally by a contact typed just now. */
export const activationRoutes = (services: ResetServices): readonly Route[] => [
  ...claimRoutes(services, false),
  ...claimRoutes(services, true),
  ...codeRoutes(services, PROVED),
  ...linkRoutes(services, PROVED),
  letterRoute(services),
  ...contactRoutes(services),
  ...codeRoutes(services, PROVISIONAL),
]

/** The three claims, alone or with the code of a letter. */
function claimRoutes(services: ResetServices, withLetter: boolean): readonly Route[] {
  const path = withLetter ? LETTER_CODE : START
  const purpose = withLetter ? 'letter' : 'activation'

  async function form(
    visit: Visit,
    fields: Fields,
    { wrong = [], trouble }: { wrong?: readonly ClaimField[]; trouble?: CodeTrouble } = {},
  ): Promise<Answer> {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose, network, now })
    const body = (
      <ActivatePage
        language={language}
        csrf={visit.csrf()}
        typed={typedOf(fields)}
        wrong={wrong}
        trouble={trouble}
        task={task}
        withLetter={withLetter}
      />
    )
    const title = (withLetter ? text.letterCode : text.activate)[language]
    return codePage(
      title,
      body,
      trouble ?? (wrong.length > 0 ? { kind: 'field-wrong' } : undefined),
    )
  }

  async function sent(visit: Visit, fields: Fields): Promise<Answer> {
    const claims = readClaims(fields)
    if (!claims.ok) return form(visit, fields, { wrong: claims.refusal.fields })
    const { network, language, now } = visit
    const effort = { ticket: fields.ticket ?? '', proof: fields.proof ?? '' }
    const request = { claims: claims.value, network, effort, language, now }
    if (withLetter) {
      const proved = await enterLetterCode(services, { ...request, typed: fields.code ?? '' })
      if (proved.ok) return provedAnswer(visit, PROVED, proved.value.token)
      return form(visit, fields, { trouble: proved.refusal })
    }
    const asked = await requestActivation(services, request)
    if (!asked.ok) return form(visit, fields, { trouble: asked.refusal })
    return { ...onward(undefined, PROVED.code), cookies: [stepCookie(visit, asked.value.token)] }
  }

  return [
    {
      method: 'GET',
      path,
      access: 'public',
      handle: (visit) => (visit.visitor.kind === 'member' ? onward(undefined) : form(visit, {})),
    },
    {
      method: 'POST',
      path,
      access: 'public',
      handle: sent,
      form: (visit, fields, reason) => form(visit, fields, { trouble: notProcessed(reason) }),
    },
  ]
}

function typedOf(fields: Fields): Partial<Record<ClaimField, string>> {
  const short = (value: string | undefined) => (value ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  return {
    kpj: short(fields.kpj),
    idNumber: short(fields.idNumber),
    birthDate: short(fields.birthDate),
  }
}

const letterRoute = (services: ResetServices): Route => ({
  method: 'POST',
  path: `${START}/letter`,
  access: 'public',
  handle(visit) {
    const { language, now } = visit
    requestLetter(services, { token: visit.cookie('step'), now })
    return codePage(text.letterSent[language], <LetterSentPage language={language} />)
  },
  form: () => onward(undefined, PROVED.code),
})

function contactRoutes(services: ResetServices): readonly Route[] {
  function form(visit: Visit, typed = '', trouble?: ContactTrouble): Answer {
    const { language } = visit
    const view = { language, csrf: visit.csrf(), typed: typed.slice(0, 320), trouble }
    return codePage(text.contactTitle[language], <NewContactPage {...view} />, trouble)
  }
  return [
    { method: 'GET', path: CONTACT, access: 'public', handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: CONTACT,
      access: 'public',
      async handle(visit, { contact: typed = '' }) {
        const contact = contactOf(typed)
        if (contact === undefined) return form(visit, typed, { kind: 'field-wrong' })
        const { language, now } = visit
        const begun = { token: visit.cookie('step'), language, now, contact }
        const asked = await requestProvisional(services, begun)
        if (asked === undefined) return onward(undefined, START)
        return { ...onward(undefined, PROVISIONAL.code), cookies: [stepCookie(visit, asked.token)] }
      },
      form: (visit, { contact }, reason) =>
        form(visit, reason === 'stale' ? contact : '', notProcessed(reason)),
    },
  ]
}

function contactOf(typed: string): TypedContact | undefined {
  const email = parseEmail(typed)
  if (email !== undefined) return { channel: 'email', address: email }
  const phone = parsePhone(typed)
  return phone === undefined ? undefined : { channel: 'sms', address: phone }
}
