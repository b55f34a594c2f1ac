import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refused } from '#values'
import type { CompileAnswer, CompileJob } from './compiler-process.ts'

/** Too many documents are being made: come back after so many seconds (1 or more). Or there is a letter that no font has. */
export type CompileRefusal =
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unprintable' }

/** Makes documents in processes of its own: what ends one of them ends no page. */
export type Compiler = {
  /**
   * The PDF, when its turn comes; refused at once when too many wait, or two of the same `whose`.
   * @throws Error when the template is wrong, its process could not be started, ended or was ended for taking too long, or
   * the compiler was stopped
   */
  make(job: CompileJob, whose?: string): Promise<Result<Buffer, CompileRefusal>>
  /** Ends the processes for good; what they are at, and whoever waits, is given up. */
  stop(): void
}

export type CompilerOptions = {
  /** Folders of the templates and of the fonts. */
  readonly templates: string
  readonly fonts: string
  /** How many at once; as many as there are processors when absent. */
  readonly most?: number
  /** How many may wait. */
  readonly longestQueue?: number
  readonly timeoutMs?: number
}

type Waiting = {
  readonly job: CompileJob
  readonly whose: string | undefined
  settle(answer: CompileAnswer): void
}
type Running = { readonly settle: Waiting['settle']; readonly timer: NodeJS.Timeout }

/** Documents come behind pages. */
const BEHIND_PAGES = 10
const DEFAULTS = { longestQueue: 64, timeoutMs: 20_000 } as const
/** Nobody keeps the others waiting with more than these. */
const WAITING_OF_ONE = 2
/** A guess for whoever is sent away: a document takes far less. */
const RETRY_SECONDS = 2

const ENDED = { fault: 'the process that made a document ended' } as const
const NOT_STARTED = { fault: 'the process that makes documents could not be started' } as const
const STOPPED = { fault: 'the compiler was stopped' } as const

/** Beside the sources in tests; of the built server, where `vite.config.ts` puts it. */
function fileOfProcess(): string {
  const here = import.meta.url
  if (here.endsWith('.ts')) return fileURLToPath(new URL('compiler-process.ts', here))
  const folder = here.includes('/chunks/') ? '../' : ''
  return fileURLToPath(new URL(`${folder}platform-compiler-process.js`, here))
}

/** Starts a process when one is needed; one that ended is replaced by the next document. None keeps the server alive. */
export function createCompiler(options: CompilerOptions): Compiler {
  const most = options.most ?? availableParallelism()
  const { longestQueue, timeoutMs } = { ...DEFAULTS, ...options }
  const idle = new Set<ChildProcess>()
  const running = new Map<ChildProcess, Running>()
  const waiting: Waiting[] = []
  let isStopped = false

  /** Settles what a process is at, once: several events tell the same end. */
  function finish(child: ChildProcess, answer: CompileAnswer): void {
    const job = running.get(child)
    if (job === undefined) return
    running.delete(child)
    clearTimeout(job.timer)
    keepAlive(child, false)
    job.settle(answer)
    startNext()
  }

  function startProcess(): ChildProcess {
    const child = fork(fileOfProcess(), [options.templates, options.fonts], {
      serialization: 'advanced',
      execArgv: [],
      // Nothing of ours: no keys, no addresses of databases.
      env: {},
    })
    if (process.platform === 'linux' && child.pid !== undefined)
      setPriority(child.pid, BEHIND_PAGES)
    child.on('message', (answer: CompileAnswer) => {
      if (!running.has(child)) return // it was given up
      idle.add(child)
      finish(child, answer)
    })
    // One that could not be started has no end: only this is told of it.
    child.on('error', () => {
      idle.delete(child)
      finish(child, NOT_STARTED)
    })
    child.on('exit', () => {
      idle.delete(child)
      finish(child, ENDED)
    })
    return child
  }

  function startNext(): void {
    if (running.size === most) return
    const first = waiting.shift()
    if (first === undefined) return
    const [child = startProcess()] = idle
    idle.delete(child)
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      finish(child, ENDED)
    }, timeoutMs)
    running.set(child, { settle: first.settle, timer })
    keepAlive(child, true)
    // Without a free descriptor there is no channel either.
    if (child.connected) child.send(first.job)
    else finish(child, NOT_STARTED)
  }

  return {
    make(job, whose) {
      if (isStopped) return Promise.reject(new Error(STOPPED.fault))
      const own = waiting.filter((each) => whose !== undefined && each.whose === whose)
      if (waiting.length >= longestQueue || own.length >= WAITING_OF_ONE)
        return Promise.resolve(refused({ kind: 'busy', retryAfterSeconds: RETRY_SECONDS }))
      return new Promise((resolve, reject) => {
        const settle = (answer: CompileAnswer) => {
          if ('fault' in answer) reject(new Error(answer.fault))
          else if ('pdf' in answer) resolve(ok(Buffer.from(answer.pdf)))
          else resolve(refused({ kind: 'unprintable' }))
        }
        waiting.push({ job, whose, settle })
        startNext()
      })
    },
    stop() {
      isStopped = true
      const children = [...idle, ...running.keys()]
      for (const { settle } of waiting.splice(0)) settle(STOPPED)
      for (const child of children) child.kill('SIGKILL')
    },
  }
}

/** While somebody waits for it, the process goes on. */
function keepAlive(child: ChildProcess, isWanted: boolean): void {
  if (isWanted) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
