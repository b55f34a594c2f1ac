import type { Answer, Client } from './client.ts'
import type { Person } from './person.ts'

const SESSION = '__Host-payung='
const DEVICE = '__Host-payung-device='

/** Posts the sign-in form, with the device's cookie where the person has one. */
export const postSignIn = (client: Client, person: Person, password: string): Promise<Answer> =>
  client({
    path: '/login',
    network: person.network,
    cookie: person.device,
    form: { identifier: person.identifier, password },
  })

/** The person with the cookies of an answer that let them in; undefined when it did not. */
export function signedIn(person: Person, { status, cookies }: Answer): Person | undefined {
  const session = cookies.find((cookie) => cookie.startsWith(SESSION) && cookie !== SESSION)
  if (status !== 303 || session === undefined) return undefined
  const device = cookies.find((cookie) => cookie.startsWith(DEVICE)) ?? person.device
  return { ...person, session, device }
}
