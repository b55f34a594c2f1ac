import type { VNode } from 'preact'
import { Button, Buttons, PageHead, RefusalNotice, TextField } from '#design'
import type { Explanation, Language } from '#values'
import { verifyText as text } from '../text.ts'

export type VerifyStartProps = {
  readonly language: Language
  readonly typed: string
  readonly trouble: Explanation | undefined
}

/** Where somebody with a print types its code. */
export function VerifyStartPage({ language, typed, trouble }: VerifyStartProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble !== undefined && (
        <RefusalNotice language={language} refusal={trouble} mistyped={{ field: 'code' }} />
      )}
      <form class="form" method="get" action="/verify">
        <TextField
          {...{ language, name: 'code', value: typed }}
          label={text.codeLabel[language]}
          hint={text.codeHint[language]}
          error={trouble?.cause[language]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Buttons>
          <Button>{text.check[language]}</Button>
        </Buttons>
      </form>
      <p>
        <a href="/verify/offline">{text.offline[language]}</a>
      </p>
    </>
  )
}
