import { expect, test } from 'vitest'
import { codeRange, parseCode } from './code-range.ts'
import { CODE_STEPS } from './code-steps.ts'
import { filled, STEPS, SYMPTOMS } from './steps.ts'

const onward = (name: string): readonly string[] => {
  const step = STEPS.get(name)
  if (step === undefined) throw new Error(`no step ${name}`)
  if (step.kind === 'question') return step.answers.map(({ to }) => to)
  return step.otherwise === undefined ? [] : [step.otherwise]
}

const reached = (from: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>()
  const queue = [...from]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    queue.push(...onward(name))
  }
  return seen
}

test('every answer leads to a step, and every step is reached from a symptom or a code', () => {
  const all = reached([...SYMPTOMS.map(({ to }) => to), ...CODE_STEPS.values()])
  expect([...STEPS.keys()].filter((name) => !all.has(name))).toEqual([])
})

test('from every step a fix, a wait or a case is at most four answers away', () => {
  for (const name of STEPS.keys()) {
    let near = [name]
    for (let n = 0; n < 4; n += 1)
      near = near.flatMap((at) => (STEPS.get(at)?.kind === 'question' ? onward(at) : [at]))
    expect(
      near.map((at) => STEPS.get(at)?.kind),
      name,
    ).not.toContain('question')
  }
})

test('who goes on saying that it did not help ends with people', () => {
  for (const name of STEPS.keys())
    expect(
      [...reached([name])].some((at) => STEPS.get(at)?.kind === 'case'),
      name,
    ).toBe(true)
})

test('a code is read however it is typed', () => {
  for (const typed of ['MASUK-03', 'masuk 3', ' Masuk03', 'masuk-03 '])
    expect(parseCode(typed)).toBe('MASUK-03')
  for (const typed of ['', '03', 'MASUK', 'MASUK-1234', '<b>', '2107'])
    expect(parseCode(typed)).toBeUndefined()
  expect(codeRange('SANDI', 9, 11)).toEqual(['SANDI-09', 'SANDI-10', 'SANDI-11'])
})

test('the words name the addresses and the telephone of this site, or say that there is none', () => {
  const words = { id: '{from} {host} {phone}', en: '{from} {host} {phone}' }
  const facts = { mailFrom: 'no-reply@payung.example', host: 'payung.example', phone: '021 555' }
  expect(filled(words, facts).en).toBe(
    'no-reply@payung.example payung.example Our telephone: 021 555.',
  )
  expect(filled(words, { ...facts, phone: undefined }).id).toContain('tidak mencantumkan')
})
