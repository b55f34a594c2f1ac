import {
  add,
  type LocalDate,
  monthOfDate,
  type Rate,
  type Rupiah,
  type Words,
  yearOf,
} from '#values'
import type { Explained } from '../../explained.ts'
import { type Dated, leaf, rateIn, type Slice, slicesIn, yearsIn } from '../../parameters.ts'
import { progressiveAmount, progressiveTax } from './progressive.ts'

export type LumpSumTaxLaw = {
  readonly lumpSum: Dated<readonly Slice[]>
  readonly years: Dated<number>
  readonly income: Dated<readonly Slice[]>
  readonly withoutTaxNumber: Dated<Rate>
}

/** The law that taxes JHT paid on a day; `undefined` before 16 November 2009. Source: PP 68/2009. */
export function lumpSumTaxLawOn(day: LocalDate): LumpSumTaxLaw | undefined {
  const lumpSum = slicesIn('tax/lump-sum-rate', day)
  const years = yearsIn('tax/lump-sum-years', day)
  const income = slicesIn('tax/income-rate', day)
  const withoutTaxNumber = rateIn('tax/without-tax-number', day)
  return (
    lumpSum && years && income && withoutTaxNumber && { lumpSum, years, income, withoutTaxNumber }
  )
}

type Payment = { readonly paidOn: LocalDate; readonly amount: Rupiah }
export type PaymentToTax = Payment & {
  /** Gross payments of the same JHT before this one, each above zero. */
  readonly earlier: readonly Payment[]
  readonly hasTaxNumber: boolean
}
export type LumpSumTax = {
  readonly amount: Rupiah
  /** The same with its reasons, made when it is read. */
  readonly tax: Explained<Rupiah>
  /** Whether the tax settles everything; from the third year on it is only an advance. */
  readonly isFinal: boolean
}

/**
 * The tax withheld from one payment of JHT. Payments of the first calendar year and the next count as one: 0 % up to
 * 50 million, 5 % above. From the third year on the income-tax rates count on what is paid in that year, 120 % of it
 * without a tax number. Source: PP 68/2009 art. 2(2), 5, 6.
 */
export function lumpSumTax(payment: PaymentToTax, law: LumpSumTaxLaw): LumpSumTax {
  const { paidOn, amount, earlier, hasTaxNumber } = payment
  const year = yearOfDay(paidOn)
  const firstYear = Math.min(year, ...earlier.map((one) => yearOfDay(one.paidOn)))
  const isFinal = year - firstYear < law.years.value
  const counted = isFinal ? earlier : earlier.filter((one) => yearOfDay(one.paidOn) === year)
  const taxed = {
    before: add(...counted.map((one) => one.amount)),
    amount,
    slices: isFinal ? law.lumpSum : law.income,
    payable: isFinal || hasTaxNumber ? undefined : law.withoutTaxNumber,
  }
  return {
    amount: progressiveAmount(taxed),
    get tax() {
      const reasons = [leaf(law.years, YEARS, { unit: 'years', value: law.years.value })]
      return progressiveTax({ ...taxed, label: TAX, reasons, ...(isFinal ? AT_ONCE : LATER) })
    },
    isFinal,
  }
}

const yearOfDay = (day: LocalDate): number => yearOf(monthOfDate(day))

const TAX: Words = { id: 'PPh 21', en: 'Withholding tax' }
const YEARS: Words = {
  id: 'Pembayaran dalam tahun kalender yang dihitung sekaligus',
  en: 'Calendar years whose payments count as one',
}
const AT_ONCE = {
  ruleVersion: 'jht-tax-at-once@2009-11',
  formula: {
    id: 'PPh 21 final: tarif tiap lapisan, dihitung bersama pembayaran sebelumnya dalam dua tahun kalender',
    en: 'final tax: the rate of each slice, counted with what was paid before in the two calendar years',
  },
} as const
const LATER = {
  ruleVersion: 'jht-tax-third-year@2009-11',
  formula: {
    id: 'PPh 21 progresif sejak tahun kalender ketiga: tarif tiap lapisan atas yang dibayar pada tahun ini, 120% tanpa NPWP',
    en: 'progressive tax from the third calendar year on: the rate of each slice on what is paid in this year, 120% without a tax number',
  },
} as const
