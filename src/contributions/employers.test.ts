import { expect, test } from 'vitest'
import { localDate, month, parseKpj, rupiah } from '#values'
import { employersOf } from './employers.ts'
import type { Employment } from './employment.ts'
import type { Posting } from './posting.ts'

const kpj = parseKpj('10000000001') ?? raise()
function raise(): never {
  throw new Error('no KPJ')
}
const today = localDate('2026-11-22')

const employment = (employerNumber: string, startedOn: string, endedOn?: string): Employment => ({
  ...{ kpj, employerNumber, employerName: `PT ${employerNumber}`, segment: 'wage-earner' },
  startedOn: localDate(startedOn),
  endedOn: endedOn === undefined ? undefined : localDate(endedOn),
})
const none = rupiah(0n)
const posting = (employerNumber: string, at: string, wage: bigint, more = {}): Posting => ({
  ...{ kpj, employerNumber, employerName: `PT ${employerNumber}`, segment: 'wage-earner' },
  ...{ postingId: 1n, month: month(at), wage: rupiah(wage), backPay: none, status: 'active' },
  ...{ depositedOn: localDate(`${at}-20`), recordedOn: localDate(`${at}-21`) },
  ...{ revision: 0, reversal: false, jkk: none, jkm: none, jhtEmployer: none, jhtWorker: none },
  ...{ jpEmployer: none, jpWorker: none, ...more },
})

test('who employs a member now comes first, then the newest', () => {
  const employers = employersOf(
    [
      employment('old', '2015-01-05', '2019-12-31'),
      employment('now', '2020-02-01'),
      employment('past', '2020-01-01', '2020-01-31'),
    ],
    [posting('old', '2015-02', 3_000_000n), posting('past', '2020-01', 4_000_000n)],
    today,
  )
  expect(employers.map(({ employerNumber, isRunning }) => [employerNumber, isRunning])).toEqual([
    ['now', true],
    ['past', false],
    ['old', false],
  ])
})

test('months, first and last month and wage are those of the postings that stand', () => {
  const [employer] = employersOf(
    [employment('a', '2025-01-01')],
    [
      posting('a', '2025-03', 5_200_000n),
      posting('a', '2025-01', 0n, { status: 'unpaid-leave' }),
      posting('a', '2025-02', 5_000_000n),
      posting('a', '2025-02', 5_000_000n, { depositedOn: localDate('2025-04-01') }),
      posting('a', '2025-04', 9_000_000n),
      posting('a', '2025-04', -9_000_000n, { revision: 1, reversal: true }),
    ],
    today,
  )
  expect(employer).toMatchObject({
    months: 3,
    firstMonth: '2025-01',
    lastMonth: '2025-03',
    firstWage: { wage: 5_000_000n },
    lastWage: { wage: 5_200_000n },
  })
})

test('an employer who reported and never paid is there too', () => {
  expect(employersOf([employment('a', '2025-01-01')], [], today)).toMatchObject([
    { months: 0, firstMonth: undefined, lastWage: undefined, isRunning: true },
  ])
})
