import type { VNode } from 'preact'
import { Buttons, LinkButton, Section } from '#design'
import type { Language } from '#values'
import { historyText } from '../text.ts'

/** The record as files: the year that is shown first, then everything. */
export function Downloads({
  language,
  year,
}: {
  readonly language: Language
  readonly year: number
}): VNode {
  const only = `?year=${year}`
  return (
    <Section title={historyText.downloads[language]} ruled>
      <Buttons>
        <LinkButton kind="second" href={`/contributions.xlsx${only}`}>
          {historyText.xlsxYear[language]}
        </LinkButton>
        <LinkButton kind="second" href={`/contributions.csv${only}`}>
          {historyText.csvYear[language]}
        </LinkButton>
      </Buttons>
      <p>
        <a href="/contributions.xlsx">{historyText.xlsxAll[language]}</a>
        {' · '}
        <a href="/contributions.csv">{historyText.csvAll[language]}</a>
      </p>
    </Section>
  )
}
