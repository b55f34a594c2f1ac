export type { Grade } from './account-store.ts'
export { closeAccount } from './actions/close-account.ts'
export {
  type CreateAccountRefusal,
  createAccount,
  type NewAccount,
} from './actions/create-account.ts'
export {
  type CreateStaffRefusal,
  createStaff,
  type NewStaff,
  totpSecretOf,
} from './actions/create-staff.ts'
export { beginEnrolment, enrolPasskey } from './actions/enrol-passkey.ts'
export { importPasswords } from './actions/import-passwords.ts'
export { mayDecide } from './actions/may-decide.ts'
export type { Notice, Notify } from './actions/notify.ts'
export { notifyByMessage } from './actions/notify-by-message.ts'
export { staffIdOf } from './actions/officers-by-address.ts'
export type { PasskeyServices } from './actions/prove-by-passkey.ts'
export { recogniseStaff, recogniseVisitor } from './actions/recognise-visitor.ts'
export { sessionsEndAll } from './actions/sessions-command.ts'
export type { Afterwards, SignInServices } from './actions/sign-in.ts'
export { type Attempt, signIn } from './actions/sign-in.ts'
export { type PasskeyAttempt, signInWithPasskey } from './actions/sign-in-with-passkey.ts'
export { staffClose } from './actions/staff-close-command.ts'
export { staffAdd, staffList } from './actions/staff-command.ts'
export { summariseFailures } from './actions/summarise-failures.ts'
export { writeNotice } from './actions/write-notice.ts'
export { sweepReplacedFactors } from './added-factor-store.ts'
export { createCommonPasswords, FILTER_FILE } from './common-passwords.ts'
export { deviceText } from './device.ts'
export { frozenSince } from './freeze-store.ts'
export { unlessFrozen } from './frozen-routes.tsx'
export { sweepNotMeLinks } from './not-me-link-store.ts'
export { CodesReminder } from './pages/codes-reminder.tsx'
export { createPasswords, type Passwords } from './passwords.ts'
export { sweepProofTries } from './proof-tries-store.ts'
export { fewCodesLeft } from './recovery-store.ts'
export { identityRefusals } from './refusals/registry.ts'
export { type IdentityServices, identityRoutes } from './routes.tsx'
export { secondsLeft, staffSecondsLeft } from './session.ts'
export { SESSION_SCRIPT } from './session-routes.tsx'
export { previousSignIn, type SignIn } from './session-store.ts'
export type { StaffRole } from './staff-role.ts'
