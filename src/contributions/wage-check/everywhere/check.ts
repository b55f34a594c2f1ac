import { type Rupiah, type Words, ZERO_RUPIAH } from '#values'
import { type Compared, compare, type Slip } from './compare.ts'
import { SLIP_FIELDS, type SlipField } from './line-meaning.ts'
import type { MonthFacts, Workplace } from './month-facts.ts'
import { fieldText, text } from './text.ts'
import { writtenAmount } from './written-amount.ts'

/** What stands in the form, by the field's name. */
export type Typed = Readonly<Record<string, string>>

export type SlipProblem = { readonly field: string; readonly text: Words }

/** What a form came to. */
export type Checked =
  | { readonly kind: 'wrong'; readonly problems: readonly SlipProblem[] }
  | { readonly kind: 'before-the-law' }
  | { readonly kind: 'not-a-wage' }
  | { readonly kind: 'compared'; readonly compared: Compared }

/**
 * Reads the form and compares: the same on the server and in the browser. Every wrong field is named, and the month where
 * none was chosen: `facts` are then of another.
 */
export function check(facts: MonthFacts, typed: Typed): Checked {
  const problems: SlipProblem[] = []
  if ((typed.month ?? facts.month) !== facts.month)
    problems.push({ field: 'month', text: named(text.month, text.chooseOne) })
  else if (facts.kind !== 'wages') return { kind: facts.kind }
  const workplace = chosen(facts.workplaces, typed.workplace)
  if (workplace === undefined)
    problems.push({ field: 'workplace', text: named(text.workplace, text.chooseOne) })
  const amounts: Partial<Record<SlipField, Rupiah>> = {}
  for (const field of SLIP_FIELDS) {
    const written = (typed[field] ?? '').trim()
    const amount = writtenAmount(written)
    if (amount !== undefined) amounts[field] = amount
    else if (written !== '')
      problems.push({ field, text: named(fieldText[field], text.amountWanted) })
    else if (field === 'base') problems.push({ field, text: named(fieldText[field], text.missing) })
  }
  if (workplace === undefined || problems.length > 0) return { kind: 'wrong', problems }
  return { kind: 'compared', compared: compare(facts, workplace, slipOf(amounts)) }
}

/** The one that was chosen, or the only one. */
function chosen(workplaces: readonly Workplace[], key: string | undefined): Workplace | undefined {
  const [only, second] = workplaces
  return second === undefined ? only : workplaces.find((workplace) => workplace.key === key)
}

const slipOf = ({
  base = ZERO_RUPIAH,
  fixed = ZERO_RUPIAH,
  jht,
  jp,
  other,
}: Partial<Record<SlipField, Rupiah>>): Slip => ({ base, fixed, jht, jp, other })

const named = (title: Words, problem: Words): Words => ({
  id: `${title.id}: ${problem.id}.`,
  en: `${title.en}: ${problem.en}.`,
})
