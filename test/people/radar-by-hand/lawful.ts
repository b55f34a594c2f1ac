import { type ContributionShares, contributionShares, type RiskClass, wageCeilingIn } from '#law'
import { ageOn, localDate, type Month, month, rupiah } from '#values'
import { amount, type Row, text } from './rows.ts'

/** A month in which no relief held: for what is right besides a discount. */
const NO_RELIEF = month('2019-01')

type Share = 'jkk' | 'jkm' | 'jht_employer' | 'jht_worker' | 'jp_employer' | 'jp_worker'
export const SHARES: readonly Share[] = [
  'jkk',
  'jkm',
  'jht_employer',
  'jht_worker',
  'jp_employer',
  'jp_worker',
]

/** What each share of a row may lawfully be: with and without the reliefs of its month. */
export function lawfulShares(row: Row): Readonly<Record<Share, readonly bigint[]>> {
  const at = month(text(row, 'month'))
  return text(row, 'segment') === 'self-employed' ? ownShares(row, at) : wageShares(row, at)
}

function ownShares(row: Row, at: Month): Readonly<Record<Share, readonly bigint[]>> {
  const variants = [own(row, at, 'transport'), own(row, at, 'other'), own(row, NO_RELIEF, 'other')]
  return {
    jkk: variants.map(({ jkk }) => jkk),
    jkm: variants.map(({ jkm }) => jkm),
    jht_employer: [0n],
    jht_worker: [0n, ...variants.map(({ jht }) => jht.worker)],
    jp_employer: [0n],
    jp_worker: [0n],
  }
}

const own = (row: Row, at: Month, occupation: 'transport' | 'other') =>
  lawOf({
    month: at,
    segment: 'self-employed',
    income: rupiah(amount(row, 'wage')),
    occupation,
    programmes: ['jkk', 'jkm', 'jht'],
  })

function wageShares(row: Row, at: Month): Readonly<Record<Share, readonly bigint[]>> {
  const inMonth = inItsMonth(row)
  const variants = [inMonth, waged(row, at, true), waged(row, NO_RELIEF, false)]
  const none = (compulsory: boolean) => (compulsory ? [] : [0n])
  const jht = none(mustPay(row, 'jht'))
  const jp = none(mustPay(row, 'jp'))
  return {
    jkk: variants.map(({ jkk }) => jkk),
    jkm: variants.map(({ jkm }) => jkm),
    jht_employer: [...jht, inMonth.jht.employer],
    jht_worker: [...jht, inMonth.jht.worker],
    jp_employer: [...jp, inMonth.jp.employer],
    jp_worker: [...jp, inMonth.jp.worker],
  }
}

const waged = (row: Row, at: Month, labourIntensive: boolean) =>
  lawOf({
    month: at,
    segment: 'wage-earner',
    wage: rupiah(amount(row, 'wage')),
    riskClass: Number(text(row, 'risk_class')) as RiskClass,
    labourIntensive: labourIntensive && text(row, 'labour_intensive') === 'yes',
    constructionFixedTerm: text(row, 'segment') === 'construction',
    ageInYears: ageInMonth(row, at),
    programmes: ['jkk', 'jkm', 'jht', 'jp'],
  })

const remembered = new WeakMap<Row, ContributionShares>()

/** The full lawful shares of the row's own month. */
function inItsMonth(row: Row): ContributionShares {
  const known = remembered.get(row) ?? waged(row, month(text(row, 'month')), false)
  remembered.set(row, known)
  return known
}

function lawOf(input: Parameters<typeof contributionShares>[0]) {
  const lawful = contributionShares(input)
  if (!lawful.ok) throw new RangeError(`no law for ${input.month}`)
  return lawful.value
}

const ageInMonth = (row: Row, at: Month): number =>
  ageOn(localDate(text(row, 'birth_date')), localDate(`${at}-01`))

/** Whether a wage was paid for in full and to the rupiah: then nothing more needs to be asked. */
export function isPaidToTheRupiah(row: Row): boolean {
  if (text(row, 'employer_number') === '') return false
  const { jkk, jkm, jht, jp } = inItsMonth(row)
  const lawful = [jkk, jkm, jht.employer, jht.worker, jp.employer, jp.worker]
  return SHARES.every((share, index) => amount(row, share) === lawful[index])
}

/** Whether size (and, for JP, age and nationality) make a programme compulsory. */
export function mustPay(row: Row, programme: 'jkk' | 'jkm' | 'jht' | 'jp'): boolean {
  const size = text(row, 'employer_size')
  if (size === '') return false
  if (programme === 'jkk' || programme === 'jkm') return true
  if (programme === 'jht') return size !== 'micro'
  const isLarge = size === 'medium' || size === 'large'
  return isLarge && text(row, 'nik') !== '' && inItsMonth(row).jp.employer > 0n
}

/** Whether JP was taken from wage above the ceiling of the month. */
export function isCeilingIgnored(row: Row): boolean {
  const ceiling = wageCeilingIn(month(text(row, 'month')))?.value
  return ceiling !== undefined && amount(row, 'jp_employer') * 100n > ceiling * 2n + 100n
}
