import { randomUUID } from 'node:crypto'
import { dayOfInstant } from '#platform/clock'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { changeFamily } from './actions/change-family.ts'
import type { FamilyServices } from './actions/family-services.ts'
import {
  type EventContent,
  type FamilyEvent,
  isPresent,
  type Relative,
  relativesOf,
} from './family.ts'
import { type FamilyAct, isFamilyAct } from './family-acts.ts'
import { differences, nikDiffers } from './family-facts.ts'
import { changeOf, type FamilyTyped, isRelation, newRelative } from './family-form.ts'
import type { FamilyTrouble } from './family-refusals.ts'
import { familyEventsOf } from './family-store.ts'
import { actText, relationText, familyText as text } from './family-text.ts'
import { typedFields, typedOf } from './family-typed.ts'
import { FamilyConfirmPage } from './pages/family-confirm-page.tsx'
import { RelationChoicePage } from './pages/relation-choice-page.tsx'
import { RelativeFormPage } from './pages/relative-form-page.tsx'
import { personOf } from './person-store.ts'

export const FAMILY = '/profile/family'
/** What is said about the family needs a member who proved lately to be there: see decision 28. */
const FRESH = { freshWithinMinutes: 15 } as const

type MemberVisit = Visit & { readonly memberId: bigint }
export type KnownFamily = {
  readonly events: readonly FamilyEvent[]
  readonly relatives: readonly Relative[]
}

/** The pages that say something new of the family. */
export const familyChangeRoutes = (services: FamilyServices): readonly Route[] => [
  {
    method: 'GET',
    path: `${FAMILY}/new`,
    access: FRESH,
    handle: (visit) => form(visit, { about: aboutNew(visit.query.relation), typed: {} }),
  },
  {
    method: 'POST',
    path: FAMILY,
    access: FRESH,
    handle: (visit, fields) => say(services, visit, { about: aboutNew(fields.relation), fields }),
    form: (visit, fields, reason) =>
      form(visit, again(aboutNew(fields.relation), reason === 'stale' ? fields : {})),
  },
  {
    method: 'GET',
    path: `${FAMILY}/:relative/change`,
    access: FRESH,
    async handle(visit) {
      const about = await aboutKnown(services, visit, visit.query.what)
      if (about === undefined) return { kind: 'not-found' }
      return form(visit, { about, typed: typedOf(about.act, about.relative) })
    },
  },
  {
    method: 'POST',
    path: `${FAMILY}/:relative`,
    access: FRESH,
    async handle(visit, fields) {
      const about = await aboutKnown(services, visit, fields.what)
      return about === undefined ? { kind: 'not-found' } : say(services, visit, { about, fields })
    },
    async form(visit, fields, reason) {
      const about = await aboutKnown(services, visit, fields.what)
      if (about === undefined) return { kind: 'not-found' }
      return form(visit, again(about, reason === 'stale' ? fields : {}))
    },
  },
]

/** Everything about the member's family. */
export async function readFamily(
  { db, keys }: Pick<FamilyServices, 'db' | 'keys'>,
  memberId: bigint,
): Promise<KnownFamily> {
  const events = await familyEventsOf(db, keys, memberId)
  return { events, relatives: relativesOf(events) }
}

/** Whom a form is about, and what of them: somebody new of a relation, or an act about one who is known. */
type About =
  | { readonly kind: 'new'; readonly relation: Relative['relation'] | undefined }
  | { readonly kind: 'known'; readonly relative: Relative; readonly act: FamilyAct }

const aboutNew = (relation: string | undefined): About => ({
  kind: 'new',
  relation: isRelation(relation) ? relation : undefined,
})

async function aboutKnown(services: FamilyServices, visit: MemberVisit, what: string | undefined) {
  const { relatives } = await readFamily(services, visit.memberId)
  const relative = relatives.find(({ relativeId }) => relativeId === visit.params.relative)
  if (relative === undefined || !isFamilyAct(what)) return undefined
  return { kind: 'known', relative, act: what } as const
}

type Shown = {
  readonly about: About
  readonly typed: FamilyTyped
  readonly troubles?: readonly FamilyTrouble[]
}

const again = (about: About, fields: Fields): Shown => ({
  about,
  typed: typedFields(fields),
  troubles: ['not-done'],
})

