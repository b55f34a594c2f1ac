/** One count of sent codes: what is counted, how many are sent within its time. */
export type SendLimit = {
  readonly key: string
  readonly limit: number
  readonly seconds: number
}

/**
 * Who makes us send a code: a stranger who knows a name or number, whoever gave the right password, or a device that
 * is known to the account. Each has counts of its own at every level, so that none uses up what another one needs.
 */
export type SendLane = 'stranger' | 'password' | 'device'

const HOUR = 3600
const DAY = 24 * HOUR

const PER_HOUR = 5
const PER_DAY = 10
/** Families share a phone: so many times as much for all members behind one address, in a lane that wants more than its name. */
const SHARED_TIMES = 6
/** Ten thousand numbers that begin alike; a whole country that is not ours. Fraud with fees of foreign numbers goes by blocks. */
const BLOCK_PER_HOUR = 200
const COUNTRY_PER_HOUR = 500
const OWN_COUNTRY = '+62'
const BLOCK_DIGITS = 4
const COUNTRY_LENGTH = 3

export type Sending = {
  readonly channel: 'email' | 'sms'
  /** As kept: an address in small letters, a number as `+628123456789`. */
  readonly to: string
  readonly memberId: bigint
  readonly lane: SendLane
}

/**
 * What a code to this address or number counts against: in its lane five an hour and ten a day, and for SMS the
 * numbers that begin alike. The lanes of a right password and of a known device count each member behind an address
 * apart. So one member's phone costs 15 SMS an hour and 30 a day at most, a shared one 5 + 30 + 30 and 10 + 60 + 60, a
 * block of numbers 3 x 200 an hour.
 * Source: identity reference, numeric policies; decision 19.
 */
export function sendLimitsOf({ channel, to, memberId, lane }: Sending): readonly SendLimit[] {
  const limits =
    lane === 'stranger'
      ? perAddress(`${channel} ${lane} ${to}`, 1)
      : [
          ...perAddress(`${channel} ${lane} ${to} of ${memberId}`, 1),
          ...perAddress(`${channel} ${lane} ${to}`, SHARED_TIMES),
        ]
  return channel === 'email' ? limits : [...limits, ...widerLimits(to, lane)]
}

const perAddress = (key: string, times: number): readonly SendLimit[] => [
  { key: `hour ${key}`, limit: times * PER_HOUR, seconds: HOUR },
  { key: `day ${key}`, limit: times * PER_DAY, seconds: DAY },
]

function widerLimits(to: string, lane: SendLane): readonly SendLimit[] {
  const block = to.slice(0, -BLOCK_DIGITS)
  const country = to.slice(0, COUNTRY_LENGTH)
  const wider = [{ key: `sms block ${lane} ${block}`, limit: BLOCK_PER_HOUR, seconds: HOUR }]
  if (country === OWN_COUNTRY) return wider
  return [
    ...wider,
    { key: `sms country ${lane} ${country}`, limit: COUNTRY_PER_HOUR, seconds: HOUR },
  ]
}
