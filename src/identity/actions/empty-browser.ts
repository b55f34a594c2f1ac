import type { Visit } from '#platform/http'
import { EMPTIED } from '../emptied-browser.ts'
import type { SessionServices } from './open-session.ts'
import { signOut } from './sign-out.ts'

/** Ends the visitor's session, if there is one, and answers what leaves nothing of this site in the browser. */
export async function emptyBrowser(
  services: Pick<SessionServices, 'db' | 'keys'>,
  visit: Pick<Visit, 'cookie' | 'now'>,
): Promise<typeof EMPTIED> {
  await signOut(services, visit.cookie('session'), visit.now)
  return EMPTIED
}
