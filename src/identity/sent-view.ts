import type { Instant } from '#values'
import type { SentView } from './pages/send-again.tsx'
import { againFrom, type CodeChannel, type SentCode } from './sent-code.ts'

/** What the page says of a code that is on its way. `ways`: those that it can go by, with the contacts as shown. */
export function sentViewOf(
  code: SentCode,
  {
    ways,
    action,
    now,
  }: {
    readonly ways: ReadonlyMap<CodeChannel, string>
    readonly action: string
    readonly now: Instant
  },
): SentView {
  const from = againFrom(code)
  return {
    channel: code.channel,
    to: ways.get(code.channel) ?? '',
    isSent: code.sends > 0,
    ways: from === undefined ? [] : [...ways.keys()],
    waitSeconds: from === undefined ? 0 : Math.max(0, Math.ceil((from - now) / 1000)),
    action,
  }
}
