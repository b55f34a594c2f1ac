import type { VNode } from 'preact'
import type { Change } from '#design'
import type { Access, Answer, Fields, Route, Visit } from '#platform/http'
import { refillable } from '#platform/http'
import type { Instant, Language, Result, Words } from '#values'
import type { OwnDataServices } from './actions/change-services.ts'
import { deleteDraft, draftOf, keepDraft } from './draft-store.ts'
import type { OwnData } from './own-data.ts'
import { ownDataOf } from './own-data-store.ts'
import type { FormView } from './own-form-view.ts'
import type { OwnTrouble } from './own-refusals.ts'
import { ownText } from './own-text.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'

/** Contact and identity: whoever changes them gave a strong factor within the last minutes. */
export const STRONG: Access = { freshWithinMinutes: 15, byStrongFactor: true }
/** What else is one's own: whoever changes it has just proved to be there. */
export const FRESH: Access = { freshWithinMinutes: 15 }

/** The section of the menu that all these pages belong to. */
export const SECTION = '/profile'

/** One form of one's own data: filled in, looked at before and after, saved. */
export type OwnForm<Value> = {
  /** Keeps its drafts; the last part of its address. */
  readonly form: string
  readonly access: Access
  readonly title: Words
  page(view: FormView): VNode
  /** What stands in the fields before anything is typed. */
  initial(data: OwnData): Fields
  /** Whether it is a step on the way to more fields: then it is shown again, and nothing is wrong. */
  isStep?(fields: Fields): boolean
  check(fields: Fields, data: OwnData): Result<Value, readonly OwnTrouble[]>
  changes(value: Value, data: OwnData, language: Language): readonly Change[]
  /** Something to look at twice; it blocks nothing. */
  remark?(value: Value, data: OwnData): Words | undefined
  /** From when it holds; `undefined` for at once. */
  effectiveAt?(visit: Visit): Promise<Instant | undefined>
  save(visit: Visit, value: Value): Promise<Result<'saved' | 'waits', OwnTrouble>>
  readonly scripts?: readonly string[]
}

/** Where the page of one's own data says what was done. */
export const doneAt = (done: 'saved' | 'waits' | 'cancelled' | 'discarded'): Answer => ({
  kind: 'redirect',
  status: 303,
  to: `${SECTION}?done=${done}`,
})

/**
 * A form, the page that shows before and after, and the way to discard what was typed. Between them what was typed is a
 * draft on the server: it outlives the session, and stands in no address.
 */
export const ownFormRoutes = <Value,>(
  services: OwnDataServices,
  own: OwnForm<Value>,
): readonly Route[] => [
  ...fillRoutes(services, own),
  ...confirmRoutes(services, own),
  discardRoute(services, own),
]

const pathOf = ({ form }: { readonly form: string }): string => `${SECTION}/${form}`

type Shown = { readonly fields?: Fields; readonly troubles?: readonly OwnTrouble[] }

async function filled<Value>(
  services: OwnDataServices,
  { own, visit }: { readonly own: OwnForm<Value>; readonly visit: Visit },
  { fields, troubles = [] }: Shown,
): Promise<Answer> {
  const { db, keys } = services
  const { memberId, language, now } = visit
  const data = await ownDataOf(db, keys, memberId)
  const draft = await draftOf(db, keys, { memberId, form: own.form, now })
  const body = own.page({
    ...{ language, csrf: visit.csrf(), troubles, data },
    fields: fields ?? draft?.fields ?? own.initial(data),
    draftAt: fields === undefined ? draft?.keptAt : undefined,
  })
  const { scripts } = own
  return {
    kind: 'page',
    page: { title: own.title[language], section: SECTION, body, ...(scripts && { scripts }) },
    ...(troubles.length > 0 ? { status: 422 } : {}),
  }
}

function fillRoutes<Value>(services: OwnDataServices, own: OwnForm<Value>): readonly Route[] {
  const { db, keys } = services
  const { form, access } = own
  const path = pathOf(own)
  return [
    { method: 'GET', path, access, handle: (visit) => filled(services, { own, visit }, {}) },
    {
      method: 'POST',
      path,
      access,
      async handle(visit, fields) {
        const { memberId, now } = visit
        await keepDraft(db, keys, { memberId, form, fields, now })
        if (own.isStep?.(fields) === true) return { kind: 'redirect', status: 303, to: path }
        const checked = own.check(fields, await ownDataOf(db, keys, memberId))
        if (checked.ok) return { kind: 'redirect', status: 303, to: `${path}/confirmation` }
        // What is on record already is nothing to go on with.
        if (checked.refusal.includes('same-as-before')) await deleteDraft(db, { memberId, form })
        return filled(services, { own, visit }, { fields, troubles: checked.refusal })
      },
      form: (visit, fields, reason) =>
        filled(
          services,
          { own, visit },
          {
            ...(reason === 'stale' ? { fields: refillable(fields) } : {}),
            troubles: ['not-done'],
          },
        ),
    },
  ]
}

function confirmRoutes<Value>(services: OwnDataServices, own: OwnForm<Value>): readonly Route[] {
  const { db, keys } = services
  const { form, access } = own
  const path = `${pathOf(own)}/confirmation`

  /** Looks at what was typed once more: meanwhile it may have become what is on record. */
  async function checkedDraft(visit: Visit) {
    const { memberId, now } = visit
    const draft = await draftOf(db, keys, { memberId, form, now })
    if (draft === undefined) return undefined
    const data = await ownDataOf(db, keys, memberId)
    return { draft, data, checked: own.check(draft.fields, data) }
  }

  async function shown(visit: Visit, troubles: readonly OwnTrouble[]): Promise<Answer> {
    const typed = await checkedDraft(visit)
    if (typed === undefined) return { kind: 'redirect', status: 303, to: pathOf(own) }
    const { draft, data, checked } = typed
    if (!checked.ok)
      return filled(services, { own, visit }, { fields: draft.fields, troubles: checked.refusal })
    const { language } = visit
    const body = (
      <ConfirmPage
        {...{ language, troubles, action: path, back: pathOf(own), csrf: visit.csrf() }}
        changes={own.changes(checked.value, data, language)}
        draft={String(draft.keptAt)}
        remark={own.remark?.(checked.value, data)}
        effectiveAt={await own.effectiveAt?.(visit)}
      />
    )
    const title = ownText.confirmTitle[language]
    const status = troubles.length > 0 ? { status: 422 } : {}
    return { kind: 'page', page: { title, section: SECTION, body }, ...status }
  }

  return [
    { method: 'GET', path, access, handle: (visit) => shown(visit, []) },
    {
      method: 'POST',
      path,
      access,
      async handle(visit, { draft = '' }) {
        const typed = await checkedDraft(visit)
        if (typed?.checked.ok !== true || String(typed.draft.keptAt) !== draft)
          return shown(visit, [])
        const saved = await own.save(visit, typed.checked.value)
        return saved.ok ? doneAt(saved.value) : shown(visit, [saved.refusal])
      },
      form: (visit) => shown(visit, ['not-done']),
    },
  ]
}

const discardRoute = <Value,>(
  { db }: OwnDataServices,
  { form, access }: OwnForm<Value>,
): Route => ({
  method: 'POST',
  path: `${SECTION}/${form}/discarded`,
  access,
  async handle({ memberId }) {
    await deleteDraft(db, { memberId, form })
    return doneAt('discarded')
  },
  form: () => ({ kind: 'redirect', status: 303, to: `${SECTION}/${form}` }),
})
