import { askAboutLook, explainCase } from '#cases'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { PrivacyServices } from './actions/privacy-services.ts'
import { readLook, readLooks } from './actions/read-looks.ts'
import { filterOf, type LookWish } from './look.ts'
import { LookPage, type QuestionTrouble } from './pages/look-page.tsx'
import { LooksPage } from './pages/looks-page.tsx'
import { explainPrivacy } from './refusals.ts'
import { text } from './text.ts'

const PATH = '/privacy'
const ONE = `${PATH}/looks/:seq`
const LONGEST_SHOWN_AGAIN = 8000
const SEQ = /^[1-9]\d{0,17}$/

/** Who looked at a member's data, and the question why. */
export const lookRoutes = (services: PrivacyServices): readonly Route[] => [
  { method: 'GET', path: PATH, access: 'member', handle: (visit) => list(services, visit) },
  {
    method: 'GET',
    path: ONE,
    access: 'member',
    handle: (visit) => one(services, visit, { typed: text.storyFilled[visit.language] }),
  },
  {
    method: 'POST',
    path: ONE,
    access: 'member',
    handle: (visit, fields) => ask(services, visit, fields),
    form: (visit, fields) =>
      one(services, visit, { typed: typedIn(fields), trouble: explainPrivacy('not-done') }),
  },
]

const typedIn = ({ text: typed = '' }: Fields): string => typed.slice(0, LONGEST_SHOWN_AGAIN)

async function list(services: PrivacyServices, visit: Visit): Promise<Answer> {
  const { language, query, memberId } = visit
  const wish = wishOf(query)
  const filter = filterOf(wish)
  const before = SEQ.test(query.before ?? '') ? BigInt(query.before ?? 0) : undefined
  const found = filter.ok
    ? await readLooks(services, memberId, { filter: filter.value, before })
    : { looks: [], older: undefined }
  const troubles = filter.ok ? [] : filter.refusal.map(explainPrivacy)
  const view = {
    ...{ language, wish, troubles, looks: found.looks, isFirst: before === undefined },
    isNarrowed: Object.values(wish).some((value) => value !== ''),
    olderHref: found.older === undefined ? undefined : addressOf(wish, found.older),
  }
  return {
    kind: 'page',
    ...(filter.ok ? {} : { status: 422 }),
    page: { title: text.title[language], section: '/profile', body: <LooksPage {...view} /> },
  }
}

const LONGEST_WORD = 40

const wishOf = (query: Fields): LookWish => {
  const word = (name: string) => (query[name] ?? '').slice(0, LONGEST_WORD)
  return { whose: word('whose'), field: word('field'), from: word('from'), to: word('to') }
}

function addressOf(wish: LookWish, before: bigint): string {
  const chosen = Object.entries(wish).filter(([, value]) => value !== '')
  return `${PATH}?${new URLSearchParams([...chosen, ['before', before.toString()]])}`
}

const seqOf = ({ params }: Visit): bigint | undefined =>
  SEQ.test(params.seq ?? '') ? BigInt(params.seq ?? 0) : undefined

type Shown = { readonly typed: string; readonly trouble?: QuestionTrouble }

async function one(
  services: PrivacyServices,
  visit: Visit,
  { typed, trouble }: Shown,
): Promise<Answer> {
  const { language, memberId } = visit
  const seq = seqOf(visit)
  const look = seq && (await readLook(services, memberId, seq))
  // What the member did themselves is nothing to ask about.
  if (look === undefined || look === 0n || look.who.kind === 'self') return { kind: 'not-found' }
  const body = <LookPage {...{ language, look, typed, trouble }} csrf={visit.csrf()} />
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: { title: text.lookTitle[language], section: '/profile', body },
  }
}

async function ask(services: PrivacyServices, visit: Visit, fields: Fields): Promise<Answer> {
  const { memberId, language, now } = visit
  const seq = seqOf(visit)
  const look = seq && (await readLook(services, memberId, seq))
  if (look === undefined || look === 0n || look.who.kind === 'self') return { kind: 'not-found' }
  const typed = typedIn(fields)
  const asked = await askAboutLook(services, {
    ...{ memberId, language, now, seq: look.seq, at: look.at, text: typed },
  })
  if (asked.ok) return { kind: 'redirect', to: `/cases/${asked.value.number}?done=opened` }
  return one(services, visit, { typed, trouble: explainCase(asked.refusal) })
}
