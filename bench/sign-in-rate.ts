import { availableParallelism } from 'node:os'
import { BUDGETS, type Measured } from './budgets.ts'
import type { HashPace } from './load/hash.ts'
import type { Person } from './load/person.ts'
import type { Bench } from './measure.ts'
import { median } from './statistics.ts'
import { startWorker, type Worker } from './worker.ts'

/** Enough at once that there is always a password to hash while the others wait for the database. */
const CONCURRENCY = 4 * availableParallelism()

export type SignInRate = {
  readonly rows: readonly Measured[]
  /** Median of the bare verifications per second. */
  readonly hashesPerSecond: number
}

/**
 * Password sign-ins per second ÷ bare Argon2id verifications per second, and the processor time of the hashes ÷ that of
 * server and database; both the median over rounds in which the two take turns to be first.
 *
 * Nothing that belongs to a sign-in is left out and no brake is switched off. The people sign in on devices that the
 * portal knows, the ordinary case: such a device has its own count of tries, which a right password clears, so that no
 * network is slowed down. Each also comes from a network of its own, through a proxy that is trusted, and never twice at
 * once. Client, server, database and the bare hash use the same cores. Every sign-in has to give a session cookie, and
 * to stand in the audit log afterwards.
 */
export async function measureSignIns(bench: Bench, people: readonly Person[]): Promise<SignInRate> {
  const workers = { load: startWorker(), hasher: startWorker() }
  try {
    const { url } = bench.site
    const known = await workers.load.run('signInOnce', { url, people, password: bench.password })
    const rounds: Round[] = []
    for (let number = 1; number <= bench.extent.rounds; number += 1) {
      const round = await oneRound({ ...bench, ...workers, known }, number % 2 === 0)
      rounds.push(round)
      bench.say(`sign-ins ${number}/${bench.extent.rounds}: ${told(round)}`)
    }
    return summary(rounds)
  } finally {
    workers.load.stop()
    workers.hasher.stop()
  }
}

type Round = {
  readonly hash: HashPace
  readonly signInsPerSecond: number
  /** Of server and database, for one sign-in. */
  readonly cpuSeconds: number
}

type Tools = Bench & {
  readonly load: Worker
  readonly hasher: Worker
  readonly known: readonly Person[]
}

async function oneRound(tools: Tools, signInsFirst: boolean): Promise<Round> {
  const { site, extent, password, hasher } = tools
  const loop = { concurrency: CONCURRENCY, forMs: extent.roundMs }
  const bare = async () => {
    await site.untilQuiet()
    return hasher.run('hash', { like: site.passwordHash, password, ...loop })
  }
  if (!signInsFirst) return { hash: await bare(), ...(await signIns(tools, loop)) }
  const signedIn = await signIns(tools, loop)
  return { hash: await bare(), ...signedIn }
}

/** @throws Error when a sign-in is missing in the audit log */
async function signIns(
  { site, load, known, password }: Tools,
  loop: { readonly concurrency: number; readonly forMs: number },
): Promise<Omit<Round, 'hash'>> {
  await site.untilQuiet()
  const audited = await site.auditedSignIns()
  const cpu = site.cpuSeconds()
  const pace = await load.run('signIns', { url: site.url, people: known, password, ...loop })
  const cpuSeconds = (site.cpuSeconds() - cpu) / pace.inAll
  const written = (await site.auditedSignIns()) - audited
  if (written !== pace.inAll)
    throw new Error(`${pace.inAll} sign-ins, but ${written} of them in the audit log`)
  return { signInsPerSecond: pace.perSecond, cpuSeconds }
}

function summary(rounds: readonly Round[]): SignInRate {
  const ofLimit = rounds.map(({ hash, signInsPerSecond }) => signInsPerSecond / hash.perSecond)
  const cpuOfHash = rounds.map(({ hash, cpuSeconds }) => hash.cpuSeconds / cpuSeconds)
  return {
    rows: [
      { ...BUDGETS.loginOfHashLimit, value: median(ofLimit) },
      { ...BUDGETS.loginCpuOfHash, value: median(cpuOfHash) },
    ],
    hashesPerSecond: median(rounds.map(({ hash }) => hash.perSecond)),
  }
}

const told = ({ hash, signInsPerSecond, cpuSeconds }: Round): string =>
  `${signInsPerSecond.toFixed(1)} of ${hash.perSecond.toFixed(1)} a second, ` +
  `${(hash.cpuSeconds * 1000).toFixed(1)} of ${(cpuSeconds * 1000).toFixed(1)} ms of processor each`
