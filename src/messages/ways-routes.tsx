import { deleteDraft, draftOf, keepDraft } from '#members'
import type { Answer, Route, Visit } from '#platform/http'
import type { Instant } from '#values'
import { chooseWays, quietOf, WAYS_FORM, type WaysServices } from './actions/choose-ways.ts'
import { preferenceFor } from './actions/write-message.ts'
import { WaysConfirmPage } from './pages/ways-confirm-page.tsx'
import { WaysPage } from './pages/ways-page.tsx'
import type { WaysTrouble } from './refusals.ts'
import { type WayChange, wayChanges } from './ways-changes.ts'
import { waysText as text } from './ways-text.ts'
import { fieldsOf, type WaysWish, wishIn, wishOf } from './ways-wish.ts'

const PATH = '/profile/preferences'
const CONFIRM = `${PATH}/confirmation`
/** The one script of the forms of one's own data: it keeps what is being typed. */
const SCRIPTS = ['src/members/islands/own-form.island.tsx']

const to = (path: string): Answer => ({ kind: 'redirect', status: 303, to: path })

/**
 * Where a member chooses how, when and in which language they are written to: a form, the page that shows before and after,
 * and the way to discard what was typed. Between them it is a draft on the server, which outlives the session.
 */
export const waysRoutes = (services: WaysServices): readonly Route[] => [
  ...fillRoutes(services),
  ...confirmRoutes(services),
  {
    method: 'POST',
    path: `${PATH}/discarded`,
    access: 'member',
    async handle({ memberId }) {
      await deleteDraft(services.db, { memberId, form: WAYS_FORM })
      return to('/profile?done=discarded')
    },
    form: () => to(PATH),
  },
]

type Shown = { readonly typed?: WaysWish; readonly trouble?: WaysTrouble }

async function form(services: WaysServices, visit: Visit, shown: Shown = {}): Promise<Answer> {
  const { language, query } = visit
  const { typed, trouble } = shown
  const draft = typed === undefined ? await draftIn(services, visit) : undefined
  const body = (
    <WaysPage
      {...{ language, trouble, csrf: visit.csrf() }}
      wish={typed ?? draft?.wish ?? (await chosen(services, visit))}
      draftAt={draft?.keptAt}
      saved={trouble === undefined && query.saved === '1'}
    />
  )
  const page = { title: text.title[language], section: '/profile', body, scripts: SCRIPTS }
  return { kind: 'page', page, ...(trouble === undefined ? {} : { status: 422 }) }
}

function fillRoutes(services: WaysServices): readonly Route[] {
  const { db, keys } = services
  return [
    { method: 'GET', path: PATH, access: 'member', handle: (visit) => form(services, visit) },
    {
      method: 'POST',
      path: PATH,
      access: 'member',
      async handle(visit, fields) {
        const { memberId, now, language } = visit
        const typed = wishOf(fields)
        await keepDraft(db, keys, { memberId, form: WAYS_FORM, fields: fieldsOf(typed), now })
        const quiet = quietOf(typed)
        if (!quiet.ok) return form(services, visit, { typed, trouble: quiet.refusal })
        if (wayChanges(await chosen(services, visit), typed, language).length > 0)
          return to(CONFIRM)
        // Where nothing would change there is nothing to agree to, nor to go on with.
        await deleteDraft(db, { memberId, form: WAYS_FORM })
        return to(`${PATH}?saved=1`)
      },
      form: (visit, fields, reason) =>
        form(services, visit, {
          ...(reason === 'stale' ? { typed: wishOf(fields) } : {}),
          trouble: 'not-done',
        }),
    },
  ]
}

function confirmRoutes(services: WaysServices): readonly Route[] {
  async function shown(visit: Visit, trouble?: WaysTrouble): Promise<Answer> {
    const { language } = visit
    const draft = await draftIn(services, visit)
    if (draft === undefined) return to(PATH)
    const { wish } = draft
    const quiet = quietOf(wish)
    if (!quiet.ok) return form(services, visit, { typed: wish, trouble: quiet.refusal })
    const changes = wayChanges(await chosen(services, visit), wish, language)
    // Meanwhile it became so, elsewhere.
    if (changes.length === 0) return to(PATH)
    return confirmation(visit, { changes, keptAt: draft.keptAt, trouble })
  }
  return [
    { method: 'GET', path: CONFIRM, access: 'member', handle: (visit) => shown(visit) },
    {
      method: 'POST',
      path: CONFIRM,
      access: 'member',
      async handle(visit, { draft: seen = '' }) {
        const { memberId, now } = visit
        const draft = await draftIn(services, visit)
        // What was typed since is not what is agreed to.
        if (draft === undefined || String(draft.keptAt) !== seen) return shown(visit)
        const done = await chooseWays(services, { memberId, now, ...draft.wish })
        if (!done.ok) return form(services, visit, { typed: draft.wish, trouble: done.refusal })
        return to(`${PATH}?saved=1`)
      },
      form: (visit) => shown(visit, 'not-done'),
    },
  ]
}

type Confirming = {
  readonly changes: readonly WayChange[]
  readonly keptAt: Instant
  readonly trouble: WaysTrouble | undefined
}

function confirmation(visit: Visit, { changes, keptAt, trouble }: Confirming): Answer {
  const { language } = visit
  const csrf = visit.csrf()
  const body = <WaysConfirmPage {...{ language, csrf, changes, trouble, draft: String(keptAt) }} />
  const page = { title: text.confirmTitle[language], section: '/profile', body }
  return { kind: 'page', page, ...(trouble === undefined ? {} : { status: 422 }) }
}

type KeptWish = { readonly keptAt: Instant; readonly wish: WaysWish }

/** What the member typed and has not agreed to. */
async function draftIn(
  { db, keys }: WaysServices,
  { memberId, now }: Visit,
): Promise<KeptWish | undefined> {
  const draft = await draftOf(db, keys, { memberId, form: WAYS_FORM, now })
  return draft && { keptAt: draft.keptAt, wish: wishOf(draft.fields) }
}

/** As it is now. */
const chosen = async ({ db, keys }: WaysServices, { memberId, now }: Visit): Promise<WaysWish> =>
  wishIn(await preferenceFor(db, keys, { memberId, now }))
