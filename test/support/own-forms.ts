import fc from 'fast-check'
import { AS_SHOWN, anything } from './typed.ts'

const BOXES = ['cases', 'record', 'simulations'].flatMap((group) =>
  ['email', 'sms'].map((way) => `${group}:${way}`),
)
const RELATIVE = ['name', 'sex', 'nationality', 'idNumber', 'bornOn', 'marriedOn']
const SCHOOL = ['level', 'untilYear']
const SEEN = ['confirmed', 'seen', 'edit']
const AREA = ['province', 'regency', 'district', 'village', 'shown', 'street', 'postCode']

/** A form that is filled in, looked at before and after, or discarded. */
const inSteps = (path: string, fields: readonly string[]) => ({
  [path]: fields,
  [`${path}/confirmation`]: ['draft'],
  [`${path}/discarded`]: [],
})

const contact = (kind: 'email' | 'phone') => ({
  ...inSteps(`/profile/${kind}`, [kind]),
  [`/profile/${kind}/code`]: ['code'],
  [`/profile/${kind}/sent-again`]: [],
  [`/profile/${kind}/removal`]: ['draft'],
})

/** Every form about what is a member's own, with its fields. */
export const OWN_FORMS: Readonly<Record<string, readonly string[]>> = {
  ...contact('email'),
  ...contact('phone'),
  ...inSteps('/profile/address', AREA),
  ...inSteps('/profile/marital-status', ['marital']),
  ...inSteps('/profile/tax-number', ['taxNumber']),
  ...inSteps('/profile/preferences', [...BOXES, 'quietFrom', 'quietUntil', 'language']),
  '/messages/preference': ['phrase', 'english', 'optional'],
  '/profile/drafts': ['_form', 'street', 'email', 'quietFrom', 'language'],
  '/profile/areas': ['under'],
  '/profile/cancelled-changes': ['change'],
  '/profile/family': ['relation', ...RELATIVE, ...SCHOOL, ...SEEN],
  '/profile/family/:relative': ['what', 'on', 'paper.will', ...RELATIVE, ...SCHOOL, ...SEEN],
  '/profile/payout/new': ['bank', 'number', 'holder'],
  '/profile/payout/changes': ['shown'],
  '/profile/payout/cancellation': [],
  '/privacy/looks/:seq': ['text'],
  '/privacy/consents': ['version'],
  '/privacy/closure': ['understood'],
  '/privacy/closure/cancellation': [],
  '/privacy/my-data': [],
  '/closure-cancelled': ['token'],
  '/cancel-change': ['code', 'ticket', 'proof'],
  '/prove-contact': ['token'],
}

const DAYS = ['1992-01-01', '2015-03-31', '2014-05-01', '2020-02-29', '2026-11-22']

/** What is right, or nearly, in each field. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  email: ['ada@example.com', 'ADA@Example.org', 'ada@example'],
  phone: ['081234567890', '+6281234567891', '0812'],
  province: ['32', '31', '99'],
  regency: ['32.73', '31.74'],
  district: ['32.73.01', '31.74.01'],
  village: ['32.73.01.1001', '32.73.01.1002'],
  street: ['Jalan Kenanga 8', 'Gang Baru 1, RT 003/RW 005'],
  postCode: ['40115', '4011'],
  marital: ['single', 'married', 'widowed', 'divorced'],
  taxNumber: ['123456789012345', '12.345.678.9-012.346', '1234567890123456'],
  quietFrom: ['21.00', '22:30', ''],
  quietUntil: ['6.00', '05:15', ''],
  language: ['id', 'en'],
  phrase: ['hujan teduh payung', 'ab'],
  _form: ['address', 'email', 'preferences', 'payout', 'tax-number'],
  under: ['32', '32.73', '32.73.01'],
  relation: ['spouse', 'child', 'stepchild', 'parent', 'sibling', 'grandchild'],
  what: ['correct', 'school', 'began-work', 'married', 'divorced', 'died', 'papers', 'withdraw'],
  name: ['Budi Santoso', 'Ani', 'Sri'],
  sex: ['female', 'male', ''],
  nationality: ['ID', 'in', ''],
  idNumber: ['3174014101920001', ''],
  ...{ bornOn: DAYS, marriedOn: DAYS, on: DAYS },
  level: ['primary', 'higher', 'none', ''],
  untilYear: ['2028', '2030'],
  bank: ['014', '008'],
  number: ['1234567890'],
  holder: ['PESERTA REKAAN'],
  text: ['Mengapa data saya dilihat?'],
  ...{ draft: [AS_SHOWN], shown: [AS_SHOWN], seen: [AS_SHOWN], change: [AS_SHOWN] },
  version: [AS_SHOWN],
}

const typedIn = (name: string) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...(RIGHT[name] ?? ['on'])) },
    { weight: 1, arbitrary: anything },
  )

export type Typed = {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

/** Which fields are sent: mostly all, but for the button that leads back to the form, and now and then some. */
const namesOf = (path: string) => {
  const all = [...(OWN_FORMS[path] ?? [])]
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(all.filter((name) => name !== 'edit')) },
    { weight: 1, arbitrary: fc.subarray(all) },
  )
}

/** One form of a member's own, with anything in it. */
export const anyOwnForm: fc.Arbitrary<Typed> = fc
  .constantFrom(...Object.keys(OWN_FORMS))
  .chain((path) =>
    namesOf(path)
      .chain((names) =>
        fc.tuple(...names.map((name) => typedIn(name).map((value) => [name, value] as const))),
      )
      .map((pairs) => ({ path, fields: Object.fromEntries(pairs) })),
  )
