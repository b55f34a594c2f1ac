import type { VNode } from 'preact'
import { Buttons, Columns, FactList, LinkButton, MonthGrid, PageHead, Section } from '#design'
import type { Language } from '#values'
import { EXAMPLE_MONTHS } from '../example.ts'
import { address, text } from '../text.ts'

/** How one signs in to the demo. */
export type DemoSignIn = {
  readonly email: string
  readonly kpj: string
  readonly password: string
}

export type FrontPageProps = {
  readonly language: Language
  readonly signedIn: boolean
  readonly host: string
  /** Absent outside the demo. */
  readonly demo: DemoSignIn | undefined
}

/** What is open to everybody. */
const WAYS = [
  { href: '/simulations', label: text.trySimulations },
  { href: '/verify', label: text.checkPaper },
] as const

/** The public front page: what this is, and the way in. */
export function FrontPage({ language, signedIn, host, demo }: FrontPageProps): VNode {
  return (
    <>
      <PageHead title={text.frontTitle[language]} lead={text.frontLead[language]} />
      <Doors language={language} signedIn={signedIn} />
      <Columns
        even
        main={
          <Section title={text.frontSee[language]}>
            <MonthGrid
              language={language}
              caption={text.example[language]}
              captionShown
              months={EXAMPLE_MONTHS}
            />
            <ul>
              {[text.seeMonths, text.seeHistory, text.seeBalance, text.seeSimulations].map(
                (words) => (
                  <li key={words.en}>{words[language]}</li>
                ),
              )}
            </ul>
            {WAYS.map(({ href, label }) => (
              <p key={href}>
                <a href={href}>{label[language]}</a>
              </p>
            ))}
          </Section>
        }
        side={
          <>
            {demo !== undefined && <DemoSection language={language} demo={demo} />}
            <Section title={text.frontSafe[language]}>
              <p>{address(host)[language]}</p>
              <p>{text.frontNever[language]}</p>
            </Section>
          </>
        }
      />
    </>
  )
}

function Doors({ language, signedIn }: { language: Language; signedIn: boolean }): VNode {
  return (
    <Buttons>
      <LinkButton href={signedIn ? '/home' : '/login'}>
        {(signedIn ? text.goHome : text.signIn)[language]}
      </LinkButton>
      {!signedIn && (
        <LinkButton href="/activate" kind="second">
          {text.activate[language]}
        </LinkButton>
      )}
    </Buttons>
  )
}

function DemoSection({ language, demo }: { language: Language; demo: DemoSignIn }): VNode {
  return (
    <Section title={text.demoTitle[language]}>
      <p>{text.demoLead[language]}</p>
      <FactList
        facts={[
          { name: text.demoEmail[language], value: demo.email },
          { name: text.demoKpj[language], value: demo.kpj },
          { name: text.demoPassword[language], value: demo.password },
        ]}
      />
    </Section>
  )
}
