import { expect, test } from 'vitest'
import { keptFields, keptIn, questionsAlone, scenariosOf } from './scenarios.ts'
import { constructionSimulator } from './simulators/construction.ts'

const project = (contractValue: string, scenario = '') => ({ contractValue, scenario })

test('kept forms travel in hidden fields and come back as they were', () => {
  const kept = [project('100.000.000', 'Kecil & baru'), project('200.000.000')]
  expect(keptIn(Object.fromEntries(keptFields(kept)))).toEqual(kept)
})

test('at most three are kept beside the one in the form', () => {
  const four = ['1', '2', '3', '4'].map((value) => project(value))
  expect(keptFields(four).map(([name]) => name)).toEqual(['kept1', 'kept2', 'kept3'])
})

test('what belongs to the page and not to the question is left away', () => {
  expect(
    questionsAlone({
      contractValue: '5',
      kept1: 'x=1',
      keep: 'on',
      drop: '0',
      link: 'on',
      lang: 'en',
      'share.contractValue': 'on',
      empty: '',
    }),
  ).toEqual({ contractValue: '5' })
})

test('the form stands beside the kept ones unless it asks the same', () => {
  const kept = [project('100000000', 'A')]
  const names = (current: ReturnType<typeof project>) =>
    scenariosOf(constructionSimulator, kept, current).map(({ name }) => name.en)
  expect(names(project('200000000', 'B'))).toEqual(['A', 'B'])
  expect(names(project('100000000', 'other name'))).toEqual(['A'])
})

test('names differ, are cut at sixty letters, and stand in for missing ones', () => {
  const kept = [project('1', 'A'), project('2', 'A'), project('3')]
  const scenarios = scenariosOf(constructionSimulator, kept, project('4', 'x'.repeat(80)))
  expect(scenarios.map(({ name }) => name.id)).toEqual(['A', 'A 2', 'Pilihan 3', 'x'.repeat(60)])
})
