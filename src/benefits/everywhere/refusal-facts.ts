import { basisText, type Refusal } from '#law'
import { dateText, type Language, monthText, parseLocalDate, parseMonth } from '#values'
import { text } from './text.ts'

/** What stands beside a refusal: from when the answer is another, what would change it, and where the law says so. */
export function refusalFacts(
  { from, change, basis }: Refusal,
  language: Language,
): readonly { readonly name: string; readonly value: string }[] {
  const facts = [
    from && { name: text.refusedFrom[language], value: whenText(from, language) },
    change && { name: text.refusedChange[language], value: change[language] },
    basis === undefined
      ? undefined
      : { name: text.refusedBasis[language], value: basisText(basis, language) },
  ]
  return facts.filter((fact) => typeof fact === 'object')
}

function whenText(from: string, language: Language): string {
  const [day, month] = [parseLocalDate(from), parseMonth(from)]
  if (day !== undefined) return dateText(day, language)
  return month === undefined ? from : monthText(month, language)
}
