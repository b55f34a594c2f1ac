import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { renderDocument } from '#design'
import { type Language, localDate } from '#values'
import type { Simulator, Typed } from '../everywhere/simulator.ts'
import { jkkSimulator } from '../everywhere/simulators/jkk.ts'
import { jpSimulator } from '../everywhere/simulators/jp.ts'
import { SIMULATORS } from '../everywhere/simulators.ts'
import { simulationView } from '../view.ts'
import { SimulationPage } from './simulation-page.tsx'

const today = localDate('2026-11-22')

const pageOf = (
  simulator: Simulator,
  fields: Typed,
  of: { language?: Language; csrf?: string } = {},
) =>
  renderDocument(
    <SimulationPage
      language={of.language ?? 'en'}
      view={simulationView({ simulator, fields, record: {}, today })}
      today={today}
      csrf={of.csrf}
      link={undefined}
      notes={[]}
      maySave={false}
    />,
  )

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'attribute-boolean-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off' },
})

test.each(SIMULATORS.map((simulator) => [simulator.slug, simulator] as const))(
  '%s is valid HTML empty and with each of its examples, in both languages',
  async (_, simulator) => {
    const forms = [{}, ...(simulator.tries?.(today) ?? []).map(({ typed }) => typed)]
    for (const language of ['id', 'en'] as const)
      for (const form of forms) {
        const { results } = await validator.validateString(pageOf(simulator, form, { language }))
        const said = results.flatMap(({ messages }) => messages.map(({ message }) => message))
        // A part of a page has no document around it.
        expect(said.filter((text) => !/doctype|<html|<title/i.test(text))).toEqual([])
      }
  },
)

const ACCIDENT = {
  outcome: 'temporary',
  accidentOn: '2026-11-22',
  wage: '5000000',
  monthsUnable: '3',
  scenario: '',
}

test('another outcome keeps the answers that it asks for, too, signed out', () => {
  expect(pageOf(jkkSimulator, ACCIDENT)).toContain(
    'href="/simulations/jkk?outcome=death&amp;accidentOn=2026-11-22&amp;wage=5000000&amp;monthsUnable=3"',
  )
})

test('signed in no answer enters the address of another outcome', () => {
  const html = pageOf(jkkSimulator, ACCIDENT, { csrf: 'token' })
  expect(html).toContain('href="/simulations/jkk?outcome=death"')
  expect(html).not.toMatch(/href="\/simulations[^"]*monthsUnable=3&amp;[^"]*wage=5000000"/)
})

test('questions that can wait are closed, and open where one of them is wrong', () => {
  const waiting = (html: string) => /<details[^>]*><summary>Assumed/.exec(html)?.[0] ?? ''
  const typed = {
    birthDate: '1990-01-15',
    wage: '5000000',
    contributionMonths: '0',
    from: '2026-11',
    wageGrowth: '5',
    scenario: '',
  }
  expect(waiting(pageOf(jpSimulator, { ...typed, inflation: '3' }))).not.toContain('open')
  expect(waiting(pageOf(jpSimulator, { ...typed, inflation: 'x' }))).toContain('open')
})
