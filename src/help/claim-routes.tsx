import { dayOfInstant } from '#platform/clock'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { CLAIMS } from './addresses.ts'
import { type ClaimAnswers, type ClaimTrouble, parseClaim } from './claim.ts'
import { claimText as text } from './claim-text.ts'
import { ClaimsPage } from './pages/claims-page.tsx'
import type { SiteFacts } from './steps.ts'

const LONGEST_SHOWN_AGAIN = 20

/** Where claims belong. What happened to somebody stands in no address: the answer comes with the form. */
export const claimRoutes = (facts: SiteFacts): readonly Route[] => [
  { method: 'GET', path: CLAIMS, access: 'public', handle: (visit) => page(facts, visit, {}) },
  {
    method: 'POST',
    path: CLAIMS,
    access: 'public',
    handle(visit, fields) {
      const parsed = parseClaim(fields, dayOfInstant(visit.now))
      return page(
        facts,
        visit,
        parsed.ok ? { fields, answers: parsed.value } : { fields, trouble: parsed.refusal },
      )
    },
    form: (visit, fields, reason) =>
      page(facts, visit, { trouble: 'not-done', ...(reason === 'stale' ? { fields } : {}) }),
  },
]

type Shown = {
  readonly fields?: Fields
  readonly trouble?: ClaimTrouble
  readonly answers?: ClaimAnswers
}

function page(facts: SiteFacts, visit: Visit, { fields = {}, trouble, answers }: Shown): Answer {
  const { language } = visit
  const { event, standing, claimant } = fields
  const day = fields.day?.slice(0, LONGEST_SHOWN_AGAIN)
  const typed = {
    ...(event === undefined ? {} : { event }),
    ...(standing === undefined ? {} : { standing }),
    ...(claimant === undefined ? {} : { claimant }),
    ...(day === undefined ? {} : { day }),
  }
  const body = <ClaimsPage {...{ language, facts, typed, trouble, answers }} csrf={visit.csrf()} />
  return {
    kind: 'page',
    page: { title: text.title[language], body, robots: true },
    ...(trouble === undefined ? {} : { status: 422 }),
  }
}
