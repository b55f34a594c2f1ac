import type { Explanation } from '#values'
import { explained, type RefusalCode } from './refusals/registry.ts'

/** The code of each. */
export const BRANCH_CODES = {
  'unknown-member': 'CABANG-01',
  stale: 'CABANG-02',
  'id-card-missing': 'CABANG-03',
  'has-account': 'CABANG-04',
  'no-branch': 'CABANG-05',
  'no-account': 'CABANG-06',
  frozen: 'CABANG-07',
  'open-already': 'CABANG-08',
  'no-old-address': 'CABANG-09',
  'nothing-open': 'CABANG-10',
  'same-officer': 'CABANG-11',
  'same-branch': 'CABANG-12',
  'not-handed': 'CABANG-13',
  'thaw-refused': 'CABANG-14',
  'about-yourself': 'CABANG-15',
  'about-relative': 'CABANG-16',
  'made-each-other': 'CABANG-17',
  'letter-gone': 'CABANG-18',
  'own-recovery': 'CABANG-19',
  'kpj-wrong': 'CABANG-20',
  'relation-missing': 'CABANG-21',
  'known-already': 'CABANG-22',
  'too-many': 'CABANG-23',
} as const satisfies Readonly<Record<string, RefusalCode>>

/** Why an officer's step for a member was not done. */
export type BranchRefusal = keyof typeof BRANCH_CODES

/** What the pages at a branch say. */
export const explainBranch = (refusal: BranchRefusal): Explanation =>
  explained(BRANCH_CODES[refusal])

/** The code of each. */
export const ACCOUNT_CODES = {
  email: 'ADMIN-01',
  name: 'ADMIN-02',
  role: 'ADMIN-03',
  branch: 'ADMIN-04',
  'email-taken': 'ADMIN-05',
  'unknown-account': 'ADMIN-06',
  'own-account': 'ADMIN-07',
  'same-role': 'ADMIN-08',
  'open-already': 'ADMIN-09',
  'nothing-open': 'ADMIN-10',
  'same-administrator': 'ADMIN-11',
  'made-each-other': 'ADMIN-12',
  'asker-gone': 'ADMIN-13',
  stale: 'ADMIN-14',
} as const satisfies Readonly<Record<string, RefusalCode>>

/** Why something about a staff account was not asked for or decided; the first four name what was typed wrong. */
export type AccountRefusal = keyof typeof ACCOUNT_CODES

/** What the page of the staff accounts says. */
export const explainAccount = (refusal: AccountRefusal): Explanation =>
  explained(ACCOUNT_CODES[refusal])
