import { dayIn, localDate, month, monthsUntil, plusDays, plusMonths, weekday } from '#values'
import { isCeilingIgnored, isPaidToTheRupiah, lawfulShares, mustPay, SHARES } from './lawful.ts'
import { amount, type Row, text } from './rows.ts'

type Look = {
  readonly asOf: string
  /** Undefined where no decree is known. */
  minimumWage(province: string, year: number): number | undefined
}

/**
 * What is wrong in a contributions file, word by word after the table of findings and without haste: the judge of
 * the generator and of the demo people. Lines `kpj,employer_number,month,finding`, sorted.
 */
export function findingsByHand(all: readonly Row[], look: Look): readonly string[] {
  const employments = new Map<string, Row[]>()
  for (const row of all) {
    const key = `${text(row, 'kpj')},${text(row, 'employer_number')}`
    employments.set(key, [...(employments.get(key) ?? []), row])
  }
  const lines = [...employments].flatMap(([key, rows]) =>
    findingsOf(rows, look).map(([at, finding]) => `${key},${at},${finding}`),
  )
  return [...new Set(lines)].sort()
}

type Finding = readonly [month: string, finding: string]

function findingsOf(rows: readonly Row[], look: Look): readonly Finding[] {
  const isMigrant = rows.some((row) => text(row, 'segment') === 'migrant')
  const always = [
    ...told('recorded-late', rows.filter(isRecordedLate)),
    ...told(
      'duplicate',
      rows.filter((row) => rows.some((other) => isRepeated(row, other))),
    ),
  ]
  if (isMigrant) return always
  return [
    ...always,
    ...missing(rows, look.asOf),
    ...told(
      'late',
      rows.filter((row) => isLate(row, rows)),
    ),
    ...told('overlap', rows.filter(isAfterTheEnd)),
    ...told(
      'wage-below-minimum',
      rows.filter((row) => isBelowMinimum(row, look)),
    ),
    ...drops(rows),
    ...told('programme-missing', rows.filter(isProgrammeMissing)),
    ...told('ceiling-ignored', rows.filter(isCeilingIgnored)),
    ...told('wrong-rate', rows.filter(isWrongRate)),
  ]
}

const told = (finding: string, rows: readonly Row[]): readonly Finding[] =>
  rows.map((row) => [text(row, 'month'), finding])

const isRecordedLate = (row: Row): boolean =>
  text(row, 'recorded_on') > plusDays(localDate(text(row, 'deposited_on')), 14)

const isRepeated = (row: Row, other: Row): boolean =>
  row !== other && ['month', 'wage', ...SHARES].every((name) => row[name] === other[name])

function missing(rows: readonly Row[], asOf: string): readonly Finding[] {
  const [row] = rows
  if (row === undefined) return []
  const posted = new Set(rows.map((each) => text(each, 'month')))
  const until = text(row, 'ended_on') === '' ? asOf : text(row, 'ended_on')
  const from = month(text(row, 'started_on').slice(0, 7))
  return monthsUntil(from, plusMonths(month(until.slice(0, 7)), 1))
    .filter((at) => !posted.has(at) && dueDay(at, text(row, 'segment')) < asOf)
    .map((at) => [at, 'missing'])
}

function dueDay(at: string, segment: string): string {
  const payMonth = segment === 'self-employed' ? month(at) : plusMonths(month(at), 1)
  const day = dayIn(payMonth, 15)
  return weekday(day) > 5 ? plusDays(day, 8 - weekday(day)) : day
}

const isLate = (row: Row, rows: readonly Row[]): boolean =>
  rows
    .filter((other) => other.month === row.month)
    .every(
      (other) => text(other, 'deposited_on') > dueDay(text(row, 'month'), text(row, 'segment')),
    )

const isAfterTheEnd = (row: Row): boolean =>
  text(row, 'ended_on') !== '' && text(row, 'month') > text(row, 'ended_on').slice(0, 7)

function isBelowMinimum(row: Row, look: Look): boolean {
  const year = Number(text(row, 'month').slice(0, 4))
  const minimum = look.minimumWage(text(row, 'employer_province'), year)
  return isActive(row) && minimum !== undefined && amount(row, 'wage') < BigInt(minimum)
}

const isActive = (row: Row): boolean => text(row, 'status') === 'active'

function drops(rows: readonly Row[]): readonly Finding[] {
  const active = [...new Map(rows.filter(isActive).map((row) => [row.month, row])).values()]
  const low = active.filter((row) => {
    const known = active
      .filter((other) => isWithinSixMonthsBefore(text(other, 'month'), text(row, 'month')))
      .map((other) => Number(other.wage))
    return known.length >= 3 && Number(row.wage) * 10 <= median(known) * 9
  })
  return low
    .filter((row) => !low.some((other) => text(other, 'month') === monthBefore(text(row, 'month'))))
    .map((row) => [text(row, 'month'), 'wage-drop'])
}

const monthBefore = (at: string): string => plusMonths(month(at), -1)

const isWithinSixMonthsBefore = (earlier: string, at: string): boolean =>
  earlier < at && earlier >= plusMonths(month(at), -6)

function median(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper
}

const isOnLeave = (row: Row): boolean => text(row, 'status') === 'unpaid-leave'

const isProgrammeMissing = (row: Row): boolean =>
  !isOnLeave(row) &&
  SHARES.some((share) => amount(row, share) === 0n && mustPay(row, programmeOf(share)))

const programmeOf = (share: string) => share.split('_')[0] as 'jkk' | 'jkm' | 'jht' | 'jp'

function isWrongRate(row: Row): boolean {
  if (isOnLeave(row) || isPaidToTheRupiah(row)) return false
  const lawful = lawfulShares(row)
  return SHARES.some((share) => {
    const paid = amount(row, share)
    const programme = programmeOf(share)
    const isExplained =
      (paid === 0n && mustPay(row, programme)) || (programme === 'jp' && isCeilingIgnored(row))
    return !isExplained && lawful[share].every((right) => paid > right + 1n || paid < right - 1n)
  })
}
