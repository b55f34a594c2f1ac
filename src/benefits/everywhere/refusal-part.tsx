import type { VNode } from 'preact'
import { FactList, Notice } from '#design'
import type { Refusal } from '#law'
import type { Language } from '#values'
import { refusalFacts } from './refusal-facts.ts'
import { text } from './text.ts'

/** An answer that is no amount: why, from when it would be another, and what would change it. */
export function RefusalPart({
  language,
  refusal,
}: {
  language: Language
  refusal: Refusal
}): VNode {
  return (
    <>
      <Notice tone="warn" title={text.refused[language]}>
        <p>{refusal.text[language]}</p>
      </Notice>
      <FactList facts={refusalFacts(refusal, language)} />
    </>
  )
}
