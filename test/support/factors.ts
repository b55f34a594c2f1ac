import { TOTP } from 'otpauth'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'

/** What a member with an authenticator holds: its secret, and what their browser keeps. */
export type WithApp = { readonly secret: string; readonly cookie: string }

/** The code that the app shows at this moment of the site's clock, `steps` of 30 s later or earlier. */
export const codeAt = (where: Site, secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: where.now() + steps * 30_000 })

/** Cookies of a browser after another answer: new ones replace those of the same name. */
export function merged(...jars: readonly string[]): string {
  const cookies = new Map<string, string>()
  for (const pair of jars.flatMap((jar) => jar.split('; ')).filter(Boolean)) {
    cookies.set(pair.slice(0, pair.indexOf('=')), pair)
  }
  return [...cookies.values()].join('; ')
}

/** Signs in and sets the app up, as the pages lead one through it. */
export const setUpApp = async (where: Site, identifier: string): Promise<WithApp> =>
  addApp(where, cookiesOf(await signIn(where, { identifier })))

/** Sets the app up in a browser that is signed in. */
export async function addApp(where: Site, cookie: string): Promise<WithApp> {
  await post(where.app, '/security/authenticator', {}, { cookie })
  const page = await get(where.app, '/security/authenticator/confirmation', { cookie })
  const secret = secretIn(page.body)
  const code = codeAt(where, secret)
  const done = await post(where.app, '/security/authenticator/confirmation', { code }, { cookie })
  if (done.statusCode !== 303) throw new Error(done.body)
  return { secret, cookie }
}

/** The key that a page shows for typing. */
export const secretIn = (html: string): string =>
  (/<code[^>]*>([A-Z2-7 ]{39})<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')

/** The recovery codes that a page shows. */
export const codesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<code[^>]*>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5})<\/code>/g)].map(
    ([, code]) => code ?? '',
  )

/** Makes a set of recovery codes and confirms it with one of them. */
export async function makeCodes(where: Site, cookie: string): Promise<readonly string[]> {
  const path = '/security/recovery-codes'
  await post(where.app, path, {}, { cookie })
  const codes = codesIn((await get(where.app, `${path}/confirmation`, { cookie })).body)
  const [code = ''] = codes
  const done = await post(where.app, `${path}/confirmation`, { code }, { cookie })
  if (done.statusCode !== 303) throw new Error(done.body)
  return codes
}
