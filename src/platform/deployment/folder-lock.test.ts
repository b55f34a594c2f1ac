import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder, lockHolder } from './index.ts'

const folder = () => mkdtemp(join(tmpdir(), 'payung-lock-'))

/** Another process that takes the folder and keeps it until it is killed. */
async function holderOf(path: string) {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))})
    const lock = await lockFolder(${JSON.stringify(path)})
    console.log(lock === undefined ? 'refused' : 'held')
    setInterval(() => lock, 1000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  const [answer] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, answer: answer.toString().trim() }
}

test('a folder is held by one process and free again afterwards', async () => {
  const path = await folder()
  const first = await lockFolder(path)
  expect(first).toBeDefined()
  expect(lockHolder(path)).toBe(String(process.pid))
  expect((await holderOf(path)).answer).toBe('refused')
  first?.release()
  const second = await lockFolder(path)
  expect(second).toBeDefined()
  second?.release()
})

test('a living holder keeps the folder; a killed one leaves no lock behind', async () => {
  const path = await folder()
  const { child, answer } = await holderOf(path)
  expect(answer).toBe('held')
  expect(await lockFolder(path)).toBeUndefined()
  expect(lockHolder(path)).toBe(String(child.pid))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = await lockFolder(path)
  expect(lock).toBeDefined()
  lock?.release()
})
