import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  PageHead,
  RefusalNotice,
  Section,
  SideList,
  TextField,
} from '#design'
import type { Language } from '#values'
import { SIGN_IN_HELP } from '../addresses.ts'
import { UNKNOWN_CODE } from '../refusals.ts'
import { SYMPTOMS } from '../steps.ts'
import { text } from '../text.ts'

export type StartPageProps = {
  readonly language: Language
  /** As it was typed, when nobody gave that code out. */
  readonly unknown: string | undefined
}

/** Where the troubleshooter begins: by the code of a page, or by what happens. */
export function StartPage({ language, unknown }: StartPageProps): VNode {
  const items = SYMPTOMS.map(({ label, to }) => ({
    label: label[language],
    href: `${SIGN_IN_HELP}/${to}`,
  }))
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {unknown !== undefined && (
        <RefusalNotice language={language} refusal={UNKNOWN_CODE} mistyped={{ field: 'code' }} />
      )}
      <Columns
        even
        main={<SideList title={text.withoutCode[language]} items={items} />}
        side={<CodeForm language={language} unknown={unknown} />}
      />
    </>
  )
}

function CodeForm({ language, unknown }: StartPageProps): VNode {
  return (
    <Section title={text.withCode[language]}>
      <form class="form" method="get" action={SIGN_IN_HELP}>
        <TextField
          language={language}
          name="code"
          label={text.code[language]}
          hint={text.codeHint[language]}
          value={unknown}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Buttons>
          <Button kind="second">{text.ask[language]}</Button>
        </Buttons>
      </form>
      <p>
        <a href="/help/codes">{text.allCodes[language]}</a>
      </p>
    </Section>
  )
}
