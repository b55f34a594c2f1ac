// The one script of the sign-in page and of the pages about passkeys. Everything here is an extra: without it the forms
// work as they stand, and nothing of what it shows is there.
import { keepOfflinePage } from './offline-page.island.ts'
import { makePasskeys } from './passkey-enrolment.island.ts'
import { signInWithPasskeys } from './passkey-sign-in.island.ts'
import { signalPasskeys } from './passkey-signal.island.ts'
import { helpWithPasswords } from './password-help.island.ts'
import { tellStrength } from './password-strength.island.ts'
import { showWaits } from './wait.island.ts'

helpWithPasswords()
showWaits()
tellStrength()
signInWithPasskeys()
makePasskeys()
signalPasskeys()
keepOfflinePage()
