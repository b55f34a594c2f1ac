import type { Answer, PostRoute, Route, Visit } from '#platform/http'
import { instant } from '#values'
import {
  beginFreezeCode,
  ENOUGH_FREEZES,
  freezeCodeToShow,
  keepFreezeCode,
  switchFreezeCodeOff,
} from './actions/freeze-code.ts'
import type { SessionServices } from './actions/open-session.ts'
import { onward } from './actions/signed-in-answer.ts'
import { beginThaw, endThaw, stopThaw } from './actions/thaw.ts'
import { hasStrongFactor } from './factor-store.ts'
import type { OwnFreezeTrouble } from './freeze-refusals.ts'
import { freezeCodeSince, freezeOf, freezesLately } from './freeze-store.ts'
import { freezeText as text } from './freeze-text.ts'
import { FreezeCodePage } from './pages/freeze-code-page.tsx'
import { type OwnFreeze, OwnFreezePage } from './pages/own-freeze-page.tsx'

const PATH = '/security/freeze'
const CODE = `${PATH}/code`
const DAY_MS = 24 * 3_600_000
const FRESH = { freshWithinMinutes: 15 } as const

type Services = SessionServices & { readonly url: string }

/** The member's own freeze code, and the way out of a freeze. */
export const ownFreezeRoutes = (services: Services): readonly Route[] => [
  { method: 'GET', path: PATH, access: 'member', handle: (visit) => own(services, visit) },
  ...codeRoutes(services),
  ...thawRoutes(services),
]

async function own({ db }: Services, visit: Visit, trouble?: OwnFreezeTrouble): Promise<Answer> {
  const { language } = visit
  const freeze = await readOwnFreeze(db, visit)
  const body = (
    <OwnFreezePage language={language} csrf={visit.csrf()} freeze={freeze} trouble={trouble} />
  )
  const title = (freeze.kind === 'frozen' ? text.frozen : text.own)[language]
  const status = trouble === undefined ? {} : { status: 422 }
  return { kind: 'page', page: { title, body, section: '/security' }, ...status }
}

async function readOwnFreeze(db: Services['db'], { memberId, now }: Visit): Promise<OwnFreeze> {
  const freeze = await freezeOf(db, memberId)
  if (freeze === undefined) {
    const maySwitchOff = (await freezesLately(db, memberId, now)) >= ENOUGH_FREEZES
    return { kind: 'code', since: await freezeCodeSince(db, memberId), maySwitchOff }
  }
  const { frozenAt: since, thawBegunAt: askedAt } = freeze
  const endsFrom = askedAt && instant(askedAt + DAY_MS)
  return {
    ...{ kind: 'frozen', since, askedAt, endsFrom },
    isOver: endsFrom !== undefined && endsFrom <= now,
    hasStrongFactor: await hasStrongFactor(db, memberId),
  }
}

/** Names the key with which a code was made that is shown. */
const VERSION = /^[1-9]\d{0,3}$/

function codeRoutes(services: Services): readonly Route[] {
  const address = `${new URL(services.url).host}/freeze`
  return [
    {
      method: 'GET',
      path: CODE,
      access: FRESH,
      async handle(visit) {
        const { language } = visit
        const shown = await freezeCodeToShow(services, visit)
        if (shown === undefined) return onward(undefined, PATH)
        const { code, version } = shown
        const view = { language, csrf: visit.csrf(), code, version, address }
        const title = text.own[language]
        return {
          kind: 'page',
          page: { title, section: '/security', body: <FreezeCodePage {...view} /> },
        }
      },
    },
    step(services, CODE, async (visit) => {
      const isBegun = await beginFreezeCode(services, visit)
      return onward(undefined, isBegun ? CODE : PATH)
    }),
    step(services, `${PATH}/kept-code`, async ({ memberId, now }, { version = '' }) => {
      await keepFreezeCode(services, {
        ...{ memberId, now },
        ...(VERSION.test(version) ? { version: Number(version) } : {}),
      })
      return onward(undefined, PATH)
    }),
    step(services, `${PATH}/code-off`, async (visit) => {
      await switchFreezeCodeOff(services, visit)
      return onward(undefined, PATH)
    }),
  ]
}

function thawRoutes(services: Services): readonly Route[] {
  const end = step(services, `${PATH}/end`, async (visit) => {
    const { memberId, now } = visit
    const ended = await endThaw(services, { memberId, now })
    if (ended.ok) return onward(undefined, '/security')
    const isWeak = ended.refusal.kind === 'no-strong-factor'
    return own(services, visit, isWeak ? 'no-strong-factor' : 'not-yet')
  })
  return [
    step(services, `${PATH}/thaw`, async ({ memberId, now }) => {
      await beginThaw(services, { memberId, now })
      return onward(undefined, PATH)
    }),
    {
      ...step(services, `${PATH}/stopped-thaw`, async ({ memberId, now }) => {
        await stopThaw(services, { memberId, now })
        return onward(undefined, PATH)
      }),
      access: 'member', // it only takes away
    },
    { ...end, access: { freshWithinMinutes: 5, byStrongFactor: true } },
  ]
}

const step = (services: Services, path: string, handle: PostRoute['handle']): PostRoute => ({
  method: 'POST',
  path,
  access: FRESH,
  handle,
  form: (visit) => own(services, visit, 'not-done'),
})
