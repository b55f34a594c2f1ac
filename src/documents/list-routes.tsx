import type { Answer, Route, Visit } from '#platform/http'
import type { Explanation } from '#values'
import type { PaperServices } from './actions/paper-services.ts'
import { type ListedPaper, readPapers } from './actions/read-papers.ts'
import { takeBack } from './actions/revoke-paper.ts'
import { paperCodeText, parsePaperCode } from './everywhere/code.ts'
import { kindText, type PaperKind } from './everywhere/kind.ts'
import { PapersPage } from './pages/papers-page.tsx'
import { explainPaper } from './refusals.ts'
import { text } from './text.ts'

const PATH = '/documents'

/** What a member had issued, and the button that takes a paper back. */
export const listRoutes = (services: PaperServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'member',
    handle: (visit) => listPapers(services, visit),
  },
  {
    method: 'POST',
    path: '/documents/papers/:code/revocation',
    access: 'member',
    async handle(visit) {
      const code = parsePaperCode(visit.params.code ?? '')
      const { memberId, now } = visit
      const isDone = code !== undefined && (await takeBack(services, { memberId, code, now }))
      return isDone ? { kind: 'redirect', to: `${PATH}?done=revoked` } : { kind: 'not-found' }
    },
    form: (visit) => listPapers(services, visit, explainPaper('not-done')),
  },
]

/** The list; with what was just done, or why it was not. */
export async function listPapers(
  services: PaperServices,
  visit: Visit,
  trouble?: Explanation,
): Promise<Answer> {
  const { language, memberId, now, query } = visit
  const view = await readPapers(services, { memberId, now })
  const papers = view.papers.map((paper) => listed(paper, language))
  const made = papers.find(({ code }) => code.replaceAll('-', '') === query.made)
  const done = query.done === 'revoked' ? 'revoked' : made
  const body = <PapersPage {...{ ...view, language, papers, done, trouble }} csrf={visit.csrf()} />
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: { title: text.title[language], section: '/profile', body },
  }
}

function listed(paper: ListedPaper, language: Visit['language']) {
  const { content, code, issuedAt, standing, looks } = paper
  const folder = content.kind === 'letter' ? 'letters' : 'papers'
  return {
    ...{
      title: hasOwnTitle(content.kind) ? content.title : kindText[content.kind][language],
      issuedAt,
      standing,
      looks,
    },
    code: paperCodeText(code),
    href: `/documents/${folder}/${code}.pdf`,
    revocation: `/documents/papers/${code}/revocation`,
    recipient: content.recipient,
    validUntil: content.validUntil,
  }
}

/** Of some kinds a member has several: their titles say which. */
const hasOwnTitle = (kind: PaperKind): boolean => kind === 'statement' || kind === 'simulation'
