export type { Grade } from './account-store.ts'
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
export { importPasswords } from './actions/import-passwords.ts'
export type { Notice, Notify } from './actions/notify.ts'
export { notifyByMessage } from './actions/notify-by-message.ts'
export { recogniseStaff, recogniseVisitor } from './actions/recognise-visitor.ts'
export type { SignInServices } from './actions/sign-in.ts'
export { type Attempt, signIn } from './actions/sign-in.ts'
export { summariseFailures } from './actions/summarise-failures.ts'
export { createCommonPasswords, FILTER_FILE } from './common-passwords.ts'
export { deviceText } from './device.ts'
export { createPasswords, type Passwords } from './passwords.ts'
export { type IdentityServices, identityRoutes } from './routes.tsx'
export { previousSignIn, type SignIn } from './session-store.ts'
export type { StaffRole } from './staff-role.ts'
