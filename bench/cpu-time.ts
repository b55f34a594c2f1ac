import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

type Times = { readonly parent: number; readonly own: number; readonly ofEnded: number }

/** Processor seconds that the processes have used since each began, all threads; Linux only. */
export type CpuClock = () => number

/**
 * The processor time of a server process, and of PostgreSQL from its first process down. What a connection of
 * PostgreSQL used stays counted when it has ended.
 */
export function cpuClock(pids: { readonly server: number; readonly postgres: number }): CpuClock {
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return () => {
    const times = readTimes()
    const server = times.get(pids.server)
    const postgres = times.get(pids.postgres)
    if (server === undefined || postgres === undefined) throw new Error('the server has ended')
    let ticks = server.own + postgres.own + postgres.ofEnded
    for (const { parent, own } of times.values()) if (parent === pids.postgres) ticks += own
    return ticks / ticksPerSecond
  }
}

function readTimes(): ReadonlyMap<number, Times> {
  const found = new Map<number, Times>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const times = timesOf(name)
    if (times) found.set(Number(name), times)
  }
  return found
}

function timesOf(pid: string): Times | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch (error) {
    // It ended between being listed and being read.
    if (error instanceof Error && 'code' in error && /ENOENT|ESRCH/.test(String(error.code))) return
    throw error
  }
}

/**
 * Parent and processor ticks of a line of /proc/PID/stat: its own (utime, stime) and those of its ended children
 * (cutime, cstime). The name in brackets may hold spaces and brackets. Source: man 5 proc.
 */
export function parseStat(line: string): Times {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3]) // the third is the first after the name
  return { parent: field(4), own: field(14) + field(15), ofEnded: field(16) + field(17) }
}
