import { z } from 'zod'
import { parseLocalDate, parseMonth } from '#values'

const date = z.string().refine((text) => parseLocalDate(text) !== undefined, 'not a day')
const amount = z.bigint('not a whole number of rupiah')
const MONTHS = /^(\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?$/
const months = z.string().refine((text) => {
  const [, first, last] = MONTHS.exec(text) ?? []
  return first !== undefined && [first, last ?? first].every((one) => parseMonth(one))
}, 'neither a month nor a range of months')

export const KINDS = [
  'missing',
  'late',
  'recorded-late',
  'wage-below-minimum',
  'wage-drop',
  'wrong-rate',
  'ceiling-ignored',
  'programme-missing',
  'duplicate',
  'overlap',
] as const
export type Kind = (typeof KINDS)[number]

const FINDING = new RegExp(`^(\\d{4}-\\d{2}) (${KINDS.join('|')}) (-?\\d+)(?: at ([A-C]))?$`)

const facts = z.strictObject({
  segment: z.enum(['wage-earner', 'self-employed', 'construction', 'migrant']),
  employer: z.enum(['A', 'B', 'C']),
  province: amount,
  size: z.enum(['micro', 'small', 'medium', 'large']),
  class: amount,
  labour_intensive: z.enum(['yes', 'no']),
  status: z.enum(['active', 'joined', 'left', 'unpaid-leave', 'reduced-hours']),
  wage: amount,
  back_pay: amount,
  /** JKK, JKM, JHT of the employer, JHT of the worker, JP of the employer, JP of the worker. */
  shares: z.array(amount).length(6),
  started: date,
  ended: z.union([date, z.literal('')]),
  deposited: date,
  recorded: date,
})
const told = facts.partial()

/** One row of the file, but for its month and perhaps its dates. */
export const wholeRow = facts.partial({ deposited: true, recorded: true })
export type Row = z.infer<typeof wholeRow>

/** What a row is where nothing is said. The start has to be told. */
export const ORDINARY = {
  segment: 'wage-earner',
  employer: 'A',
  province: 31n,
  size: 'medium',
  class: 2n,
  labour_intensive: 'no',
  status: 'active',
  wage: 6_000_000n,
  back_pay: 0n,
  shares: [32_400n, 18_000n, 222_000n, 120_000n, 120_000n, 60_000n],
  ended: '',
} satisfies z.infer<typeof told>

const member = z
  .strictObject({
    kpj: z.string().regex(/^\d{11}$/),
    nik: z.string().regex(/^\d{16}$/),
    born: date,
    passport: z.literal(true),
  })
  .partial({ nik: true, passport: true })
  .refine(
    (one) => (one.nik === undefined) === (one.passport === true),
    'NIK or passport, one of them',
  )

/** A case as it is written. What `rows` leave out is in `base`; what `base` leaves out is ordinary. */
export const writtenCase = z.strictObject({
  title: z.string(),
  look: date,
  member,
  base: told,
  rows: z.array(told.extend({ months })).min(1),
  findings: z.array(z.string().regex(FINDING)),
})
export type WrittenCase = z.infer<typeof writtenCase>

/** The first and the last month of `2025-01..2025-03`; the same twice for `2025-01`. */
export function endsOf(text: string): readonly [string, string] {
  const [, first = '', last = first] = MONTHS.exec(text) ?? []
  return [first, last]
}

/** The parts of `2025-04 missing 522000 at B`; the employer is undefined where none is named. */
export function findingParts(text: string) {
  const [, month = '', kind, amountText = '0', employer] = FINDING.exec(text) ?? []
  return { month, finding: kind as Kind, amount: BigInt(amountText), employer }
}
