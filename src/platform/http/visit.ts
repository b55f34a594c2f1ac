import { ownAddress } from '#values'
import type { Exchange } from './exchange.ts'
import { NO_FIELDS, parseFields, pathOf, queryTextOf, withoutPrototype } from './fields.ts'
import { otherLanguage, withoutLanguage } from './language.ts'
import { networkOf } from './network.ts'
import type { Fields, FrameVisit, Visit } from './types.ts'

/**
 * What a handler is told. With `withQuery: false` nothing but the path is taken from the address: a
 * request from another site chooses no words on our pages.
 */
export function visitOf(exchange: Exchange, { withQuery }: { withQuery: boolean }): Visit {
  const { request, visitor } = exchange
  return {
    visitor,
    get memberId() {
      if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
      return visitor.memberId
    },
    language: exchange.language,
    now: exchange.now,
    path: pathOf(request.url),
    query: withQuery ? parseFields(queryTextOf(request.url)) : NO_FIELDS,
    params: paramsOf(request.params),
    network: networkIn(exchange),
    userAgent: userAgentOf(request),
    cookie: (name) => exchange.cookie(name),
    csrf: () => exchange.csrf(),
  }
}

/** From which network a request came, as far as trusted proxies tell. */
export function networkIn({ request, shell }: Pick<Exchange, 'request' | 'shell'>): string {
  const forwarded = request.headers['x-forwarded-for']
  return networkOf(
    request.raw.socket.remoteAddress,
    Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
    shell.proxies,
  )
}

const userAgentOf = ({ headers }: Exchange['request']): string =>
  (headers['user-agent'] ?? '').slice(0, 300)

const paramsOf = (params: unknown): Fields =>
  withoutPrototype(
    Object.entries(params ?? {}).map(([name, value]) => [name, String(value)] as const),
  )

/** What the frame around a page is told; its addresses are always our own. */
export function frameVisitOf(exchange: Exchange): FrameVisit {
  const { visitor, language, now, request } = exchange
  const path = ownAddress(pathOf(request.url)) ?? '/'
  // What a form was posted to is asked for again as a page, without its query.
  const query = request.method === 'POST' ? '' : withoutLanguage(queryTextOf(request.url))
  const lang = `lang=${otherLanguage(language)}`
  return {
    visitor,
    language,
    now,
    path,
    userAgent: userAgentOf(request),
    csrf: () => exchange.csrf(),
    otherLanguageHref:
      ownAddress(`${path}${query}${query === '' ? '?' : '&'}${lang}`) ?? `/?${lang}`,
  }
}
