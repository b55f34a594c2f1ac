import type { VNode } from 'preact'
import { PageHead, Section, SideList } from '#design'
import type { Language } from '#values'
import { heirsText as text } from '../heirs-text.ts'

/** For the family of a member who has died, and for who is recorded so by mistake: it says the same to everybody. */
export function HeirsPage({ language }: { readonly language: Language }): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <Section title={text.account[language]}>
        <ul>
          {text.accountSteps.map((step) => (
            <li key={step.en}>{step[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.heirs[language]}>
        <p>{text.heirsWhy[language]}</p>
        <SideList
          title={text.estimates[language]}
          items={[
            { label: 'JKM', href: '/simulations/jkm' },
            { label: 'JHT', href: '/simulations/jht' },
            { label: 'JP', href: '/simulations/jp' },
          ]}
        />
      </Section>
      <Section title={text.wrong[language]}>
        <p>{text.wrongWhy[language]}</p>
      </Section>
    </>
  )
}
