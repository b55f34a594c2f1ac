import type { FieldError } from '#design'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { type Language, monthText as monthName, parseMonth } from '#values'
import { answerFinding, takeAnswerBack } from './actions/answer-finding.ts'
import { readMonth } from './actions/read-month.ts'
import type { TypedAnswer } from './pages/answer-form.tsx'
import { MonthPage } from './pages/month-page.tsx'
import type { AnswerRefusal } from './radar/answer.ts'
import { refusalText, monthText as text } from './radar/page-text.ts'
import { type RadarServices, SECTION } from './radar-routes.tsx'

export type MonthServices = RadarServices

type MemberVisit = Visit & { readonly memberId: bigint }

const PATH = '/contributions/months/:month'
const LONGEST_SHOWN_AGAIN = 400

/** A month of the record, and what the member says of its findings. */
export const monthRoutes = (services: MonthServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'member',
    handle: (visit) => page(services, visit, {}),
  },
  {
    method: 'POST',
    path: `${PATH}/answers`,
    access: 'member',
    handle: (visit, fields) => answer(services, visit, fields),
    form: (visit, fields) => page(services, visit, { typed: typedIn(fields), error: NOT_DONE }),
  },
  {
    method: 'POST',
    path: `${PATH}/answers/ending`,
    access: 'member',
    async handle(visit, { finding = '' }) {
      const { memberId, now, params } = visit
      if (parseMonth(params.month ?? '') === undefined) return { kind: 'not-found' }
      const wasThere = await takeAnswerBack(services, { memberId, now, fingerprint: finding })
      const done = wasThere ? '?done=undone' : ''
      return { kind: 'redirect', status: 303, to: `${addressOf(params)}${done}` }
    },
    form: (visit) => page(services, visit, { error: NOT_DONE }),
  },
]

type Shown = {
  readonly typed?: TypedAnswer
  readonly error?: (language: Language) => FieldError
}

const NOT_DONE = (language: Language): FieldError => ({ text: text.notDone[language] })
const addressOf = ({ month = '' }: Visit['params']): string => `${SECTION}/months/${month}`

async function answer(
  services: MonthServices,
  visit: MemberVisit,
  fields: Fields,
): Promise<Answer> {
  const { memberId, now, params } = visit
  const month = parseMonth(params.month ?? '')
  if (month === undefined) return { kind: 'not-found' }
  const typed = typedIn(fields)
  const wish = { memberId, now, month, fingerprint: typed.finding, ...typed }
  const answered = await answerFinding(services, wish)
  if (answered.ok)
    return { kind: 'redirect', status: 303, to: `${addressOf(params)}?done=answered` }
  const { kind } = answered.refusal
  return page(services, visit, {
    typed,
    error: (language) => ({
      ...(FIELDS[kind] === undefined ? {} : { field: FIELDS[kind] }),
      text: refusalText[kind][language],
    }),
  })
}

const FIELDS: Readonly<Partial<Record<AnswerRefusal['kind'], string>>> = {
  'reason-missing': 'reason',
  'words-missing': 'words',
  'words-too-long': 'words',
}

const typedIn = ({ finding = '', reason = '', words = '' }: Fields): TypedAnswer => ({
  finding,
  reason,
  words: words.slice(0, LONGEST_SHOWN_AGAIN),
})

async function page(
  services: MonthServices,
  visit: MemberVisit,
  { typed, error }: Shown,
): Promise<Answer> {
  const { memberId, language, now, params, query } = visit
  const month = parseMonth(params.month ?? '')
  if (month === undefined) return { kind: 'not-found' }
  const [view, disputes] = await Promise.all([
    readMonth(services, { memberId, month, now }),
    services.disputesOf(memberId),
  ])
  const done = query.done === 'answered' || query.done === 'undone' ? query.done : undefined
  const body = (
    <MonthPage
      {...{ language, view, disputes, typed, done: error === undefined ? done : undefined }}
      error={error?.(language)}
      csrf={visit.csrf()}
    />
  )
  const title = monthName(month, language)
  return {
    kind: 'page',
    page: { title, section: SECTION, body },
    ...(error === undefined ? {} : { status: 422 }),
  }
}
