import {
  type Answer,
  type Fields,
  type PostRoute,
  type Route,
  staffOf,
  type Visit,
} from '#platform/http'
import type { Language } from '#values'
import {
  decideOnRecovery,
  handOverCode,
  type OfficerStep,
  startRecovery,
} from './actions/branch-recovery.ts'
import { type AtBranch, findAtBranch } from './actions/find-at-branch.ts'
import type { SessionServices } from './actions/open-session.ts'
import { openRecovery } from './branch-recovery-store.ts'
import { type BranchRefusal, explainBranch } from './branch-refusals.ts'
import { branchText as text } from './branch-text.ts'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'
import { RecoveriesPage, type ShownRecovery } from './pages/recoveries-page.tsx'
import { overAt, usableFrom } from './recovery.ts'

const PATH = '/staff/recoveries'
const ACCESS = { staff: 'branch' } as const
const LONGEST_SHOWN_AGAIN = 40

/** What was done, or why it was not. */
type Outcome = keyof typeof text.recoveryNotes | BranchRefusal

/** Where officers recover the account of a member before them. */
export function branchRecoveryRoutes(services: SessionServices): readonly Route[] {
  const step = (
    path: string,
    act: (asked: OfficerStep, fields: Fields) => Promise<Outcome>,
    idCard = true,
  ): PostRoute => ({
    method: 'POST',
    path,
    access: ACCESS,
    async handle(visit, fields) {
      const { language, now } = visit
      if (idCard && fields.idCard !== 'on')
        return shown(services, visit, { fields, note: no('id-card-missing') })
      const member = await find(services, visit, fields.kpj ?? '')
      if (member === undefined) return shown(services, visit, { fields })
      const asked = { memberId: member.memberId, staffId: staffOf(visit), now }
      const note = noteOf(await act(asked, fields), language)
      return shown(services, visit, { fields, note, known: member })
    },
    form: (visit, fields) => stale(services, visit, fields),
  })
  return [
    { method: 'GET', path: PATH, access: ACCESS, handle: (visit) => shown(services, visit, {}) },
    {
      method: 'POST',
      path: PATH,
      access: ACCESS,
      handle: (visit, fields) => shown(services, visit, { fields }),
      form: (visit, fields) => stale(services, visit, fields),
    },
    step(`${PATH}/start`, async (asked, fields) => {
      const done = await startRecovery(services, { ...asked, ...chosenIn(fields) })
      return done.ok ? 'started' : done.refusal.kind
    }),
    step(
      `${PATH}/decision`,
      async (asked, { decision }) => {
        // Anything but a clear yes is a no.
        const approve = decision === 'approve'
        const done = await decideOnRecovery(services, { ...asked, approve })
        return done.ok ? 'decided' : done.refusal.kind
      },
      false, // the second officer decides from afar
    ),
    step(`${PATH}/hand-over`, async (asked) => {
      const done = await handOverCode(services, asked)
      return done.ok ? 'handed' : done.refusal.kind
    }),
  ]
}

const chosenIn = ({ way, factorsLost }: Fields) => ({
  way: way === 'sealed' ? ('sealed' as const) : ('letter' as const),
  factorsLost: factorsLost === 'on',
})

function noteOf(outcome: Outcome, language: Language): BranchNote {
  if (outcome === 'started' || outcome === 'decided' || outcome === 'handed')
    return { kind: 'done', words: text.recoveryNotes[outcome][language] }
  return no(outcome)
}

const no = (refusal: BranchRefusal): BranchNote => ({
  kind: 'refused',
  refusal: explainBranch(refusal),
})

const stale = (services: SessionServices, visit: Visit, fields: Fields) =>
  shown(services, visit, { fields, note: no('stale') })

const find = (services: SessionServices, visit: Visit, kpj: string) =>
  findAtBranch(services, { kpj, staffId: staffOf(visit), purpose: 'recovery', now: visit.now })

type Shown = {
  readonly fields?: Fields
  readonly note?: BranchNote
  /** Whom a step has looked for already: each look stands in the member's history. */
  readonly known?: AtBranch
}

async function shown(
  services: SessionServices,
  visit: Visit,
  { fields, note, known }: Shown,
): Promise<Answer> {
  const { language } = visit
  const kpj = (fields?.kpj ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  const member = known ?? (kpj === '' ? undefined : await find(services, visit, kpj))
  const found = member && {
    name: member.name,
    recovery: await readRecovery(services, visit, member.memberId),
  }
  const isUnknown = kpj !== '' && member === undefined
  const told = note ?? (isUnknown ? no('unknown-member') : undefined)
  const chosen = chosenIn(fields ?? {})
  const view = { language, csrf: visit.csrf(), kpj, found, note: told, chosen }
  const body = <RecoveriesPage {...view} />
  return { kind: 'page', page: { title: text.recoveries[language], body }, ...branchStanding(told) }
}

async function readRecovery(
  { db }: SessionServices,
  visit: Visit,
  memberId: bigint,
): Promise<ShownRecovery | undefined> {
  const open = await openRecovery(db, memberId)
  if (open === undefined) return undefined
  const { state, way, factorsLost, startedAt, decidedAt } = open
  const isOver = overAt(open) <= visit.now
  const known = state === 'asked' || state === 'approved' ? state : 'handed-over'
  return {
    ...{ way, factorsLost, startedAt, decidedAt },
    state: isOver ? 'over' : known,
    usableFrom: usableFrom(open),
    overAt: overAt(open),
    isOwn: open.startedBy === staffOf(visit),
  }
}
