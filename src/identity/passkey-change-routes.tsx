import type { Answer, Fields, Route, Visit } from '#platform/http'
import { FRESH, LIST, type PasskeyRouteServices, pageOf } from './actions/passkey-page-answer.ts'
import { readPasskeys } from './actions/read-passkeys.ts'
import { removePasskey } from './actions/remove-passkey.ts'
import { renamePasskey } from './actions/rename-passkey.ts'
import { onward } from './actions/signed-in-answer.ts'
import { factorsOf } from './factor-store.ts'
import type { OwnPasskeyTrouble } from './own-passkey-refusals.ts'
import { PasskeyNamePage, RemovePasskeyPage } from './pages/passkey-page.tsx'
import { hashOfId, passkeyName } from './passkey.ts'
import { passkeyText as text } from './passkey-text.ts'
import { sessionOf } from './step-up-routes.tsx'

const ONE = `${LIST}/:passkey`

/** Naming and removing one passkey. Whose is not the member's own is not there. */
export const passkeyChangeRoutes = (services: PasskeyRouteServices): readonly Route[] => [
  ...nameRoutes(services),
  ...removalRoutes(services),
]

/** The passkey that the address names, among the member's own. */
async function found(services: PasskeyRouteServices, { memberId, params }: Visit) {
  const passkeys = await readPasskeys(services, memberId)
  const passkey = passkeys.find(({ id }) => id === params.passkey)
  const good = passkeys.filter(({ copied }) => !copied)
  const { totpSince } = await factorsOf(services.db, memberId)
  const isLast =
    totpSince === undefined && good.length === 1 && good.every((one) => one === passkey)
  return passkey && { passkey, isLast }
}

function nameRoutes(services: PasskeyRouteServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: OwnPasskeyTrouble): Promise<Answer> {
    const own = await found(services, visit)
    if (own === undefined) return { kind: 'not-found' }
    const { language } = visit
    const isEmpty = trouble === undefined && fields.name !== undefined
    const body = (
      <PasskeyNamePage
        language={language}
        csrf={visit.csrf()}
        id={own.passkey.id}
        name={isEmpty ? '' : (passkeyName(fields.name ?? '') ?? own.passkey.name)}
        isEmpty={isEmpty}
        trouble={trouble}
      />
    )
    return pageOf(text.change[language], body, isEmpty ? { kind: 'field-wrong' } : trouble)
  }
  return [
    { method: 'GET', path: ONE, access: 'member', handle: (visit) => form(visit, {}) },
    {
      method: 'POST',
      path: ONE,
      access: 'member',
      async handle(visit, fields) {
        const name = passkeyName(fields.name ?? '')
        if (name === undefined) return form(visit, { name: '' })
        const { memberId, now } = visit
        const hash = hashOfId(visit.params.passkey ?? '')
        const isThere = hash && (await renamePasskey(services, { memberId, hash, name, now }))
        return isThere ? onward(LIST) : { kind: 'not-found' }
      },
      form: (visit, fields, reason) => form(visit, fields, notProcessed(reason)),
    },
  ]
}

function removalRoutes(services: PasskeyRouteServices): readonly Route[] {
  async function form(visit: Visit, trouble?: OwnPasskeyTrouble): Promise<Answer> {
    const own = await found(services, visit)
    // Gone already, in another tab: the list says so.
    if (own === undefined) return onward(LIST)
    const { language } = visit
    const body = (
      <RemovePasskeyPage
        language={language}
        csrf={visit.csrf()}
        id={own.passkey.id}
        name={own.passkey.name}
        isLast={own.isLast}
        trouble={trouble}
      />
    )
    return pageOf(text.removeTitle[language], body, trouble)
  }
  return [
    { method: 'GET', path: `${ONE}/removal`, access: FRESH, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: `${ONE}/removal`,
      access: FRESH,
      async handle(visit, { password = '' }) {
        const { network, now } = visit
        const hash = hashOfId(visit.params.passkey ?? '')
        if (hash === undefined) return { kind: 'not-found' }
        const removal = { session: sessionOf(visit), hash, password, network, now }
        const result = await removePasskey(services, removal)
        return result.ok ? onward(LIST) : form(visit, result.refusal)
      },
      form: (visit, _fields, reason) => form(visit, notProcessed(reason)),
    },
  ]
}

const notProcessed = (reason: 'stale' | 'other-site'): OwnPasskeyTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})
