import { get, post, type Site } from '#test/sign-in-site'

/** The words of the code that a page shows. */
export const wordsIn = (html: string): string =>
  [...html.matchAll(/<li><code[^>]*>([a-z]+)<\/code><\/li>/g)].map(([, word]) => word).join(' ')

/** Makes a freeze code as the pages lead one through it; answers it as printed. */
export async function makeFreezeCode(where: Site, cookie: string): Promise<string> {
  await post(where.app, '/security/freeze/code', {}, { cookie })
  const code = wordsIn((await get(where.app, '/security/freeze/code', { cookie })).body)
  const kept = await post(where.app, '/security/freeze/kept-code', {}, { cookie })
  if (kept.statusCode !== 303 || code === '') throw new Error(kept.body)
  return code
}

export const freezeWith = (where: Site, code: string) => post(where.app, '/freeze', { code })
