import { type Explanation, explanationsOf, type Refusal, type Words } from '#values'
import { LONGEST_PASSWORD } from '../password-hash.ts'
import { SHORTEST_ALONE, SHORTEST_WITH_FACTOR } from '../password-policy.ts'
import { ACCOUNT_REFUSALS } from './accounts.ts'
import { BRANCH_REFUSALS } from './branch.ts'
import { CODE_REFUSALS } from './code.ts'
import { FREEZE_REFUSALS } from './freeze.ts'
import { NOT_ME_REFUSALS } from './not-me.ts'
import { PASSKEY_REFUSALS } from './passkey.ts'
import { PASSWORD_REFUSALS } from './password.ts'
import { PROOF_REFUSALS } from './proof.ts'
import { PUBLIC_FORM_REFUSALS } from './public-form.ts'
import { RECOVER_REFUSALS } from './recover.ts'
import { SIGN_IN_REFUSALS } from './sign-in.ts'
import { STAFF_REFUSALS } from './staff.ts'

/** Every refusal of this module, by area. */
export const REFUSAL_AREAS = [
  SIGN_IN_REFUSALS,
  PASSWORD_REFUSALS,
  CODE_REFUSALS,
  PROOF_REFUSALS,
  PASSKEY_REFUSALS,
  NOT_ME_REFUSALS,
  FREEZE_REFUSALS,
  RECOVER_REFUSALS,
  PUBLIC_FORM_REFUSALS,
  STAFF_REFUSALS,
  BRANCH_REFUSALS,
  ACCOUNT_REFUSALS,
] as const

/** Every refusal of this module by its code. */
export const REFUSALS = {
  ...SIGN_IN_REFUSALS,
  ...PASSWORD_REFUSALS,
  ...CODE_REFUSALS,
  ...PROOF_REFUSALS,
  ...PASSKEY_REFUSALS,
  ...NOT_ME_REFUSALS,
  ...FREEZE_REFUSALS,
  ...RECOVER_REFUSALS,
  ...PUBLIC_FORM_REFUSALS,
  ...STAFF_REFUSALS,
  ...BRANCH_REFUSALS,
  ...ACCOUNT_REFUSALS,
} as const

export type RefusalCode = keyof typeof REFUSALS

/** What stands for something that only the moment knows: a wait, a day, a length. */
type Blank = 'time' | 'from' | 'least' | 'most'
type Blanks = Readonly<Partial<Record<Blank, Words>>>

/** The refusal with that code, its blanks filled in; what is not given stays as it is written. */
export const explained = (code: RefusalCode, blanks: Blanks = {}): Explanation => ({
  code,
  ...filled(REFUSALS[code], blanks),
})

const same = (number: number): Words => ({ id: String(number), en: String(number) })
const TOLD: Words = {
  id: 'waktu yang tertulis di halaman itu',
  en: 'the time that the page told you',
}
const FROM: Words = {
  id: 'saat yang tertulis di halaman itu',
  en: 'the moment that the page told you',
}
const LEAST: Words = {
  id: `${SHORTEST_ALONE} (dengan aplikasi autentikator: ${SHORTEST_WITH_FACTOR})`,
  en: `${SHORTEST_ALONE} (with an authenticator app: ${SHORTEST_WITH_FACTOR})`,
}

/** Every refusal of this module as it stands in a list, where no visitor’s own wait or length is known. */
export const identityRefusals: readonly Explanation[] = REFUSAL_AREAS.flatMap(explanationsOf).map(
  (refusal) => ({
    ...refusal,
    ...filled(refusal, { time: TOLD, from: FROM, least: LEAST, most: same(LONGEST_PASSWORD) }),
  }),
)

function filled({ cause, fix, time }: Refusal, blanks: Blanks): Refusal {
  const inWords = (words: Words): Words => ({
    id: inLanguage(words.id, 'id'),
    en: inLanguage(words.en, 'en'),
  })
  const inLanguage = (sentence: string, language: keyof Words): string =>
    sentence.replace(/\{(time|from|least|most)\}/g, (blank, name: Blank) => {
      return blanks[name]?.[language] ?? blank
    })
  return { cause: inWords(cause), fix: inWords(fix), time: inWords(time) }
}
