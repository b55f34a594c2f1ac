import { describe, expect, test } from 'vitest'
import { RefusalNotice } from '#design'
import { all, expectTold, type Shown } from '#test/refused'
import { instant, LANGUAGES } from '#values'
import { type CodeTrouble, explainCode } from '../code-refusals.ts'
import { explainProof, type ProofTrouble } from '../factor-refusals.ts'
import {
  explainFreeze,
  explainOwnFreeze,
  FROZEN,
  type FreezeTrouble,
  type OwnFreezeTrouble,
} from '../freeze-refusals.ts'
import {
  explainCancel,
  explainNotMe,
  NOT_ME_NOT_DONE,
  NOT_ME_OVER,
  type NotMeTrouble,
} from '../not-me-refusals.ts'
import { explainOwnPasskey, type OwnPasskeyTrouble } from '../own-passkey-refusals.ts'
import type { PasswordFault } from '../password-policy.ts'
import { explainPublicForm, type PublicFormTrouble } from '../public-form-refusals.ts'
import { explainRecover, type RecoverTrouble } from '../recover-refusals.ts'
import { identityRefusals } from '../refusals/registry.ts'
import { explain, explainPassword, NOT_ENDED, type SignInTrouble } from '../refusals.ts'
import { CancelChangePage } from './cancel-change-page.tsx'
import { CodeTroubleNotice } from './code-trouble.tsx'
import { FrozenPage } from './freeze-code-page.tsx'
import { FreezePage } from './freeze-page.tsx'
import { NotMeCodePage } from './not-me-code-page.tsx'
import { NotMeOverPage, NotMePage } from './not-me-page.tsx'
import { OwnFreezePage } from './own-freeze-page.tsx'
import { PasskeyNotice } from './passkey-trouble.tsx'
import { PasswordAdvice } from './password-advice.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'
import { PublicFormNotice } from './public-form-notice.tsx'
import { RecoverPage } from './recover-page.tsx'
import { Trouble } from './trouble.tsx'

const wait = { retryAfterSeconds: 30 }
const work = { ...wait, task: { ticket: 'sealed', bits: 14, waitSeconds: 30 } }
const passkey = {
  ...{ 'passkey-unknown': { credentialId: 'x' }, 'passkey-stale': {} },
  ...{ 'passkey-invalid': {}, 'passkey-copied': {} },
}
const form = { 'stale-form': {}, 'other-site': {} }
const own = { csrf: 'token', task: undefined } as const
const advice = { field: 'password', least: 15, suggestion: 'a b c' } as const

