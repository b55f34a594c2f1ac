import { countText, type Instant } from '#values'

export type Reached = { readonly rows: number; readonly bytes: number }

export type Progress = {
  /** Told after every block; writes only when it is time. */
  reached(now: Instant, reached: Reached): void
  /** Leaves the line, so that what follows begins on its own. */
  end(): void
}

const LIVE_EVERY_MS = 200
const PLAIN_EVERY_MS = 5_000
const CLEAR_LINE = '\r\u001b[K'

/**
 * Rows, rows a second and time left: on one line that rewrites itself where a person watches,
 * else a line every five seconds. Time left goes by bytes, measured from `start` on.
 */
export function progressOn(
  err: (text: string) => void,
  options: {
    readonly isTerminal: boolean
    readonly start: Instant
    readonly from: Reached
    readonly bytes: number
  },
): Progress {
  const { isTerminal, start, from } = options
  const every = isTerminal ? LIVE_EVERY_MS : PLAIN_EVERY_MS
  let toldAt: number = start
  let open = false
  return {
    reached(now, reached) {
      if (now - toldAt < every) return
      toldAt = now
      const text = progressText({ ...reached, from, bytesInAll: options.bytes, ms: now - start })
      open = isTerminal
      err(isTerminal ? CLEAR_LINE + text : `${text}\n`)
    },
    end() {
      if (open) err(CLEAR_LINE)
      open = false
    },
  }
}

/** `1,200,000 rows, 48,000 a second, 42 %, 1 min 12 s left`. */
export function progressText(
  reached: Reached & { readonly from: Reached; readonly bytesInAll: number; readonly ms: number },
): string {
  const seconds = Math.max(reached.ms, 1) / 1000
  const rate = Math.round((reached.rows - reached.from.rows) / seconds)
  const bytesASecond = Math.max((reached.bytes - reached.from.bytes) / seconds, 1)
  const left = Math.ceil((reached.bytesInAll - reached.bytes) / bytesASecond)
  const percent = Math.floor((reached.bytes / Math.max(reached.bytesInAll, 1)) * 100)
  return `${countText(reached.rows, 'en')} rows, ${countText(rate, 'en')} a second, ${percent} %, ${durationText(left)} left`
}

function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
