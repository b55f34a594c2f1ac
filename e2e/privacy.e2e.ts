import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { enterConsole, press } from './support/days.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { test } from './support/staff.ts'
import { expect, SITI, signIn } from './support/test.ts'

test.describe.configure({ timeout: 180_000 })

const OFFICER = 'officer@example.com'
const root = resolve(import.meta.dirname, '..')

/** The real command line, in its own process. */
async function payung(...args: readonly string[]) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['bin/payung', ...args], {
      cwd: root,
    })
    return { exit: 0, said: stdout }
  } catch (fault) {
    const { code, stderr } = fault as { readonly code: number; readonly stderr: string }
    return { exit: code, said: stderr }
  }
}

test('a member sees who looked, asks why, takes the proof and everything home @both', async ({
  page,
  demo,
  url,
  language,
  another,
}) => {
  await page.goto(`/?lang=${language}`)
  await enterConsole(page, demo, { url, email: OFFICER, steps: -1 })
  await page.goto('/staff/activations')
  await page.locator('input[name=kpj]').fill(SITI.kpj)
  await press(page, '/staff/activations')

  const member = await another()
  await signIn(member)
  await member.goto(`/privacy?lang=${language}`)
  const row = member
    .getByRole('row')
    .filter({ hasText: { id: 'Petugas cabang', en: 'Branch officer' }[language] })
  await expect(row.first()).toBeVisible()
  await expect(member.locator('main')).not.toContainText(OFFICER)
  if (language === 'id') await expectAccessible(member)
  await expectValidHtml(member, '/privacy')

  await member
    .getByRole('link', { name: { id: 'Mengapa?', en: 'Why?' }[language] })
    .first()
    .click()
  await expectValidHtml(member, 'look')
  await member.locator('main form button').click()
  await expect(member).toHaveURL(/\/cases\/K-/)
  await expect(member.locator('main')).toContainText('UU 27/2022')

  const folder = await mkdtemp(join(tmpdir(), 'payung-look-'))
  const [file, keys] = [join(folder, 'log.json'), join(folder, 'keys.json')]
  await writeFile(file, await (await member.request.get('/privacy/looks.json')).body())
  await writeFile(keys, await (await member.request.get('/.well-known/payung-audit.json')).body())
  const genuine = await payung('verify-audit', file, '--keys', keys)
  expect(genuine).toMatchObject({ exit: 0, said: expect.stringContaining('is genuine') })
  await writeFile(file, (await readFile(file, 'utf8')).replace('activation', 'activatiom'))
  const changed = await payung('verify-audit', file, '--keys', keys)
  expect(changed).toMatchObject({ exit: 1, said: expect.stringContaining('is not genuine') })

  await member.goto('/privacy/my-data')
  await member.locator('main form button').click()
  const fetch = member.locator('a[href="/privacy/my-data.zip"]')
  await expect(async () => {
    await member.goto('/privacy/my-data')
    await expect(fetch).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expectValidHtml(member, '/privacy/my-data')
  const zip = await (await member.request.get('/privacy/my-data.zip')).body()
  const files = unzipSync(zip)
  const data = JSON.parse(Buffer.from(files['data-saya.json'] ?? []).toString())
  expect(data.data['members.contact']).toContainEqual(
    expect.objectContaining({ value: SITI.email }),
  )
  expect(Buffer.from(files['data-saya.html'] ?? []).toString()).toContain('Siti Rahmawati')

  await member.goto('/privacy/closure')
  await expectValidHtml(member, '/privacy/closure')
  await member.locator('main form button').click()
  await expect(member.getByRole('alert')).toContainText('PRIBADI-05')
  await member.locator('input[name=understood]').check()
  await member.locator('main form button').click()
  await expect(member.locator('main')).toContainText('2026')
  await expectValidHtml(member, '/privacy/closure')
  await member.locator('main form button').click() // cancels
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(
    { id: 'Penutupan dibatalkan', en: 'The closing was cancelled' }[language],
  )

  await member.goto('/privacy-notice')
  if (language === 'id') await expectAccessible(member)
  await expectValidHtml(member, '/privacy-notice')
})
