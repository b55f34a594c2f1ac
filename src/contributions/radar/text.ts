import { type Language, type Month, monthText, type Words, yearOf } from '#values'
import type { Share } from '../everywhere/right-amounts.ts'
import type { FindingKind } from './finding.ts'

/** A month, or the first and the last of a row of them. */
export type MonthRange = { readonly from: Month; readonly through: Month }

/** `Mei 2025`, `Mei sampai Juli 2025`, `November 2024 sampai Februari 2025`. */
export function rangeText({ from, through }: MonthRange, language: Language): string {
  if (from === through) return monthText(from, language)
  const year = String(yearOf(from))
  const isOneYear = yearOf(from) === yearOf(through)
  const first = monthText(from, language)
  const start = isOneYear ? first.replace(year, '').trim() : first
  return `${start} ${TO[language]} ${monthText(through, language)}`
}
const TO: Words = { id: 'sampai', en: 'to' }

/** What was found, in one line. `{range}` is the month or the months, `{what}` the programmes. */
const TITLES: Readonly<Record<FindingKind, Words>> = {
  missing: { id: 'Iuran {range} belum tercatat', en: 'Contribution of {range} is not recorded' },
  late: { id: 'Iuran {range} disetor terlambat', en: 'Contribution of {range} was deposited late' },
  'recorded-late': {
    id: 'Iuran {range} terlambat dicatat',
    en: 'Contribution of {range} was recorded late',
  },
  'wage-below-minimum': {
    id: 'Upah {range} di bawah upah minimum provinsi',
    en: 'Wage of {range} is below the provincial minimum wage',
  },
  'wage-drop': {
    id: 'Upah yang dilaporkan turun pada {range}',
    en: 'The reported wage fell in {range}',
  },
  'wrong-rate': {
    id: 'Iuran {what} {range} tidak sesuai tarif',
    en: 'Wrong rate in {range}: {what}',
  },
  'ceiling-ignored': {
    id: 'Iuran JP {range} melebihi batas upah',
    en: 'JP of {range} was taken above the wage ceiling',
  },
  'programme-missing': {
    id: '{what} wajib, tetapi tidak dibayar pada {range}',
    en: 'Not paid in {range}, although compulsory: {what}',
  },
  duplicate: {
    id: 'Iuran {range} tercatat lebih dari sekali',
    en: 'Contribution of {range} stands more than once',
  },
  overlap: {
    id: 'Iuran {range} tercatat setelah Anda berhenti bekerja',
    en: 'Contribution of {range} is from after you had left',
  },
}

/** The line of a finding in both languages. `what` names the programmes, where the kind is about some and they are known. */
export const titleText = (kind: FindingKind, range: MonthRange, what = ''): Words => ({
  id: filled(TITLES[kind].id, rangeText(range, 'id'), what || (UNNAMED[kind]?.id ?? '')),
  en: filled(TITLES[kind].en, rangeText(range, 'en'), what || (UNNAMED[kind]?.en ?? '')),
})

/** Where the programmes are not known: the list of what was found does not keep them. */
const UNNAMED: Readonly<Partial<Record<FindingKind, Words>>> = {
  'programme-missing': { id: 'Program', en: 'a programme' },
  'wrong-rate': { id: '', en: 'the contribution' },
}

const filled = (line: string, range: string, what: string): string =>
  line.replace('{range}', range).replace('{what}', what).replaceAll('  ', ' ')

export const shareText: Readonly<Record<Share, Words>> = {
  jkk: { id: 'JKK', en: 'JKK' },
  jkm: { id: 'JKM', en: 'JKM' },
  jhtEmployer: { id: 'JHT, bagian pemberi kerja', en: 'JHT, employer share' },
  jhtWorker: { id: 'JHT, bagian Anda', en: 'JHT, your share' },
  jpEmployer: { id: 'JP, bagian pemberi kerja', en: 'JP, employer share' },
  jpWorker: { id: 'JP, bagian Anda', en: 'JP, your share' },
}

/** How many things of each kind were found, for a message. */
const COUNTED: Readonly<Record<FindingKind, { readonly one: Words; readonly many: string }>> = {
  missing: {
    one: { id: 'bulan belum tercatat', en: 'month not recorded' },
    many: 'months not recorded',
  },
  late: { one: { id: 'setoran terlambat', en: 'late deposit' }, many: 'late deposits' },
  'recorded-late': { one: { id: 'pencatatan terlambat', en: 'late record' }, many: 'late records' },
  'wage-below-minimum': {
    one: { id: 'bulan dengan upah di bawah minimum', en: 'month with a wage below the minimum' },
    many: 'months with a wage below the minimum',
  },
  'wage-drop': { one: { id: 'penurunan upah', en: 'fall of the wage' }, many: 'falls of the wage' },
  'wrong-rate': {
    one: { id: 'bulan dengan iuran tidak sesuai tarif', en: 'month with a wrong rate' },
    many: 'months with a wrong rate',
  },
  'ceiling-ignored': {
    one: { id: 'bulan dengan JP di atas batas upah', en: 'month with JP above the ceiling' },
    many: 'months with JP above the ceiling',
  },
  'programme-missing': {
    one: { id: 'bulan tanpa program wajib', en: 'month without a compulsory programme' },
    many: 'months without a compulsory programme',
  },
  duplicate: {
    one: { id: 'iuran tercatat dua kali', en: 'contribution that stands twice' },
    many: 'contributions that stand twice',
  },
  overlap: {
    one: { id: 'bulan setelah berhenti bekerja', en: 'month from after leaving' },
    many: 'months from after leaving',
  },
}

/** `2 bulan belum tercatat, 1 setoran terlambat`; the kinds in the order in which they are told. */
export function foundText(found: readonly { readonly kind: FindingKind }[]): Words {
  const kinds = (Object.keys(COUNTED) as FindingKind[]).filter((kind) =>
    found.some((one) => one.kind === kind),
  )
  const counted = kinds.map((kind) => {
    const count = found.filter((one) => one.kind === kind).length
    const { one, many } = COUNTED[kind]
    return { id: `${count} ${one.id}`, en: `${count} ${count === 1 ? one.en : many}` }
  })
  return { id: counted.map(({ id }) => id).join(', '), en: counted.map(({ en }) => en).join(', ') }
}