const AREAS: Readonly<Record<string, readonly Shown[]>> = {
  'signing in': all<SignInTrouble>({
    ...{ 'no-match': {}, busy: wait, wait, work, ...passkey, ...form, 'session-over': {} },
  }).map((trouble) => [
    explain(trouble),
    (language) => <Trouble language={language} trouble={trouble} />,
  ]),
  'ending sessions': [
    [NOT_ENDED, (language) => <RefusalNotice language={language} refusal={NOT_ENDED} />],
  ],
  passwords: [
    ...all<PasswordFault>({
      ...{ 'too-short': { least: 15 }, 'too-long': { most: 128 }, unreadable: {} },
      ...{ own: { what: 'name' }, common: {}, weak: {}, context: {} },
    }),
    ...(['birth-date', 'number', 'employer', 'contact'] as const).map(
      (what): PasswordFault => ({ kind: 'own', what }),
    ),
  ].map((fault) => [
    explainPassword(fault),
    (language) => <PasswordAdvice {...advice} language={language} fault={fault} />,
  ]),
  'codes by message': all<CodeTrouble>({
    ...{ 'wrong-code': {}, 'link-over': {}, over: {}, wait, work, ...form },
  }).map((trouble) => [
    explainCode(trouble),
    (language) => <CodeTroubleNotice language={language} trouble={trouble} />,
  ]),
  proofs: all<ProofTrouble>({
    ...{ 'wrong-code': {}, 'wrong-sent-code': {}, 'no-more-tries': {}, 'step-over': {} },
    ...{ 'not-yet': wait, 'sent-enough': {}, busy: wait, 'wrong-password': {}, ...passkey },
    ...{ 'password-too-short': {}, 'codes-over': {}, ...form },
    ...{ 'proof-wait': wait, 'no-contact-left': {} },
  }).map((trouble) => [
    explainProof(trouble),
    (language) => <ProofTroubleNotice language={language} trouble={trouble} field="code" />,
  ]),
  passkeys: all<OwnPasskeyTrouble>({
    ...{ 'passkey-stale': {}, 'passkey-invalid': {}, 'passkey-there-already': {}, busy: wait },
    ...{ 'too-many-passkeys': {}, 'password-needed': {}, 'password-wrong': {} },
    ...{ 'password-too-short': {}, ...form },
  }).map((trouble) => [
    explainOwnPasskey(trouble),
    (language) => <PasskeyNotice language={language} trouble={trouble} />,
  ]),
  '“it was not me”': [
    [NOT_ME_NOT_DONE, (language) => <NotMePage {...own} language={language} notDone />],
    [NOT_ME_OVER, (language) => <NotMeOverPage language={language} />],
    ...all<NotMeTrouble>({ 'no-match': {}, wait, work, ...form }).map(
      (trouble): Shown => [
        explainNotMe(trouble),
        (language) => <NotMeCodePage {...own} language={language} trouble={trouble} />,
      ],
    ),
  ],
  'the freeze code': all<FreezeTrouble>({ 'no-match': {}, wait, work, ...form }).map((trouble) => [
    explainFreeze(trouble),
    (language) => <FreezePage {...own} language={language} trouble={trouble} />,
  ]),
  'the own freeze': [
    ...(['not-done', 'not-yet', 'no-strong-factor'] satisfies OwnFreezeTrouble[]).map(
      (trouble): Shown => [
        explainOwnFreeze(trouble),
        (language) => {
          const freeze = { kind: 'code', since: undefined, maySwitchOff: false } as const
          return <OwnFreezePage {...own} language={language} freeze={freeze} trouble={trouble} />
        },
      ],
    ),
    [FROZEN, (language) => <FrozenPage language={language} />],
  ],
  'a change that is cancelled': all<NotMeTrouble>({ 'no-match': {}, wait, work, ...form }).map(
    (trouble) => [
      explainCancel(trouble, false),
      (language) => (
        <CancelChangePage {...own} language={language} what={undefined} trouble={trouble} />
      ),
    ],
  ),
  'forms for everybody': all<PublicFormTrouble>({ work }).map((trouble) => [
    explainPublicForm(trouble),
    (language) => <PublicFormNotice language={language} trouble={trouble} />,
  ]),
  recovery: all<RecoverTrouble>({
    ...{ 'no-match': {}, 'too-early': { from: instant(0) }, busy: wait, wait, work, ...form },
    password: { fault: { kind: 'weak' } },
  }).map((trouble) => [
    explainRecover(trouble),
    (language) => (
      <RecoverPage {...own} {...advice} language={language} identifier="" trouble={trouble} />
    ),
  ]),
}

describe.each(Object.entries(AREAS))('%s', (_, shown) => {
  test.each(LANGUAGES)(
    'every refusal has cause, fix, when, code and time of day in %s',
    (language) => {
      expectTold(shown, language)
    },
  )
})

test('every code that members may see is the answer to something', () => {
  const shown = new Set(Object.values(AREAS).flatMap((area) => area.map(([{ code }]) => code)))
  const listed = identityRefusals.filter(({ code }) => !/^(PETUGAS|CABANG|ADMIN)-/.test(code))
  expect([...shown].sort()).toEqual(listed.map(({ code }) => code).sort())
})
