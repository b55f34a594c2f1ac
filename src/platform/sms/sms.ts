import type { BeforeAcceptance, Outcome } from '#platform/mail'

/** One SMS to one number. */
export type Sms = {
  /** `+628123456789`. */
  readonly to: string
  readonly text: string
  /** The same at every attempt, for gateways that leave out a copy. */
  readonly id: string
}

export type SmsGateway = (sms: Sms, before: BeforeAcceptance) => Promise<Outcome>

export type SmsOptions = {
  /** Where to post; a name and password in it become basic authentication. */
  readonly url: string
  /** `twilio`: a form with To, From and Body. `json`: an object with id, to, from and text. */
  readonly form: 'twilio' | 'json'
  /** Bearer token, for gateways that want one. */
  readonly token?: string | undefined
  /** Our number or name. */
  readonly from: string
  /** Longest wait for the whole answer. */
  readonly answerMs?: number
}

/** Posts to an HTTP gateway, which then counts as having accepted. */
export function createSmsGateway(options: SmsOptions): SmsGateway {
  const { address, headers } = requestOf(options)
  return async (sms, before) => {
    await before() // a request is one piece: from here on it may have been taken
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': sms.id },
        body: bodyOf(options, sms),
        redirect: 'manual',
        signal: AbortSignal.timeout(options.answerMs ?? 30_000),
      })
      await answer.body?.cancel()
      return outcomeOfStatus(answer.status)
    } catch (fault) {
      return neverConnected(fault)
        ? { kind: 'later', reason: 'sms-away' }
        : { kind: 'uncertain', reason: 'sms-no-answer' }
    }
  }
}

function requestOf({ url, form, token }: SmsOptions) {
  const address = new URL(url)
  const { username, password } = address
  address.username = ''
  address.password = ''
  const name = [username, password].map(decodeURIComponent).join(':')
  const basic = `Basic ${Buffer.from(name).toString('base64')}`
  const authorization = token === undefined ? basic : `Bearer ${token}`
  const isOpen = token === undefined && username === ''
  return {
    address,
    headers: {
      'content-type':
        form === 'json' ? 'application/json' : 'application/x-www-form-urlencoded;charset=UTF-8',
      accept: 'application/json',
      ...(isOpen ? {} : { authorization }),
    },
  }
}

const bodyOf = ({ form, from }: SmsOptions, { to, text, id }: Sms): string =>
  form === 'json'
    ? JSON.stringify({ id, to, from, text })
    : new URLSearchParams({ To: to, From: from, Body: text }).toString()

/**
 * 4xx is about this SMS, except where it is about us (sign-in, address, too many): that waits. A gateway
 * that fails after taking the request (500, 502, 504) may have sent it.
 */
function outcomeOfStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'accepted' }
  const reason = `sms-${status}`
  if (status === 408 || (status >= 500 && status !== 501 && status !== 503)) {
    return { kind: 'uncertain', reason }
  }
  const isAboutUs = status < 400 || [401, 402, 403, 404, 405, 407, 429, 501, 503].includes(status)
  return { kind: isAboutUs ? 'later' : 'never', reason }
}

const UNCONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

/** Whether a fault says that there was never a connection, so that nothing can have been taken. */
function neverConnected(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if ('code' in fault && typeof fault.code === 'string' && UNCONNECTED.test(fault.code)) return true
  return neverConnected(fault.cause)
}
