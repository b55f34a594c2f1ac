import type { Db } from '#platform/db'
import { type Answer, type Fields, type Route, staffOf, type Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import type { Language } from '#values'
import { declareRelation, readRelations } from './actions/declare-relation.ts'
import { type BranchRefusal, explainBranch } from './branch-refusals.ts'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'
import { RelationsPage } from './pages/relations-page.tsx'
import { relationText as text } from './relation-text.ts'

const PATH = '/staff/relations'
const ACCESS = { staff: 'console' } as const
const LONGEST_SHOWN_AGAIN = 40
const ENDING = 4

type Services = { readonly db: Db; readonly keys: Keys }
type NoteKind = 'declared' | BranchRefusal

/** Where staff declare their own number and those of relatives. */
export const relationRoutes = (services: Services): readonly Route[] => [
  { method: 'GET', path: PATH, access: ACCESS, handle: (visit) => shown(services, visit, {}) },
  {
    method: 'POST',
    path: PATH,
    access: ACCESS,
    async handle(visit, fields) {
      const { kpj = '', relation = '' } = fields
      const said = { staffId: staffOf(visit), kpj, relation, now: visit.now }
      const done = await declareRelation(services, said)
      if (done.ok) return shown(services, visit, { kind: 'declared' })
      return shown(services, visit, { kind: done.refusal.kind, fields })
    },
    form: (visit, fields) => shown(services, visit, { kind: 'stale', fields }),
  },
]

const noteOf = (kind: NoteKind, language: Language): BranchNote =>
  kind === 'declared'
    ? { kind: 'done', words: text.declaredNow[language] }
    : { kind: 'refused', refusal: explainBranch(kind) }

async function shown(
  services: Services,
  visit: Visit,
  { kind, fields = {} }: { readonly kind?: NoteKind; readonly fields?: Fields },
): Promise<Answer> {
  const { language } = visit
  const declared = await readRelations(services, staffOf(visit))
  const note = kind && noteOf(kind, language)
  const body = (
    <RelationsPage
      language={language}
      csrf={visit.csrf()}
      declared={declared.map(({ kpj, ...rest }) => ({ ...rest, ending: kpj.slice(-ENDING) }))}
      kpj={(fields.kpj ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
      note={note}
    />
  )
  return { kind: 'page', page: { title: text.title[language], body }, ...branchStanding(note) }
}
