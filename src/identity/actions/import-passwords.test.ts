import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Refusal, UsageError } from '#platform/cli'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { createCommonPasswords, FILTER_FILE } from '../common-passwords.ts'
import { importPasswords } from './import-passwords.ts'

const folder = mkdtempSync(join(tmpdir(), 'payung-passwords-'))
const common = createCommonPasswords(join(folder, FILTER_FILE))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: readonly string[]) {
  let out = ''
  const none = () => Promise.reject(new Error('not needed'))
  const exit = await importPasswords.run(args, {
    database: none,
    keys: none,
    stdin: none,
    clock: systemClock,
    config: readConfig({ PAYUNG_DATA: folder }),
    cwd: folder,
    isTerminal: false,
    signal: new AbortController().signal,
    out: (text) => {
      out += text
    },
    err: () => undefined,
  })
  return { exit, out }
}

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
const write = (name: string, lines: readonly string[]) =>
  writeFileSync(join(folder, name), lines.join('\n'))

test('without an import the shipped list alone is asked, with digits and separators left out too', async () => {
  for (const password of [
    'password',
    'PASSWORD',
    'iloveyou-2026!',
    'q w e r t y u i o p',
    'Sayang123',
  ])
    expect(await common.has(password), password).toBe(true)
  for (const password of ['payung-teduh-2026', 'kucing lampu sawah biru'])
    expect(await common.has(password), password).toBe(false)
})

test('a million hashes become a filter of 2.4 MB that knows each, and one stranger in ten thousand', {
  timeout: 90_000,
}, async () => {
  const million = 1_000_000
  write(
    'million.txt',
    Array.from({ length: million }, (_, n) => `${sha1(`bocor-${n}`).toUpperCase()}:${n % 90}`),
  )
  expect(await run(['million.txt'])).toEqual({
    exit: 0,
    // 1,000,000 × 19.17 bits and a head of 32 bytes
    out: 'imported 1000000, 2396297 bytes\n',
  })
  for (let n = 0; n < million; n += 9973) expect(await common.has(`bocor-${n}`)).toBe(true)
  let alarms = 0
  for (let n = 0; n < 5000; n += 1) alarms += (await common.has(`rapat_${n}_x`)) ? 1 : 0
  expect(alarms).toBeLessThanOrEqual(12) // up to four forms each: about 2 are to be expected
})

test('the next import replaces the filter whole, for the server that runs', async () => {
  write('small.txt', [sha1('teduh sekali hari ini'), '', `${sha1('lain')}\r`])
  expect((await run(['small.txt'])).out).toBe('imported 2, 96 bytes\n')
  expect(await common.has('teduh sekali hari ini')).toBe(true)
  expect(await common.has('bocor-0')).toBe(false)
  expect(statSync(join(folder, FILTER_FILE)).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter((name) => name.startsWith(FILTER_FILE))).toEqual([FILTER_FILE])
})

test('what is no list of hashes is refused with its line, and the filter stays', async () => {
  write('words.txt', [sha1('a'), 'password'])
  await expect(run(['words.txt'])).rejects.toThrow(
    new Refusal('words.txt, line 2 is no SHA-1 hash of 40 characters.'),
  )
  write('empty.txt', [])
  await expect(run(['empty.txt'])).rejects.toThrow(new Refusal('empty.txt is empty.'))
  await expect(run(['absent.txt'])).rejects.toThrow(new Refusal('absent.txt cannot be read.'))
  await expect(run([])).rejects.toThrow(UsageError)
  expect(await common.has('teduh sekali hari ini')).toBe(true)
})
