import type { VNode } from 'preact'
import { Buttons, FactList, LinkButton, PageHead, Section } from '#design'
import type { Language, Words } from '#values'
import { CHECK_MESSAGE, REPORT } from '../addresses.ts'
import { happenedText, neverText, signsText, fraudText as text } from '../fraud-text.ts'
import type { SiteFacts } from '../steps.ts'

export type FraudPageProps = { readonly language: Language; readonly facts: SiteFacts }

/** Our only addresses and senders, what we never do, signs of fraud, and what to do afterwards. */
export function FraudPage({ language, facts }: FraudPageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <Buttons>
        <LinkButton href={CHECK_MESSAGE}>{text.check[language]}</LinkButton>
        <LinkButton href={REPORT} kind="second">
          {text.report[language]}
        </LinkButton>
      </Buttons>
      <Section title={text.only[language]}>
        <FactList facts={ourOwn(facts, language)} />
      </Section>
      <Section title={text.never[language]} ruled>
        <Sentences language={language} of={neverText} />
      </Section>
      <Section title={text.signs[language]} ruled>
        <Sentences language={language} of={signsText} />
      </Section>
      <Section title={text.happened[language]} ruled>
        <Sentences language={language} of={happenedText} />
        <p>
          <a href="/.well-known/change-password">{text.changePassword[language]}</a>
        </p>
        <p>
          <a href="/freeze">{text.freeze[language]}</a>
        </p>
      </Section>
    </>
  )
}

const ourOwn = ({ host, mailFrom, smsFrom, phone }: SiteFacts, language: Language) => [
  { name: text.site[language], value: host },
  { name: text.mail[language], value: mailFrom },
  { name: text.sms[language], value: smsFrom ?? text.noSms[language] },
  { name: text.phone[language], value: phone ?? text.noPhone[language] },
]

const Sentences = ({
  language,
  of,
}: {
  readonly language: Language
  readonly of: readonly Words[]
}): VNode => (
  <ul>
    {of.map((words) => (
      <li key={words.en}>{words[language]}</li>
    ))}
  </ul>
)
