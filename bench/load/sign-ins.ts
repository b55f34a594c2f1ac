import { clientOf } from './client.ts'
import { closedLoop, type Pace } from './closed-loop.ts'
import type { Person } from './person.ts'
import { postSignIn, signedIn } from './sign-in.ts'

export type SignInsTask = {
  readonly url: string
  readonly people: readonly Person[]
  readonly password: string
  readonly concurrency: number
  readonly forMs: number
}

/**
 * Signs the people in, one after the other and round again, so many at once. There must be more people than that: then
 * nobody signs in twice at once, and nobody waits for a row of their own.
 * @throws Error when one of them is not let in
 */
export async function signInsFor({ url, people, password, ...loop }: SignInsTask): Promise<Pace> {
  const client = clientOf(url)
  return closedLoop(loop, async (turn) => {
    await enter(people[turn % people.length], (person) => postSignIn(client, person, password))
  })
}

/** Signs each of them in once; answers them with their cookies. @throws Error when one is not let in */
export async function signInOnce({
  url,
  people,
  password,
}: Pick<SignInsTask, 'url' | 'people' | 'password'>): Promise<readonly Person[]> {
  const client = clientOf(url)
  const entered: Person[] = []
  for (const each of people)
    entered.push(await enter(each, (person) => postSignIn(client, person, password)))
  return entered
}

async function enter(
  person: Person | undefined,
  post: (person: Person) => ReturnType<typeof postSignIn>,
): Promise<Person> {
  if (person === undefined) throw new Error('nobody to sign in')
  const answer = await post(person)
  const entered = signedIn(person, answer)
  if (entered === undefined)
    throw new Error(`${person.identifier} was not signed in: status ${answer.status}`)
  return entered
}
