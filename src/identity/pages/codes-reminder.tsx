import type { VNode } from 'preact'
import { Buttons, LinkButton, Notice } from '#design'
import { countText, type Language } from '#values'
import { factorText as text } from '../factor-text.ts'

export type CodesReminderView = {
  readonly language: Language
  /** Recovery codes that are still good: few. */
  readonly left: number
}

/** Says that recovery codes are running out, and where new ones are made. */
export function CodesReminder({ language, left }: CodesReminderView): VNode {
  const title = left === 0 ? text.codesMissing : text.codesFew
  return (
    <Notice tone="warn" title={title[language]}>
      <p>
        {text.codesLeft[language]}: {countText(left, language)}. {text.codesMissingWhy[language]}
      </p>
      <Buttons>
        <LinkButton href="/security/recovery-codes">{text.codesBegin[language]}</LinkButton>
      </Buttons>
    </Notice>
  )
}
