import type { Answer, Route, Visit } from '#platform/http'
import type { IssueRefusal } from './actions/issue-paper.ts'
import { type OwnPaper, ownPaper } from './actions/own-paper.ts'
import type { PaperServices } from './actions/paper-services.ts'
import { simulationPaper } from './actions/simulation-paper.ts'
import { parsePaperCode } from './everywhere/code.ts'
import { listPapers } from './list-routes.tsx'
import type { Paper } from './paper.ts'
import { fileOf, paperByCode } from './paper-store.ts'
import { explainPaper } from './refusals.ts'

/** The file of a paper as a download: never shown by the browser itself, under a name that says what it is. */
export async function fileAnswer(
  { db, keys }: Pick<PaperServices, 'db' | 'keys'>,
  paper: Paper,
): Promise<Answer> {
  return {
    kind: 'file',
    contentType: 'application/pdf',
    fileName: `payung-${paper.content.kind}-${paper.code.slice(0, 4)}.pdf`,
    body: await fileOf(db, keys, paper),
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
  }
}

/** The file of a paper that was issued, by its code in the address; another member's is not there. */
export async function issuedFile(
  services: PaperServices,
  { params, memberId }: Visit,
): Promise<Answer> {
  const [, typed = ''] = /^(.{1,40})\.pdf$/.exec(params.file ?? '') ?? []
  const code = parsePaperCode(typed)
  const paper = code && (await paperByCode(services.db, services.keys, code))
  if (!paper || paper.memberId !== memberId) return { kind: 'not-found' }
  return fileAnswer(services, paper)
}

/** Files of papers: of what needs no question, made when it is first asked for, and of what was issued, by its code. */
export const fileRoutes = (services: PaperServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/documents/:file',
    access: 'member',
    handle: (visit) => ownFile(services, visit),
  },
  {
    method: 'GET',
    path: '/documents/papers/:file',
    access: 'member',
    handle: (visit) => issuedFile(services, visit),
  },
  {
    method: 'GET',
    path: '/documents/simulations/:file',
    access: 'member',
    handle: (visit) => simulationFile(services, visit),
  },
]

/** `card.pdf`, `wallet-card.pdf`, `history.pdf`, `heirs.pdf`, `statement-2025.pdf`. */
function ownPaperNamed(file: string): OwnPaper | undefined {
  if (file === 'card.pdf') return { kind: 'card' }
  if (file === 'wallet-card.pdf') return { kind: 'wallet' }
  if (file === 'history.pdf') return { kind: 'history' }
  if (file === 'heirs.pdf') return { kind: 'heirs' }
  const [, year] = /^statement-((?:19|20)\d{2})\.pdf$/.exec(file) ?? []
  return year === undefined ? undefined : { kind: 'statement', year: Number(year) }
}

async function ownFile(services: PaperServices, visit: Visit): Promise<Answer> {
  const { params, memberId, language, now } = visit
  const wanted = ownPaperNamed(params.file ?? '')
  if (wanted === undefined) return { kind: 'not-found' }
  const made = await ownPaper(services, wanted, { memberId, language, now })
  return made.ok ? fileAnswer(services, made.value) : notMade(services, visit, made.refusal)
}

/** The report of a simulation, by the key under which its member keeps it: `d3b0….pdf`. */
async function simulationFile(services: PaperServices, visit: Visit): Promise<Answer> {
  const { params, memberId, language, now } = visit
  const [, savedId] = /^([\da-f-]{36})\.pdf$/.exec(params.file ?? '') ?? []
  if (savedId === undefined) return { kind: 'not-found' }
  const made = await simulationPaper(services, { memberId, savedId, language, now })
  if (made.ok) return fileAnswer(services, made.value)
  const { refusal } = made
  return refusal.kind === 'no-such-simulation'
    ? { kind: 'not-found' }
    : notMade(services, visit, refusal)
}

type NotMade = IssueRefusal | { readonly kind: 'no-such-year' | 'simulation-unanswered' }

/** The list of papers with why there is no file; busy with when to come again. */
async function notMade(services: PaperServices, visit: Visit, refusal: NotMade): Promise<Answer> {
  const answer = await listPapers(services, visit, explainPaper(refusal.kind))
  if (refusal.kind !== 'busy' || answer.kind !== 'page') return answer
  const wait = { 'retry-after': String(refusal.retryAfterSeconds) }
  return { ...answer, status: 503, headers: wait }
}
