import { qrOf } from '#design'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import {
  type EnrolServices,
  enrolmentAgain,
  enrolStaff,
  openEnrolment,
  type StaffSetUp,
} from './actions/enrol-staff.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { onward } from './actions/signed-in-answer.ts'
import { StaffEnrolledPage, StaffEnrolPage, StaffSetUpPage } from './pages/staff-enrol-page.tsx'
import { suggestPassphrase } from './passphrase.ts'
import type { PasswordFault } from './password-policy.ts'
import { accountText as text } from './staff-account-text.ts'
import type { EnrolTrouble } from './staff-refusals.ts'
import { standing } from './standing.ts'
import { totpUri, typedSecret } from './totp.ts'

const PATH = '/staff/enrol'
const LONGEST_SHOWN_AGAIN = 320
const LONGEST_TOKEN = 400

type Services = EnrolServices & { readonly brandName: string }

/** Where new staff choose their password and set up their authenticator, with the code of a letter. */
export function staffEnrolRoutes(services: Services): readonly Route[] {
  const form = beginning(services)
  return [
    { method: 'GET', path: PATH, access: 'public', handle: (visit) => form(visit, {}) },
    {
      method: 'POST',
      path: PATH,
      access: 'public',
      async handle(visit, fields) {
        const { email = '', code = '', ticket = '', proof = '' } = fields
        const { network, now } = visit
        const asked = { email, code, network, now, effort: { ticket, proof } }
        const opened = await openEnrolment(services, asked)
        if (!opened.ok) return form(visit, fields, opened.refusal)
        return setUp(services, visit, { opened: opened.value })
      },
      form: (visit, fields, reason) => form(visit, fields, notProcessed(reason)),
    },
    {
      method: 'POST',
      path: `${PATH}/finish`,
      access: 'public',
      async handle(visit, { token: sent = '', password = '', code = '' }) {
        const { now } = visit
        const token = sent.slice(0, LONGEST_TOKEN)
        const done = await enrolStaff(services, { token, password, code, now })
        if (done.ok) return onward(undefined, `${PATH}/done`)
        const opened = await enrolmentAgain(services, token, now)
        const { refusal } = done
        if (opened === undefined || refusal.kind === 'enrolment-over')
          return form(visit, {}, { kind: 'enrolment-over' })
        return refusal.kind === 'password'
          ? setUp(services, visit, { opened, fault: refusal.fault })
          : setUp(services, visit, { opened, trouble: refusal })
      },
      // The key is not shown again to whoever comes from elsewhere: the code leads here once more.
      form: (visit, _fields, reason) => form(visit, {}, notProcessed(reason)),
    },
    {
      method: 'GET',
      path: `${PATH}/done`,
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.done[language], body: <StaffEnrolledPage language={language} /> },
      }),
    },
  ]
}

const notProcessed = (reason: 'stale' | 'other-site'): EnrolTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})

const beginning =
  (services: Services) =>
  async (visit: Visit, fields: Fields, trouble?: EnrolTrouble): Promise<Answer> => {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose: 'staff-enrolment', network, now })
    const body = (
      <StaffEnrolPage
        language={language}
        csrf={visit.csrf()}
        email={(fields.email ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
        trouble={trouble}
        task={task}
      />
    )
    const page = { title: text.enrol[language], body, scripts: [ACCOUNT_SCRIPT] }
    return { kind: 'page', page, ...standing(trouble) }
  }

type SetUp = {
  readonly opened: StaffSetUp
  readonly trouble?: EnrolTrouble
  readonly fault?: PasswordFault
}

function setUp(services: Services, visit: Visit, { opened, trouble, fault }: SetUp): Answer {
  const { language } = visit
  const { token, secret, email } = opened
  const uri = totpUri(secret, { issuer: services.brandName, account: email })
  const body = (
    <StaffSetUpPage
      {...{ language, token, uri, trouble, fault }}
      csrf={visit.csrf()}
      qr={qrOf(uri)}
      typedSecret={typedSecret(secret)}
      suggestion={suggestPassphrase()}
    />
  )
  const page = { title: text.enrol[language], body, scripts: [ACCOUNT_SCRIPT] }
  return { kind: 'page', page, ...(fault ? { status: 422 } : standing(trouble)) }
}
