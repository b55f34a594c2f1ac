import { channels, checkMessage, type MessageCheck, parseMessageCode, parseTail } from '#messages'
import type { Db } from '#platform/db'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import type { Guard } from './actions/guard.ts'
import { CHECK_MESSAGE } from './addresses.ts'
import { checkText as text } from './check-text.ts'
import type { Guarded } from './guarded.ts'
import { CheckPage, type Verdict } from './pages/check-page.tsx'
import type { CheckTrouble } from './refusals.ts'

export type CheckServices = {
  readonly db: Db
  readonly keys: Keys
  readonly guard: Guard
  /** Our only address, as it stands in every message. */
  readonly host: string
}

const LONGEST_SHOWN_AGAIN = 60

/** Whether a message is ours. What is asked never stands in an address, so the answer comes with the form. */
export const checkRoutes = (services: CheckServices): readonly Route[] => [
  {
    method: 'GET',
    path: CHECK_MESSAGE,
    access: 'public',
    handle: (visit) => page(services, visit, {}),
  },
  {
    method: 'POST',
    path: CHECK_MESSAGE,
    access: 'public',
    handle: (visit, fields) => check(services, visit, fields),
    form: (visit, fields, reason) =>
      page(services, visit, {
        trouble: 'not-done',
        ...(reason === 'stale' ? { fields } : {}),
      }),
  },
]

async function check(services: CheckServices, visit: Visit, fields: Fields): Promise<Answer> {
  const code = parseMessageCode(fields.reference ?? '')
  if (code === undefined) return page(services, visit, { fields, trouble: 'code-wrong' })
  const tail = parseTail(fields.tail ?? '')
  if (tail === undefined) return page(services, visit, { fields, trouble: 'tail-wrong' })
  const asked = { form: 'message-check', name: code, visit, fields } as const
  const admitted = await services.guard.admit(asked)
  if ('notNow' in admitted) return page(services, visit, { fields, guarded: admitted.notNow })
  const { db, keys } = services
  const answer = await checkMessage(db, keys, { code, tail, now: visit.now })
  await admitted.settle('message' in answer ? 'right' : 'wrong')
  return page(services, visit, { fields, verdict: verdictOf(answer) })
}

const verdictOf = (answer: MessageCheck): Verdict =>
  'message' in answer
    ? {
        kind: answer.kind,
        message: { ...answer.message, channel: channels[answer.message.channel] },
      }
    : answer

type Shown = {
  readonly fields?: Fields
  readonly trouble?: CheckTrouble
  readonly verdict?: Verdict
  readonly guarded?: Guarded
}

async function page(
  { guard, host }: CheckServices,
  visit: Visit,
  { fields = {}, trouble, verdict, guarded: given }: Shown,
): Promise<Answer> {
  const { language } = visit
  const guarded = given ?? (await guard.begin('message-check', visit))
  const { scripts, headers } = guarded
  const typed = (name: string) => (fields[name] ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  const body = (
    <CheckPage
      {...{ language, host, guarded, trouble, verdict }}
      csrf={visit.csrf()}
      code={typed('reference')}
      tail={typed('tail')}
    />
  )
  const status = guarded.status ?? (trouble === undefined ? undefined : 422)
  return {
    kind: 'page',
    page: { title: text.title[language], body, scripts, robots: true },
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
  }
}
