import { Readable } from 'node:stream'
import type { Exchange } from './exchange.ts'

const GONE = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'])

/**
 * The stream once its first bytes are there, so that a query which fails at once becomes an error
 * page and not half a file. A later fault breaks the connection off and is logged: the browser
 * shows the download as failed. For HEAD nothing is read.
 */
export async function startedStream(exchange: Exchange, stream: Readable): Promise<Readable> {
  const { request, shell } = exchange
  if (request.method === 'HEAD') {
    stream.destroy()
    return Readable.from([])
  }
  if (stream.errored !== null) throw stream.errored
  if (stream.readableEnded || stream.destroyed) return Readable.from([])
  await new Promise<void>((begin, fail) => {
    const settle = (act: () => void) => {
      for (const event of ['readable', 'end', 'close'] as const) stream.off(event, started)
      stream.off('error', failed)
      act()
    }
    const started = () => settle(begin)
    const failed = (fault: Error) => settle(() => fail(fault))
    stream.once('readable', started).once('end', started).once('close', started)
    stream.once('error', failed)
  })
  stream.on('error', (fault) => {
    // The browser going away ends the stream too; that is no fault of ours.
    if ('code' in fault && GONE.has(fault.code)) return
    shell.log.error({ reference: exchange.reference, err: fault }, 'a file broke off')
  })
  return stream
}
