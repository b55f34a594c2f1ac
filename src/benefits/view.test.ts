import { expect, test } from 'vitest'
import { localDate } from '#values'
import { contributionsSimulator as simulator } from './everywhere/simulators/contributions.ts'
import { addressOf, sharedAddress, simulationView } from './view.ts'

const today = localDate('2026-11-22')
const view = (fields: Readonly<Record<string, string>>, record = {}) =>
  simulationView({ simulator, fields, record, today })

const SENT = {
  segment: 'wage-earner',
  month: '2026-03',
  wage: '5.000.000',
  riskClass: '1',
  scenario: '',
}

test('an empty address is an empty form with its defaults, and asks nothing', () => {
  const shown = view({})
  expect(shown.simulated).toBeUndefined()
  expect(shown.typed).toMatchObject({ month: '2026-11', riskClass: '1', 'programmes.jp': 'on' })
  expect(view({ segment: 'self-employed' }).simulated).toBeUndefined()
})

test('the record fills in before the defaults, and the address before the record', () => {
  const record = {
    wage: { value: '4000000', source: { id: 'x', en: 'x' } },
    riskClass: { value: '3', source: { id: 'x', en: 'x' } },
  }
  expect(view({}, record).typed).toMatchObject({ wage: '4000000', riskClass: '3' })
  expect(view({ riskClass: '5' }, record).typed).toMatchObject({ wage: '4000000', riskClass: '5' })
  // A form that was sent says all: an empty field stays empty.
  expect(view({ ...SENT, wage: '' }, record).typed).not.toHaveProperty('wage')
})

test('a hand-written address with the questions alone is answered', () => {
  expect(view({ wage: '5000000', month: '2026-03', riskClass: '1' }).simulated).toMatchObject({
    kind: 'answered',
    answer: { result: { jht: { worker: 100_000n } } },
  })
})

test('a link that names some questions asks for the others without complaint', () => {
  expect(view({ riskClass: '2' }).simulated).toBeUndefined()
  expect(view({ riskClass: '9' }).simulated).toMatchObject({
    kind: 'wrong',
    problems: [{ field: 'riskClass' }],
  })
  expect(view({ ...SENT, wage: '' }).simulated).toMatchObject({
    kind: 'wrong',
    problems: [{ field: 'wage' }],
  })
})

test('what is kept is kept once, only when it is right, and can be let go', () => {
  const kept = view({ ...SENT, keep: 'on' }).kept
  expect(kept).toHaveLength(1)
  const kept1 = new URLSearchParams(kept[0]).toString()
  expect(view({ ...SENT, kept1, keep: 'on' }).kept).toHaveLength(1)
  expect(view({ ...SENT, kept1, wage: '6.000.000', keep: 'on' }).kept).toHaveLength(2)
  expect(view({ ...SENT, kept1, wage: 'x', keep: 'on' }).kept).toHaveLength(1)
  expect(view({ ...SENT, kept1, drop: '0' }).kept).toEqual([])
})

test('the address shows the same form again', () => {
  const shown = view(SENT)
  const query = Object.fromEntries(new URLSearchParams(addressOf(shown, {}).split('?')[1]))
  expect(view(query).typed).toEqual(shown.typed)
})

test('a shared link holds what was ticked and nothing else', () => {
  const fields = {
    ...SENT,
    'programmes.jp': 'on',
    'share.month': 'on',
    'share.labourIntensive': 'on',
  }
  expect(sharedAddress(view(fields), fields)).toBe(
    '/simulations/contributions?segment=wage-earner&month=2026-03&labourIntensive=off',
  )
  const programmes = { ...fields, 'share.programmes': 'on' }
  expect(sharedAddress(view(programmes), programmes)).toContain('programmes.jp=on')
})
