import { jhtWithdrawalCalculation } from '#law'
import { dateText, moneyText, type Words, ZERO_RUPIAH } from '#values'
import type { ResultReader } from '../result-reader.ts'
import type { Simulator } from '../simulator.ts'
import { JhtWaits } from './jht-waits.tsx'

/** What JHT pays out, from which day, and with which tax. */
export const jhtWithdrawalSimulator: Simulator = {
  slug: 'jht-withdrawal',
  calculation: jhtWithdrawalCalculation,
  title: { id: 'Pencairan JHT', en: 'Withdrawing JHT' },
  about: {
    id: 'Mulai kapan Jaminan Hari Tua dapat dibayar, penuh atau sebagian, dan berapa pajaknya.',
    en: 'From when old-age savings can be paid, all or a part, and what the tax is.',
  },
  defaults: (today) => ({ claimedOn: today, hasTaxNumber: 'on' }),
  examples: {
    balance: { id: 'Misalnya 60.000.000', en: 'For example 60,000,000' },
    memberSince: {
      id: 'Bulan pertama kali terdaftar, misalnya 03-2014',
      en: 'The month of the first registration, for example 03-2014',
    },
  },
  sentence,
  summary: (result) => [
    { name: NET, amount: result.amount('net') },
    { name: TAX, amount: result.amount('tax') },
  ],
  parts: (result) => ({
    caption: { id: 'Perhitungannya', en: 'How it adds up' },
    columns: [
      { id: 'Bagian', en: 'Part' },
      { id: 'Jumlah', en: 'Amount' },
    ],
    rows: [
      { name: GROSS, amounts: [result.amount('gross')] },
      { name: TAX, amounts: [result.amount('tax')] },
    ],
    totals: [{ name: NET, amounts: [result.amount('net')] }],
  }),
  beside: JhtWaits,
}

function sentence(result: ResultReader): Words {
  const [gross, tax] = [amountOf(result, 'gross'), amountOf(result, 'tax')]
  const from = result.date('payableFrom')
  const since = {
    id: from === undefined ? '' : ` Dapat dibayar mulai ${dateText(from, 'id')}.`,
    en: from === undefined ? '' : ` Payable from ${dateText(from, 'en')} on.`,
  }
  if (tax === ZERO_RUPIAH)
    return { id: `Tanpa potongan pajak.${since.id}`, en: `No tax is withheld.${since.en}` }
  return {
    id: `Dari ${moneyText(gross, 'id')}, dipotong pajak ${moneyText(tax, 'id')}.${since.id}`,
    en: `Out of ${moneyText(gross, 'en')}, less tax of ${moneyText(tax, 'en')}.${since.en}`,
  }
}

const amountOf = (result: ResultReader, path: string) => result.amount(path) ?? ZERO_RUPIAH

const GROSS = { id: 'JHT sebelum pajak', en: 'JHT before tax' }
const TAX = { id: 'Pajak (PPh 21), dikurangkan', en: 'Tax (PPh 21), taken off' }
const NET = { id: 'Diterima', en: 'Received' }
