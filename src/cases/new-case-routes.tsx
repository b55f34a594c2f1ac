import { isMonthTold } from '#contributions'
import { personOf } from '#members'
import { dayOfInstant, monthOfInstant } from '#platform/clock'
import type { Access, Answer, Fields, PostRoute, Route, SentFile, Visit } from '#platform/http'
import { isUuid } from '#values'
import type { CaseServices } from './actions/case-services.ts'
import { checkFile } from './actions/check-file.ts'
import { findDispute } from './actions/find-dispute.ts'
import { openCase } from './actions/open-case.ts'
import { ownEmployers } from './actions/own-employers.ts'
import { arrivedFile } from './actions/upload-in-pieces.ts'
import { LONGEST_TEXT, MOST_FILE_BYTES } from './case.ts'
import { IDENTITY_CASES, IDENTITY_FORM } from './identity-wish.ts'
import { ChoicePage } from './pages/choice-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import type { CaseTrouble } from './refusals.ts'
import { aboutText, text } from './text.ts'
import { checkedText, isAbout, subjectOf, unendedMonth, type Wish } from './wish.ts'

/** One file comes with a form. */
export const ONE_FILE = { most: 1, mostBytes: MOST_FILE_BYTES } as const
/** Makes photos smaller before they are sent, and takes up again what was broken off. */
export const FILE_SCRIPT = 'src/cases/islands/file.island.tsx'
const LONGEST_SHOWN_AGAIN = 2 * LONGEST_TEXT
const SECTION = '/cases'
/** Name and birth date: whoever asks for another gave a strong factor within the last five minutes. */
const STRONG: Access = { freshWithinMinutes: 5, byStrongFactor: true }
const ABOUT_IDENTITY = { about: 'identity' } as const

/** Opening a case. */
export const newCaseRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/cases/new',
    access: 'member',
    handle: (visit) =>
      visit.query.about === ABOUT_IDENTITY.about
        ? toIdentity
        : form(services, visit, { fields: linked(visit.query), troubles: [] }),
  },
  {
    ...sentTo(services, '/cases', (fields) => fields),
    access: 'member',
    handle: (visit, fields, files) =>
      fields.about === ABOUT_IDENTITY.about ? toIdentity : open(services, visit, { fields, files }),
  },
  {
    method: 'GET',
    path: IDENTITY_FORM,
    access: STRONG,
    handle: (visit) => form(services, visit, { fields: ABOUT_IDENTITY, troubles: [] }),
  },
  {
    ...sentTo(services, IDENTITY_CASES, (fields) => ({ ...fields, ...ABOUT_IDENTITY })),
    access: STRONG,
    handle: (visit, fields, files) =>
      open(services, visit, { fields: { ...fields, ...ABOUT_IDENTITY }, files }),
  },
]

const toIdentity: Answer = { kind: 'redirect', to: IDENTITY_FORM }

/** Where a form for a case is sent, with its file. */
const sentTo = (
  services: CaseServices,
  path: string,
  typed: (fields: Fields) => Fields,
): Pick<PostRoute, 'method' | 'path' | 'files' | 'form'> => ({
  method: 'POST',
  path,
  files: ONE_FILE,
  form: (visit, fields, reason) =>
    form(services, visit, {
      fields: typed(reason === 'stale' ? fields : {}),
      troubles: ['not-done'],
    }),
})

/** A link says what of the record it is about, and nothing in the member's name: least of all that a number is not theirs. */
function linked({ about, employer, month, also, want }: Fields): Fields {
  return {
    ...(about === undefined ? {} : { about }),
    ...(employer === undefined ? {} : { employer }),
    ...(month === undefined ? {} : { month }),
    ...(also === undefined ? {} : { also }),
    ...(want === 'join' ? { want } : {}),
  }
}

type Typed = {
  readonly fields: Fields
  readonly troubles: readonly CaseTrouble[]
  /** The number of the case that disputes the same. */
  readonly inTheWay?: string | undefined
}

async function form(
  services: CaseServices,
  visit: Visit,
  { fields, troubles, inTheWay }: Typed,
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
      inTheWay={inTheWay}
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
    also: typed('also'),
    want: typed('want'),
    kpj: typed('kpj'),
    name: typed('name'),
    birthDate: typed('birthDate'),
    text: typed('text'),
    upload: isUuid(fields.upload ?? '') ? typed('upload') : '',
  }
}

async function subjectIn({ db, keys }: CaseServices, { memberId, now }: Visit, wish: Wish) {
  const employers = await ownEmployers({ db, keys }, memberId)
  const known = { employers, thisMonth: monthOfInstant(now) }
  const asked = unendedMonth(wish, known)
  const isTold =
    asked !== undefined &&
    (await isMonthTold(db, memberId, {
      ...asked.employer,
      month: asked.month,
      today: dayOfInstant(now),
    }))
  const { name, birthDate } = await personOf(db, memberId)
  const today = dayOfInstant(now)
  return subjectOf(wish, { ...known, isTold, person: { name, birthDate }, today })
}

type Given = { readonly chosen: SentFile | undefined; readonly uploadId: string }

/** The file that came with the form, or the one that the script sent before it; `undefined` for none. */
async function fileIn(services: CaseServices, memberId: bigint, { chosen, uploadId }: Given) {
  if (chosen !== undefined) return checkFile(chosen)
  return uploadId === '' ? undefined : arrivedFile(services, { memberId, uploadId })
}

type Sent = { readonly fields: Fields; readonly files: readonly SentFile[] }

async function open(services: CaseServices, visit: Visit, sent: Sent): Promise<Answer> {
  const { fields, files } = sent
  const again = (troubles: readonly CaseTrouble[]) => form(services, visit, { fields, troubles })
  const wish = wishOf(fields)
  if (wish === undefined) return again(['not-done'])
  const { memberId, language, now } = visit
  const subject = await subjectIn(services, visit, wish)
  const story = checkedText(wish.text, LONGEST_TEXT)
  const file = await fileIn(services, memberId, { chosen: files[0], uploadId: wish.upload })
  if (!subject.ok || !story.ok || file?.ok === false) {
    return again([
      ...(subject.ok ? [] : subject.refusal),
      ...(story.ok ? [] : [story.refusal]),
      ...(file?.ok === false ? [file.refusal] : []),
    ])
  }
  const opened = await openCase(services, {
    ...{ memberId, language, now, subject: subject.value, text: story.value },
    ...{ file: file?.value, uploadId: files[0] === undefined ? wish.upload : '' },
  })
  if (opened.ok) return { kind: 'redirect', to: `/cases/${opened.value.number}?done=opened` }
  const dispute = await findDispute(services.db, { memberId, subject: subject.value })
  return form(services, visit, {
    ...{ fields, troubles: [opened.refusal] },
    inTheWay: dispute?.number,
  })
}
