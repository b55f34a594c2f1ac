import { entryIn, type MonthText } from './dated-values.ts'
import { type Exact, exact, ONE, perCent, product, wholeRupiah } from './exact.ts'
import { pensionAge } from './pension-age.ts'

export type Json = null | boolean | bigint | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }
export type SecondAnswer = { readonly result: JsonObject } | { readonly refusal: JsonObject }

const FIRST = '2015-07'

/** What `payung law contributions` has to say. Every share is rounded once, half up. */
export function contributions(input: JsonObject): SecondAnswer {
  const month = String(input.month)
  if (month < FIRST) return { refusal: { kind: 'before-the-law', month, firstMonth: FIRST } }
  return { result: input.segment === 'wage-earner' ? employed(input) : selfEmployed(input) }
}

const ALL = ['jkk', 'jkm', 'jht', 'jp', 'jkp']

/** PP 44/2015 art. 16, 18, 54, 55; PP 46/2015 art. 16; PP 45/2015 art. 28, 29; PP 37/2021 art. 11. */
function employed(input: JsonObject): JsonObject {
  const month = String(input.month)
  const wage = input.wage as bigint
  const takes = (programme: string) =>
    ((input.programmes ?? ALL) as readonly string[]).includes(programme)
  const share = (programme: string, base: bigint, ...rates: readonly Exact[]) =>
    takes(programme) ? wholeRupiah(product(exact(base), ...rates)) : 0n

  // The relief of PP 7/2025 is for the rates of art. 16(1), that of construction workers is in art. 54(1).
  const isConstruction = input.constructionFixedTerm === true
  const jkkRate = isConstruction
    ? rate('jkk/construction-fixed-term-rate', month)
    : perCent(entryIn('jkk/rate', month)?.rates?.[String(input.riskClass)] ?? '0')
  const relief =
    input.labourIntensive === true && !isConstruction
      ? payable('jkk/payable-share-labour-intensive', month)
      : ONE
  const jkk = share('jkk', wage, jkkRate, payable('jkk/payable-share', month), relief)
  const jkm = share('jkm', wage, rate('jkm/rate', month), payable('jkm/payable-share', month))
  const jht = {
    employer: share('jht', wage, rate('jht/employer-rate', month)),
    worker: share('jht', wage, rate('jht/worker-rate', month)),
  }
  const ceiling = entryIn('jp/wage-ceiling', month)?.amount ?? 0n
  const jpBase = paysJp(input) ? least(wage, ceiling) : 0n
  const jp = {
    employer: share('jp', jpBase, rate('jp/employer-rate', month)),
    worker: share('jp', jpBase, rate('jp/worker-rate', month)),
  }
  const jkpBase = least(wage, entryIn('jkp/wage-ceiling', month)?.amount ?? 0n)
  const jkp = {
    government: share('jkp', jkpBase, rate('jkp/government-rate', month)),
    // Art. 11(5): taken out of what is paid for JKK and JKM, so never more than that.
    recomposedFromJkk: least(
      jkk,
      share('jkp', jkpBase, rate('jkp/recomposed-from-jkk-rate', month)),
    ),
    recomposedFromJkm: least(
      jkm,
      share('jkp', jkpBase, rate('jkp/recomposed-from-jkm-rate', month)),
    ),
  }
  const total = {
    employer: jkk + jkm + jht.employer + jp.employer,
    worker: jht.worker + jp.worker,
    government: jkp.government,
  }
  return { jkk: { employer: jkk }, jkm: { employer: jkm }, jht, jp, jkp, total }
}

/** PP 45/2015 art. 15(4): not from the pension age on, unless work and contributions go on, three years at most. */
function paysJp(input: JsonObject): boolean {
  if (input.ageInYears === undefined) return true
  const age = Number(input.ageInYears)
  const limit = pensionAge(String(input.month))
  return age < limit || (input.continuesAfterPensionAge === true && age < limit + 3)
}

/** PP 44/2015 art. 20, annex II; PP 46/2015 art. 18, annex; PP 50/2025 art. 2-4. */
function selfEmployed(input: JsonObject): JsonObject {
  const month = String(input.month)
  const of = (programme: string, amount: bigint, ...shares: readonly Exact[]) =>
    (input.programmes as readonly string[]).includes(programme)
      ? wholeRupiah(product(exact(amount), ...shares))
      : 0n
  const paid = (programme: string) => [
    payable(`${programme}/payable-share`, month),
    input.paidByGovernment === true
      ? ONE
      : payable(`${programme}/payable-share-self-employed-${input.occupation}`, month),
  ]
  const jkk = of('jkk', tier('jkk/self-employed-tiers', input), ...paid('jkk'))
  const jkm = of('jkm', entryIn('jkm/self-employed-amount', month)?.amount ?? 0n, ...paid('jkm'))
  const jht = of('jht', tier('jht/self-employed-tiers', input))
  const none = { employer: 0n, worker: 0n }
  return {
    jkk: { worker: jkk },
    jkm: { worker: jkm },
    jht: { employer: 0n, worker: jht },
    jp: none,
    jkp: { government: 0n, recomposedFromJkk: 0n, recomposedFromJkm: 0n },
    total: { employer: 0n, worker: jkk + jkm + jht, government: 0n },
  }
}

function tier(id: string, { month, income }: JsonObject): bigint {
  const tiers = entryIn(id, String(month))?.tiers ?? []
  const row = tiers.filter((one) => (one['income-from'] ?? 0n) <= (income as bigint)).at(-1)
  return row?.contribution ?? 0n
}

/** A rate of the month; nothing before its first. */
function rate(id: string, month: MonthText): Exact {
  return perCent(entryIn(id, month)?.rate ?? '0')
}

/** The part that is payable; all of it before a relief begins. */
function payable(id: string, month: MonthText): Exact {
  return perCent(entryIn(id, month)?.rate ?? '100')
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
