import { get, type IncomingMessage } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/test.ts'

const KB = 1024
const SIMULATORS = [
  '/simulations/contributions?wage=5000000&month=2026-03&riskClass=1',
  '/simulations/construction?contractValue=180000000',
  '/simulations/jp?birthDate=1990-01-15&wage=5000000&contributionMonths=60&from=2026-11&wageGrowth=5&inflation=3',
  '/simulations/jp-survivors?diedOn=2026-11-22&wage=5000000&contributionMonths=60&membershipMonths=66',
  '/simulations/jkk?outcome=death&accidentOn=2026-11-22&wage=5000000&children.0.remainingYears.primary=4',
  '/simulations/jkm?diedOn=2026-11-22&contributionMonths=60&children.0.remainingYears.primary=4',
  '/simulations/jht?balance=0&wage=5000000&from=2026-01&lastMonth=2065-12&wageGrowth=5&annualReturn=5',
  '/simulations/jht-withdrawal?balance=60000000&memberSince=2012-05&claimedOn=2026-11-22&reason=dismissal&eventOn=2026-10-01',
  '/simulations/jkp?dismissedOn=2026-10-05&reason=dismissal&lastWage=5000000&contributionMonthsInLast24=14',
]

type Weighed = { readonly requests: number; readonly bytes: number; readonly script: number }

/** What the first visit to an address costs on the wire, headers left out, cookies kept. */
async function weigh(page: Page, path: string): Promise<Weighed> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  const kinds = new Map<string, string>()
  const seen = { requests: 0, bytes: 0, script: 0 }
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith('http')) return
    kinds.set(requestId, type)
    seen.requests += 1
    seen.bytes -= response.encodedDataLength // what came so far is headers
    if (type === 'Script') seen.script -= response.encodedDataLength
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!kinds.has(requestId)) return
    seen.bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') seen.script += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await devtools.detach()
  return seen
}

/** The body of an answer as it comes over the wire. */
const bytesOf = async (url: string): Promise<number> => {
  const answer = await new Promise<IncomingMessage>((resolve) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, resolve)
  })
  let bytes = 0
  for await (const chunk of answer) bytes += chunk.length
  return bytes
}

test.describe('at the first visit', () => {
  // What passes through the worker is not seen to weigh anything.
  test.use({ serviceWorkers: 'block' })

  test('the sign-in page weighs at most 14 kB in at most three requests', async ({ page }) => {
    const { requests, bytes } = await weigh(page, '/login')
    console.log(`/login: ${bytes} bytes in ${requests} requests`)
    expect(requests).toBeLessThanOrEqual(3)
    expect(bytes).toBeLessThanOrEqual(14 * KB)
  })

  test('every member page weighs at most 40 kB, 15 kB of it script', async ({ page }) => {
    await signIn(page)
    for (const path of ['/home', '/contributions?year=2025', '/contributions/balance']) {
      const { bytes, script } = await weigh(page, path)
      console.log(`${path}: ${bytes} bytes`)
      expect(bytes, path).toBeLessThanOrEqual(40 * KB)
      expect(script, path).toBeLessThanOrEqual(15 * KB)
    }
  })

  test('a simulator weighs at most 40 kB of script and 25 kB beside it, signed in too', async ({
    page,
  }) => {
    for (const member of [false, true]) {
      if (member) await signIn(page)
      for (const path of SIMULATORS) {
        const { bytes, script } = await weigh(page, path)
        console.log(`${path}: ${bytes} bytes, ${script} of script`)
        expect(script, path).toBeLessThanOrEqual(40 * KB)
        expect(script, path).toBeGreaterThan(0)
        expect(bytes - script, path).toBeLessThanOrEqual(25 * KB)
      }
    }
  })

  test('the wage check weighs at most 40 kB of script and 40 kB beside it', async ({ page }) => {
    await signIn(page)
    const { bytes, script } = await weigh(page, '/contributions/wage-check')
    console.log(`/contributions/wage-check: ${bytes} bytes, ${script} of script`)
    expect(script).toBeLessThanOrEqual(40 * KB)
    expect(script).toBeGreaterThan(0)
    expect(bytes - script).toBeLessThanOrEqual(40 * KB)
  })
})

test('what is kept for the time without a connection weighs at most 6 kB, once a build', async ({
  portal,
}) => {
  let bytes = 0 // the stylesheet is there already
  for (const path of ['/service-worker.js', '/offline', '/offline', '/offline?both=on'])
    bytes += await bytesOf(portal.url + path)
  console.log(`the worker and its pages: ${bytes} bytes`)
  expect(bytes).toBeLessThanOrEqual(6 * KB)
})

test('no page carries inline code or styles, and the browser reports no violation', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await signIn(page)
  for (const path of [
    '/',
    '/login',
    '/home',
    '/contributions',
    '/contributions/balance',
    '/contributions/wage-check',
    '/dev/design',
    ...SIMULATORS,
  ]) {
    await page.goto(path)
    const inline = await page.evaluate(
      () => document.querySelectorAll('[style], style, script:not([src])').length,
    )
    expect(inline, path).toBe(0)
  }
  expect(complaints).toEqual([])
})
