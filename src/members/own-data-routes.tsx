import { areaPath, areasUnder } from '#platform/areas'
import type { Answer, Route, Visit } from '#platform/http'
import { dateText, isUuid, type Language, parseLocalDate } from '#values'
import { cancelChange } from './actions/cancel-change.ts'
import { PAYOUT_FORM } from './actions/change-account.ts'
import type { OwnDataServices } from './actions/change-services.ts'
import { readProfile } from './actions/read-profile.ts'
import { addressLines } from './address-lines.ts'
import { addressForm } from './address-routes.tsx'
import { contactRoutes } from './contact-routes.tsx'
import { keepDraft } from './draft-store.ts'
import { maritalForm, taxNumberForm } from './fact-routes.tsx'
import {
  type Held,
  type HistoryField,
  isHistoryField,
  isMaritalStatus,
  maskedNumber,
  type OwnData,
} from './own-data.ts'
import { ownDataOf } from './own-data-store.ts'
import { doneAt, ownFormRoutes, SECTION } from './own-form-routes.tsx'
import { draftPages } from './own-pages.ts'
import { doneWords, fieldNames, maritalNames, ownText as text } from './own-text.ts'
import { HistoryPage } from './pages/history-page.tsx'
import { ProfilePage } from './pages/profile-page.tsx'
import { proveContactRoutes } from './prove-contact-routes.tsx'

/** What we know of the member, and what was typed; nothing of the record changes here. */
export const ownDataRoutes = (services: OwnDataServices): readonly Route[] => [
  {
    method: 'GET',
    path: SECTION,
    access: 'member',
    handle: (visit) => profile(services, visit),
  },
  {
    method: 'GET',
    path: `${SECTION}/history/:field`,
    access: 'member',
    handle: (visit) => history(services, visit),
  },
  cancelRoute(services),
  draftRoute(services),
  areaRoute,
  ...proveContactRoutes(services),
]

/** Where a member changes their own data; closed while the account is frozen. */
export const ownDataChangeRoutes = (services: OwnDataServices): readonly Route[] => [
  ...contactRoutes(services),
  ...ownFormRoutes(services, addressForm(services)),
  ...ownFormRoutes(services, maritalForm(services)),
  ...ownFormRoutes(services, taxNumberForm(services)),
]

async function profile(services: OwnDataServices, visit: Visit): Promise<Answer> {
  const { language, query } = visit
  const view = await readProfile(services, visit)
  const done = Object.keys(doneWords).find((word) => word === query.done)
  const body = (
    <ProfilePage
      language={language}
      csrf={visit.csrf()}
      view={view}
      done={done as keyof typeof doneWords | undefined}
    />
  )
  return { kind: 'page', page: { title: text.title[language], section: SECTION, body } }
}

async function history({ db, keys }: OwnDataServices, visit: Visit): Promise<Answer> {
  const { language, memberId, params } = visit
  const { field } = params
  if (!isHistoryField(field)) return { kind: 'not-found' }
  const entries = entriesOf(await ownDataOf(db, keys, memberId), field, language)
  const body = <HistoryPage language={language} field={field} entries={entries} />
  return { kind: 'page', page: { title: fieldNames[field][language], section: SECTION, body } }
}

function entriesOf(data: OwnData, field: HistoryField, language: Language): readonly Held[] {
  if (field === 'email') return data.emails
  if (field === 'phone') return data.phones
  if (field === 'address')
    return data.addresses.map((address) => ({
      ...address,
      value: addressLines(address, areaPath).join(', '),
    }))
  return data.facts[field].map((held) => ({
    ...held,
    value: shownFact(field, held.value, language),
  }))
}

function shownFact(field: HistoryField, value: string, language: Language): string {
  if (field === 'tax-number') return maskedNumber(value)
  if (field === 'marital-status')
    return isMaritalStatus(value) ? maritalNames[value][language] : value
  const date = field === 'birth-date' ? parseLocalDate(value) : undefined
  return date === undefined ? value : dateText(date, language)
}

/** Taking back what waits gives nobody anything: no new proof is asked for. */
const cancelRoute = (services: OwnDataServices): Route => ({
  method: 'POST',
  path: `${SECTION}/cancelled-changes`,
  access: 'member',
  async handle({ memberId, now }, { change = '' }) {
    const isDone =
      isUuid(change) && (await cancelChange(services, { memberId, changeId: change, now }))
    return isDone ? doneAt('cancelled') : { kind: 'redirect', status: 303, to: SECTION }
  },
  form: () => ({ kind: 'redirect', status: 303, to: SECTION }),
})

/**
 * Keeps what is being typed, for the script of the forms: the session may end before it is sent. Never for the payout
 * account, whose draft also holds what its bank has answered.
 */
const draftRoute = ({ db, keys }: OwnDataServices): Route => ({
  method: 'POST',
  path: `${SECTION}/drafts`,
  access: 'member',
  async handle({ memberId, now }, { _form: form = '', ...fields }) {
    const isKnown = form !== PAYOUT_FORM && Object.hasOwn(draftPages, form)
    if (isKnown) await keepDraft(db, keys, { memberId, form, fields, now })
    return { kind: 'json', json: { kept: isKnown } }
  },
  form: () => ({ kind: 'json', status: 422, json: { kept: false } }),
})

/** The areas below one, for the script of the address: nobody loads them all, and none stands in an address bar. */
const areaRoute: Route = {
  method: 'POST',
  path: `${SECTION}/areas`,
  access: 'member',
  handle: (_visit, { under = '' }) => ({ kind: 'json', json: { areas: areasUnder(under) } }),
  form: () => ({ kind: 'json', status: 422, json: { areas: [] } }),
}
