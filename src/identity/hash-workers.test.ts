import { readdirSync, readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { HashJob } from './hash-worker.ts'
import { createHashWorkers } from './hash-workers.ts'

const OPTIONS = { memoryCost: 1024, timeCost: 1, parallelism: 1 }
/** Of the fields after the name: proc(5) counts it as the 19th of all. */
const NICE = 16

function workers(most: number) {
  const own = createHashWorkers(most)
  onTestFinished(() => own.stop())
  return own
}

const toHash = (password: string, options = OPTIONS): HashJob => ({
  kind: 'hash',
  password,
  options,
})
const toVerify = (password: string, against: unknown): HashJob => ({
  kind: 'verify',
  password,
  against: String(against),
  secret: new Uint8Array(),
})

test('more passwords than threads are each hashed and found again', async () => {
  const { run } = workers(2)
  const typed = Array.from({ length: 9 }, (_, n) => `sawah-biru-${n}`)
  const hashes = await Promise.all(typed.map((password) => run(toHash(password))))
  const found = typed.map((password, n) => run(toVerify(password, hashes[n])))
  expect(await Promise.all(found)).toEqual(typed.map(() => true))
  expect(await run(toVerify('another', hashes[0]))).toBe(false)
})

test('what cannot be checked is a fault of that check alone', async () => {
  const { run } = workers(1)
  await expect(run(toVerify('typed', 'no hash at all'))).rejects.toThrow()
  expect(await run(toHash('typed'))).toMatch(/^\$argon2id\$/)
})

test('a thread that ends fails what it was at, and the next is hashed by another', async () => {
  const own = workers(1)
  const given = own.run(toHash('long', { ...OPTIONS, timeCost: 3000 }))
  const ended = expect(given).rejects.toThrow('the thread that hashed a password ended')
  const after = own.run(toHash('after'))
  await own.stop()
  await ended
  expect(await after).toMatch(/^\$argon2id\$/)
})

test.runIf(process.platform === 'linux')(
  'hashing has a lower priority than what answers pages',
  async () => {
    const own = workers(1)
    const before = new Set(niceOfThreads().keys())
    await own.run(toHash('any'))
    const nice = niceOfThreads()
    const started = [...nice].filter(([thread]) => !before.has(thread))
    expect(started.map(([, value]) => value)).toContain(10)
    expect(nice.get(String(process.pid)) ?? 0).toBe(0)
  },
)

/** By thread of this process, from the kernel: the fields after the name in brackets. */
function niceOfThreads(): ReadonlyMap<string, number> {
  const folder = '/proc/self/task'
  return new Map(
    readdirSync(folder).map((thread) => {
      const stat = readFileSync(`${folder}/${thread}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return [thread, Number(fields[NICE])]
    }),
  )
}
