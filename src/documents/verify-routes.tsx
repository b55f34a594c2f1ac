import { createHash } from 'node:crypto'
import { dayOfInstant } from '#platform/clock'
import type { Answer, Route, SentFile, Visit } from '#platform/http'
import type { PaperServices } from './actions/paper-services.ts'
import { publishedKeys } from './actions/published-keys.ts'
import { verifyPaper } from './actions/verify-paper.ts'
import { paperCodeText, parsePaperCode } from './everywhere/code.ts'
import { offlineText } from './everywhere/offline-text.ts'
import { OfflinePage } from './pages/offline-page.tsx'
import { VerifyPage } from './pages/verify-page.tsx'
import { VerifyStartPage } from './pages/verify-start-page.tsx'
import { explainPaper, type PaperTrouble } from './refusals.ts'
import { verifyText } from './text.ts'

const SCRIPT = 'src/documents/islands/check-paper.island.tsx'
/** Papers are far smaller; nothing else need be held against one. */
const MOST_BYTES = 5_000_000
const AN_HOUR = 'public, max-age=3600'

/** Where anybody checks a paper; signed in or not. */
export const verifyRoutes = (services: PaperServices): readonly Route[] => [
  { method: 'GET', path: '/verify', access: 'public', handle: start },
  {
    method: 'GET',
    path: '/verify/offline',
    access: 'public',
    handle: ({ language, now }) => ({
      kind: 'page',
      page: {
        title: offlineText.title[language],
        body: <OfflinePage {...{ language, today: dayOfInstant(now) }} />,
        scripts: [SCRIPT],
      },
    }),
  },
  {
    method: 'GET',
    path: '/verify/:code',
    access: 'public',
    handle: (visit) => show(services, visit),
  },
  {
    method: 'POST',
    path: '/verify/:code',
    access: 'public',
    files: { most: 1, mostBytes: MOST_BYTES },
    handle: (visit, _fields, [file]) => show(services, visit, { file: file ?? 'none' }),
    form: (visit) => show(services, visit, { trouble: 'not-done' }),
  },
  {
    method: 'GET',
    path: '/.well-known/payung-documents.json',
    access: 'public',
    handle: async () => ({
      kind: 'json',
      json: await publishedKeys(services),
      headers: { 'cache-control': AN_HOUR },
    }),
  },
]

/** The form for a code; a code that was typed leads to its own page. */
function start({ query, language }: Visit): Answer {
  const { code: typed } = query
  const code = typed === undefined ? undefined : parsePaperCode(typed)
  if (code !== undefined) return { kind: 'redirect', to: `/verify/${code}` }
  const trouble = typed === undefined ? undefined : explainPaper('code-wrong')
  return startPage(language, { typed: typed?.slice(0, 100) ?? '', trouble })
}

type Started = Pick<Parameters<typeof VerifyStartPage>[0], 'typed' | 'trouble'>

const startPage = (language: Visit['language'], started: Started): Answer => ({
  kind: 'page',
  ...(started.trouble === undefined ? {} : { status: 422 }),
  page: {
    title: verifyText.title[language],
    robots: true,
    body: <VerifyStartPage {...{ language, ...started }} />,
  },
})

/** A file that was sent to be held against the paper, or that none was; why nothing was compared. */
type Sent = { readonly file?: SentFile | 'none'; readonly trouble?: PaperTrouble }

/** What is known of a code; with a file, whether it is the one that was issued. */
async function show(services: PaperServices, visit: Visit, sent: Sent = {}): Promise<Answer> {
  const { network, now, params } = visit
  const code = parsePaperCode(params.code ?? '')
  if (code === undefined) return unknown(visit, (params.code ?? '').slice(0, 40))
  const verified = await verifyPaper(services, { code, network, now })
  if (!verified.ok) return unknown(visit, paperCodeText(code))
  const { compared, trouble } = heldAgainst(verified.value.checksum, sent)
  return answer(visit, { found: verified.value, compared, code: paperCodeText(code) }, trouble)
}

/** Whether the file has that checksum; a missing one, or one that was too large, is a trouble. */
function heldAgainst(
  checksum: string,
  { file, trouble }: Sent,
): { readonly compared: View['compared']; readonly trouble: PaperTrouble | undefined } {
  if (file === undefined) return { compared: undefined, trouble }
  if (file === 'none' || file.isTooLarge || file.bytes.length === 0)
    return { compared: undefined, trouble: 'file-missing' }
  const own = createHash('sha256').update(file.bytes).digest('hex')
  return { compared: own === checksum ? 'same' : 'other', trouble: undefined }
}

type View = Pick<Parameters<typeof VerifyPage>[0], 'found' | 'compared' | 'code'>

function answer(visit: Visit, view: View, trouble: PaperTrouble | undefined): Answer {
  const { language } = visit
  const body = (
    <VerifyPage
      {...{ language, today: dayOfInstant(visit.now), ...view }}
      csrf={visit.csrf()}
      trouble={trouble && explainPaper(trouble)}
    />
  )
  const page = { title: verifyText.title[language], body, scripts: [SCRIPT] }
  return { kind: 'page', ...(trouble === undefined ? {} : { status: 422 }), page }
}

function unknown(visit: Visit, code: string): Answer {
  const shown = answer(visit, { found: undefined, compared: undefined, code }, undefined)
  return { ...shown, status: 404 } as Answer
}
