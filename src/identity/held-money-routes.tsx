import type { Answer, Route, Visit } from '#platform/http'
import type { SessionServices } from './actions/open-session.ts'
import { mayUndoNotMe, undoNotMe } from './actions/press-not-me.ts'
import { onward } from './actions/signed-in-answer.ts'
import { notMeText as text } from './not-me-text.ts'
import { HeldMoneyPage } from './pages/held-money-page.tsx'

const HELD = '/security/held-money'
const FRESH_MINUTES = 5

/** Where the member takes "bukan saya" back. */
export function heldMoneyRoutes(services: SessionServices): readonly Route[] {
  async function form(visit: Visit): Promise<Answer> {
    const { language, memberId } = visit
    const may = await mayUndoNotMe(services.db, { memberId, isStronglyProved: isStrong(visit) })
    const state = may.ok ? 'may-lift' : may.refusal.kind
    const body = <HeldMoneyPage language={language} csrf={visit.csrf()} state={state} />
    return { kind: 'page', page: { title: text.held[language], section: '/security', body } }
  }
  const access = { freshWithinMinutes: FRESH_MINUTES } as const
  return [
    { method: 'GET', path: HELD, access, handle: form },
    {
      method: 'POST',
      path: HELD,
      access,
      async handle(visit) {
        const { memberId, now } = visit
        const done = await undoNotMe(services, { memberId, now, isStronglyProved: isStrong(visit) })
        return done ? onward(undefined, '/security') : form(visit)
      },
      form,
    },
  ]
}

const isStrong = ({ visitor, now }: Visit): boolean =>
  visitor.kind === 'member' &&
  visitor.stronglyProvedAt !== undefined &&
  now - visitor.stronglyProvedAt < FRESH_MINUTES * 60_000
