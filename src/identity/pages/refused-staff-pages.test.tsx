import { describe, expect, test } from 'vitest'
import { all, expectTold, type Shown } from '#test/refused'
import { type Explanation, LANGUAGES } from '#values'
import {
  ACCOUNT_CODES,
  type AccountRefusal,
  BRANCH_CODES,
  type BranchRefusal,
  explainAccount,
  explainBranch,
} from '../branch-refusals.ts'
import { identityRefusals } from '../refusals/registry.ts'
import {
  type EnrolTrouble,
  explainEnrolment,
  explainPasskeyChange,
  explainStaff,
  type StaffPasskeyTrouble,
  type StaffTrouble,
} from '../staff-refusals.ts'
import { BranchNotice } from './branch-form.tsx'
import { StaffNotice, type StaffNoticeProps } from './staff-trouble.tsx'

const wait = { retryAfterSeconds: 30 }
const work = { ...wait, task: { ticket: 'sealed', bits: 14, waitSeconds: 30 } }
const form = { 'stale-form': {}, 'other-site': {} }
const staff = {
  ...{ 'no-match': {}, busy: wait, wait, work, ...form },
  ...{ 'passkey-unknown': { credentialId: 'x' }, 'passkey-stale': {} },
  ...{ 'passkey-invalid': {}, 'passkey-copied': {} },
}

const atSignIn = (trouble: StaffNoticeProps['trouble'], explanation: Explanation): Shown => [
  explanation,
  (language) => (
    <StaffNotice language={language} explanation={explanation} trouble={trouble} field="code" />
  ),
]

const atConsole = (refusal: Explanation): Shown => [
  refusal,
  (language) => <BranchNotice language={language} note={{ kind: 'refused', refusal }} />,
]

const kindsOf = <Kind extends string>(codes: Readonly<Record<Kind, string>>): readonly Kind[] =>
  Object.keys(codes) as Kind[]

const AREAS: Readonly<Record<string, readonly Shown[]>> = {
  'signing in': all<StaffTrouble>(staff).map((trouble) => atSignIn(trouble, explainStaff(trouble))),
  enrolment: all<EnrolTrouble>({ ...staff, 'enrolment-over': {}, 'wrong-first-code': {} }).map(
    (trouble) => atSignIn(trouble, explainEnrolment(trouble)),
  ),
  passkeys: all<StaffPasskeyTrouble>({
    ...{ 'passkey-stale': {}, 'passkey-invalid': {}, 'passkey-there-already': {}, ...form },
    ...{ 'too-many-passkeys': {}, 'wrong-first-code': {} },
  }).map((trouble) => atSignIn(trouble, explainPasskeyChange(trouble))),
  'at a branch': kindsOf<BranchRefusal>(BRANCH_CODES).map((kind) => atConsole(explainBranch(kind))),
  accounts: kindsOf<AccountRefusal>(ACCOUNT_CODES).map((kind) => atConsole(explainAccount(kind))),
}

describe.each(Object.entries(AREAS))('of the staff: %s', (_, shown) => {
  test.each(LANGUAGES)(
    'every refusal has cause, fix, when, code and time of day in %s',
    (language) => {
      expectTold(shown, language)
    },
  )
})

test('every code of the staff is the answer to something', () => {
  const shown = new Set(Object.values(AREAS).flatMap((area) => area.map(([{ code }]) => code)))
  const listed = identityRefusals.filter(({ code }) => /^(PETUGAS|CABANG|ADMIN)-/.test(code))
  expect([...shown].filter((code) => !code.startsWith('KUNCI-')).sort()).toEqual(
    listed.map(({ code }) => code).sort(),
  )
})
