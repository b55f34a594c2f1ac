import { Busy } from './busy.ts'

const MOST_AT_ONCE = 16
const MOST_OF_ONE = 2
const RETRY_AFTER_SECONDS = 10

/** Lets a few forms with files in at a time: each file is whole in memory while it is looked at. */
export function createUploadGate() {
  const inside = new Map<string, number>()
  let all = 0
  return {
    /** Runs `work` for `who`. @throws Busy when too many are under way, of all or of the same visitor */
    async enter<Value>(who: string, work: () => Promise<Value>): Promise<Value> {
      const own = inside.get(who) ?? 0
      if (all >= MOST_AT_ONCE || own >= MOST_OF_ONE) throw new Busy(RETRY_AFTER_SECONDS)
      all += 1
      inside.set(who, own + 1)
      try {
        return await work()
      } finally {
        all -= 1
        const left = (inside.get(who) ?? 1) - 1
        if (left === 0) inside.delete(who)
        else inside.set(who, left)
      }
    },
  }
}

export type UploadGate = ReturnType<typeof createUploadGate>
