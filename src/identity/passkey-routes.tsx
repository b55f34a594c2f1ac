import type { Answer, Fields, Route, Visit } from '#platform/http'
import { beginEnrolment, enrolPasskey } from './actions/enrol-passkey.ts'
import { FRESH, LIST, type PasskeyRouteServices, pageOf } from './actions/passkey-page-answer.ts'
import { readPasskeys } from './actions/read-passkeys.ts'
import { onward } from './actions/signed-in-answer.ts'
import { deviceName, deviceText } from './device.ts'
import type { OwnPasskeyTrouble } from './own-passkey-refusals.ts'
import { NewPasskeyPage } from './pages/new-passkey-page.tsx'
import { PasskeysPage } from './pages/passkeys-page.tsx'
import { passkeyName } from './passkey.ts'
import { passkeyChangeRoutes } from './passkey-change-routes.tsx'
import { handleOf } from './passkey-list-store.ts'
import { passkeyText as text } from './passkey-text.ts'

/** The member's passkeys: seen, added, named, removed; and where password managers find those pages. */
export function passkeyRoutes(services: PasskeyRouteServices): readonly Route[] {
  const { origin } = services.rp
  return [
    listRoute(services),
    ...newPasskeyRoutes(services),
    ...passkeyChangeRoutes(services),
    {
      method: 'GET',
      path: '/.well-known/passkey-endpoints',
      access: 'public',
      handle: () => ({
        kind: 'json',
        json: { enroll: `${origin}${LIST}/new`, manage: `${origin}${LIST}` },
        headers: { 'cache-control': 'public, max-age=86400' },
      }),
    },
  ]
}

const listRoute = (services: PasskeyRouteServices): Route => ({
  method: 'GET',
  path: LIST,
  access: 'member',
  async handle(visit) {
    const { language, memberId } = visit
    const passkeys = await readPasskeys(services, memberId)
    const body = (
      <PasskeysPage
        language={language}
        passkeys={passkeys}
        publicComputer={isPublic(visit)}
        signal={await signalOf(services, memberId, passkeys)}
      />
    )
    return pageOf(text.title[language], body)
  },
})

/** What the Signal API wants: all that we accept of this member; managers drop the rest. */
async function signalOf(
  { db, rp }: PasskeyRouteServices,
  memberId: bigint,
  passkeys: Awaited<ReturnType<typeof readPasskeys>>,
) {
  const handle = await handleOf(db, memberId)
  return {
    rpId: rp.id,
    userId: handle && Buffer.from(handle).toString('base64url'),
    allAcceptedCredentialIds: passkeys
      .filter(({ copied }) => !copied)
      .map(({ credentialId }) => credentialId),
  }
}

function newPasskeyRoutes(services: PasskeyRouteServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: OwnPasskeyTrouble): Promise<Answer> {
    const { language, memberId, now } = visit
    const options = isPublic(visit) ? undefined : await beginEnrolment(services, { memberId, now })
    const name = passkeyName(fields.name ?? '') ?? deviceText(deviceName(visit.userAgent), language)
    const body = (
      <NewPasskeyPage
        language={language}
        csrf={visit.csrf()}
        name={name}
        options={options}
        trouble={trouble}
      />
    )
    return pageOf(text.add[language], body, trouble)
  }
  return [
    {
      method: 'GET',
      path: `${LIST}/new`,
      access: FRESH,
      handle: (visit) => form(visit, {}),
    },
    {
      method: 'POST',
      path: `${LIST}/new`,
      access: FRESH,
      async handle(visit, fields) {
        if (isPublic(visit)) return form(visit, fields)
        const { memberId, now, language, userAgent } = visit
        const name = passkeyName(fields.name ?? '') ?? deviceText(deviceName(userAgent), language)
        const enrolment = { memberId, name, answer: fields.answer ?? '', now }
        const result = await enrolPasskey(services, enrolment)
        return result.ok ? onward(LIST) : form(visit, fields, result.refusal)
      },
      form: (visit, fields, reason) =>
        form(visit, fields, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
  ]
}

const isPublic = ({ visitor }: Visit): boolean =>
  visitor.kind === 'member' && visitor.publicComputer
