import { describe, expect, test } from 'vitest'
import { localDate, plusDays } from '#values'
import { runLaw } from './command-line.ts'
import { duesOn, type Files, saidUnknown } from './due.ts'
import { dueReport } from './due-report.ts'
import { REVIEWS } from './reviews.generated.ts'

const stateOn = (day: string, id: string, files?: Files) =>
  duesOn(localDate(day), files).find((due) => due.id === id)?.state

describe('the yearly update cannot be forgotten', () => {
  test('what is published again and again has a horizon, and nothing else has', () => {
    expect(duesOn(localDate('2026-11-22')).map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['jht/credited-rate', '2027-01-01'], // the rate of 2026, once that year is over
      ['record/holiday', '2027-01-01'],
      ['record/minimum-wage', '2027-01-01'],
      ['jp/maximum-pension', '2027-02-01'],
      ['jp/minimum-pension', '2027-02-01'],
      ['jp/wage-ceiling', '2027-03-01'],
    ])
  })

  test('nothing is missing on the day on which the law was last reviewed', () => {
    const reviewed = Object.values(REVIEWS).map(({ lastReviewed }) => lastReviewed)
    const last = localDate(reviewed.toSorted().at(-1) ?? '')
    expect(duesOn(last).filter(({ state }) => state === 'missing')).toEqual([])
  })

  test.each(duesOn(localDate('2026-11-22')))(
    '$id of $period is a warning from 60 days before and missing from the day itself',
    (due) => {
      const on = (days: number) => stateOn(plusDays(due.dueOn, days), due.id)
      expect([-61, -60, -1, 0, 1, 1000].map(on)).toEqual([
        'later',
        'soon',
        'soon',
        'missing',
        'missing',
        'missing',
      ])
    },
  )
})

describe('what is known to be unpublished is listed and fails nothing', () => {
  const ceiling = { title: 'Ceiling', keyedBy: 'contribution-month', values: [{ from: '2026-03' }] }

  test('a year without a rate', () => {
    expect(saidUnknown().map(({ id, from }) => `${id} ${from}`)).toEqual([
      'jht/credited-rate 2022',
      'jht/credited-rate 2023',
      'jht/credited-rate 2024',
    ])
  })

  test('a month for which somebody looked, until it is time to look again', () => {
    const files = { ceiling: { ...ceiling, knownUntil: '2027-03', unpublishedUntil: '2027-06' } }
    expect(saidUnknown(files)).toEqual([
      { id: 'ceiling', title: 'Ceiling', from: '2027-03', until: '2027-06' },
    ])
    expect(stateOn('2027-03-31', 'ceiling', files)).toBe('later')
    expect(stateOn('2027-04-02', 'ceiling', files)).toBe('soon')
    expect(stateOn('2027-06-01', 'ceiling', files)).toBe('missing')
  })

  test('a quantity keyed by day is needed on that day', () => {
    const files = {
      tax: { ...ceiling, keyedBy: 'contract-date', knownUntil: '2027-04-15' },
      rate: { ...ceiling, values: [{ from: '2020-01', unknown: true }] },
    }
    expect(duesOn(localDate('2027-04-15'), files)).toMatchObject([
      { id: 'tax', dueOn: '2027-04-15', daysLeft: 0, state: 'missing' },
    ])
    expect(saidUnknown(files)).toEqual([{ id: 'rate', title: 'Ceiling', from: '2020-01' }])
  })
})

describe('payung law --due', () => {
  test('says nothing while all is far off, warns, and fails once something is missing', () => {
    expect(runLaw(['--due', '2026-06-01'], '')).toMatchObject({ exit: 0, err: '' })
    expect(runLaw(['--due', '2026-12-31'], '')).toMatchObject({
      exit: 0,
      err: expect.stringContaining('Needed within 60 days: jht/credited-rate of 2026, '),
    })
    expect(runLaw(['--due', '2027-01-01'], '')).toMatchObject({
      exit: 1,
      err: 'The law has no value, and does not say that there is none, for jht/credited-rate of 2026, record/holiday of 2027, record/minimum-wage of 2027.\n',
    })
  })

  test('prints what is due and what is not known', () => {
    const printed = JSON.parse(runLaw(['--due', '2027-03-01'], '').out)
    expect(printed).toMatchObject({
      today: '2027-03-01',
      due: [
        {},
        {},
        {},
        {},
        {},
        { id: 'jp/wage-ceiling', period: '2027-03', daysLeft: 0, state: 'missing' },
      ],
      unknown: [{ from: '2022' }, { from: '2023' }, { from: '2024' }],
    })
  })

  test('takes a day and nothing else', () => {
    for (const args of [['--due'], ['--due', 'tomorrow'], ['--due', '2027-02-29']])
      expect(runLaw(args, '')).toEqual({
        exit: 2,
        out: '',
        err: '--due needs a day like 2027-01-31.\n',
      })
    expect(dueReport('2027-01-01', {})).toMatchObject({ exit: 0, err: '' })
  })
})
