import type { Answer, CookieChange, Route, Visit } from '#platform/http'
import type { Explanation } from '#values'
import { CLEARED, CLEARING, SIGN_IN_HELP } from './addresses.ts'
import { parseCode } from './code-range.ts'
import { CODE_STEPS } from './code-steps.ts'
import { CodePage } from './pages/code-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { ClearedPage, EndingPage, QuestionPage } from './pages/step-page.tsx'
import { type SiteFacts, STEPS } from './steps.ts'
import { codeTitle, text } from './text.ts'

export type SignInHelpServices = {
  /** Every refusal of the portal, whichever module tells it. */
  readonly refusals: readonly Explanation[]
  readonly facts: SiteFacts
  isOldBrowser(userAgent: string): boolean
  /** Ends the visitor's session, and says what leaves nothing of this site in the browser. */
  emptyBrowser(visit: Visit): Promise<{
    readonly cookies: readonly CookieChange[]
    readonly headers: Readonly<Record<string, string>>
  }>
}

/** The troubleshooter: from a code or a symptom by plain questions to a fix, a wait or people. */
export function signInHelpRoutes(services: SignInHelpServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: SIGN_IN_HELP,
      access: 'public',
      handle: ({ language, query }) => begin(services, language, query.code),
    },
    {
      method: 'GET',
      path: `${SIGN_IN_HELP}/:step`,
      access: 'public',
      handle: (visit) => stepPage(services, visit, visit.params.step ?? ''),
    },
    {
      method: 'POST',
      path: CLEARING,
      access: 'public', // whoever cannot sign in needs it most
      async handle(visit) {
        const to = `${CLEARED}?lang=${visit.language}`
        return { kind: 'redirect', status: 303, to, ...(await services.emptyBrowser(visit)) }
      },
      form: (visit) => stepPage(services, visit, 'old-data'),
    },
    {
      method: 'GET',
      path: CLEARED,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.emptied[language], body: <ClearedPage language={language} /> },
      }),
    },
  ]
}

const LONGEST_SHOWN_AGAIN = 20

function begin(
  { refusals }: SignInHelpServices,
  language: Visit['language'],
  typed: string | undefined,
): Answer {
  const code = typed === undefined ? undefined : parseCode(typed)
  const refusal = refusals.find((one) => one.code === code)
  const onward = CODE_STEPS.get(code ?? '')
  if (refusal !== undefined && onward !== undefined) {
    const body = <CodePage {...{ language, refusal, onward }} />
    return { kind: 'page', page: { title: codeTitle(refusal.code)[language], body } }
  }
  const unknown = typed?.slice(0, LONGEST_SHOWN_AGAIN)
  const body = <StartPage language={language} unknown={unknown} />
  const status = unknown === undefined ? {} : { status: 422 }
  return { kind: 'page', page: { title: text.title[language], body, robots: true }, ...status }
}

function stepPage({ facts, isOldBrowser }: SignInHelpServices, visit: Visit, name: string): Answer {
  const { language, userAgent } = visit
  const step = STEPS.get(name)
  if (step === undefined) return { kind: 'not-found' }
  const view = { language, csrf: visit.csrf(), facts, isOldBrowser: isOldBrowser(userAgent) }
  const body =
    step.kind === 'question' ? (
      <QuestionPage language={language} step={step} />
    ) : (
      <EndingPage {...view} step={step} />
    )
  return { kind: 'page', page: { title: step.title[language], body, robots: true } }
}
