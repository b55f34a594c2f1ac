import { monthOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import { type Instant, type Month, parseMonth } from '#values'
import { readWageCheck } from './actions/read-wage-check.ts'
import type { Typed } from './wage-check/everywhere/check.ts'
import { factsText } from './wage-check/everywhere/month-facts.ts'
import { WageCheckPage } from './wage-check/pages/wage-check-page.tsx'
import { wageCheckText } from './wage-check/text.ts'
import { emptyView, sentView, type WageCheckView } from './wage-check/view.ts'

const PATH = '/contributions/wage-check'
const SCRIPT = 'src/contributions/wage-check/islands/wage-check.island.tsx'

/** The wage check: amounts of a payslip come by POST alone, are compared, and forgotten. */
export const wageCheckRoutes = (db: Db): readonly Route[] => [
  { method: 'GET', path: PATH, access: 'member', handle: (visit) => asked(db, visit) },
  { method: 'GET', path: `${PATH}/facts`, access: 'member', handle: (visit) => facts(db, visit) },
  {
    method: 'POST',
    path: PATH,
    access: 'member',
    handle: async (visit, fields) => {
      const { language } = visit
      const view = sentView({ ...(await read(db, visit, fields)), typed: fields, language })
      return page(visit, view)
    },
    form: async (visit, fields) => {
      const view = emptyView({ ...(await read(db, visit, fields)), typed: fields })
      return page(visit, view, wageCheckText.again[visit.language])
    },
  },
]

async function asked(db: Db, visit: Visit): Promise<Answer> {
  if (!namesNoOther(visit)) return { kind: 'not-found' }
  return page(visit, emptyView({ ...(await read(db, visit, visit.query)), typed: {} }))
}

/** What the page's script compares with when another month is chosen: the same as the page carries. */
async function facts(db: Db, visit: Visit): Promise<Answer> {
  if (!namesNoOther(visit)) return { kind: 'not-found' }
  const { facts: found } = await read(db, visit, visit.query)
  return { kind: 'json', json: { facts: factsText(found) } }
}

/** A month that has begun; months to come have no payslip. */
function monthIn({ month = '' }: Typed, now: Instant): Month | undefined {
  const named = parseMonth(month)
  return named !== undefined && named <= monthOfInstant(now) ? named : undefined
}

const namesNoOther = ({ query, now }: Visit): boolean =>
  (query.month ?? '') === '' || monthIn(query, now) !== undefined

const read = (db: Db, { memberId, now, language }: Visit, fields: Typed) =>
  readWageCheck(db, memberId, { month: monthIn(fields, now), now, language })

function page(visit: Visit, view: WageCheckView, note?: string): Answer {
  const { language } = visit
  return {
    kind: 'page',
    page: {
      title: titleOf(view)[language],
      section: '/contributions',
      scripts: [SCRIPT],
      body: <WageCheckPage {...{ language, view, note }} csrf={visit.csrf()} />,
    },
  }
}

const titleOf = ({ checked }: WageCheckView) =>
  checked?.kind === 'wrong' ? wageCheckText.wrongTitle : wageCheckText.title
