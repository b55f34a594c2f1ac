import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import { fitForLog, scrubbed } from './scrub.ts'

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

export type LogOptions = {
  /** `fatal`, `error`, `warn`, `info`, `debug` or `silent`. */
  readonly level: string
  /** Standard output by default. */
  readonly destination?: DestinationStream
}

/**
 * A log of JSON lines that cannot carry personal data: fields with private names are struck out,
 * and every line loses e-mail addresses and long numbers before it is written.
 */
export function createLog({ level, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    // Milliseconds since 1970 would look like a personal number.
    timestamp: stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => fitForLog(fields) as Record<string, unknown>,
    },
    // The fields arrive here as `formatters.log` left them: errors are outlines already.
    serializers: { err: (outline: unknown) => outline },
    hooks: { streamWrite: scrubbed },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
