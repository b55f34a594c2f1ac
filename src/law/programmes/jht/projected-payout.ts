import {
  add,
  type Fraction,
  type LocalDate,
  type Rate,
  type Rupiah,
  rounded,
  subtract,
  type Words,
  ZERO_RUPIAH,
} from '#values'
import type { Explained } from '../../explained.ts'
import { exactPart, productOf, reasonOf, sumOf } from '../../formula.ts'
import type { Dated } from '../../parameters.ts'
import { afterTax } from '../tax/after-tax.ts'
import { lumpSumTax } from '../tax/lump-sum.ts'
import { type Projection, RULE } from './projection.ts'
import type { WithdrawalLaw } from './withdrawal-law.ts'

/** The part that is planned: its share by law, its day, and from when it may be taken. */
export type PlannedPart = {
  readonly share: Dated<Rate>
  readonly paidOn: LocalDate
  readonly law: WithdrawalLaw
  readonly payableFrom: Explained<LocalDate>
}

export type PayoutParts = {
  readonly projection: Projection
  readonly part: PlannedPart | undefined
  /** What JHT paid out before the projection begins, each above zero. */
  readonly earlier: readonly Payment[]
  readonly hasTaxNumber: boolean
  /** The day on which the rest is paid, and the law that is known for it. */
  readonly paidOn: LocalDate
  readonly law: WithdrawalLaw
}
type Payment = { readonly paidOn: LocalDate; readonly amount: Rupiah }

export type Payout = {
  /** What is withheld from the part; zero without one. */
  readonly takenTax: Rupiah
  readonly tax: Rupiah
  readonly net: Rupiah
  /** The part and the rest together, after tax. */
  readonly received: Rupiah
  readonly isFinal: boolean
  /** Why so much is received; made when it is read. */
  readonly explanation: Explained<Rupiah>
}

/**
 * What is left of a projected balance after tax, and of the part taken before it. The part begins the two calendar
 * years of the tax: after them the rest is taxed progressively. Source: PP 46/2015 art. 22; PP 68/2009 art. 2(2), 5, 6.
 */
export function projectedPayout(parts: PayoutParts): Payout {
  const { projection, hasTaxNumber, paidOn, law } = parts
  const part = partOf(parts)
  const amount = projection.balance
  const earlier = [...parts.earlier, ...(part === undefined ? [] : [part.payment])]
  const rest = lumpSumTax(
    { paidOn, amount, earlier: earlier.filter((one) => one.amount > 0n), hasTaxNumber },
    law.tax,
  )
  const net = subtract(amount, rest.amount)
  return {
    takenTax: part?.tax ?? ZERO_RUPIAH,
    tax: rest.amount,
    net,
    received: part === undefined ? net : add(part.net, net),
    isFinal: rest.isFinal,
    get explanation() {
      const atEnd = netOf(AT_RETIREMENT, projection.explanation, rest.tax)
      return part === undefined ? atEnd : sumOf(IN_ALL, [part.explanation, atEnd])
    },
  }
}

/** The part with its tax; `undefined` where none is planned. */
function partOf({ projection, part, earlier, hasTaxNumber }: PayoutParts) {
  const year = projection.years.find(({ takenOf }) => takenOf !== undefined)
  if (part === undefined || year?.takenOf === undefined) return undefined
  const [there, payment] = [year.takenOf, { paidOn: part.paidOn, amount: year.taken }]
  const withheld = lumpSumTax({ ...payment, earlier, hasTaxNumber }, part.law.tax)
  return {
    payment,
    tax: withheld.amount,
    net: subtract(payment.amount, withheld.amount),
    get explanation() {
      const net = netOf(BEFORE_RETIREMENT, takenReason(there, part), withheld.tax)
      return { ...net, children: [part.payableFrom, ...net.children] }
    },
  }
}

/** The part that is paid out of what is there on that day. */
function takenReason(there: Fraction, { share, paidOn }: PlannedPart): Explained<Rupiah> {
  const balance = reasonOf(
    { unit: 'rupiah', value: rounded(there, 'half-up') },
    {
      label: { id: 'Perkiraan saldo pada hari itu', en: 'Estimated balance on that day' },
      formula: {
        id: 'seperti saldo tiap tahun, sampai hari itu',
        en: 'as in a year, up to that day',
      },
      inputs: [{ label: ON, unit: 'date', value: paidOn }],
      basis: 'PP 46/2015 art. 22(2), 27',
      ...exactPart(there),
      ruleVersion: RULE,
    },
  )
  return productOf({
    label: { id: 'Diambil sebagian, sebelum pajak', en: 'Taken out as a part, before tax' },
    formula: {
      id: 'saldo × bagian, dibulatkan sekali ke rupiah terdekat',
      en: 'balance × part, rounded half up once to whole rupiah',
    },
    base: { ...balance, certainty: 'unverified' },
    factors: [
      { label: { id: 'Bagian yang boleh diambil', en: 'Part that may be taken out' }, rate: share },
    ],
    ruleVersion: 'jht-partial@2015-07',
  })
}

const netOf = (label: Words, gross: Explained<Rupiah>, tax: Explained<Rupiah>) =>
  afterTax({ label, gross, tax, ruleVersion: 'jht-payout@2015-07' })

const ON: Words = { id: 'Hari diambil', en: 'Day of payment' }
const AT_RETIREMENT: Words = {
  id: 'Perkiraan JHT yang diterima saat pensiun, sesudah pajak',
  en: 'Estimated JHT received at retirement, after tax',
}
const BEFORE_RETIREMENT: Words = {
  id: 'Perkiraan bagian yang diterima sebelum pensiun, sesudah pajak',
  en: 'Estimated part received before retirement, after tax',
}
const IN_ALL: Words = {
  id: 'Perkiraan JHT yang diterima seluruhnya, sesudah pajak',
  en: 'Estimated JHT received in all, after tax',
}
