import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'payung-law-page-'))
let server: Server
let address = ''

const PAGE = `<!doctype html>
<html lang="en">
<title>The law in a browser</title>
<p>The worker pays <output id="worker"></output></p>
<p>JKP: <output id="refusal"></output></p>
<script type="module">
  import { calculate, moneyText } from './index.js'
  const shares = calculate('contributions', {
    segment: 'wage-earner', month: '2026-03', wage: 6500000, riskClass: 2,
  })
  worker.value = moneyText(shares.result.total.worker, 'en')
  const jkp = calculate('jkp', {
    dismissedOn: '2026-08-01', lastWage: 5000000, contributionMonthsInLast24: 9, reason: 'dismissal',
  })
  refusal.value = jkp.refusal.kind
</script>
</html>`

test.beforeAll(async () => {
  const pack = [join(root, 'bin/law-pack'), '--out', folder]
  execFileSync(process.execPath, pack, { stdio: 'pipe' })
  server = createServer(({ url }, answer) => {
    const isScript = url === '/index.js'
    answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    answer.end(isScript ? readFileSync(join(folder, 'index.js')) : PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

test.afterAll(async () => {
  await new Promise((closed) => server.close(closed))
  rmSync(folder, { recursive: true, force: true })
})

test('the law as a package computes in a browser, as a module', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  await page.goto(address)
  // JHT 2 % of 6,500,000 and JP 1 % of it
  await expect(page.locator('#worker')).toHaveText('IDR 195,000')
  await expect(page.locator('#refusal')).toHaveText('too-few-months')
  expect(faults).toEqual([])
})
