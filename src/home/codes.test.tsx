import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CODE_STEPS } from '#help'
import { all, expectTold } from '#test/refused'
import { LANGUAGES } from '#values'
import { codeAreas, everyRefusal } from './codes.ts'
import { errorWords, pageRefusals, type Trouble } from './error-text.ts'
import { CodesPage } from './pages/codes-page.tsx'
import { ErrorPage } from './pages/error-page.tsx'

const codes = everyRefusal.map(({ code }) => code)

test('no code is used twice, in any module', () => {
  expect(codes.length).toBeGreaterThan(100)
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test('every refusal has four parts in both languages, and says nothing twice', () => {
  for (const { code, cause, fix, time } of everyRefusal) {
    expect(code).toMatch(/^[A-Z]+-\d\d$/)
    for (const language of LANGUAGES) {
      const parts = [cause, fix, time].map((words) => words[language])
      for (const part of parts) expect(part, code).toMatch(/^[A-Z0-9“].*[.?]$/)
      expect(new Set(parts).size, code).toBe(3)
    }
    for (const words of [cause, fix, time]) expect(words.en, code).not.toBe(words.id)
  }
})

test.each(LANGUAGES)('the page in %s has every code once, with cause, fix and when', (language) => {
  const html = renderToString(<CodesPage language={language} areas={codeAreas} />)
  const ids = [...html.matchAll(/ id="([A-Z]+-\d\d)"/g)].map(([, id]) => id)
  expect(ids.sort()).toEqual([...codes].sort())
  const text = html.replaceAll('&quot;', '"')
  for (const { code, cause, fix, time } of everyRefusal) {
    for (const words of [cause, fix, time]) expect(text, code).toContain(words[language])
  }
})

test('the troubleshooter goes on from every code of the portal, and from no other', () => {
  expect([...CODE_STEPS.keys()].sort()).toEqual([...codes].sort())
})

const TROUBLES = all<{ readonly kind: Trouble }>({
  ...{ 'bad-request': {}, forbidden: {}, 'other-site': {}, 'not-found': {}, 'wrong-method': {} },
  ...{ 'too-large': {}, unsupported: {}, fault: {}, busy: {} },
})

test.each(LANGUAGES)('every error page in %s has cause, fix, when, code and time', (language) => {
  expect(TROUBLES.map(({ kind }) => errorWords[kind])).toEqual(pageRefusals)
  const shown = TROUBLES.map(
    ({ kind }) =>
      [
        errorWords[kind],
        () => <ErrorPage kind={kind} language={language} reference="7F3K-21QD" />,
      ] as const,
  )
  expectTold(shown, language)
})
