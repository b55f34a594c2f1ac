import { type Answer, type Fields, type Route, staffOf, type Visit } from '#platform/http'
import { accountOf } from './account-store.ts'
import { type AtBranch, findAtBranch } from './actions/find-at-branch.ts'
import { type CodeServices, sendBranchCode } from './actions/send-code.ts'
import { type BranchRefusal, explainBranch } from './branch-refusals.ts'
import { branchText as text } from './branch-text.ts'
import { BranchActivationPage } from './pages/branch-activation-page.tsx'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'

const PATH = '/staff/activations'
const ACCESS = { staff: 'branch' } as const
const LONGEST_SHOWN_AGAIN = 40

/** Where an officer has an activation code printed for the member who stands before them. */
export function branchActivationRoutes(services: CodeServices): readonly Route[] {
  const form = (visit: Visit, fields: Fields): Promise<Answer> =>
    shown(services, visit, { fields, note: no('stale') })
  return [
    { method: 'GET', path: PATH, access: ACCESS, handle: (visit) => shown(services, visit, {}) },
    {
      method: 'POST',
      path: PATH,
      access: ACCESS,
      handle: (visit, fields) => shown(services, visit, { fields }),
      form,
    },
    {
      method: 'POST',
      path: `${PATH}/code`,
      access: ACCESS,
      async handle(visit, fields) {
        if (fields.idCard !== 'on')
          return shown(services, visit, { fields, note: no('id-card-missing') })
        const known = await find(services, visit, fields.kpj ?? '')
        if (known === undefined) return shown(services, visit, { fields })
        const note = await printCode(services, visit, known)
        return shown(services, visit, { fields, note, known })
      },
      form,
    },
  ]
}

const no = (refusal: BranchRefusal): BranchNote => ({
  kind: 'refused',
  refusal: explainBranch(refusal),
})

const find = (services: CodeServices, visit: Visit, kpj: string) =>
  findAtBranch(services, { kpj, staffId: staffOf(visit), purpose: 'activation', now: visit.now })

async function printCode(
  services: CodeServices,
  visit: Visit,
  { memberId }: AtBranch,
): Promise<BranchNote> {
  const { language, now } = visit
  const staffId = staffOf(visit)
  const account = await accountOf(services.db, memberId, [])
  if (account?.grade === 'proved') return no('has-account')
  const sent = await sendBranchCode(services, { memberId, now, staffId })
  return sent.ok ? { kind: 'done', words: text.activationPrinted[language] } : no(sent.refusal.kind)
}

type Shown = {
  readonly fields?: Fields
  readonly note?: BranchNote
  /** Whom a step has looked for already: each look stands in the member's history. */
  readonly known?: AtBranch
}

async function shown(
  services: CodeServices,
  visit: Visit,
  { fields, note, known }: Shown,
): Promise<Answer> {
  const { language } = visit
  const kpj = (fields?.kpj ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  const member = known ?? (kpj === '' ? undefined : await find(services, visit, kpj))
  const isUnknown = kpj !== '' && member === undefined
  const told = note ?? (isUnknown ? no('unknown-member') : undefined)
  const body = (
    <BranchActivationPage
      language={language}
      csrf={visit.csrf()}
      kpj={kpj}
      name={member?.name}
      note={told}
    />
  )
  return {
    kind: 'page',
    page: { title: text.activations[language], body },
    ...branchStanding(told),
  }
}
