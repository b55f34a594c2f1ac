import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BrowserContext, Request } from '@playwright/test'

/** Emptied by Playwright when a run begins. */
const FOLDER = resolve(import.meta.dirname, '../../test-results/portals')
const TYPED = 'typed.jsonl'

/** What a portal that has ended leaves for the check of data at rest. */
export type Left = {
  /** Of the mailbox page, where everything that was sent can be read. */
  readonly mailbox: string
  readonly log: string
  readonly dataFolder?: string | undefined
}

/** One value that a journey sent in a form, or a cookie that it held. */
export type Typed = { readonly name: string; readonly value: string }

export async function leave({ mailbox, log, dataFolder }: Partial<Left>): Promise<void> {
  const folder = join(FOLDER, randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, 'mailbox.html'), mailbox ?? '')
  await writeFile(join(folder, 'log.txt'), log ?? '')
  if (dataFolder !== undefined) await move(dataFolder, join(folder, 'data'))
}

/** Temporary files may be on another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.sock') })
    await rm(from, { recursive: true, force: true })
  }
}

/** Everything left in this run. */
export async function leftBehind(): Promise<readonly Left[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  return Promise.all(
    folders.map(async ({ name }) => {
      const path = (file: string) => join(FOLDER, name, file)
      return {
        mailbox: await readFile(path('mailbox.html'), 'utf8'),
        log: await readFile(path('log.txt'), 'utf8'),
        dataFolder: existsSync(path('data')) ? path('data') : undefined,
      }
    }),
  )
}

export async function typedInJourneys(): Promise<readonly Typed[]> {
  const lines = (await readFile(join(FOLDER, TYPED), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Typed)
}

/** The data folders are large, and of no use once they were looked through. */
export const clearLeft = (): Promise<void> => rm(FOLDER, { recursive: true, force: true })

/**
 * Notes what a browser sends in forms and the cookies that it holds meanwhile; to be called before it opens a page.
 * Answers a function that notes the cookies of the end: call it before the browser is closed.
 */
export async function noteTyping(context: BrowserContext): Promise<() => Promise<void>> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 })
  const pending: Promise<void>[] = []
  const note = (typed: readonly Typed[]) => {
    const lines = typed.map((one) => `${JSON.stringify(one)}\n`).join('')
    appendFileSync(join(FOLDER, TYPED), lines, { mode: 0o600 })
  }
  const noteCookies = async () =>
    note((await context.cookies()).map(({ name, value }) => ({ name: `cookie ${name}`, value })))
  context.on('request', (request: Request) => {
    if (request.method() !== 'POST') return
    const sent = new URLSearchParams(request.postData() ?? '')
    note([...sent].map(([name, value]) => ({ name, value })))
    pending.push(noteCookies())
  })
  return async () => {
    await Promise.all(pending)
    await noteCookies()
  }
}
