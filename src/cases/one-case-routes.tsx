import { dayOfInstant } from '#platform/clock'
import type { Answer, Fields, Page, PostRoute, Route, SentFile, Visit } from '#platform/http'
import { isUuid, type Result } from '#values'
import type { StepRefusal } from './actions/act-in-case.ts'
import type { CaseServices } from './actions/case-services.ts'
import { checkFile } from './actions/check-file.ts'
import { findDispute, isAboutDispute } from './actions/find-dispute.ts'
import { readCase, readEvidence, type WholeCase } from './actions/read-case.ts'
import { addEvidence, addMessage, closeCase, reopenCase } from './actions/reply-to-case.ts'
import { type Evidence, fileNameOf, LONGEST_TEXT, type MemberCase } from './case.ts'
import { isCaseNumber } from './case-number.ts'
import { subjectText } from './case-text.ts'
import { FILE_SCRIPT, ONE_FILE } from './new-case-routes.tsx'
import { CasePage } from './pages/case-page.tsx'
import { PrintPage } from './pages/print-page.tsx'
import type { CaseTrouble } from './refusals.ts'
import { checkedText } from './wish.ts'

const LONGEST_SHOWN_AGAIN = 2 * LONGEST_TEXT

type Acted = Result<MemberCase, StepRefusal | CaseTrouble>
type Own = { readonly memberId: bigint; readonly number: string; readonly now: Visit['now'] }

/** A case of the member's own; another's is not there. */
export const oneCaseRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/cases/:number',
    access: 'member',
    handle: (visit) => show(services, visit, { troubles: [], typed: '' }),
  },
  {
    method: 'GET',
    path: '/cases/:number/print',
    access: 'member',
    async handle(visit) {
      const whole = await wholeCase(services, visit)
      if (whole === undefined) return { kind: 'not-found' }
      return page(visit, whole, { body: <PrintPage {...viewOf(visit, whole)} /> })
    },
  },
  {
    method: 'GET',
    path: '/cases/:number/evidence/:evidenceId',
    access: 'member',
    handle: (visit) => download(services, visit),
  },
  acting(services, { noun: 'messages', done: 'message' }, (own, { text }) =>
    withText(text, (said) => addMessage(services, { ...own, text: said })),
  ),
  acting(services, { noun: 'closing', done: 'closed' }, (own) => closeCase(services, own)),
  acting(services, { noun: 'reopening', done: 'reopened' }, (own, { text }) =>
    withText(text, (said) => reopenCase(services, { ...own, text: said })),
  ),
  {
    ...acting(services, { noun: 'evidence', done: 'evidence' }, (own, _fields, [file]) =>
      keep(services, own, file),
    ),
    files: ONE_FILE,
  },
]

type Act = (own: Own, fields: Fields, files: readonly SentFile[]) => Promise<Acted>

/** The last part of its address, and what the page says afterwards. */
type Named = { readonly noun: string; readonly done: string }

/** Does something in a case and leads back to it; refused, the page comes back with what was typed. */
function acting(services: CaseServices, { noun, done }: Named, act: Act): PostRoute {
  return {
    method: 'POST',
    path: `/cases/:number/${noun}`,
    access: 'member',
    async handle(visit, fields, files) {
      const { memberId, now } = visit
      const number = numberIn(visit)
      if (number === undefined) return { kind: 'not-found' }
      const acted = await act({ memberId, now, number }, fields, files)
      if (acted.ok) return { kind: 'redirect', to: `/cases/${number}?done=${done}` }
      if (acted.refusal === 'no-such-case') return { kind: 'not-found' }
      return show(services, visit, { troubles: [acted.refusal], typed: typedIn(fields) })
    },
    form: (visit, fields, reason) =>
      show(services, visit, {
        troubles: ['not-done'],
        typed: reason === 'stale' ? typedIn(fields) : '',
      }),
  }
}

const typedIn = ({ text = '' }: Fields): string => text.slice(0, LONGEST_SHOWN_AGAIN)

async function withText(
  text: string | undefined,
  act: (text: string) => Promise<Acted>,
): Promise<Acted> {
  const checked = checkedText(text ?? '', LONGEST_TEXT)
  return checked.ok ? act(checked.value) : checked
}

async function keep(services: CaseServices, own: Own, sent: SentFile | undefined): Promise<Acted> {
  if (sent === undefined) return { ok: false, refusal: 'file-missing' }
  const file = await checkFile(sent)
  return file.ok ? addEvidence(services, { ...own, file: file.value }) : file
}

const numberIn = ({ params: { number = '' } }: Visit): string | undefined =>
  isCaseNumber(number) ? number : undefined

async function wholeCase(services: CaseServices, visit: Visit): Promise<WholeCase | undefined> {
  const number = numberIn(visit)
  const { memberId, now } = visit
  return number === undefined ? undefined : readCase(services, { memberId, now, number })
}

type Shown = { readonly troubles: readonly CaseTrouble[]; readonly typed: string }

async function show(services: CaseServices, visit: Visit, shown: Shown): Promise<Answer> {
  const whole = await wholeCase(services, visit)
  if (whole === undefined) return { kind: 'not-found' }
  const view = viewOf(visit, whole)
  const { done } = visit.query
  const { memberId, subject, number } = whole.found
  const dispute = shown.troubles.some(isAboutDispute)
    ? await findDispute(services.db, { memberId, subject, besides: number })
    : undefined
  const answer = page(visit, whole, {
    body: (
      <CasePage {...view} {...shown} inTheWay={dispute?.number} csrf={visit.csrf()} done={done} />
    ),
    scripts: [FILE_SCRIPT],
  })
  return shown.troubles.length === 0 ? answer : { ...answer, status: 422 }
}

const viewOf = ({ language }: Visit, whole: WholeCase) => ({
  ...{ ...whole, language },
  openedOn: dayOfInstant(whole.found.openedAt),
})

const page = ({ language }: Visit, { found }: WholeCase, shown: Pick<Page, 'body' | 'scripts'>) =>
  ({
    kind: 'page',
    page: { title: subjectText(found.subject, language), section: '/cases', ...shown },
  }) as const

async function download(services: CaseServices, visit: Visit): Promise<Answer> {
  const number = numberIn(visit)
  const { memberId, params } = visit
  const { evidenceId = '' } = params
  if (number === undefined || !isUuid(evidenceId)) return { kind: 'not-found' }
  const file = await readEvidence(services, { memberId, number, evidenceId })
  if (file === undefined) return { kind: 'not-found' }
  return evidenceAnswer(number, file)
}

/** Never shown by the browser itself: saved, under a name of ours, as what it was found to be. */
export const evidenceAnswer = (
  number: string,
  file: Evidence & { readonly content: Buffer },
): Answer => ({
  kind: 'file',
  contentType: file.mediaType,
  fileName: fileNameOf(number, file),
  body: file.content,
  headers: {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  },
})
