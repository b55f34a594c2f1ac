import type { Answer, Route, Visit } from '#platform/http'
import type { OwnDataServices } from './actions/change-services.ts'
import { removeContact } from './actions/remove-contact.ts'
import type { ProofKind } from './contact-proof.ts'
import { type Contact, contactsOf } from './contact-store.ts'
import { moneyHeldUntil } from './money-hold-store.ts'
import { doneAt, SECTION, STRONG } from './own-form-routes.tsx'
import type { OwnTrouble } from './own-refusals.ts'
import { fieldNames } from './own-text.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { RemovalChoicePage } from './pages/removal-choice-page.tsx'
import { effectiveFrom } from './pending-change.ts'
import { removalText as text } from './removal-text.ts'

type Shown = {
  /** Which of several; absent where there is only one. */
  readonly contactId?: string | undefined
  readonly trouble?: OwnTrouble
}

/** Takes a contact out, on a page that shows before and after; of several of a kind one is chosen first. */
export function contactRemovalRoutes(services: OwnDataServices, kind: ProofKind): readonly Route[] {
  const path = `${SECTION}/${kind}/removal`
  return [
    {
      method: 'GET',
      path,
      access: STRONG,
      handle: (visit) => shown(services, visit, { kind, contactId: visit.query.contact }),
    },
    {
      method: 'POST',
      path,
      access: STRONG,
      async handle(visit, { draft: contactId = '' }) {
        const { memberId, now } = visit
        const done = await removeContact(services, { memberId, kind, contactId, now })
        if (!done.ok) return shown(services, visit, { kind, contactId, trouble: done.refusal })
        return doneAt(done.value.isEffective ? 'saved' : 'waits')
      },
      form: (visit, { draft: contactId }) =>
        shown(services, visit, { kind, contactId, trouble: 'not-done' }),
    },
  ]
}

async function shown(
  { db, keys }: OwnDataServices,
  visit: Visit,
  { kind, contactId, trouble }: Shown & { readonly kind: ProofKind },
): Promise<Answer> {
  const { memberId, now, language } = visit
  const held = (await contactsOf(db, keys, memberId)).filter((one) => one.kind === kind)
  if (held.length === 0) return { kind: 'redirect', status: 303, to: `${SECTION}/${kind}` }
  const going =
    contactId === undefined && held.length === 1
      ? held[0]
      : held.find((one) => one.contactId === contactId)
  const at = effectiveFrom(kind, { now, held: await moneyHeldUntil(db, memberId) })
  const effectiveAt = at !== undefined && at > now ? at : undefined
  const troubles = trouble === undefined ? [] : [trouble]
  const csrf = visit.csrf()
  const body =
    going === undefined ? (
      <RemovalChoicePage {...{ language, kind, troubles, held }} />
    ) : (
      confirmation({ language, csrf, kind, held, going, effectiveAt, troubles })
    )
  const status = trouble === undefined ? {} : { status: 422 }
  const title = (going === undefined ? text.choose : text.remove)[kind][language]
  return { kind: 'page', page: { title, section: SECTION, body }, ...status }
}

type Confirming = Pick<
  Parameters<typeof ConfirmPage>[0],
  'language' | 'csrf' | 'effectiveAt' | 'troubles'
> & {
  readonly kind: ProofKind
  readonly held: readonly Contact[]
  readonly going: Contact
}

function confirmation({ kind, held, going, ...view }: Confirming) {
  const { language } = view
  const base = `${SECTION}/${kind}`
  const left = held.filter((one) => one !== going)
  const listed = (all: readonly Contact[]): string => all.map(({ value }) => value).join(', ')
  return (
    <ConfirmPage
      {...view}
      action={`${base}/removal`}
      back={base}
      draft={going.contactId}
      changes={[
        {
          name: fieldNames[kind][language],
          before: listed(held),
          after: left.length === 0 ? text.none[language] : listed(left),
        },
      ]}
      remark={(left.length === 0 ? text.after : text.afterOne)[kind]}
    />
  )
}
