import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import type { Explanation, Language } from '#values'
import { ACCESSIBILITY, HELP, SIGN_IN_HELP } from './addresses.ts'
import { CODE_STEPS } from './code-steps.ts'
import { accessText, helpPages, hubText as text } from './hub-text.ts'
import { AccessibilityPage } from './pages/accessibility-page.tsx'
import { HubPage } from './pages/hub-page.tsx'
import { type Findable, searchOf } from './search-store.ts'
import { filled, type SiteFacts, STEPS } from './steps.ts'

export type HubServices = {
  readonly db: Db
  readonly facts: SiteFacts
  readonly refusals: readonly Explanation[]
}

const LONGEST_ASKED = 100
const MOST_FOUND = 10

/** Where help begins, and the accessibility statement. */
export function hubRoutes(services: HubServices): readonly Route[] {
  const { db, facts } = services
  const search = searchOf(db, (language) => findable(services, language))
  return [
    { method: 'GET', path: HELP, access: 'public', handle: (visit) => hub(facts, search, visit) },
    accessibility,
  ]
}

const accessibility: Route = {
  method: 'GET',
  path: ACCESSIBILITY,
  access: 'public',
  handle: ({ language }) => ({
    kind: 'page',
    page: {
      title: accessText.title[language],
      robots: true,
      body: <AccessibilityPage language={language} />,
    },
  }),
}

async function hub(
  facts: SiteFacts,
  search: ReturnType<typeof searchOf>,
  { language, query }: Visit,
): Promise<Answer> {
  const asked = query.q?.slice(0, LONGEST_ASKED).trim() || undefined
  const results = asked === undefined ? [] : await search({ asked, language, limit: MOST_FOUND })
  const body = <HubPage {...{ language, facts, asked, results }} />
  return { kind: 'page', page: { title: text.title[language], body, robots: true } }
}

/** Pages, then steps of the troubleshooter, then codes that members see. */
function findable({ facts, refusals }: HubServices, language: Language): readonly Findable[] {
  const pages = helpPages.map(({ href, title, words }) => ({
    ...{ href, title: title[language], words: words[language] },
  }))
  const steps = [...STEPS].flatMap(([name, step]) =>
    step.kind === 'question' || name === 'staff'
      ? []
      : {
          href: `${SIGN_IN_HELP}/${name}`,
          title: step.title[language],
          words: step.does.map((words) => filled(words, facts)[language]).join(' '),
        },
  )
  const codes = refusals
    .filter(({ code }) => CODE_STEPS.get(code) !== 'staff')
    .map(({ code, cause, fix }) => ({
      href: `${SIGN_IN_HELP}?code=${code}`,
      title: `${code}: ${cause[language]}`,
      words: fix[language],
    }))
  return [...pages, ...steps, ...codes]
}
