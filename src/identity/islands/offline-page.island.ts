const WORKER = '/service-worker.js'

/** Young browsers take an address of a script from a policy only; the policy knows this one address. */
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(asked: string): string }
}
const { trustedTypes }: { trustedTypes?: Policies } = globalThis as object

/**
 * Has the page kept that says there is no connection (`service-worker.island.tsx`), once the sign-in page has all it
 * needs; on a public computer nothing is kept. Over plain http browsers have no workers.
 */
export function keepOfflinePage(): void {
  const box = document.querySelector<HTMLInputElement>('input[name=publicComputer]')
  if (!box || !('serviceWorker' in navigator) || !('caches' in globalThis)) return
  // Without it every page would pass through the worker's own request.
  if (!('navigationPreload' in ServiceWorkerRegistration.prototype)) return
  const address = trustedTypes
    ?.createPolicy('service-worker', { createScriptURL: () => WORKER })
    .createScriptURL(WORKER)
  const settle = () => {
    const settled = box.checked ? forget() : keep(address ?? WORKER)
    settled.catch(() => undefined) // an extra: the next visit tries again
  }
  box.addEventListener('change', settle)
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(settle))
}

const keep = (address: string): Promise<unknown> =>
  navigator.serviceWorker.register(address, { updateViaCache: 'none' })

async function forget(): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  for (const name of await caches.keys()) await caches.delete(name)
}
