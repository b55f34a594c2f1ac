import type { FastifyInstance } from 'fastify'
import { type Language, ownAddress } from '#values'
import { areaOf, isServedAt } from './area.ts'
import { evidenceOf } from './evidence.ts'
import type { Exchange, ExchangeOf, Shell } from './exchange.ts'
import { respondFailure } from './failure.ts'
import { isReadable, parseFields, pathOf, queryTextOf } from './fields.ts'
import { askedLanguage, withoutLanguage } from './language.ts'
import { byName } from './loopback.ts'
import { respond } from './respond.ts'

const LONGEST_ADDRESS = 4096
/** Where an address is led that cannot be read; it has no page of its own. */
const UNREADABLE = '/.unreadable'
const YEAR_SECONDS = 31_536_000

/**
 * Addresses that are over-long, wrongly encoded or hold a NUL are replaced before routing, so that the
 * ordinary error page answers them.
 */
export const readableAddress = (address: string | undefined): string =>
  address !== undefined &&
  address.length <= LONGEST_ADDRESS &&
  address.startsWith('/') &&
  isReadable(address)
    ? address
    : UNREADABLE

/** What is decided before a route is looked at. */
export function registerArrival(
  app: FastifyInstance,
  { routes }: Shell,
  exchangeOf: ExchangeOf,
): void {
  const paths: ReadonlySet<string> = new Set(routes.map(({ path }) => path))
  app.addHook('onRequest', async (request, reply) => {
    const { url, headers } = request
    if (url.startsWith('/health/')) return
    const exchange = exchangeOf(request, reply)
    if (url === UNREADABLE) return respondFailure(exchange, { kind: 'bad-request' })
    if (isElsewhere(exchange, paths)) return respondFailure(exchange, { kind: 'not-found' })
    // A small body may unpack to a huge one; no browser compresses forms.
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      return respondFailure(exchange, { kind: 'unsupported' })
    if (request.method === 'GET' || request.method === 'HEAD') return arriveAtPage(exchange)
  })
}

/** A page of ours that is served under another host. Built files belong to both. */
function isElsewhere({ request, shell }: Exchange, paths: ReadonlySet<string>): boolean {
  const { url = '' } = request.routeOptions
  const { host = '' } = request.headers
  return paths.has(url) && !isServedAt(shell.config, areaOf(url), host)
}

async function arriveAtPage(exchange: Exchange): Promise<unknown> {
  const { request, reply, shell } = exchange
  const named =
    shell.config.mode === 'demo' ? byName(request.headers.host ?? '', shell.config.url) : undefined
  if (named !== undefined) {
    return reply.header('cache-control', 'no-store').redirect(`${named}${request.url}`, 302)
  }
  const query = queryTextOf(request.url)
  const language = askedLanguage(parseFields(query))
  if (language === undefined) return undefined
  await tellOfLanguage(exchange, language)
  const here = ownAddress(`${pathOf(request.url)}${withoutLanguage(query)}`) ?? '/'
  const cookies = [{ name: 'lang', value: language, maxAgeSeconds: YEAR_SECONDS } as const]
  return respond(exchange, { kind: 'redirect', to: here, cookies })
}

/** A link on another site chooses the language of a page, and nothing that lasts longer than the cookie. */
async function tellOfLanguage(exchange: Exchange, language: Language): Promise<void> {
  const { shell, request, now } = exchange
  if (shell.languageAsked === undefined || exchange.cookie('session') === undefined) return
  if (evidenceOf(request.headers, shell.config) === 'other') return
  await exchange.recognise()
  const { visitor } = exchange
  if (visitor.kind === 'member' && visitor.grade === 'proved')
    await shell.languageAsked({ memberId: visitor.memberId, language, now })
}
