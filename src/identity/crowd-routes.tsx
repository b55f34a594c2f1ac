import type { Crowd } from '#platform/http'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { deviceSecrets } from './device.ts'
import { CrowdPage } from './pages/crowd-page.tsx'
import type { Passwords } from './passwords.ts'
import { text } from './text.ts'

/**
 * Sends those away who would sign in on a device that signed in nowhere yet, while no password of theirs could be checked:
 * whoever brings a device's cookie is looked up first.
 */
export const signInCrowd = (passwords: Passwords, returnTo: string): Crowd => ({
  returnTo,
  secondsFor: ({ network, cookie }) =>
    deviceSecrets(cookie('device')).length > 0
      ? undefined
      : passwords.refusalFor({ network, known: false })?.retryAfterSeconds,
  page: (language, seconds) => ({
    title: text.notSignedIn[language],
    body: <CrowdPage language={language} seconds={seconds} returnTo={returnTo} />,
    scripts: [ACCOUNT_SCRIPT],
  }),
})
