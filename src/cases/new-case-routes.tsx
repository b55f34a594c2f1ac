import { monthOfInstant } from '#platform/clock'
import type { Answer, Fields, Route, SentFile, Visit } from '#platform/http'
import { checkFile } from './actions/check-file.ts'
import { openCase } from './actions/open-case.ts'
import { ownEmployers } from './actions/own-employers.ts'
import type { CaseServices } from './actions/services.ts'
import { LONGEST_TEXT, MOST_FILE_BYTES } from './case.ts'
import { ChoicePage } from './pages/choice-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import type { CaseTrouble } from './refusals.ts'
import { aboutText, text } from './text.ts'
import { checkedText, isAbout, subjectOf, type Wish } from './wish.ts'

/** One file comes with a form. */
export const ONE_FILE = { most: 1, mostBytes: MOST_FILE_BYTES } as const
/** Makes photos smaller before they are sent, and takes up again what was broken off. */
export const FILE_SCRIPT = 'src/cases/islands/file.island.tsx'
const LONGEST_SHOWN_AGAIN = 2 * LONGEST_TEXT
const SECTION = '/cases'

/** Opening a case. */
export const newCaseRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/cases/new',
    access: 'member',
    handle: (visit) => form(services, visit, { fields: visit.query, troubles: [] }),
  },
  {
    method: 'POST',
    path: '/cases',
    access: 'member',
    files: ONE_FILE,
    handle: (visit, fields, files) => open(services, visit, { fields, files }),
    form: (visit, fields, reason) =>
      form(services, visit, { fields: reason === 'stale' ? fields : {}, troubles: ['not-done'] }),
  },
]

type Typed = { readonly fields: Fields; readonly troubles: readonly CaseTrouble[] }

async function form(
  services: CaseServices,
  visit: Visit,
  { fields, troubles }: Typed,
): Promise<Answer> {
  const { language } = visit
  const wish = wishOf(fields)
  if (wish === undefined) {
    const title = text.open[language]
    return {
      kind: 'page',
      page: { title, section: SECTION, body: <ChoicePage language={language} /> },
    }
  }
  const body = (
    <NewPage
      language={language}
      csrf={visit.csrf()}
      wish={wish}
      employers={await ownEmployers(services, visit.memberId)}
      troubles={troubles}
      answerDays={services.answerDays}
    />
  )
  const status = troubles.length === 0 ? {} : { status: 422 }
  const title = aboutText[wish.about].title[language]
  return {
    kind: 'page',
    page: { title, section: SECTION, scripts: [FILE_SCRIPT], body },
    ...status,
  }
}

function wishOf(fields: Fields): Wish | undefined {
  const { about } = fields
  if (!isAbout(about)) return undefined
  const typed = (name: string) => (fields[name] ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  return {
    about,
    employer: typed('employer'),
    month: typed('month'),
    want: typed('want'),
    kpj: typed('kpj'),
    text: typed('text'),
  }
}

type Sent = { readonly fields: Fields; readonly files: readonly SentFile[] }

async function open(services: CaseServices, visit: Visit, sent: Sent): Promise<Answer> {
  const { fields, files } = sent
  const again = (troubles: readonly CaseTrouble[]) => form(services, visit, { fields, troubles })
  const wish = wishOf(fields)
  if (wish === undefined) return again(['not-done'])
  const { memberId, language, now } = visit
  const employers = await ownEmployers(services, memberId)
  const subject = subjectOf(wish, { employers, thisMonth: monthOfInstant(now) })
  const story = checkedText(wish.text, LONGEST_TEXT)
  const [chosen] = files
  const file = chosen && (await checkFile(chosen))
  if (!subject.ok || !story.ok || file?.ok === false) {
    return again([
      ...(subject.ok ? [] : subject.refusal),
      ...(story.ok ? [] : [story.refusal]),
      ...(file?.ok === false ? [file.refusal] : []),
    ])
  }
  const opened = await openCase(services, {
    ...{ memberId, language, now, subject: subject.value, text: story.value },
    file: file?.value,
  })
  return opened.ok
    ? { kind: 'redirect', to: `/cases/${opened.value.number}?done=opened` }
    : again([opened.refusal])
}
