import type { Answer, Fields, Route, Visit } from '#platform/http'
import { unreachable } from '#values'
import { type LetterRefusal, makeLetter } from './actions/make-letter.ts'
import type { PaperServices } from './actions/paper-services.ts'
import { issuedFile } from './file-routes.ts'
import { type LetterTrouble, letterWishOf } from './letter.ts'
import { LetterPage } from './pages/letter-page.tsx'
import { explainPaper, type PaperTrouble } from './refusals.ts'
import { formText } from './text.ts'

const PATH = '/documents/letters'
const LONGEST_SHOWN_AGAIN = 200
const BUSY = 503

/** The form of a letter, what comes of it, and the letters themselves. */
export const letterRoutes = (services: PaperServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'member',
    handle: (visit) => form(visit, { typed: { language: visit.language } }),
  },
  {
    method: 'POST',
    path: PATH,
    access: 'member',
    handle: (visit, fields) => make(services, visit, fields),
    form: (visit, typed) => form(visit, { typed, trouble: 'not-done' }),
  },
  {
    method: 'GET',
    path: '/documents/letters/:file',
    access: 'member',
    handle: (visit) => issuedFile(services, visit),
  },
]

async function make(services: PaperServices, visit: Visit, typed: Fields): Promise<Answer> {
  const wish = letterWishOf(typed)
  if (!wish.ok) return form(visit, { typed, troubles: wish.refusal })
  const { memberId, now } = visit
  const made = await makeLetter(services, { memberId, wish: wish.value, now })
  if (made.ok) return { kind: 'redirect', to: `/documents?made=${made.value.code}` }
  return refusedForm(visit, typed, made.refusal)
}

function refusedForm(visit: Visit, typed: Fields, refusal: LetterRefusal): Answer {
  switch (refusal.kind) {
    case 'unsayable':
      return form(visit, { typed, troubles: refusal.troubles })
    case 'recipient-unprintable':
      return form(visit, { typed, troubles: [{ field: 'recipient', kind: refusal.kind }] })
    case 'unprintable':
    case 'no-certificate':
    case 'too-many-letters':
      return form(visit, { typed, trouble: refusal.kind })
    case 'busy':
      return {
        ...form(visit, { typed, trouble: 'busy', status: BUSY }),
        headers: { 'retry-after': String(refusal.retryAfterSeconds) },
      }
    default:
      return unreachable(refusal)
  }
}

type Shown = {
  readonly typed: Fields
  readonly troubles?: readonly LetterTrouble[]
  readonly trouble?: PaperTrouble
  readonly status?: number
}

function form(visit: Visit, { typed, troubles = [], trouble, status = 422 }: Shown): Answer {
  const { language } = visit
  const again = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, value.slice(0, LONGEST_SHOWN_AGAIN)]),
  )
  const body = (
    <LetterPage
      {...{ language, troubles, typed: again }}
      csrf={visit.csrf()}
      trouble={trouble && explainPaper(trouble)}
    />
  )
  return {
    kind: 'page',
    ...(troubles.length === 0 && trouble === undefined ? {} : { status }),
    page: { title: formText.title[language], section: '/profile', body },
  }
}
