import { caseNumbersOf, type LookCase, lookCasesOf } from '#cases'
import { type StaffFace, staffFacesOf } from '#identity'
import { type LoggedAct, loggedAt, logOf } from '#platform/audit'
import { startOfDay } from '#platform/clock'
import { plusDays } from '#values'
import { caseIn, FIELDS_OF, KINDS_OF, type Look, type LookFilter, type Who } from '../look.ts'
import type { PrivacyServices } from './privacy-services.ts'

/** So many entries stand on a page. */
export const LOOKS_A_PAGE = 20

type Reading = Pick<PrivacyServices, 'db' | 'keys' | 'staffNames'>

export type LookPage = {
  readonly looks: readonly Look[]
  /** The older page begins before this place; absent on the last. */
  readonly older: bigint | undefined
}

/** A page of the member's list, newest first. Only their own history is read: what concerns another stands in another. */
export async function readLooks(
  services: Reading,
  memberId: bigint,
  { filter, before }: { readonly filter: LookFilter; readonly before: bigint | undefined },
): Promise<LookPage> {
  const { whose, group, from, to } = filter
  const found = await logOf(services.db, memberId, {
    kinds: KINDS_OF[whose],
    fields: group && FIELDS_OF[group],
    since: from && startOfDay(from),
    until: to && startOfDay(plusDays(to, 1)),
    before,
    limit: LOOKS_A_PAGE + 1,
  })
  const acts = found.slice(0, LOOKS_A_PAGE)
  const older = found.length > LOOKS_A_PAGE ? acts.at(-1)?.seq : undefined
  return { looks: await looksOf(services, memberId, acts), older }
}

/** One entry of the member's list; `undefined` for none. */
export async function readLook(
  services: Reading,
  memberId: bigint,
  seq: bigint,
): Promise<Look | undefined> {
  const act = await loggedAt(services.db, memberId, seq)
  return act && (await looksOf(services, memberId, [act]))[0]
}

async function looksOf(
  { db, keys, staffNames }: Reading,
  memberId: bigint,
  acts: readonly LoggedAct[],
): Promise<readonly Look[]> {
  const staff = acts.filter(({ actorKind }) => actorKind === 'staff').map(({ actor }) => actor)
  const [faces, asked, own] = await Promise.all([
    staffFacesOf(db, [...new Set(staff)]),
    lookCasesOf({ db, keys }, memberId),
    caseNumbersOf(db, memberId),
  ])
  const facesShown = { faces, withName: staffNames === 'shown' }
  return acts.map((act) => lookOf(act, whoOf(act, facesShown), { asked, own }))
}

type Cases = { readonly asked: readonly LookCase[]; readonly own: ReadonlySet<string> }

const lookOf = (act: LoggedAct, who: Who, { asked, own }: Cases): Look => ({
  ...{ seq: act.seq, at: act.at, who, action: act.action },
  ...{ purpose: act.purpose, fields: act.fields },
  caseNumber: caseIn(act.from?.reference),
  isOwnCase: own.has(act.from?.reference ?? ''),
  askedIn: asked.find(({ seq }) => seq === act.seq)?.number,
})

type Faces = { readonly faces: ReadonlyMap<string, StaffFace>; readonly withName: boolean }

function whoOf({ actorKind, actor, from }: LoggedAct, { faces, withName }: Faces): Who {
  if (actorKind === 'member') return { kind: 'self' }
  if (actorKind !== 'staff') return { kind: actorKind }
  const face = faces.get(actor)
  return {
    kind: 'staff',
    role: from?.role ?? face?.role ?? '',
    office: from?.office ?? face?.branch ?? '',
    name: withName ? face?.name : undefined,
  }
}
