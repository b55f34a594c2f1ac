import type { Answer, Fields, Route, Visit } from '#platform/http'
import { type Instant, instant } from '#values'
import { cancelChange } from './actions/cancel-change.ts'
import { changeAccount, PAYOUT_FORM } from './actions/change-account.ts'
import type { ChangeServices } from './actions/change-services.ts'
import { checkAccount } from './actions/check-account.ts'
import { answeredIn, checkedFields, typedIn } from './actions/payout-draft.ts'
import { type PayoutReading, readPayout } from './actions/read-payout.ts'
import { nameOf } from './contact-store.ts'
import { type Draft, draftOf, keepDraft } from './draft-store.ts'
import { PayoutConfirmPage } from './pages/payout-confirm-page.tsx'
import { PayoutFormPage } from './pages/payout-form-page.tsx'
import { PayoutPage } from './pages/payout-page.tsx'
import { likenessOf } from './payout/owner-name.ts'
import { payoutText as text } from './payout/payout-text.ts'
import type { PayoutTrouble } from './payout/payout-trouble.ts'
import type { Payout } from './payout/payout-view.ts'
import type { TypedAccount } from './payout/typed-account.ts'
import { effectiveFrom } from './pending-change.ts'

export type PayoutServices = ChangeServices &
  PayoutReading & {
    /** Where faults of the connection to the banks go. */
    readonly onFault: (fault: unknown) => void
  }

const PATH = '/profile/payout'
const FORM = `${PATH}/new`
const CONFIRM = `${PATH}/confirmation`
/** Money wants more than a password, and that just now. */
const STRONG = { freshWithinMinutes: 5, byStrongFactor: true } as const

/** The account to which a member is paid: seen, changed with a day to think it over, and taken back. */
export const payoutRoutes = (services: PayoutServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'member',
    handle: (visit) => overview(services, visit, []),
  },
  {
    method: 'POST',
    path: `${PATH}/cancellation`,
    access: 'member',
    handle: (visit) => cancel(services, visit),
    form: (visit) => overview(services, visit, [{ kind: 'not-done' }]),
  },
  ...changeRoutes(services),
]

/** Typing another account in, seeing before and after, and agreeing. */
const changeRoutes = (services: PayoutServices): readonly Route[] => [
  {
    method: 'GET',
    path: FORM,
    access: STRONG,
    handle: (visit) => form(services, visit, {}),
  },
  {
    method: 'POST',
    path: FORM,
    access: STRONG,
    handle: (visit, fields) => check(services, visit, typedIn(fields)),
    form: (visit, fields, reason) =>
      form(services, visit, {
        troubles: [{ kind: 'not-done' }],
        ...(reason === 'stale' ? { typed: typedIn(fields) } : { typed: typedIn({}) }),
      }),
  },
  {
    method: 'GET',
    path: CONFIRM,
    access: STRONG,
    handle: (visit) => confirmation(services, visit, []),
  },
  {
    method: 'POST',
    path: `${PATH}/changes`,
    access: STRONG,
    handle: (visit, fields) => agree(services, visit, fields),
    form: (visit) => confirmation(services, visit, [{ kind: 'not-done' }]),
  },
]

const payoutOf = (services: PayoutServices, { memberId, visitor, now }: Visit): Promise<Payout> => {
  if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
  return readPayout(services, { memberId, now, tokenHash: visitor.sessionId })
}

const draft = (
  { db, keys }: PayoutServices,
  { memberId, now }: Visit,
): Promise<Draft | undefined> => draftOf(db, keys, { memberId, form: PAYOUT_FORM, now })

const page = ({ language }: Visit, title: keyof typeof TITLES, body: Page['body']) =>
  ({
    kind: 'page',
    page: { title: TITLES[title][language], section: '/profile', body },
  }) as const

type Page = Extract<Answer, { kind: 'page' }>['page']
const TITLES = { title: text.title, change: text.change, confirm: text.confirm } as const

async function overview(
  services: PayoutServices,
  visit: Visit,
  troubles: readonly PayoutTrouble[],
): Promise<Answer> {
  const { language, now, query } = visit
  const payout = await payoutOf(services, visit)
  const body = (
    <PayoutPage
      language={language}
      csrf={visit.csrf()}
      payout={payout}
      now={now}
      done={query.done}
      troubles={troubles}
    />
  )
  const answer = page(visit, 'title', body)
  return troubles.length === 0 ? answer : { ...answer, status: 422 }
}

