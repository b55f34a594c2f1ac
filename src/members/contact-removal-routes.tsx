import type { Answer, Route, Visit } from '#platform/http'
import type { OwnDataServices } from './actions/change-services.ts'
import { removeContact, shownContacts } from './actions/remove-contact.ts'
import type { ProofKind } from './contact-proof.ts'
import { contactsOf } from './contact-store.ts'
import { moneyHeldUntil } from './money-hold-store.ts'
import { doneAt, SECTION, STRONG } from './own-form-routes.tsx'
import type { OwnTrouble } from './own-refusals.ts'
import { fieldNames } from './own-text.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { effectiveFrom } from './pending-change.ts'
import { removalText as text } from './removal-text.ts'

/** Takes a contact out, on a page that shows before and after. */
export function contactRemovalRoutes(services: OwnDataServices, kind: ProofKind): readonly Route[] {
  const { db, keys } = services
  const base = `${SECTION}/${kind}`
  const path = `${base}/removal`

  async function shown(visit: Visit, trouble?: OwnTrouble): Promise<Answer> {
    const { memberId, now, language } = visit
    const held = (await contactsOf(db, keys, memberId)).filter((one) => one.kind === kind)
    if (held.length === 0) return { kind: 'redirect', status: 303, to: base }
    const at = effectiveFrom(kind, { now, held: await moneyHeldUntil(db, memberId) })
    const body = (
      <ConfirmPage
        {...{ language, csrf: visit.csrf(), action: path, back: base }}
        draft={shownContacts(held)}
        changes={[
          {
            name: fieldNames[kind][language],
            before: held.map(({ value }) => value).join(', '),
            after: text.none[language],
          },
        ]}
        remark={text.after[kind]}
        effectiveAt={at !== undefined && at > now ? at : undefined}
        troubles={trouble === undefined ? [] : [trouble]}
      />
    )
    const status = trouble === undefined ? {} : { status: 422 }
    const title = text.remove[kind][language]
    return { kind: 'page', page: { title, section: SECTION, body }, ...status }
  }

  return [
    { method: 'GET', path, access: STRONG, handle: (visit) => shown(visit) },
    {
      method: 'POST',
      path,
      access: STRONG,
      async handle(visit, { draft = '' }) {
        const { memberId, now } = visit
        const done = await removeContact(services, { memberId, kind, shown: draft, now })
        if (!done.ok) return shown(visit, done.refusal)
        return doneAt(done.value.isEffective ? 'saved' : 'waits')
      },
      form: (visit) => shown(visit, 'not-done'),
    },
  ]
}
