import { Busy } from './busy.ts'

const MOST_AT_ONCE = 16
/** Of all who are not signed in together: some places are always left for members and staff. */
const MOST_OF_STRANGERS = 10
const MOST_OF_ONE = 2
const RETRY_AFTER_SECONDS = 10

/** Who sends a form with files: known by their session, or by nothing but their network. */
export type Uploader = { readonly owner: string } | { readonly network: string }

/** Lets a few forms with files in at a time: each file is whole in memory while it is looked at. */
export function createUploadGate() {
  const inside = new Map<string, number>()
  const count = (who: string): number => inside.get(who) ?? 0
  const add = (who: string, by: 1 | -1): void => {
    if (count(who) + by === 0) inside.delete(who)
    else inside.set(who, count(who) + by)
  }

  return {
    /** Runs `work` for `who`. @throws Busy when too many are under way: of all, of strangers, or of the same visitor */
    async enter<Value>(who: Uploader, work: () => Promise<Value>): Promise<Value> {
      const isStranger = 'network' in who
      const lines = [
        { name: 'all', most: MOST_AT_ONCE },
        ...(isStranger ? [{ name: 'strangers', most: MOST_OF_STRANGERS }] : []),
        { name: isStranger ? `network ${who.network}` : `owner ${who.owner}`, most: MOST_OF_ONE },
      ]
      if (lines.some(({ name, most }) => count(name) >= most)) throw new Busy(RETRY_AFTER_SECONDS)
      for (const { name } of lines) add(name, 1)
      try {
        return await work()
      } finally {
        for (const { name } of lines) add(name, -1)
      }
    },
  }
}

export type UploadGate = ReturnType<typeof createUploadGate>
