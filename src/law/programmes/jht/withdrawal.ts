import { monthOfDate, type Words } from '#values'
import type { Answer } from '../../calculation.ts'
import { givenAmount, productOf } from '../../formula.ts'
import { inputProblem } from '../../input/bad-input.ts'
import type { JhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { itemRateIn } from '../../parameters.ts'
import { afterTax } from '../tax/after-tax.ts'
import { lumpSumTax } from '../tax/lump-sum.ts'
import { payableFrom } from './payable-from.ts'
import { withdrawalCaveats } from './withdrawal-caveats.ts'
import { withdrawalLawOn } from './withdrawal-law.ts'
import { alreadyTaken, beforeTheLaw, type WithdrawalRefusal } from './withdrawal-refusals.ts'

/**
 * JHT paid for a reason on the day of the claim: the whole balance or the part that the reason allows, its tax, and
 * what is left; amounts and tax each rounded half up once. Refused before July 2015, before the day from which it is
 * payable, and for a second part. Source: PP 46/2015 art. 22, 26; Permenaker 4/2022; PP 68/2009.
 */
export function jhtWithdrawal(input: JhtWithdrawalInput): Answer<WithdrawalRefusal> {
  const { claimedOn, earlierPayments = [], hasTaxNumber = true } = input
  const contradiction = contradictionOf(input)
  if (contradiction !== undefined) return contradiction
  const law = withdrawalLawOn(claimedOn)
  if (law === undefined) return beforeTheLaw(claimedOn)
  const from = payableFrom(input, law)
  if (!from.ok) return from.refusal
  const earlier = earlierPayments.filter(({ amount }) => amount > 0n)
  const gross = grossOf(input)
  const [first] = gross.isPart ? earlier : []
  if (first !== undefined) return alreadyTaken(first.paidOn)
  const payment = { paidOn: claimedOn, amount: gross.amount.value, earlier, hasTaxNumber }
  const { tax, isFinal } = lumpSumTax(payment, law.tax)
  const net = afterTax({
    ...{ label: RECEIVED, gross: gross.amount, tax, before: [from.value] },
    ruleVersion: 'jht-withdrawal@2015-07',
  })
  return {
    kind: 'result',
    result: {
      payableFrom: from.value.value,
      gross: gross.amount.value,
      tax: tax.value,
      net: net.value,
    },
    explanation: net,
    caveats: withdrawalCaveats(input, { net, isFinal }),
  }
}

/** Dates that are right each and wrong together. */
function contradictionOf({ memberSince, claimedOn, earlierPayments = [] }: JhtWithdrawalInput) {
  const late = earlierPayments.findIndex(({ paidOn }) => paidOn > claimedOn)
  if (memberSince > monthOfDate(claimedOn)) return inputProblem('memberSince', BEFORE_THE_CLAIM)
  return late < 0 ? undefined : inputProblem(`earlierPayments[${late}].paidOn`, BEFORE_THE_CLAIM)
}

/** The balance, or the part of it that the reason allows. */
function grossOf({ balance, reason, claimedOn }: JhtWithdrawalInput) {
  const whole = givenAmount(BALANCE, balance)
  const share = itemRateIn('jht/partial-share', reason, claimedOn)
  if (share === undefined) return { amount: whole, isPart: false }
  const amount = productOf({
    label: GROSS,
    formula: PART,
    base: whole,
    factors: [{ label: SHARE, rate: share }],
    ruleVersion: 'jht-partial@2015-07',
  })
  return { amount, isPart: true }
}

const BEFORE_THE_CLAIM: Words = {
  id: 'tidak sesudah tanggal pengajuan',
  en: 'not be after the day of the claim',
}
const BALANCE: Words = { id: 'Saldo JHT', en: 'JHT balance' }
const RECEIVED: Words = { id: 'JHT yang diterima', en: 'JHT received' }
const GROSS: Words = { id: 'JHT sebelum pajak', en: 'JHT before tax' }
const SHARE: Words = { id: 'Bagian yang boleh diambil', en: 'Part that may be taken out' }
const PART: Words = {
  id: 'saldo × bagian, dibulatkan sekali ke rupiah terdekat',
  en: 'balance × part, rounded half up once to whole rupiah',
}
