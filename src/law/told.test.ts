import { expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { contributionsExplained } from './contributions/contributions.ts'
import { toldReason } from './told.ts'

test('a reason is told in one language, and what it has not is left out', () => {
  const answer = contributionsExplained({
    ...{ segment: 'wage-earner', month: month('2026-03'), wage: rupiah(5_000_000n), riskClass: 1 },
    programmes: ['jkm'],
  })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  const told = toldReason(answer.value.explanation, 'id')
  expect(told).toMatchObject({
    label: 'Iuran pemberi kerja dan pekerja',
    value: 'Rp15.000', // 0.30 % of 5,000,000
    certainty: 'checked',
  })
  expect(told.facts.map(({ name }) => name)).toEqual(['Rumus', 'Dasar'])
  const jkm = told.steps[0]?.steps[1]
  expect(jkm?.facts.map(({ name }) => name)).toEqual([
    ...['Rumus', 'Upah yang dilaporkan', 'Tarif', 'Dasar', 'Berlaku sejak'],
  ])
  expect(jkm?.steps[0]?.facts.at(-1)?.name).toBe('Sumber')
  expect(toldReason(answer.value.explanation, 'en').value).toBe('IDR\u00a015,000')
})
