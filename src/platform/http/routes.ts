import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { admissionOf, type Door, signInAddress } from './access.ts'
import { areaOf, originOf } from './area.ts'
import { atLeastSpeed, isReadableLength } from './arrival-time.ts'
import { crowdDoor } from './crowd.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Exchange, ExchangeOf, Shell } from './exchange.ts'
import { respondFailure, respondFault } from './failure.ts'
import { CSRF_FIELD, NO_FIELDS, pathOf, refillable, withoutToken } from './fields.ts'
import { keptForm, keptFormPath, ownerOf } from './kept-form.ts'
import { respond } from './respond.ts'
import { sentForm } from './sent-form.ts'
import type { CookieChange, PostRoute, Route } from './types.ts'
import { networkIn, visitOf } from './visit.ts'

/** Puts every route behind its door, and answers other methods of its address with 405. */
export async function registerRoutes(
  app: FastifyInstance,
  shell: Shell,
  exchangeOf: ExchangeOf,
): Promise<void> {
  const bringsFiles = (route: Route) => route.method === 'POST' && route.files !== undefined
  const open = { shell, exchangeOf }
  addRoutes(
    app,
    shell.routes.filter((route) => !bringsFiles(route)),
    open,
  )
  // A form in parts is read in this scope alone; elsewhere it is of no known kind.
  await app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false })
    scope.addHook('onRequest', async (request, reply) => {
      if (isReadableLength(request.headers['content-length'])) return
      return respondFailure(exchangeOf(request, reply), { kind: 'too-large' })
    })
    addRoutes(scope, shell.routes.filter(bringsFiles), open)
  })
  for (const [path, methods] of methodsByPath(shell.routes)) {
    refuseOtherMethods(app, exchangeOf, { path, methods })
  }
}

type Opening = { readonly shell: Shell; readonly exchangeOf: ExchangeOf }

function addRoutes(
  app: FastifyInstance,
  routes: readonly Route[],
  { shell, exchangeOf }: Opening,
): void {
  for (const route of routes) {
    const crowd = route.method === 'POST' && route.crowd ? crowdDoor(shell, route.crowd) : undefined
    app.route({
      method: route.method,
      url: route.path,
      ...(crowd && {
        onRequest: (request, reply) => crowd(exchangeOf(request, reply)),
      }),
      handler: async (request, reply) => {
        const exchange = exchangeOf(request, reply)
        try {
          return await enter(exchange, route)
        } catch (fault) {
          return respondFault(exchange, fault)
        }
      },
    })
  }
}

async function enter(exchange: Exchange, route: Route): Promise<FastifyReply> {
  await exchange.recognise()
  const isForeign = route.method === 'POST' && evidenceFor(exchange) === 'other'
  const admission = admissionOf(route.access, exchange.visitor, exchange.now)
  if (admission === 'hidden') return respondFailure(exchange, { kind: 'not-found' })
  if (admission === 'forbidden') return respondFailure(exchange, { kind: 'forbidden' })
  if (admission !== 'in') {
    if (isForeign) return respondFailure(exchange, { kind: 'other-site' })
    if (route.method === 'POST') return keepForm(exchange, route, admission)
    const to = signInAddress(admission, exchange.request.url)
    return respond(exchange, { kind: 'redirect', to })
  }
  if (route.method === 'GET') {
    return respond(exchange, await route.handle(visitOf(exchange, { withQuery: true })))
  }
  return isForeign ? fromOtherSite(exchange, route) : post(exchange, route)
}

/** Where a form came from; staff with an origin of their own send theirs from there. */
function evidenceFor({ request, shell }: Exchange): Evidence {
  const url = originOf(shell.config, areaOf(request.url))
  return evidenceOf(request.headers, { ...shell.config, url })
}

/** First sign in, or prove to be there; what was typed in a form of ours waits meanwhile. */
async function keepForm(
  exchange: Exchange,
  route: PostRoute,
  admission: Door,
): Promise<FastifyReply> {
  const { request } = exchange
  const kept = await keptOf(exchange, route)
  return respond(exchange, {
    kind: 'redirect',
    to: signInAddress(admission, kept && keptFormPath(request.url)),
    cookies: kept ? [kept] : [],
  })
}

/** Of nobody nothing is kept, so nothing is read. */
async function keptOf(exchange: Exchange, route: PostRoute): Promise<CookieChange | undefined> {
  const { request, shell, visitor, now } = exchange
  const owner = ownerOf(visitor) ?? exchange.formerOwner
  const isPublic = visitor.kind === 'member' && visitor.publicComputer
  if (owner === undefined || isPublic || evidenceFor(exchange) !== 'own') return undefined
  const sent = await inTurn(exchange, route, () =>
    sentForm(request, route.files, { keepsFiles: false }),
  )
  const fields = withoutToken(sent.fields)
  if (Object.keys(refillable(fields)).length === 0) return undefined
  return keptForm(shell.keys, { owner, path: pathOf(request.url), fields, now })
}

/** Forms with files come in a few at a time, each at a least speed. */
function inTurn<Value>(
  exchange: Exchange,
  { files }: PostRoute,
  work: () => Promise<Value>,
): Promise<Value> {
  if (files === undefined) return work()
  const { shell, visitor, formerOwner, request } = exchange
  const owner = ownerOf(visitor) ?? formerOwner
  return shell.uploads.enter(
    owner === undefined ? { network: networkIn(exchange) } : { owner },
    () => atLeastSpeed(request.raw, work),
  )
}

/** A form of ours: processed with a right token, or with a stale one when the browser vouches for it. */
const post = (exchange: Exchange, route: PostRoute): Promise<FastifyReply> =>
  inTurn(exchange, route, () => read(exchange, route))

async function read(exchange: Exchange, route: PostRoute): Promise<FastifyReply> {
  const { fields: sent, files } = await sentForm(exchange.request, route.files, {
    keepsFiles: true,
  })
  const fields = withoutToken(sent)
  const visit = visitOf(exchange, { withQuery: true })
  const isOurs = exchange.hasValidToken(sent[CSRF_FIELD]) || evidenceFor(exchange) === 'own'
  if (isOurs) return respond(exchange, await route.handle(visit, fields, files))
  const answer = await route.form(visit, refillable(fields), 'stale')
  // Nothing was done yet: the status says so to programs, the page to people.
  return respond(exchange, answer.kind === 'page' ? { ...answer, status: 422 } : answer)
}

/** Another site sent this: an empty form in which nothing of the request is repeated. */
async function fromOtherSite(exchange: Exchange, route: PostRoute): Promise<FastifyReply> {
  const visit = visitOf(exchange, { withQuery: false })
  const answer = await route.form(visit, NO_FIELDS, 'other-site')
  if (answer.kind !== 'page') return respondFailure(exchange, { kind: 'other-site' })
  return respond(exchange, { ...answer, status: 403 })
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { path, method } of routes) {
    const methods = found.get(path) ?? new Set()
    methods.add(method)
    if (method === 'GET') methods.add('HEAD')
    found.set(path, methods)
  }
  return found
}

type Known = { readonly path: string; readonly methods: ReadonlySet<string> }

function refuseOtherMethods(app: FastifyInstance, exchangeOf: ExchangeOf, known: Known): void {
  const allow = [...known.methods].sort().join(', ')
  app.route({
    method: app.supportedMethods.filter((method) => !known.methods.has(method)),
    url: known.path,
    // Before the body is read.
    onRequest: (request, reply) =>
      respondFailure(exchangeOf(request, reply), { kind: 'wrong-method', headers: { allow } }),
    handler: async (_request, reply) => reply,
  })
}
