import { expect, test } from 'vitest'
import { answerWords, questionTitle } from './answer-words.ts'
import { simulate } from './everywhere/simulate.ts'
import type { Simulator, Typed } from './everywhere/simulator.ts'
import { contributionsSimulator } from './everywhere/simulators/contributions.ts'
import { jkpSimulator } from './everywhere/simulators/jkp.ts'
import { jpSimulator } from './everywhere/simulators/jp.ts'
import { isOther, outcomeOf } from './saved.ts'
import { whyChanged } from './why-changed.ts'

const FORM: Typed = {
  segment: 'wage-earner',
  month: '2026-03',
  wage: '5.000.000',
  riskClass: '1',
  'programmes.jkk': 'on',
}

const outcomeFor = (simulator: Simulator, typed: Typed) => {
  const simulated = simulate(simulator, typed)
  if (simulated.kind === 'wrong') throw new Error('an answer')
  return outcomeOf(simulator, simulated)
}

/** The same simulator, whose law is told to be another and adds so much to what employers pay. */
const under = (ruleVersion: string | undefined, more: bigint): Simulator => ({
  ...contributionsSimulator,
  calculation: {
    ...contributionsSimulator.calculation,
    answer(json) {
      const answer = contributionsSimulator.calculation.answer(json)
      if (answer.kind !== 'result') return answer
      const result = structuredClone(answer.result) as { total: { employer: bigint } }
      result.total.employer += more
      const { explanation } = answer
      const told = { ...explanation, ruleVersion: ruleVersion ?? explanation.ruleVersion }
      return { ...answer, result, explanation: told }
    },
  },
})

/** In Indonesian, with spaces as they are typed. */
function why(today: Simulator, mended: Typed): readonly string[] {
  const kept = outcomeFor(contributionsSimulator, FORM)
  const changed = Object.entries(mended).map(([field, now]) => ({
    ...{ field, now },
    before: FORM[field] ?? '',
  }))
  return whyChanged(today, {
    ...{ kept, mended: changed, sameAnswers: simulate(today, FORM) },
    outcome: outcomeFor(today, { ...FORM, ...mended }),
  }).map(({ id }) => id.replaceAll('\u00a0', ' '))
}

test('a mended record is the reason, though another rate applies to it', () => {
  expect(why(contributionsSimulator, { riskClass: '2' })).toEqual([
    'Catatan Anda berubah: Tingkat risiko tempat kerja, dulu sangat rendah, sekarang rendah.',
  ])
})

test('a law that moved is named by its title and its month; a record that changes nothing is not', () => {
  const rule =
    'Aturan yang dipakai berubah: Iuran pemberi kerja dan pekerja, berlaku sejak Desember 2026.'
  expect(why(under('jkk/rate@2026-12', 1n), { labourIntensive: 'off' })).toEqual([rule])
  expect(why(under('jkk/rate@2026-12', 1n), { wage: '6.000.000' })).toEqual([
    'Catatan Anda berubah: Upah sebulan, dulu Rp5.000.000, sekarang Rp6.000.000.',
    rule,
  ])
})

test('the same answers under the same rules that come to something else were our fault', () => {
  expect(why(under(undefined, 1n), { labourIntensive: 'off' })).toEqual([
    'Perhitungan kami diperbaiki: hasil yang dulu keliru.',
  ])
})

test('a result is another only if members would see that it is', () => {
  const kept = outcomeFor(contributionsSimulator, FORM)
  expect(isOther(kept, { ...kept, fingerprint: 'further figures' })).toBe(false)
  expect(isOther(kept, { ...kept, sentence: { id: 'Lain kata', en: 'Other words' } })).toBe(false)
  expect(isOther(kept, outcomeFor(under(undefined, 1n), FORM))).toBe(true)
})

test('questions and answers are told as members read them, by their kind', () => {
  const told = (simulator: Simulator, name: string, typed: string) => {
    const [title, answer] = [questionTitle(simulator, name), answerWords(simulator, name, typed)]
    return `${title.en}: ${answer.id} / ${answer.en}`.replaceAll('\u00a0', ' ')
  }
  expect([
    told(contributionsSimulator, 'segment', 'self-employed'),
    told(contributionsSimulator, 'month', '2026-03'),
    told(contributionsSimulator, 'labourIntensive', 'on'),
    told(contributionsSimulator, 'wage', ''),
    told(jpSimulator, 'birthDate', '1990-01-31'),
    told(jpSimulator, 'inflation', '5,5'),
    told(jpSimulator, 'contributionMonths', '12'),
    told(jkpSimulator, 'reason', 'dismissal'),
  ]).toEqual([
    'Kind of member: Bukan penerima upah / Self-employed',
    'Contribution month: Maret 2026 / March 2026',
    'One of the labour-intensive industries: ya / yes',
    'Monthly wage: tidak tercatat / not on record',
    'Date of birth: 31 Januari 1990 / 31 January 1990',
    'Inflation a year: 5,5% / 5.5%',
    'Months of JP paid so far: 12 bulan / 12 months',
    'Why the employment ended: PHK / Dismissal',
  ])
})
