import { type NewMessage, writeMessage } from '#messages'
import type { Keys } from '#platform/keys'
import type { Words } from '#values'
import { deviceText } from '../device.ts'
import { FEW_LEFT } from '../recovery-code.ts'
import type { ChangedFactor, Notice, Notify } from './notify.ts'
import { writeNotice } from './write-notice.ts'

const FACTORS: Readonly<Record<ChangedFactor, Words>> = {
  totp: { id: 'aplikasi autentikator', en: 'an authenticator app' },
  'recovery-codes': { id: 'kode cadangan', en: 'recovery codes' },
  passkey: { id: 'kunci sandi', en: 'a passkey' },
  'sms-code': { id: 'kode lewat SMS', en: 'codes by SMS' },
  'email-check': { id: 'pemeriksaan email', en: 'the e-mail check' },
}

/** Nothing is left that "bukan saya" could take away, or it is not the member who is told. */
const WITHOUT_RIGHT: ReadonlySet<Notice['kind']> = new Set([
  'not-me',
  'frozen',
  'recovery-of-worker',
  'reset-offered',
])

/** Those of which several soon after each other are one message. */
function bundleOf({ kind }: Notice): NewMessage['bundle'] {
  if (kind === 'new-device') return DEVICES
  return kind === 'sessions-ended' ? { minutes: 5, join: () => ({}) } : undefined
}

/** Tells a member on every contact on record, in the transaction of what is told, with a link or code to say "bukan saya". */
export const notifyByMessage =
  (keys: Keys): Notify =>
  async (db, notice) => {
    const { memberId, now, kind } = notice
    const bundle = bundleOf(notice)
    const message: NewMessage = {
      ...{ memberId, kind, now, to: receiversOf(notice), facts: factsOf(notice) },
      ...(bundle && { bundle }),
    }
    if (WITHOUT_RIGHT.has(kind)) await writeMessage(db, keys, message)
    else await writeNotice(db, keys, message)
  }

function receiversOf(notice: Notice): NewMessage['to'] {
  switch (notice.kind) {
    case 'recovery-started':
    case 'recovery-approved':
    case 'recovery-stopped':
    case 'recovery-done':
      return 'every-contact'
    case 'recovery-of-worker':
      return { others: notice.others }
    case 'reset-offered':
      return { contactsBefore: notice.before }
    default:
      return 'all-contacts'
  }
}

type Facts = NonNullable<NewMessage['facts']>

const MOST_DEVICES = 5
const MORE: Words = { id: 'dan lainnya', en: 'and others' }

/** New devices within five minutes are one message that names each kind once. */
const DEVICES: NonNullable<NewMessage['bundle']> = {
  minutes: 5,
  join: (earlier, facts) => ({
    device: { id: joined('id', earlier, facts), en: joined('en', earlier, facts) },
  }),
}

function joined(language: keyof Words, earlier: Facts, facts: Facts): string {
  const names = [earlier, facts].flatMap(({ device }) =>
    (typeof device === 'object' ? device[language] : (device ?? '')).split('; '),
  )
  const kinds = [...new Set(names)].filter((name) => name !== '' && name !== MORE[language])
  const isCut = kinds.length > MOST_DEVICES || names.includes(MORE[language])
  return [...kinds.slice(0, MOST_DEVICES), ...(isCut ? [MORE[language]] : [])].join('; ')
}

function factsOf(notice: Notice): Facts {
  switch (notice.kind) {
    case 'new-device': {
      const { device } = notice.facts
      return { device: { id: deviceText(device, 'id'), en: deviceText(device, 'en') } }
    }
    case 'factor-added':
    case 'factor-removed':
      return { factor: FACTORS[notice.facts.factor] }
    case 'recovery-code-used': {
      const { left } = notice.facts
      return Number(left) <= FEW_LEFT ? { left, few: left } : { left }
    }
    case 'recovery-approved':
      return notice.facts
    default:
      return {}
  }
}
