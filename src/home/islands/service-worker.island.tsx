// The service worker. It keeps one public page and its stylesheet, and answers with them where a page cannot be
// fetched. It asks for what it keeps without cookies, keeps nothing else, and answers no form.

/** What the browser tells a service worker; TypeScript's own names for it exclude those of a page. */
type Work = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Event & {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
declare const self: {
  readonly registration: ServiceWorkerRegistration
  /** Absent in older browsers: then the language cannot be read. */
  readonly cookieStore?: CookieStore
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', act: (event: Work) => void): void
  addEventListener(kind: 'fetch', act: (event: Fetching) => void): void
}

/** A new build keeps the page anew. */
const KEPT = `offline-${__BUILD__}`
const BOTH = '/offline?both=on'
/** What each is kept as, and the language it is asked for in. */
const PAGES = [
  ['/offline?id', '/offline', 'id'],
  ['/offline?en', '/offline', 'en'],
  [BOTH, BOTH, 'id'],
] as const

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('fetch', (event) => {
  const { method, mode, destination } = event.request
  if (method !== 'GET') return
  if (mode === 'navigate') event.respondWith(pageOf(event))
  else if (destination === 'style') event.respondWith(styleOf(event.request))
})

async function keep(): Promise<void> {
  const kept = await caches.open(KEPT)
  const pages = await Promise.all(
    PAGES.map(async ([name, address, language]) => {
      const page = await ask(address, {
        cache: 'no-store',
        headers: { 'accept-language': language },
      })
      await kept.put(name, page.clone())
      return page.text()
    }),
  )
  const style = /"(\/assets\/[^"]+\.css)"/.exec(pages.join())?.[1]
  if (style !== undefined) await kept.put(style, await ask(style))
  await self.skipWaiting()
}

/** As nobody: no cookie goes with it. */
async function ask(address: string, how?: RequestInit): Promise<Response> {
  const answer = await fetch(address, { ...how, credentials: 'omit' })
  if (!answer.ok) throw new Error(address)
  return answer
}

async function begin(): Promise<void> {
  await self.registration.navigationPreload.enable()
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name)
}

/** The page as the browser itself asked for it; without a connection the kept one. */
async function pageOf({ request, preloadResponse }: Fetching): Promise<Response> {
  try {
    return (await preloadResponse) ?? (await fetch(request))
  } catch {
    const language = await self.cookieStore?.get('payung-lang').catch(() => null)
    return (await kept(`/offline?${language?.value}`)) ?? (await kept(BOTH)) ?? Response.error()
  }
}

const styleOf = async (request: Request): Promise<Response> =>
  (await kept(request.url)) ?? fetch(request)

const kept = (name: string): Promise<Response | undefined> =>
  caches.match(name, { cacheName: KEPT, ignoreVary: true })
