import type { OwnTable } from '#values'

const SECRET = 'a secret, or what one is checked with'

/** What is told to a member who wants to have everything about them: facts of their security, never a secret. */
export const identityOwnData: readonly OwnTable[] = [
  {
    table: 'identity.account',
    title: { id: 'Akun', en: 'The account' },
    columns: [
      ...['grade', 'created_at', 'password_set_at', 'password_exposed_at'],
      ...['last_sign_in_at', 'last_sign_in_device', 'closed_at'],
    ],
    order: ['member_id'],
    without: { password_hash: SECRET },
  },
  {
    table: 'identity.device',
    title: { id: 'Perangkat yang dikenal', en: 'Known devices' },
    columns: ['name', 'first_seen_at', 'seen_at'],
    order: ['first_seen_at', 'device_hash'],
    without: { device_hash: SECRET },
  },
  {
    table: 'identity.session',
    title: { id: 'Sesi yang terbuka', en: 'Open sessions' },
    columns: [
      ...['device_name', 'place', 'public_computer', 'created_at', 'seen_at', 'proved_at'],
      ...['strongly_proved_at', 'previous_sign_in_at', 'previous_sign_in_device'],
    ],
    order: ['created_at', 'token_hash'],
    without: { token_hash: SECRET, device_hash: SECRET },
  },
  {
    table: 'identity.passkey',
    title: { id: 'Kunci sandi', en: 'Passkeys' },
    columns: ['made_at', 'used_at', 'copied_at', 'can_sync', 'backed_up', 'transports'],
    sealed: { name_enc: ['credential_hash'] },
    order: ['made_at', 'credential_hash'],
    without: {
      credential_hash: SECRET,
      credential_id: SECRET,
      public_key: SECRET,
      sign_count: SECRET,
    },
  },
  {
    table: 'identity.totp',
    title: { id: 'Aplikasi autentikator', en: 'Authenticator app' },
    columns: ['made_at', 'confirmed_at', 'used_at', 'replaced_at'],
    order: ['made_at', 'totp_id'],
    without: { secret_enc: SECRET, last_step: SECRET },
  },
  {
    table: 'identity.recovery_code',
    title: { id: 'Kode cadangan', en: 'Recovery codes' },
    columns: ['made_at', 'used_at'],
    order: ['made_at', 'code_hash'],
    without: { code_hash: SECRET },
  },
  {
    table: 'identity.trusted_device',
    title: { id: 'Perangkat tepercaya', en: 'Trusted devices' },
    columns: ['made_at'],
    order: ['made_at', 'token_hash'],
    without: { token_hash: SECRET, device_hash: SECRET },
  },
  {
    table: 'identity.freeze',
    title: { id: 'Pembekuan akun', en: 'Freezes of the account' },
    columns: ['frozen_at', 'thaw_begun_at', 'thawed_at'],
    order: ['frozen_at'],
    without: { thaw_begun_by: 'an officer; the history says in which role', thawed_by: 'likewise' },
  },
  {
    table: 'identity.branch_recovery',
    title: { id: 'Pemulihan di kantor cabang', en: 'Recoveries at a branch' },
    columns: [
      ...['state', 'way', 'factors_lost', 'started_branch', 'started_at', 'decided_branch'],
      ...['decided_at', 'handed_branch', 'ended_at'],
    ],
    order: ['started_at', 'recovery_id'],
    without: {
      address_id: 'the address stands among the addresses',
      started_by: 'an officer; the history says in which role',
      decided_by: 'likewise',
      handed_by: 'likewise',
      seed: SECRET,
    },
  },
]
