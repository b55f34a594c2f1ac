import { localDate } from '../../src/values/index.ts'
import { DEMO_PASSWORD, demoEmployers, demoPeople, demoStaff } from '../../test/people/index.ts'
import { type Secret, tokenSecrets } from '../../test/support/at-rest.ts'
import type { Left, Typed } from './left-behind.ts'

/** Identities, contacts and passwords are the same on every day. */
const people = demoPeople(localDate('2026-11-22'))

/** What the demo prints for whoever started it, line by line; the secret of an authenticator is new each time. */
const SIGN_INS = new Set(
  people.map(({ email, kpjs, account }) => `${email ?? kpjs[0]}  ${account?.password ?? ''}`),
)
const STAFF_SIGN_IN = new RegExp(
  `^  (?:${demoStaff.map(({ email }) => email.replaceAll('.', '\\.')).join('|')})  ${DEMO_PASSWORD}  TOTP ([A-Z2-7]{32})$`,
)

/** A log without the demo's own sign-ins, which it prints by contract. */
export const logWithoutSignIns = (log: string): readonly string[] =>
  log.split('\n').filter((line) => !STAFF_SIGN_IN.test(line) && !SIGN_INS.has(signInOf(line)))

const signInOf = (line: string): string =>
  /^ {2}(.+?)(?: {2}\(provisional\))?$/.exec(line)?.[1] ?? ''

/** Of the invented people. Their names, birth dates and membership numbers are kept in clear. */
export function secretsOfPeople(): readonly Secret[] {
  const members = people.flatMap(({ slug, ...person }) => [
    ...named(`e-mail of ${slug}`, person.email),
    ...phone(`phone of ${slug}`, person.phone),
    ...named(`${person.identity.kind} of ${slug}`, person.identity.number),
    ...named(`address of ${slug}`, person.address?.street),
    ...named(`payout account of ${slug}`, person.payoutAccount?.number),
    ...named(`password of ${slug}`, person.account?.password),
  ])
  const employers = demoEmployers.flatMap(({ number, ...employer }) => [
    ...named(`e-mail of employer ${number}`, employer.email),
    ...phone(`phone of employer ${number}`, employer.phone),
  ])
  const staff = demoStaff.flatMap(({ email }) => named(`e-mail of staff ${email}`, email))
  return [...members, ...employers, ...staff]
}

const named = (what: string, value: string | undefined): readonly Secret[] =>
  value === undefined ? [] : [{ what, value }]

/** With or without its country. */
const phone = (what: string, number: string | undefined): readonly Secret[] =>
  named(what, number?.replace(/^(?:\+62|0)/, ''))

// The number of a case, `K-84M8-ZHFW`, is no secret.
const LONG_CODE = /(?<!\bK-)\b[0-9A-HJKMNP-TV-Z]{4}(?:[ -][0-9A-HJKMNP-TV-Z]{4}){1,3}\b/g
const SIX_DIGITS = /(?<![\w.])\d{6}(?!\w)/g
const LINK = /https?:\/\/[^\s<"]+\.([\w-]{43})\b/g

/** Codes and links that were sent, and the keys of the staff's authenticators. */
export function secretsSent({ mailbox, log }: Left): readonly Secret[] {
  const written = [...mailbox.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) => text ?? '')
  const text = written.join('\n')
  const keys = log.split('\n').flatMap((line) => STAFF_SIGN_IN.exec(line)?.[1] ?? [])
  return [
    ...(text.match(LONG_CODE) ?? []).map((value) => ({ what: `code ${value}`, value })),
    ...(text.match(SIX_DIGITS) ?? []).map((value) => ({
      what: `code ${value}`,
      value,
      alone: true,
    })),
    ...[...text.matchAll(LINK)].flatMap(([, token]) =>
      tokenSecrets('token of a link', token ?? ''),
    ),
    ...keys.map((value) => ({ what: 'key of an authenticator', value })),
  ]
}

const SHORTEST_PASSWORD = 8
const SHORTEST_CODE = 12

/**
 * What the journeys typed and held. Short wrong guesses are left out: `000000` is in many a number; so are membership
 * numbers, which are kept in clear.
 */
export const secretsTyped = (typed: readonly Typed[]): readonly Secret[] =>
  typed.flatMap(({ name, value }): readonly Secret[] => {
    const what = `typed ${name} ${value}`
    const isLong = (length: number) => (value.length < length ? [] : [{ what, value }])
    if (name.startsWith('cookie __Host-'))
      return value.includes('.')
        ? tokenSecrets(name, value.split('.').at(-1) ?? '')
        : tokenSecrets(name, value)
    if (/password/i.test(name)) return isLong(SHORTEST_PASSWORD)
    if (name === 'code') return isLong(SHORTEST_CODE)
    if (name === 'idNumber' || name === 'phrase') return isLong(1)
    return /^(email|contact|identifier)$/.test(name) && value.includes('@') ? isLong(1) : []
  })
