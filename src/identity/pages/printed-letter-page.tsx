import type { VNode } from 'preact'
import { Buttons, LetterSheet, LinkButton, Notice, PageHead } from '#design'
import type { Language } from '#values'
import { letterText as text } from '../letter-text.ts'

export type PrintedLetterView = {
  readonly language: Language
  readonly letter: {
    /** The member's, not the officer's. */
    readonly language: Language
    readonly receiver: readonly string[]
    readonly date: string
    readonly subject: string
    readonly sentences: readonly string[]
    readonly code: string | undefined
    readonly closing: readonly string[]
  }
}

/** One letter, to be printed now; its code shows on paper alone. */
export function PrintedLetterPage({ language, letter }: PrintedLetterView): VNode {
  const { code, ...rest } = letter
  return (
    <>
      <PageHead title={text.printNow[language]} />
      <Notice tone="warn" title={text.printOnce[language]}>
        <p>{text.printHow[language]}</p>
      </Notice>
      <LetterSheet
        {...rest}
        code={
          code === undefined
            ? undefined
            : { label: text.code[letter.language], value: code, onScreen: text.onPaper[language] }
        }
      />
      <Buttons>
        <LinkButton href="/staff/letters" kind="second">
          {text.back[language]}
        </LinkButton>
      </Buttons>
    </>
  )
}
