import { hash, parseOptions, verify } from '@node-rs/argon2'
import { closedLoop, type Pace } from './closed-loop.ts'

export type HashTask = {
  /** A hash in PHC form whose parameters are to be used. */
  readonly like: string
  readonly password: string
  readonly concurrency: number
  readonly forMs: number
}

/** `cpuSeconds` of one verification, on all threads. */
export type HashPace = Pace & { readonly cpuSeconds: number }

/**
 * Bare Argon2id verifications and nothing else, with the parameters of the hash `like`: the physical limit of signing
 * in with passwords that are hashed so.
 */
export async function hashFor({ like, password, ...loop }: HashTask): Promise<HashPace> {
  const { algorithm, memoryCost, timeCost, parallelism, outputLen } = parseOptions(like)
  const made = await hash(password, { algorithm, memoryCost, timeCost, parallelism, outputLen })
  const before = process.cpuUsage()
  const pace = await closedLoop(loop, async () => {
    if (!(await verify(made, password))) throw new Error('a right password was not verified')
  })
  const { user, system } = process.cpuUsage(before)
  return { ...pace, cpuSeconds: (user + system) / 1e6 / pace.inAll }
}
