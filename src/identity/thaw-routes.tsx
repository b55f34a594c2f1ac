import {
  type Answer,
  type Fields,
  type PostRoute,
  type Route,
  staffOf,
  type Visit,
} from '#platform/http'
import type { Keys } from '#platform/keys'
import { type Instant, instant, type Result } from '#values'
import { type AtBranch, findAtBranch } from './actions/find-at-branch.ts'
import type { SessionServices } from './actions/open-session.ts'
import { beginThaw, endThaw, type ThawRefusal } from './actions/thaw.ts'
import { type BranchRefusal, explainBranch } from './branch-refusals.ts'
import { branchText as text } from './branch-text.ts'
import { type Freeze, freezeOf } from './freeze-store.ts'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'
import { type ThawState, ThawsPage } from './pages/thaws-page.tsx'

const PATH = '/staff/thaws'
const ACCESS = { staff: 'branch' } as const
const DAY_MS = 24 * 3_600_000
const LONGEST_SHOWN_AGAIN = 40

type Services = SessionServices & { readonly keys: Keys }

/** Where two officers end the freeze of a member who has no strong factor. */
export function thawRoutes(services: Services): readonly Route[] {
  /** `found`: whom a step has looked for already, for each look stands in the member's history. */
  async function shown(
    visit: Visit,
    fields: Fields,
    { note, found: known }: { note?: BranchNote | undefined; found?: AtBranch | undefined } = {},
  ): Promise<Answer> {
    const { language, now } = visit
    const kpj = (fields.kpj ?? '').slice(0, LONGEST_SHOWN_AGAIN)
    const member = known ?? (kpj === '' ? undefined : await find(services, visit, kpj))
    const freeze = member && (await freezeOf(services.db, member.memberId))
    const found = member && { name: member.name, thaw: thawState(freeze, staffOf(visit), now) }
    const isUnknown = kpj !== '' && member === undefined
    const told = note ?? (isUnknown ? no('unknown-member') : undefined)
    const body = (
      <ThawsPage language={language} csrf={visit.csrf()} kpj={kpj} found={found} note={told} />
    )
    return { kind: 'page', page: { title: text.thaws[language], body }, ...branchStanding(told) }
  }

  const step = (
    path: string,
    act: (visit: Visit, member: AtBranch) => Promise<BranchNote>,
  ): PostRoute => ({
    method: 'POST',
    path,
    access: ACCESS,
    async handle(visit, fields) {
      if (fields.idCard !== 'on') return shown(visit, fields, { note: no('id-card-missing') })
      const found = await find(services, visit, fields.kpj ?? '')
      if (found === undefined) return shown(visit, fields)
      return shown(visit, fields, { note: await act(visit, found), found })
    },
    form: (visit, fields) => shown(visit, fields, { note: no('stale') }),
  })

  return [
    { method: 'GET', path: PATH, access: ACCESS, handle: (visit) => shown(visit, {}) },
    {
      method: 'POST',
      path: PATH,
      access: ACCESS,
      handle: (visit, fields) => shown(visit, fields),
      form: (visit, fields) => shown(visit, fields, { note: no('stale') }),
    },
    step(`${PATH}/beginning`, async (visit, { memberId }) => {
      const { language, now } = visit
      const begun = await beginThaw(services, { memberId, now, staffId: staffOf(visit) })
      return noteOf(begun, text.thawBegun[language])
    }),
    step(`${PATH}/end`, async (visit, { memberId }) => {
      const { language, now } = visit
      const ended = await endThaw(services, { memberId, now, staffId: staffOf(visit) })
      return noteOf(ended, text.thawEnded[language])
    }),
  ]
}

const no = (refusal: BranchRefusal): BranchNote => ({
  kind: 'refused',
  refusal: explainBranch(refusal),
})

function noteOf(outcome: Result<undefined, ThawRefusal>, words: string): BranchNote {
  if (outcome.ok) return { kind: 'done', words }
  const { kind } = outcome.refusal
  return no(kind === 'not-yet' || kind === 'no-strong-factor' ? 'thaw-refused' : kind)
}

const find = (services: Services, visit: Visit, kpj: string) =>
  findAtBranch(services, { kpj, staffId: staffOf(visit), purpose: 'thaw', now: visit.now })

function thawState(freeze: Freeze | undefined, staffId: string, now: Instant): ThawState {
  if (freeze === undefined) return { kind: 'not-frozen' }
  const { frozenAt: since, thawBegunAt, thawBegunBy } = freeze
  if (thawBegunAt === undefined) return { kind: 'begin', since }
  const endsFrom = instant(thawBegunAt + DAY_MS)
  if (thawBegunBy === undefined) return { kind: 'by-member', since, endsFrom }
  if (thawBegunBy === staffId) return { kind: 'same-officer', since, endsFrom }
  return { kind: endsFrom <= now ? 'end' : 'wait', since, endsFrom }
}
