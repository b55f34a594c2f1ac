import { type Answer, type PostRoute, type Route, staffOf, type Visit } from '#platform/http'
import {
  type LetterServices,
  type LetterStep,
  letterLeft,
  printForOfficer,
  readLetters,
} from './actions/letters.ts'
import { type BranchRefusal, explainBranch } from './branch-refusals.ts'
import { letterText as text } from './letter-text.ts'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'
import { LettersPage } from './pages/letters-page.tsx'
import { PrintedLetterPage } from './pages/printed-letter-page.tsx'

const PATH = '/staff/letters'
const ACCESS = { staff: 'branch' } as const

/** The print queue: a list that officers print and mark as sent. */
export function letterRoutes(services: LetterServices): readonly Route[] {
  const step = (
    path: string,
    act: (visit: Visit, step: LetterStep) => Promise<Answer>,
  ): PostRoute => ({
    method: 'POST',
    path: `${PATH}/${path}`,
    access: ACCESS,
    handle: (visit, { letter = '' }) =>
      act(visit, { staffId: staffOf(visit), deliveryId: letter, now: visit.now }),
    form: (visit) => shown(services, visit, no('stale')),
  })
  return [
    { method: 'GET', path: PATH, access: ACCESS, handle: (visit) => shown(services, visit) },
    step('print', async (visit, asked) => {
      const { language } = visit
      const printed = await printForOfficer(services, asked)
      if (!printed.ok) return shown(services, visit, no(printed.refusal.kind))
      const body = <PrintedLetterPage language={language} letter={printed.value} />
      return { kind: 'page', page: { title: text.printNow[language], body } }
    }),
    step('left', async (visit, asked) => {
      const { language } = visit
      const done = await letterLeft(services, asked)
      if (!done.ok) return shown(services, visit, no(done.refusal.kind))
      return shown(services, visit, { kind: 'done', words: text.notes.left[language] })
    }),
  ]
}

const no = (refusal: BranchRefusal): BranchNote => ({
  kind: 'refused',
  refusal: explainBranch(refusal),
})

async function shown(services: LetterServices, visit: Visit, note?: BranchNote): Promise<Answer> {
  const { language, now } = visit
  const { branch, letters } = await readLetters(services, { staffId: staffOf(visit), now })
  const told = note ?? (branch === '' ? no('no-branch') : undefined)
  const body = (
    <LettersPage language={language} csrf={() => visit.csrf()} letters={letters} note={told} />
  )
  return { kind: 'page', page: { title: text.title[language], body }, ...branchStanding(note) }
}
