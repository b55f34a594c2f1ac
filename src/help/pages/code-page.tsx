import type { VNode } from 'preact'
import { LinkButton, PageHead, Section } from '#design'
import type { Explanation, Language } from '#values'
import { SIGN_IN_HELP } from '../addresses.ts'
import { codeTitle, text } from '../text.ts'

export type CodePageProps = {
  readonly language: Language
  readonly refusal: Explanation
  /** The step that asks on. */
  readonly onward: string
}

/** What one code means, what to do, when it will do, and the way on when it did not. */
export function CodePage({ language, refusal, onward }: CodePageProps): VNode {
  const { code, cause, fix, time } = refusal
  return (
    <>
      <PageHead
        title={codeTitle(code)[language]}
        lead={cause[language]}
        back={{ href: SIGN_IN_HELP, label: text.startAgain[language] }}
      />
      <p>{fix[language]}</p>
      <p>{time[language]}</p>
      <Section title={text.ofCode[language]} ruled>
        <p>
          <LinkButton href={`${SIGN_IN_HELP}/${onward}`} kind="second">
            {text.goOn[language]}
          </LinkButton>
        </p>
      </Section>
    </>
  )
}