/** The form with what was typed; without a relation, the question for it. */
function form(visit: Visit, { about, typed, troubles = [] }: Shown): Answer {
  const { language } = visit
  const status = troubles.length === 0 ? {} : { status: 422 }
  if (about.kind === 'new' && about.relation === undefined) {
    const body = <RelationChoicePage {...{ language, troubles }} />
    return {
      kind: 'page',
      page: { title: text.add[language], section: '/profile', body },
      ...status,
    }
  }
  const known = about.kind === 'known' ? about : undefined
  const relation = known?.relative.relation ?? (about.kind === 'new' ? about.relation : undefined)
  if (relation === undefined) throw new Error('a form about nobody')
  const what = known === undefined ? relationText[relation] : actText[known.act]
  const body = (
    <RelativeFormPage
      {...{ language, relation, typed, troubles, csrf: visit.csrf(), act: known?.act }}
      action={actionOf(about)}
      name={known?.relative.details.name}
    />
  )
  return { kind: 'page', page: { title: what[language], section: '/profile', body }, ...status }
}

const actionOf = (about: About): string =>
  about.kind === 'new' ? FAMILY : `${FAMILY}/${about.relative.relativeId}`

type Said = { readonly about: About; readonly fields: Fields }

/** Checks what was typed, shows before and after, and once that was confirmed saves it. */
async function say(services: FamilyServices, visit: MemberVisit, said: Said): Promise<Answer> {
  const { about, fields } = said
  const { memberId, now, language } = visit
  const typed = typedFields(fields)
  const { events, relatives } = await readFamily(services, memberId)
  const { birthDate } = await personOf(services.db, memberId)
  const known = { today: dayOfInstant(now), memberBornOn: birthDate, relatives }
  const checked =
    about.kind === 'new'
      ? newRelative(typed, known)
      : changeOf(about.act, about.relative, { typed, known })
  if (!checked.ok) return form(visit, { about, typed, troubles: checked.refusal })
  if (fields.edit !== undefined) return form(visit, { about, typed })
  const change: Change = { about, typed, contents: checked.value, events, relatives }
  if (fields.confirmed !== 'on') return confirm(visit, change, [])
  const relativeId = about.kind === 'new' ? randomUUID() : about.relative.relativeId
  const saved = await changeFamily(services, {
    ...{ memberId, relativeId, contents: checked.value, now, language },
    ...{ isNew: about.kind === 'new', seen: Number(fields.seen) },
  })
  if (!saved.ok) {
    const latest = await readFamily(services, memberId)
    return confirm(visit, { ...change, ...latest }, [saved.refusal])
  }
  return { kind: 'redirect', to: `${FAMILY}/${relativeId}?done=saved` }
}

type Change = KnownFamily & {
  readonly about: About
  readonly typed: FamilyTyped
  readonly contents: readonly EventContent[]
}

function confirm(visit: Visit, change: Change, troubles: readonly FamilyTrouble[]): Answer {
  const { language, now } = visit
  const { about, typed, contents, events, relatives } = change
  const before = about.kind === 'known' ? about.relative : undefined
  const relativeId = before?.relativeId ?? 'new'
  const added = contents.map((content, index) => ({
    ...{ seq: events.length + index + 1, relativeId, at: now, staffId: undefined, content },
  }))
  const after = relativesOf([...events, ...added]).find((one) => one.relativeId === relativeId)
  if (after === undefined) throw new Error('a change of nobody')
  const isSecond =
    before === undefined &&
    after.relation === 'spouse' &&
    relatives.some((one) => one.relation === 'spouse' && isPresent(one))
  const warnings = [
    ...(nikDiffers(after) ? [text.nikDiffers[language]] : []),
    ...(isSecond ? [text.secondSpouse[language]] : []),
  ]
  const body = (
    <FamilyConfirmPage
      {...{ language, typed, warnings, troubles, csrf: visit.csrf(), seen: events.length }}
      action={actionOf(about)}
      name={after.details.name}
      rows={differences(before, after, language)}
    />
  )
  const title = text.confirmTitle[language]
  const status = troubles.length === 0 ? {} : { status: 409 }
  return { kind: 'page', page: { title, section: '/profile', body }, ...status }
}
