import type { Answer, Route, Visit } from '#platform/http'
import type { OwnDataServices } from './actions/change-services.ts'
import { confirmContact, proveByCode, sendProofAgain } from './actions/prove-contact.ts'
import { type ContactProof, type ProofKind, sendAgainFrom } from './contact-proof.ts'
import { proofOf } from './contact-proof-store.ts'
import { moneyHeldUntil } from './money-hold-store.ts'
import { currents } from './own-data.ts'
import { ownDataOf } from './own-data-store.ts'
import { doneAt, SECTION, STRONG } from './own-form-routes.tsx'
import type { OwnTrouble } from './own-refusals.ts'
import { fieldNames, ownText as text } from './own-text.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { ContactCodePage } from './pages/contact-pages.tsx'
import { effectiveFrom } from './pending-change.ts'

const to = (path: string): Answer => ({ kind: 'redirect', status: 303, to: path })

/** The code that a new contact received, and the page that shows before and after. */
export const contactCodeRoutes = (services: OwnDataServices, kind: ProofKind): readonly Route[] => [
  ...codeRoutes(services, kind),
  againRoute(services, kind),
  ...confirmRoutes(services, kind),
]

function codeRoutes(services: OwnDataServices, kind: ProofKind): readonly Route[] {
  const { db, keys } = services
  const base = `${SECTION}/${kind}`
  const path = `${base}/code`

  async function form(visit: Visit, trouble?: OwnTrouble): Promise<Answer> {
    const { memberId, language, now } = visit
    const proof = await proofOf(db, keys, { memberId, kind, now })
    if (proof === undefined) return to(base)
    if (proof.provedAt !== undefined) return to(`${base}/confirmation`)
    const againFrom = sendAgainFrom(proof)
    const body = (
      <ContactCodePage
        {...{ language, proof, againFrom, csrf: visit.csrf() }}
        mayAgain={againFrom !== undefined && againFrom <= now}
        troubles={trouble === undefined ? [] : [trouble]}
      />
    )
    const page = { title: text.codeTitle[language], section: SECTION, body }
    return { kind: 'page', page, ...(trouble === undefined ? {} : { status: 422 }) }
  }

  return [
    { method: 'GET', path, access: STRONG, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path,
      access: STRONG,
      async handle(visit, { code = '' }) {
        const { memberId, now } = visit
        const proved = await proveByCode(services, { memberId, kind, now, typed: code })
        return proved.ok ? to(`${base}/confirmation`) : form(visit, proved.refusal)
      },
      form: (visit) => form(visit, 'not-done'),
    },
  ]
}

const againRoute = (services: OwnDataServices, kind: ProofKind): Route => ({
  method: 'POST',
  path: `${SECTION}/${kind}/sent-again`,
  access: STRONG,
  async handle({ memberId, now, language }) {
    // Too early, or none may be sent: the page says from when.
    await sendProofAgain(services, { memberId, kind, now, language })
    return to(`${SECTION}/${kind}/code`)
  },
  form: () => to(`${SECTION}/${kind}/code`),
})

function confirmRoutes(services: OwnDataServices, kind: ProofKind): readonly Route[] {
  const base = `${SECTION}/${kind}`
  const path = `${base}/confirmation`

  async function shown(visit: Visit, trouble?: OwnTrouble): Promise<Answer> {
    const { memberId, now, language } = visit
    const proof = await proofOf(services.db, services.keys, { memberId, kind, now })
    if (proof === undefined) return to(base)
    if (proof.provedAt === undefined) return to(`${base}/code`)
    const title = text.confirmTitle[language]
    const body = await confirmPage(services, visit, { proof, trouble })
    const status = trouble === undefined ? {} : { status: 422 }
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
        const proof = await proofOf(services.db, services.keys, { memberId, kind, now })
        if (proof?.proofId !== draft) return shown(visit)
        const done = await confirmContact(services, { memberId, kind, now })
        if (!done.ok) return shown(visit, done.refusal)
        return doneAt(done.value.isEffective ? 'saved' : 'waits')
      },
      form: (visit) => shown(visit, 'not-done'),
    },
  ]
}

type Confirming = { readonly proof: ContactProof; readonly trouble: OwnTrouble | undefined }

async function confirmPage(
  { db, keys }: OwnDataServices,
  visit: Visit,
  { proof: { kind, value, proofId }, trouble }: Confirming,
) {
  const { memberId, now, language } = visit
  const { emails, phones } = await ownDataOf(db, keys, memberId)
  const held = currents(kind === 'email' ? emails : phones)
  const at = effectiveFrom(kind, { now, held: await moneyHeldUntil(db, memberId) })
  const base = `${SECTION}/${kind}`
  return (
    <ConfirmPage
      {...{ language, csrf: visit.csrf(), action: `${base}/confirmation`, back: base }}
      draft={proofId}
      changes={[
        {
          name: fieldNames[kind][language],
          before: held.map((contact) => contact.value).join(', '),
          after: value,
          byLetter: held.length === 1,
        },
      ]}
      effectiveAt={at !== undefined && at > now ? at : undefined}
      troubles={trouble === undefined ? [] : [trouble]}
    />
  )
}
