import { Agent, request } from 'node:http'

/** One browser's worth of connections to the portal, kept open. */
export type Client = (sent: Sent) => Promise<Answer>

type Sent = {
  readonly path: string
  readonly network: string
  readonly cookie?: string | undefined
  /** Makes it a form that is posted. */
  readonly form?: Readonly<Record<string, string>>
}

export type Answer = {
  /** 0 when the connection broke. */
  readonly status: number
  /** The cookies that were set, `name=value`. */
  readonly cookies: readonly string[]
  readonly hasRetryAfter: boolean
}

const BROWSER =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

/** A client of the portal at `url` on this machine; it sends what a browser sends. */
export function clientOf(url: string): Client {
  const agent = new Agent({ keepAlive: true })
  const { host, port } = new URL(url)
  return ({ path, network, cookie, form }) => {
    const body = form === undefined ? undefined : new URLSearchParams(form).toString()
    const headers = {
      host,
      'user-agent': BROWSER,
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'id',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': network,
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
          }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    return new Promise((resolve) => {
      const broken = () => resolve({ status: 0, cookies: [], hasRetryAfter: false })
      const asked = request({ host: '127.0.0.1', port, agent, path, method, headers }, (reply) => {
        const set = reply.headers['set-cookie'] ?? []
        reply.on('error', broken).on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            cookies: set.map((line) => line.split(';', 1)[0] ?? ''),
            hasRetryAfter: reply.headers['retry-after'] !== undefined,
          }),
        )
        reply.resume()
      })
      asked.on('error', broken).end(body)
    })
  }
}
