import { benefitsOwnData } from '#benefits'
import { casesOwnData } from '#cases'
import { contributionsOwnData } from '#contributions'
import { documentsOwnData } from '#documents'
import { identityOwnData } from '#identity'
import { membersOwnData } from '#members'
import { messagesOwnData } from '#messages'
import type { OwnRow, OwnTable } from '#values'

/** A member's rows by the tables they stand in. */
export type OwnData = Readonly<Record<string, readonly OwnRow[]>>

const privacyOwnData: readonly OwnTable[] = [
  {
    table: 'audit.entry',
    title: { id: 'Catatan semua kejadian', en: 'Record of everything that happened' },
    columns: [
      ...['seq', 'at', 'action', 'actor_kind', 'purpose', 'fields', 'role', 'office', 'reference'],
    ],
    order: ['seq'],
    without: {
      actor: 'a pseudonym of an officer; role and office are told',
      body: 'the same once more, for the signed download of the record',
    },
  },
  {
    table: 'privacy.download',
    title: { id: 'Unduhan data Anda', en: 'Downloads of your data' },
    columns: ['language', 'state', 'asked_at', 'ready_at', 'bytes'],
    order: ['asked_at', 'download_id'],
  },
  {
    table: 'privacy.notice_seen',
    title: { id: 'Pemberitahuan privasi yang dibaca', en: 'Privacy notices read' },
    columns: ['version', 'seen_at'],
    order: ['version'],
  },
  {
    table: 'privacy.closure',
    title: { id: 'Penutupan akun', en: 'Closings of the account' },
    columns: ['asked_at', 'closes_at', 'cancelled_at', 'closed_at'],
    order: ['asked_at', 'closure_id'],
  },
  {
    table: 'privacy.death',
    title: { id: 'Catatan meninggal', en: 'Records of a death' },
    columns: ['state', 'died_on', 'reported_at', 'decided_at', 'doubted_at', 'reversed_at'],
    order: ['reported_at', 'death_id'],
    without: {
      reported_by: 'an officer; the history says in which role',
      decided_by: 'likewise',
      doubted_by: 'likewise',
      reversed_by: 'likewise',
    },
  },
]

/** Everything that is told, in its order: what each module says of its own tables. */
export const EVERY_OWN_TABLE: readonly OwnTable[] = [
  ...membersOwnData,
  ...contributionsOwnData,
  ...benefitsOwnData,
  ...documentsOwnData,
  ...casesOwnData,
  ...messagesOwnData,
  ...identityOwnData,
  ...privacyOwnData,
]

const CODE_UNDER_WAY =
  'a code or a step that is under way, gone within a day; it holds no fact of its own'
const LOOK_UP = 'finds the member by a keyed hash; what was hashed is told'
const STAFF_WORK = 'an officer’s draft; what was decided stands in the case'

/** Tables with a member in them that are not told, each with its reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'audit.head': 'the newest link of the record, which is told',
  'cases.evidence_part': 'the files themselves: downloaded from the page of their case',
  'cases.number_lookup': LOOK_UP,
  'cases.number_proposal': STAFF_WORK,
  'cases.upload': CODE_UNDER_WAY,
  'cases.upload_part': CODE_UNDER_WAY,
  'contributions.balance_snapshot':
    'a sum of the contributions, which are told; made anew at any time',
  'contributions.employer_recount': 'which employers are to be counted anew; gone within the hour',
  'contributions.radar_look': 'when the record was last looked over; the findings are told',
  'documents.code_lookup': LOOK_UP,
  'identity.code_request': CODE_UNDER_WAY,
  'identity.freeze_code': 'a hash of the freeze code: a secret',
  'identity.freeze_draft': CODE_UNDER_WAY,
  'identity.half_sign_in': CODE_UNDER_WAY,
  'identity.message_step': CODE_UNDER_WAY,
  'identity.not_me_link': CODE_UNDER_WAY,
  'identity.passkey_lookup': LOOK_UP,
  'identity.passkey_user': 'a random name under which passkeys know the account',
  'identity.proof_tries': CODE_UNDER_WAY,
  'identity.recovery_draft': CODE_UNDER_WAY,
  'identity.recovery_warning': CODE_UNDER_WAY,
  'members.account_ask': 'how often banks were asked today; gone within a day',
  'members.contact_lookup': LOOK_UP,
  'members.contact_proof': CODE_UNDER_WAY,
  'members.family_proposal': STAFF_WORK,
  'members.link_lookup': LOOK_UP,
  'members.number_lookup': LOOK_UP,
  'messages.code_lookup': LOOK_UP,
  'platform.import_member': 'which import is running; gone when it ends',
  'privacy.closure_link': LOOK_UP,
  'privacy.download_part': 'the download itself',
}
