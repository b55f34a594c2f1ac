import type { Answer, Fields, Route, Visit } from '#platform/http'
import { isUuid } from '#values'
import { choosePreference } from './actions/choose-preference.ts'
import type { WaysServices } from './actions/choose-ways.ts'
import { openMessage, readInbox } from './actions/read-inbox.ts'
import { InboxPage } from './pages/inbox-page.tsx'
import { MessagePage } from './pages/message-page.tsx'
import type { PreferenceTrouble } from './refusals.ts'
import { text } from './text.ts'
import { waysRoutes } from './ways-routes.tsx'

/** What the pages of messages work with; who tells of changes is handed in. */
export type MessageServices = WaysServices

const SECTION = '/messages'
const LONGEST_SHOWN_AGAIN = 200

/** The member's inbox. */
export const messageRoutes = (services: MessageServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/messages',
    access: 'member',
    handle: (visit) => inbox(services, visit),
  },
  {
    method: 'GET',
    path: '/messages/:messageId',
    access: 'member',
    handle: (visit) => message(services, visit),
  },
  {
    method: 'POST',
    path: '/messages/preference',
    access: 'member',
    async handle(visit, fields) {
      const { memberId, now } = visit
      const wish = { memberId, now, ...wishOf(fields) }
      const chosen = await choosePreference(services.db, services.keys, wish)
      if (!chosen.ok) return inbox(services, visit, { fields, trouble: chosen.refusal })
      return { kind: 'redirect', status: 303, to: '/messages?saved=1#preference' }
    },
    form: (visit, fields, reason) =>
      inbox(services, visit, {
        trouble: 'not-done',
        ...(reason === 'stale' ? { fields } : {}),
      }),
  },
  ...waysRoutes(services),
]

type Typed = { readonly fields?: Fields; readonly trouble?: PreferenceTrouble }

async function inbox({ db, keys }: MessageServices, visit: Visit, typed?: Typed): Promise<Answer> {
  const { memberId, language, query } = visit
  const { before } = query
  if (before !== undefined && !isUuid(before)) return { kind: 'not-found' }
  const view = await readInbox(db, keys, { memberId, before })
  const title = text.title[language]
  const body = (
    <InboxPage
      {...view}
      language={language}
      csrf={visit.csrf()}
      preference={typed?.fields === undefined ? view.preference : wishOf(typed.fields)}
      trouble={typed?.trouble}
      saved={query.saved === '1'}
    />
  )
  const status = typed?.trouble === undefined ? {} : { status: 422 }
  return { kind: 'page', page: { title, section: SECTION, body }, ...status }
}

const wishOf = (fields: Fields) => ({
  phrase: (fields.phrase ?? '').slice(0, LONGEST_SHOWN_AGAIN),
  language: fields.english === 'on' ? ('en' as const) : ('id' as const),
  optionalSent: fields.optional === 'on',
})

async function message({ db, keys }: MessageServices, visit: Visit): Promise<Answer> {
  const { memberId, language, now, params } = visit
  const { messageId = '' } = params
  if (!isUuid(messageId)) return { kind: 'not-found' }
  const found = await openMessage(db, keys, { memberId, messageId, now })
  if (found === undefined) return { kind: 'not-found' }
  const body = <MessagePage language={language} message={found} />
  return { kind: 'page', page: { title: found.subject, section: SECTION, body } }
}
