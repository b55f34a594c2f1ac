// A process of its own for making load, or for hashing: it shares cores with the server, but no event loop.
import { WORK } from './load/index.ts'
import type { Told } from './worker.ts'

const doers: Readonly<Record<string, (task: never) => Promise<unknown>>> = WORK

process.on('message', ({ kind, task }: Told) => {
  void doers[kind]?.(task as never).then(
    (value) => process.send?.({ value }),
    (fault: unknown) => process.send?.({ fault: fault instanceof Error ? fault.stack : fault }),
  )
})
