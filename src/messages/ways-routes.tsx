import type { Db } from '#platform/db'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import { chooseWays, quietOf } from './actions/choose-ways.ts'
import { preferenceFor } from './actions/write-message.ts'
import { isOptionalGroup, MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from './message-group.ts'
import { WaysConfirmPage } from './pages/ways-confirm-page.tsx'
import { WaysPage } from './pages/ways-page.tsx'
import { timeOfDayText } from './quiet-hours.ts'
import type { WaysTrouble } from './refusals.ts'
import { wayChanges } from './ways-changes.ts'
import { waysText as text } from './ways-text.ts'
import type { WaysWish } from './ways-wish.ts'

type WaysServices = { readonly db: Db; readonly keys: Keys }

const PATH = '/profile/preferences'
const LONGEST_SHOWN_AGAIN = 20

const ALL = MESSAGE_GROUPS.flatMap((group) =>
  MUTABLE_WAYS.map((way) => ({ group, name: mutedName(group, way) })),
)

/** Where a member chooses how, when and in which language they are written to. */
export function waysRoutes(services: WaysServices): readonly Route[] {
  async function form(visit: Visit, typed?: WaysWish, trouble?: WaysTrouble): Promise<Answer> {
    const { language, query } = visit
    const body = (
      <WaysPage
        {...{ language, trouble, csrf: visit.csrf() }}
        wish={typed ?? (await chosen(services, visit))}
        saved={trouble === undefined && query.saved === '1'}
      />
    )
    const status = trouble === undefined ? {} : { status: 422 }
    return {
      kind: 'page',
      page: { title: text.title[language], section: '/profile', body },
      ...status,
    }
  }
  return [
    { method: 'GET', path: PATH, access: 'member', handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: PATH,
      access: 'member',
      async handle(visit, fields) {
        const wish = wishOf(fields)
        const quiet = quietOf(wish)
        if (!quiet.ok) return form(visit, wish, quiet.refusal)
        return confirmation(services, visit, wish)
      },
      form: (visit, fields, reason) =>
        form(visit, reason === 'stale' ? wishOf(fields) : undefined, 'not-done'),
    },
    {
      method: 'GET',
      path: `${PATH}/confirmation`,
      access: 'member',
      // Whoever signs in again in between begins at the form.
      handle: () => ({ kind: 'redirect', status: 303, to: PATH }),
    },
    {
      method: 'POST',
      path: `${PATH}/confirmation`,
      access: 'member',
      async handle(visit, fields) {
        const { memberId, now } = visit
        const wish = wishOf(fields)
        const done = await chooseWays(services, { memberId, now, ...wish })
        if (!done.ok) return form(visit, wish, done.refusal)
        return { kind: 'redirect', status: 303, to: `${PATH}?saved=1` }
      },
      form: (visit, fields, reason) =>
        form(visit, reason === 'stale' ? wishOf(fields) : undefined, 'not-done'),
    },
  ]
}

/** The page of before and after; where nothing would change there is nothing to agree to. */
async function confirmation(services: WaysServices, visit: Visit, wish: WaysWish): Promise<Answer> {
  const { language } = visit
  const changes = wayChanges(await chosen(services, visit), wish, language)
  if (changes.length === 0) return { kind: 'redirect', status: 303, to: `${PATH}?saved=1` }
  const body = <WaysConfirmPage {...{ language, wish, changes, csrf: visit.csrf() }} />
  return {
    kind: 'page',
    page: { title: text.confirmTitle[language], section: '/profile', body },
  }
}

const wishOf = (fields: Fields): WaysWish => ({
  language: fields.language === 'en' ? 'en' : 'id',
  sent: ALL.map(({ name }) => name).filter((name) => fields[name] === 'on'),
  quietFrom: (fields.quietFrom ?? '').slice(0, LONGEST_SHOWN_AGAIN),
  quietUntil: (fields.quietUntil ?? '').slice(0, LONGEST_SHOWN_AGAIN),
})

/** As it is now; what the member switched off at the inbox is not sent by any way. */
async function chosen({ db, keys }: WaysServices, { memberId, now }: Visit): Promise<WaysWish> {
  const preference = await preferenceFor(db, keys, { memberId, now })
  const { language, optionalSent, muted, quiet } = preference
  const sent = ALL.filter(
    ({ group, name }) => !muted.includes(name) && (optionalSent || !isOptionalGroup(group)),
  )
  return {
    language,
    sent: sent.map(({ name }) => name),
    quietFrom: quiet === undefined ? '' : timeOfDayText(quiet.from),
    quietUntil: quiet === undefined ? '' : timeOfDayText(quiet.until),
  }
}
