import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'

const USUAL = {
  members: '500',
  from: '2020-01',
  to: '2026-10',
  seed: 'a',
  out: 'people.csv',
} as const

function ask(changes: Partial<Record<keyof typeof USUAL, string>> = {}) {
  const options = Object.entries({ ...USUAL, ...changes })
  return askedOf(options.flatMap(([name, value]) => [`--${name}`, value]))
}

test('all five options together say what is wanted', () => {
  expect(ask()).toEqual({
    ok: true,
    value: { members: 500, from: 2020 * 12, to: 2026 * 12 + 9, seed: 'a', out: 'people.csv' },
  })
})

test.each([
  [{ members: '0' }, '--members must be a whole number from 1 to 20000000, not 0.'],
  [{ members: '1e3' }, '--members must be a whole number from 1 to 20000000, not 1e3.'],
  [{ members: '20000001' }, '--members must be a whole number from 1 to 20000000, not 20000001.'],
  [{ from: '2020-13' }, '--from must be a month as YYYY-MM, not 2020-13.'],
  [{ to: 'now' }, '--to must be a month as YYYY-MM, not now.'],
  [
    { from: '2015-06' },
    '--from 2015-06 is too early: the contributions of today begin in 2015-07.',
  ],
  [{ to: '2027-03' }, '--to 2027-03 is too late: the JP ceiling is known up to 2027-02 only.'],
  [{ from: '2026-11' }, '--from 2026-11 lies after --to 2026-10.'],
  [{ seed: '' }, '--seed must be a text of 1 to 100 characters.'],
  [{ out: 'people.xlsx' }, '--out must name a file that ends in .csv, not people.xlsx.'],
  [{ out: 'a.faults.csv' }, '--out must name a file that ends in .csv, not a.faults.csv.'],
  [{ out: 'folder/.csv' }, '--out must name a file that ends in .csv, not folder/.csv.'],
])('%j is refused', (changes, sentence) => {
  expect(ask(changes)).toEqual({ ok: false, refusal: sentence })
})

test('a missing option is named with the others', () => {
  expect(askedOf(['--members', '5'])).toEqual({
    ok: false,
    refusal: 'demo-data needs --members, --from, --to, --seed and --out.',
  })
})

test.each([[['--colour', 'red']], [['people.csv']], [['--members']]])(
  '%j is not understood',
  (args) => {
    const answer = askedOf(args)
    expect(answer.ok).toBe(false)
    expect(answer.ok ? '' : answer.refusal).toMatch(/^demo-data does not understand .*\.$/)
  },
)
