import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { WORK } from './load/index.ts'

type Work = typeof WORK
export type Told = { readonly kind: keyof Work; readonly task: unknown }

export type Worker = {
  /** One task at a time. @throws Error with the fault of the task, or when the process ends before its answer */
  run<Kind extends keyof Work>(
    kind: Kind,
    task: Parameters<Work[Kind]>[0],
  ): Promise<Awaited<ReturnType<Work[Kind]>>>
  stop(): void
}

/** Starts a process that works for this one. */
export function startWorker(): Worker {
  const child = fork(join(import.meta.dirname, 'worker-process.ts'))
  return {
    async run(kind, task) {
      const ended = new AbortController()
      const { signal } = ended
      try {
        child.send({ kind, task } satisfies Told)
        const answered = once(child, 'message', { signal })
        const exited = once(child, 'exit', { signal }).then(() => {
          throw new Error(`the worker ended during ${kind}`)
        })
        const [answer] = await Promise.race([answered, exited])
        if ('fault' in answer) throw new Error(`${kind}: ${answer.fault}`)
        return answer.value
      } finally {
        ended.abort()
      }
    },
    stop: () => child.disconnect(),
  }
}
