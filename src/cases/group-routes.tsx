import type { Answer, Route, Visit } from '#platform/http'
import type { CaseServices } from './actions/case-services.ts'
import { joinGroup, leaveGroup } from './actions/join-group.ts'
import { readGroup } from './actions/read-groups.ts'
import type { GroupTrouble } from './group-refusals.ts'
import { groupText } from './group-text.ts'
import { GroupPage } from './pages/group-page.tsx'

const PATH = '/cases/group'

type MemberVisit = Visit & { readonly memberId: bigint }

/** Taking part in a complaint of several about an employer. */
export const groupRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'member',
    handle: (visit) => page(services, visit, { ref: visit.query.employer }),
  },
  {
    method: 'POST',
    path: PATH,
    access: 'member',
    handle: (visit, { employer }) =>
      act(services, visit, { ref: employer, done: 'joined', verb: joinGroup }),
    form: (visit, { employer }) => page(services, visit, { ref: employer, trouble: 'not-done' }),
  },
  {
    method: 'POST',
    path: `${PATH}/leaving`,
    access: 'member',
    handle: (visit, { employer }) =>
      act(services, visit, { ref: employer, done: 'left', verb: leaveGroup }),
    form: (visit, { employer }) => page(services, visit, { ref: employer, trouble: 'not-done' }),
  },
]

type Act = {
  readonly ref: string | undefined
  readonly done: 'joined' | 'left'
  readonly verb: typeof joinGroup | typeof leaveGroup
}

async function act(
  services: CaseServices,
  visit: MemberVisit,
  { ref = '', done, verb }: Act,
): Promise<Answer> {
  const { memberId, now } = visit
  const own = await readGroup(services, { memberId, ref, now })
  if (own === undefined) return { kind: 'not-found' }
  const { employerNumber } = own.employer
  const acted = await verb(services, { memberId, employerNumber, now })
  return acted.ok
    ? { kind: 'redirect', to: `${PATH}?employer=${own.employer.ref}&done=${done}` }
    : page(services, visit, { ref, trouble: acted.refusal })
}

type Shown = { readonly ref: string | undefined; readonly trouble?: GroupTrouble }

async function page(
  services: CaseServices,
  visit: MemberVisit,
  { ref = '', trouble }: Shown,
): Promise<Answer> {
  const { language, memberId, now, query } = visit
  const own = await readGroup(services, { memberId, ref, now })
  if (own === undefined) return { kind: 'not-found' }
  const hasLeft = query.done === 'left' && own.joined === undefined && trouble === undefined
  const body = <GroupPage language={language} csrf={visit.csrf()} {...{ own, trouble, hasLeft }} />
  return {
    kind: 'page',
    page: { title: groupText.title[language], section: '/cases', body },
    ...(trouble === undefined ? {} : { status: 422 }),
  }
}
