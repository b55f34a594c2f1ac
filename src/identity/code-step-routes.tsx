import type { VNode } from 'preact'
import type { Answer, CookieChange, Route, Visit } from '#platform/http'
import type { Language, Words } from '#values'
import { enterCode, useLink } from './actions/enter-code.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import type { CodeServices } from './actions/send-code.ts'
import { onward } from './actions/signed-in-answer.ts'
import type { CodeTrouble } from './code-refusals.ts'
import { type CodePurpose, openLink, STEP_SECONDS, withStep } from './code-request.ts'
import { codeText as text } from './code-text.ts'
import { CodeOverPage, LinkPage, MessageCodePage } from './pages/message-code-page.tsx'
import type { PasswordTrouble } from './refusals.ts'
import { standing } from './standing.ts'

/** The pages between asking for a code and what it opens. */
export type CodeFlow = {
  readonly purpose: CodePurpose
  /** Where it is asked for. */
  readonly start: string
  readonly code: string
  readonly link: string
  /** What the code opens. */
  readonly next: string
  readonly linkLead: Words
  /** What else one can do where no code comes. */
  readonly otherWays?: ((language: Language, csrf: string) => VNode) | undefined
}

type LinkFlow = Omit<CodeFlow, 'code' | 'otherWays'>

/** `<sealed whose>.<token>`, as `sealLink` and `linkToken` make them. */
const A_LINK = /^[\w-]{20,300}\.[\w-]{43}$/

/** Giving a code that was sent. */
export function codeRoutes(services: CodeServices, flow: CodeFlow): readonly Route[] {
  const { purpose, start, code } = flow
  function form(visit: Visit, trouble?: CodeTrouble): Answer {
    const { language } = visit
    const csrf = visit.csrf()
    const otherWays = flow.otherWays?.(language, csrf)
    const view = { language, csrf, action: code, startHref: start, trouble, otherWays }
    return codePage(text.enterCode[language], <MessageCodePage {...view} />, trouble)
  }
  return [
    {
      method: 'GET',
      path: code,
      access: 'public',
      handle: (visit) =>
        visit.cookie('step') === undefined ? onward(undefined, start) : form(visit),
    },
    {
      method: 'POST',
      path: code,
      access: 'public',
      async handle(visit, fields) {
        const entered = { token: visit.cookie('step'), typed: fields.code ?? '', now: visit.now }
        const proved = await enterCode(services, { ...entered, purpose })
        return proved.ok
          ? provedAnswer(visit, flow, proved.value.token)
          : form(visit, proved.refusal)
      },
      form: (visit, _fields, reason) => form(visit, notProcessed(reason)),
    },
  ]
}

/** The link that does the same as the code. */
export function linkRoutes(services: CodeServices, flow: LinkFlow): readonly Route[] {
  const { purpose, start, link: path, linkLead } = flow
  function form(visit: Visit, trouble?: CodeTrouble): Answer {
    const { language } = visit
    const view = { language, csrf: visit.csrf(), action: path, lead: linkLead[language] }
    if (trouble === undefined) return codePage(text.linkTitle[language], <LinkPage {...view} />)
    return overAnswer(visit, trouble, start)
  }
  return [
    {
      method: 'GET',
      path: `${path}/:link`,
      access: 'public',
      // The token leaves the address before anything is shown; looking at it uses nothing up.
      handle(visit) {
        const link = visit.params.link ?? ''
        // Only one of ours: others would push out what is under way.
        const isOurs = A_LINK.test(link) && openLink(services.keys, purpose, link) !== undefined
        const cookies = isOurs ? [stepCookie(visit, link)] : []
        return { ...onward(undefined, path), cookies }
      },
    },
    { method: 'GET', path, access: 'public', handle: (visit) => form(visit) },
    {
      method: 'POST',
      path,
      access: 'public',
      async handle(visit) {
        const link = visit.cookie('step') ?? ''
        const proved = await useLink(services, { purpose, link, now: visit.now })
        return proved.ok
          ? provedAnswer(visit, flow, proved.value.token)
          : form(visit, proved.refusal)
      },
      form: (visit, _fields, reason) =>
        reason === 'stale' ? form(visit) : form(visit, notProcessed(reason)),
    },
  ]
}

export const provedAnswer = (
  visit: Visit,
  { next }: Pick<CodeFlow, 'next'>,
  token: string,
): Answer => ({ ...onward(undefined, next), cookies: [stepCookie(visit, token)] })

/** What is under way goes on in other tabs. */
export const stepCookie = (visit: Visit, step: string): CookieChange => ({
  name: 'step',
  value: withStep(visit.cookie('step'), step),
  maxAgeSeconds: STEP_SECONDS,
})

/** The way is over: why, and back to its start. */
export function overAnswer({ language }: Visit, trouble: CodeTrouble, start: string): Answer {
  const body = <CodeOverPage language={language} startHref={start} trouble={trouble} />
  return codePage(text.overTitle[language], body, trouble)
}

export const notProcessed = (reason: 'stale' | 'other-site'): CodeTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})

type Body = Extract<Answer, { kind: 'page' }>['page']['body']

/** A page about a code, with the status that its trouble has. */
export function codePage(
  title: string,
  body: Body,
  trouble?: CodeTrouble | PasswordTrouble | { readonly kind: 'field-wrong' },
): Answer {
  const page = { title, body, scripts: [ACCOUNT_SCRIPT] }
  return { kind: 'page', page, ...standing(trouble) }
}
