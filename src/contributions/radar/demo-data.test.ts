import { describe, expect, test } from 'vitest'
import { localDate, month, parseKpj, rupiah } from '#values'
import { amount, type Row, rowsOf, text } from '../../../test/people/radar-by-hand/rows.ts'
import { readMonth, writeDay } from '../demo-data/calendar.ts'
import { HEADER, memberLines } from '../demo-data/file.ts'
import { planOf } from '../demo-data/plan.ts'
import type { Employment } from '../employment.ts'
import { grouped } from '../grouped.ts'
import type { PostingStatus, Segment } from '../posting.ts'
import { FINDING_KINDS } from './finding.ts'
import { radarOf } from './radar.ts'
import type { EmployerSize, JudgedPosting } from './radar-record.ts'

const MEMBERS = process.env.PAYUNG_TEST_LONG === '1' ? 2000 : 400

function kpjOf(row: Row) {
  const kpj = parseKpj(text(row, 'kpj'))
  if (kpj === undefined) throw new RangeError('no KPJ')
  return kpj
}

const placeOf = (row: Row) => ({
  kpj: kpjOf(row),
  employerNumber: text(row, 'employer_number'),
  employerName: text(row, 'employer_name'),
  segment: text(row, 'segment') as Segment,
  startedOn: localDate(text(row, 'started_on')),
  endedOn: text(row, 'ended_on') === '' ? undefined : localDate(text(row, 'ended_on')),
})

const postingOf = (row: Row, index: number): JudgedPosting => ({
  ...placeOf(row),
  postingId: BigInt(index),
  importId: 1n,
  month: month(text(row, 'month')),
  status: text(row, 'status') as PostingStatus,
  depositedOn: localDate(text(row, 'deposited_on')),
  recordedOn: localDate(text(row, 'recorded_on')),
  revision: 0,
  reversal: false,
  province: text(row, 'employer_province'),
  employerSize: (text(row, 'employer_size') || undefined) as EmployerSize | undefined,
  riskClass: (Number(text(row, 'risk_class')) || undefined) as JudgedPosting['riskClass'],
  labourIntensive: text(row, 'labour_intensive') === 'yes',
  wage: rupiah(amount(row, 'wage')),
  backPay: rupiah(amount(row, 'back_pay')),
  jkk: rupiah(amount(row, 'jkk')),
  jkm: rupiah(amount(row, 'jkm')),
  jhtEmployer: rupiah(amount(row, 'jht_employer')),
  jhtWorker: rupiah(amount(row, 'jht_worker')),
  jpEmployer: rupiah(amount(row, 'jp_employer')),
  jpWorker: rupiah(amount(row, 'jp_worker')),
})

/** What the radar tells of a file, in the form of the file of faults. */
function toldOf(rows: readonly Row[], today: string): readonly string[] {
  return [...grouped(rows, (row) => text(row, 'nik')).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const employments = new Map<string, Employment>(
      own.map((row) => [[row.kpj, row.employer_number, row.started_on].join(), placeOf(row)]),
    )
    const record = {
      birthDate: localDate(text(first, 'birth_date')),
      idKind: 'nik' as const,
      employments: [...employments.values()],
      postings: own
        .map(postingOf)
        .toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
    }
    return radarOf(record, localDate(today)).map((found) =>
      [found.kpj, found.employerNumber, found.month, found.kind].join(),
    )
  })
}

describe.each(['one', 'two', 'three'])('invented input with planted faults, seed %s', (seed) => {
  const [from, to] = [readMonth('2016-01'), readMonth('2026-10')]
  const plan = planOf({ members: MEMBERS, from, to, seed })
  const all = Array.from({ length: MEMBERS }, (_, index) => memberLines(plan, index))
  const told = new Set(
    toldOf(rowsOf(HEADER + all.map(({ rows }) => rows).join('')), writeDay(plan.lookingDay)),
  )
  const planted = new Set(all.flatMap(({ faults }) => faults.split('\n').slice(0, -1)))

  test.each(FINDING_KINDS)('%s: precision and recall are 1.000', (kind) => {
    const of = (lines: ReadonlySet<string>) =>
      [...lines].filter((line) => line.endsWith(`,${kind}`))
    expect(of(planted).length).toBeGreaterThan(10)
    expect(of(told).filter((line) => !planted.has(line))).toEqual([])
    expect(of(planted).filter((line) => !told.has(line))).toEqual([])
  })
})
