import type { Answer, Route, Visit } from '#platform/http'
import type { PaperServices } from './actions/paper-services.ts'
import { parsePaperCode } from './everywhere/code.ts'
import type { Paper } from './paper.ts'
import { fileOf, paperByCode } from './paper-store.ts'

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

/** Files of papers by their code. */
export const fileRoutes = (services: PaperServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/documents/papers/:file',
    access: 'member',
    handle: (visit) => issuedFile(services, visit),
  },
]
