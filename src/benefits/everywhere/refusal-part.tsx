import type { VNode } from 'preact'
import { type Fact, FactList, Notice } from '#design'
import { basisText, type Refusal } from '#law'
import { dateText, type Language, monthText, parseLocalDate, parseMonth } from '#values'
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
      <FactList facts={factsOf(refusal, language)} />
    </>
  )
}

function factsOf({ from, change, basis }: Refusal, language: Language): readonly Fact[] {
  const facts: readonly (Fact | undefined)[] = [
    from && { name: text.refusedFrom[language], value: whenText(from, language) },
    change && { name: text.refusedChange[language], value: change[language] },
    basis === undefined
      ? undefined
      : { name: text.refusedBasis[language], value: basisText(basis, language) },
  ]
  return facts.filter((fact) => fact !== undefined)
}

function whenText(from: string, language: Language): string {
  const [day, month] = [parseLocalDate(from), parseMonth(from)]
  if (day !== undefined) return dateText(day, language)
  return month === undefined ? from : monthText(month, language)
}
