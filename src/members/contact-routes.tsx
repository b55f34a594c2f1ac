import type { Answer, Fields, Route, Visit } from '#platform/http'
import { type Instant, type Language, type Result, refused } from '#values'
import type { OwnDataServices } from './actions/change-services.ts'
import { beginProof } from './actions/prove-contact.ts'
import { contactCodeRoutes } from './contact-code-routes.tsx'
import type { ProofKind } from './contact-proof.ts'
import { deleteProofs } from './contact-proof-store.ts'
import { contactRemovalRoutes } from './contact-removal-routes.tsx'
import { deleteDraft, draftOf, keepDraft } from './draft-store.ts'
import { moneyHeldUntil } from './money-hold-store.ts'
import { checkedEmail, checkedPhone } from './own-checks.ts'
import { currents, type OwnData } from './own-data.ts'
import { ownDataOf } from './own-data-store.ts'
import { doneAt, SECTION, STRONG } from './own-form-routes.tsx'
import type { OwnTrouble } from './own-refusals.ts'
import { ownText as text } from './own-text.ts'
import { ContactPage } from './pages/contact-pages.tsx'
import { pendingChangesOf } from './pending-change-store.ts'

const CHECKS = { email: checkedEmail, phone: checkedPhone } as const
const TITLES = { email: text.emailTitle, phone: text.phoneTitle } as const
const SCRIPTS = ['src/members/islands/own-form.island.tsx']

/** A new e-mail address or phone: typed, proved by its code or link, looked at before and after, and then it waits. */
export const contactRoutes = (services: OwnDataServices): readonly Route[] =>
  (['email', 'phone'] as const).flatMap((kind) => [
    ...typeRoutes(services, kind),
    ...contactCodeRoutes(services, kind),
    ...contactRemovalRoutes(services, kind),
    discardRoute(services, kind),
  ])

/** What is already on record is no change. */
function checked(
  kind: ProofKind,
  fields: Fields,
  { emails, phones }: OwnData,
): Result<string, OwnTrouble> {
  const value = CHECKS[kind](fields)
  if (!value.ok) return value
  const held = currents(kind === 'email' ? emails : phones)
  const isSame = held.length === 1 && held[0]?.value === value.value
  return isSame ? refused('same-as-before') : value
}

function typeRoutes(services: OwnDataServices, kind: ProofKind): readonly Route[] {
  const { db, keys } = services
  const path = `${SECTION}/${kind}`

  async function form(visit: Visit, fields?: Fields, trouble?: OwnTrouble): Promise<Answer> {
    const { memberId, language, now } = visit
    const draft = await draftOf(db, keys, { memberId, form: kind, now })
    const body = (
      <ContactPage
        {...{ kind, language, csrf: visit.csrf() }}
        fields={fields ?? draft?.fields ?? {}}
        draftAt={fields === undefined ? draft?.keptAt : undefined}
        troubles={trouble === undefined ? [] : [trouble]}
        data={await ownDataOf(db, keys, memberId)}
      />
    )
    const status = trouble === undefined ? {} : { status: 422 }
    const page = { title: TITLES[kind][language], section: SECTION, body, scripts: SCRIPTS }
    return { kind: 'page', page, ...status }
  }

  return [
    { method: 'GET', path, access: STRONG, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path,
      access: STRONG,
      async handle(visit, fields) {
        const { memberId, now, language } = visit
        await keepDraft(db, keys, { memberId, form: kind, fields, now })
        const value = checked(kind, fields, await ownDataOf(db, keys, memberId))
        if (!value.ok) return form(visit, fields, value.refusal)
        const begun = await begin(services, { memberId, kind, now, language, value: value.value })
        return begun.ok
          ? { kind: 'redirect', status: 303, to: `${path}/code` }
          : form(visit, fields, begun.refusal)
      },
      form: (visit, fields, reason) =>
        form(visit, reason === 'stale' ? fields : undefined, 'not-done'),
    },
  ]
}

type Begun = {
  readonly memberId: bigint
  readonly kind: ProofKind
  readonly value: string
  readonly language: Language
  readonly now: Instant
}

/** Nothing is sent for a change that could not be asked for afterwards. */
async function begin(
  services: OwnDataServices,
  begun: Begun,
): Promise<Result<undefined, OwnTrouble>> {
  const { db, keys } = services
  const pending = await pendingChangesOf(db, keys, begun.memberId)
  if (pending.some(({ kind }) => kind === begun.kind)) return refused('waits-already')
  if ((await moneyHeldUntil(db, begun.memberId)) === 'until-lifted') return refused('held')
  await beginProof(services, begun)
  return { ok: true, value: undefined }
}

const discardRoute = ({ db }: OwnDataServices, kind: ProofKind): Route => ({
  method: 'POST',
  path: `${SECTION}/${kind}/discarded`,
  access: STRONG,
  async handle({ memberId }) {
    await deleteDraft(db, { memberId, form: kind })
    await deleteProofs(db, memberId, kind)
    return doneAt('discarded')
  },
  form: () => ({ kind: 'redirect', status: 303, to: `${SECTION}/${kind}` }),
})
