import type { VNode } from 'preact'
import { PageHead, Section } from '#design'
import type { Language, Words } from '#values'
import { HELP } from '../addresses.ts'
import { accessDoes, accessLimits, accessText as text } from '../hub-text.ts'

/** What is looked after so that everybody can use the site, what is not yet so, and whom to tell. */
export function AccessibilityPage({ language }: { readonly language: Language }): VNode {
  const list = (of: readonly Words[]) => (
    <ul>
      {of.map((words) => (
        <li key={words.en}>{words[language]}</li>
      ))}
    </ul>
  )
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <Section title={text.does[language]}>{list(accessDoes)}</Section>
      <Section title={text.limits[language]} ruled>
        {list(accessLimits)}
      </Section>
      <Section title={text.tell[language]} ruled>
        <p>{text.tellHow[language]}</p>
        <p>
          <a href={HELP}>{text.help[language]}</a>
        </p>
      </Section>
    </>
  )
}