async function cancel(services: PayoutServices, visit: Visit): Promise<Answer> {
  const { memberId, now } = visit
  const { waiting } = await payoutOf(services, visit)
  const isDone =
    waiting !== undefined &&
    (await cancelChange(services, { memberId, changeId: waiting.changeId, now }))
  return isDone
    ? { kind: 'redirect', to: `${PATH}?done=cancelled` }
    : overview(services, visit, [{ kind: 'nothing-waits' }])
}

type Shown = { readonly typed?: TypedAccount; readonly troubles?: readonly PayoutTrouble[] }

/** The form with what was typed, else with what was kept; closed where the account cannot be changed from here now. */
async function form(services: PayoutServices, visit: Visit, shown: Shown): Promise<Answer> {
  const { language, memberId } = visit
  const { gate } = await payoutOf(services, visit)
  const kept = await draft(services, visit)
  const others = (shown.troubles ?? []).filter(({ kind }) => kind !== gate?.kind)
  const troubles = [...(gate === undefined ? [] : [gate]), ...others]
  const body = (
    <PayoutFormPage
      language={language}
      csrf={visit.csrf()}
      typed={shown.typed ?? typedIn(kept?.fields ?? {})}
      name={(await nameOf(services.db, memberId)) ?? ''}
      troubles={troubles}
      isClosed={gate !== undefined}
      isDraft={shown.typed === undefined && kept !== undefined}
      isSimulated={services.check?.isSimulated === true}
    />
  )
  const status = gate === undefined ? (troubles.length === 0 ? 200 : 422) : 409
  return { ...page(visit, 'change', body), status }
}

/** Keeps what was typed, has it looked at, and leads on to before and after. */
async function check(services: PayoutServices, visit: Visit, typed: TypedAccount): Promise<Answer> {
  const { db, keys } = services
  const { memberId, now } = visit
  const { gate } = await payoutOf(services, visit)
  await keepDraft(db, keys, { memberId, form: PAYOUT_FORM, fields: { ...typed }, now })
  if (gate !== undefined || services.check === undefined) return form(services, visit, { typed })
  const checked = await checkAccount(
    { ...services, check: services.check },
    { memberId, typed, now },
  )
  if (!checked.ok) return form(services, visit, { typed, troubles: checked.refusal })
  const fields = checkedFields(typed, checked.value, now)
  await keepDraft(db, keys, { memberId, form: PAYOUT_FORM, fields, now })
  return { kind: 'redirect', to: CONFIRM }
}

async function confirmation(
  services: PayoutServices,
  visit: Visit,
  troubles: readonly PayoutTrouble[],
): Promise<Answer> {
  const { language, memberId, now } = visit
  const payout = await payoutOf(services, visit)
  const answered = answeredIn(await draft(services, visit), now)
  const effectiveAt = effectOf(payout, now)
  if (answered === undefined || payout.gate !== undefined || effectiveAt === undefined)
    return form(services, visit, { troubles: payout.gate ? [] : [{ kind: 'check-old' }] })
  const body = (
    <PayoutConfirmPage
      language={language}
      csrf={visit.csrf()}
      before={payout.inUse}
      after={answered.account}
      likeness={likenessOf((await nameOf(services.db, memberId)) ?? '', answered.account.holder)}
      unusual={answered.unusual}
      effectiveAt={effectiveAt}
      needsApproval={payout.needsApproval}
      isSimulated={services.check?.isSimulated === true}
      shown={answered.shown}
      troubles={troubles}
    />
  )
  const answer = page(visit, 'confirm', body)
  return troubles.length === 0 ? answer : { ...answer, status: 422 }
}

/** When a change that is asked for now would take effect. */
function effectOf({ holds: [hold] }: Payout, now: Instant): Instant | undefined {
  const until = hold?.until
  return effectiveFrom('payout', {
    now,
    held: until === undefined || until === 'until-lifted' ? until : instant(until),
  })
}

/** The member agrees to what was shown, and to nothing else. */
async function agree(services: PayoutServices, visit: Visit, { shown }: Fields): Promise<Answer> {
  const { memberId, now } = visit
  const { gate } = await payoutOf(services, visit)
  if (gate !== undefined) return form(services, visit, {})
  const answered = answeredIn(await draft(services, visit), now)
  if (answered === undefined || answered.shown !== shown)
    return form(services, visit, { troubles: [{ kind: 'check-old' }] })
  const { account } = answered
  const changed = await changeAccount(services, { memberId, account, now })
  if (changed.ok) return { kind: 'redirect', to: `${PATH}?done=asked` }
  return form(services, visit, { troubles: [{ kind: changed.refusal }] })
}
