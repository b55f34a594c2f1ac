import type { JsonObject, SecondAnswer } from './contributions.ts'
import { exact, perCent, product, wholeRupiah } from './exact.ts'
import { limited } from './pension.ts'

/** What `payung law jp-survivor` has to say: PP 45/2015 art. 21-23, Permenaker 29/2015 art. 26(2). */
export function survivor(input: JsonObject): SecondAnswer {
  const died = String(input.diedOn)
  if (died < '2015-07-01')
    return { refusal: { kind: 'before-the-law', date: died, firstDate: '2015-07-01' } }
  const who = String(input.survivor)
  if (input.afterSpouse === true && who !== 'child')
    return { refusal: { kind: 'not-entitled', survivor: who } }
  if (!hasPension(input)) return { result: { kind: 'lump-sum' } }
  const start = monthAfter(died)
  const amount = input.monthlyFormulaAmount as bigint
  const ofSpouse = half(amount)
  if (who === 'parent') return shown(wholeRupiah(product(exact(amount), perCent('20'))), start)
  if (input.afterSpouse !== true) return shown(ofSpouse, start)
  // Art. 22(2)c: half of the pension of the widow, and hers is never above the highest.
  const hers = limited(ofSpouse, start)
  return shown(hers.limit === 'maximum' ? half(hers.monthly) : quarter(amount), start)
}

const half = (amount: bigint) => wholeRupiah(product(exact(amount), perCent('50')))
const quarter = (amount: bigint) => wholeRupiah(product(exact(amount), perCent('25')))

const shown = (amount: bigint, start: string): SecondAnswer => ({
  result: { kind: 'monthly', ...limited(amount, start) },
})

/** 180 months, or a pension already, or a year of membership with four months paid out of five. */
function hasPension(input: JsonObject): boolean {
  const [paid, member] = [Number(input.contributionMonths), Number(input.membershipMonths)]
  return (
    input.alreadyPensioner === true || paid >= 180 || (member >= 12 && paid * 100 >= member * 80)
  )
}

/** The right begins on the first of the month after. */
export function monthAfter(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}
