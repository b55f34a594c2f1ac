import {
  CONSTRUCTION_JKK_RATE,
  isLabourIntensiveRelief,
  isRelief2020,
  JHT_EMPLOYER_RATE,
  JHT_WORKER_RATE,
  JKM_RATE,
  JP_EMPLOYER_RATE,
  JP_WORKER_RATE,
  jkkRate,
  jpCeiling,
  RATE_UNIT,
  SELF_EMPLOYED_JKM,
  tierBase,
} from './tariffs.ts'

/** What was paid for one month, in whole rupiah. */
export type Shares = {
  jkk: number
  jkm: number
  jhtEmployer: number
  jhtWorker: number
  jpEmployer: number
  jpWorker: number
}

export const NO_SHARES: Readonly<Shares> = {
  jkk: 0,
  jkm: 0,
  jhtEmployer: 0,
  jhtWorker: 0,
  jpEmployer: 0,
  jpWorker: 0,
}

/**
 * `amount × rate ÷ divisor` in whole rupiah, halves upward. Exact while amount × rate stays below 2^52:
 * wages up to a thousand million rupiah.
 */
export const shareOf = (amount: number, rate: number, divisor = 1): number =>
  Math.floor((2 * amount * rate + RATE_UNIT * divisor) / (2 * RATE_UNIT * divisor))

export type WageTerms = {
  readonly month: number
  readonly wage: number
  readonly riskClass: number
  readonly construction: boolean
  readonly paysJht: boolean
  /** False from pension age on, for foreigners, and where the employer's size leaves it open. */
  readonly paysJp: boolean
  /** Takes the relief of 2020 (PP 49/2020) in its months. */
  readonly relief2020: boolean
  /** Takes the relief of labour-intensive industries (PP 7/2025, PP 36/2025) in its months. */
  readonly relief2025: boolean
}

/** The lawful shares of a wage earner or construction worker for one month. */
export function wageShares(terms: WageTerms): Shares {
  const { month, wage } = terms
  const jkk = terms.construction ? CONSTRUCTION_JKK_RATE : jkkRate(terms.riskClass)
  const all = terms.relief2020 && isRelief2020(month) ? 100 : 1
  const half = terms.relief2025 && isLabourIntensiveRelief(month) ? 2 : 1
  const counted = Math.min(wage, jpCeiling(month))
  return {
    jkk: shareOf(wage, jkk, all * half),
    jkm: shareOf(wage, JKM_RATE, all),
    jhtEmployer: terms.paysJht ? shareOf(wage, JHT_EMPLOYER_RATE) : 0,
    jhtWorker: terms.paysJht ? shareOf(wage, JHT_WORKER_RATE) : 0,
    jpEmployer: terms.paysJp ? shareOf(counted, JP_EMPLOYER_RATE) : 0,
    jpWorker: terms.paysJp ? shareOf(counted, JP_WORKER_RATE) : 0,
  }
}

/**
 * The shares of a self-employed member: 1 % and 2 % of the base income of the tier, JKM a fixed amount.
 * `divisor` is 2 under PP 50/2025, 100 under PP 49/2020; JHT knows no relief.
 */
export function selfEmployedShares(tier: number, paysJht: boolean, divisor: number): Shares {
  const base = tierBase(tier)
  return {
    ...NO_SHARES,
    jkk: shareOf(base, 1000, divisor),
    jkm: shareOf(SELF_EMPLOYED_JKM, RATE_UNIT, divisor),
    jhtWorker: paysJht ? shareOf(base, 2000) : 0,
  }
}
