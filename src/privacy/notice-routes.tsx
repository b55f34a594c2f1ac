import type { Answer, Route, Visit } from '#platform/http'
import type { Explanation } from '#values'
import { acknowledgeNotice, hasReadNotice, readConsents } from './actions/consents.ts'
import type { PrivacyServices } from './actions/privacy-services.ts'
import { NOTICE_VERSION } from './notice.ts'
import { noticeText as text } from './notice-text.ts'
import { ConsentsPage } from './pages/consents-page.tsx'
import { NoticePage } from './pages/notice-page.tsx'
import { explainPrivacy } from './refusals.ts'

const CONSENTS = '/privacy/consents'

/** The notice for everybody, and what a member chose of their own will. */
export const noticeRoutes = (services: PrivacyServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/privacy-notice',
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: text.title[language],
        robots: true,
        body: <NoticePage language={language} controller={services.controller} />,
      },
    }),
  },
  { method: 'GET', path: CONSENTS, access: 'member', handle: (visit) => page(services, visit) },
  {
    method: 'POST',
    path: CONSENTS,
    access: 'member',
    async handle(visit, { version }) {
      // A page that was open since before the notice changed shows another wording.
      if (version !== NOTICE_VERSION) return page(services, visit, explainPrivacy('not-done'))
      await acknowledgeNotice(services, visit)
      return { kind: 'redirect', to: CONSENTS }
    },
    form: (visit) => page(services, visit, explainPrivacy('not-done')),
  },
]

async function page(
  services: PrivacyServices,
  visit: Visit,
  trouble?: Explanation,
): Promise<Answer> {
  const { language, memberId } = visit
  const consents = await readConsents(services, memberId)
  const view = { language, consents, hasRead: hasReadNotice(consents), trouble }
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: {
      title: text.consents[language],
      section: '/profile',
      body: <ConsentsPage {...view} csrf={visit.csrf()} />,
    },
  }
}
