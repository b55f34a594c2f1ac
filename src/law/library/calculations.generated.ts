// Made by bin/law-build from the JSON Schemas of the calculations; a change belongs there.

import type { LocalDate, Month, Rupiah } from '#values'

/** What each calculation reads. */
export type Inputs = {
  /** Contributions of one month */
  readonly 'contributions': {
    /** Kind of member */
    readonly segment: 'wage-earner'
    /** Contribution month */
    readonly month: string
    /** Monthly wage. Base wage and fixed allowances; other allowances do not count. In whole rupiah. */
    readonly wage: bigint | number
    /** Risk class of the workplace. 1: very low; 2: low; 3: medium; 4: high; 5: very high */
    readonly riskClass: 1 | 2 | 3 | 4 | 5
    /** One of the labour-intensive industries. Food, drink, tobacco; textile and clothing; leather; footwear; toys; furniture */
    readonly labourIntensive?: boolean | undefined
    /** Casual, piece-rate or fixed-term construction worker */
    readonly constructionFixedTerm?: boolean | undefined
    /** Age on the first of the month */
    readonly ageInYears?: bigint | number | undefined
    /** Continues JP after pension age */
    readonly continuesAfterPensionAge?: boolean | undefined
    /** Programmes taken part in */
    readonly programmes?: readonly ('jkk' | 'jkm' | 'jht' | 'jp' | 'jkp')[] | undefined
    /** Reliefs that are not taken. Nobody has to take a relief; tick the programmes that are paid in full */
    readonly reliefLeft?: readonly ('jkk' | 'jkm')[] | undefined
  } | {
    /** Kind of member */
    readonly segment: 'self-employed'
    /** Contribution month */
    readonly month: string
    /** Monthly income. In whole rupiah. */
    readonly income: bigint | number
    /** Occupation. transport: Driver, motorcycle taxi or courier; other: Other */
    readonly occupation: 'transport' | 'other'
    /** Paid by a state or regional budget */
    readonly paidByGovernment?: boolean | undefined
    /** Programmes taken part in */
    readonly programmes: readonly ('jkk' | 'jkm' | 'jht')[]
    /** Reliefs that are not taken. Nobody has to take a relief; tick the programmes that are paid in full */
    readonly reliefLeft?: readonly ('jkk' | 'jkm')[] | undefined
  }
  /** Contributions of a construction project */
  readonly 'construction-project': {
    /** Contract value. In whole rupiah. */
    readonly contractValue: bigint | number
    /** The value includes value-added tax */
    readonly includesVat: boolean
  }
  /** JHT balance */
  readonly 'jht-balance': {
    /** Balance on 1 January of the first year. In whole rupiah. */
    readonly openingBalance: bigint | number
    /** Contributions. Each counts from the first of its month */
    readonly contributions: readonly ({
      /** Contribution month */
      readonly month: string
      /** Amount. In whole rupiah. */
      readonly amount: bigint | number
    })[]
    /** Return rate of each year, per cent */
    readonly annualRates: Readonly<Record<string, string>>
  }
  /** JHT withdrawal */
  readonly 'jht-withdrawal': {
    /** JHT balance. In whole rupiah. */
    readonly balance: bigint | number
    /** Member since */
    readonly memberSince: string
    /** Day of the claim. from 1900-01-01 to 2199-12-31 */
    readonly claimedOn: string
    /** Reason. pension-age: Pension age; resignation: Resignation; dismissal: Dismissal; contract-end: End of a contract; total-disability: Permanent total disability; death: Death; leaving-indonesia: Leaving Indonesia for good; partial-10: A part of 10% to prepare for retirement; partial-30-housing: A part of 30% for a house */
    readonly reason: 'pension-age' | 'resignation' | 'dismissal' | 'contract-end' | 'total-disability' | 'death' | 'leaving-indonesia' | 'partial-10' | 'partial-30-housing'
    /** Day of the event. from 1900-01-01 to 2199-12-31 */
    readonly eventOn?: string | undefined
    /** Date of birth. from 1900-01-01 to 2199-12-31 */
    readonly birthDate?: string | undefined
    /** Earlier payments of JHT. Amounts before tax */
    readonly earlierPayments?: readonly ({
      /** Day of payment. from 1900-01-01 to 2199-12-31 */
      readonly paidOn: string
      /** Amount. In whole rupiah. */
      readonly amount: bigint | number
    })[] | undefined
    /** Has a tax number */
    readonly hasTaxNumber?: boolean | undefined
  }
  /** Old-age pension (JP) */
  readonly 'jp-old-age': {
    /** Month in which the pension begins */
    readonly pensionStart: string
    /** Months contributed */
    readonly contributionMonths: bigint | number
    /** Wages of each year. Every year up to the one before the pension; a wage of 0 for a year without contributions */
    readonly yearlyWages: readonly ({
      /** Year */
      readonly year: bigint | number
      /** Counted monthly wage. Already cut at the JP wage ceiling of that year. In whole rupiah. */
      readonly monthlyWage: bigint | number
      /** General inflation of that year. from -99 to 1000 */
      readonly inflation: string
    })[]
  }
  /** Pension of survivors (JP) */
  readonly 'jp-survivor': {
    /** Day of death. from 1900-01-01 to 2199-12-31 */
    readonly diedOn: string
    /** Months contributed */
    readonly contributionMonths: bigint | number
    /** Months of membership in JP */
    readonly membershipMonths: bigint | number
    /** The member already drew a pension. If so, give the pension in payment instead of the formula amount */
    readonly alreadyPensioner?: boolean | undefined
    /** Monthly amount of the pension formula. With 15 years of contributions where the law says so, before any limit. In whole rupiah. */
    readonly monthlyFormulaAmount: bigint | number
    /** Who gets the pension. spouse: Widow or widower; child: Child; parent: Parent */
    readonly survivor: 'spouse' | 'child' | 'parent'
    /** After the widow or widower died or remarried */
    readonly afterSpouse?: boolean | undefined
  }
  /** Disability pension (JP) */
  readonly 'jp-disability': {
    /** Day on which permanent total disability was determined. from 1900-01-01 to 2199-12-31 */
    readonly determinedOn: string
    /** Day on which it happened. from 1900-01-01 to 2199-12-31 */
    readonly happenedOn: string
    /** Day of registration in JP. from 1900-01-01 to 2199-12-31 */
    readonly registeredOn: string
    /** Months contributed */
    readonly contributionMonths: bigint | number
    /** Months of membership in JP */
    readonly membershipMonths: bigint | number
    /** Monthly amount of the pension formula. With 15 years of contributions where the law says so, before any limit. In whole rupiah. */
    readonly monthlyFormulaAmount: bigint | number
  }
  /** Benefits of JKK */
  readonly 'jkk': {
    /** Day of the accident. from 1900-01-01 to 2199-12-31 */
    readonly accidentOn: string
    /** Monthly wage at the accident. Base wage and fixed allowances; for the self-employed the base income of their contribution row. In whole rupiah. */
    readonly wage: bigint | number
    /** What the accident led to. temporary: Unable to work for a time; partial-anatomical: Partial disability: a part of the body is lost; partial-functional: Partial disability: a part of the body works less; total: Total permanent disability; death: Death */
    readonly outcome: 'temporary' | 'partial-anatomical' | 'partial-functional' | 'total' | 'death'
    /** Months unable to work */
    readonly monthsUnable?: bigint | number | undefined
    /** Partial disabilities. For the left-handed, right and left change places */
    readonly losses?: readonly ({
      /** What is lost or works less. right-arm-from-shoulder: Right arm from the shoulder; left-arm-from-shoulder: Left arm from the shoulder; right-arm-from-elbow: Right arm from or above the elbow; left-arm-from-elbow: Left arm from or above the elbow; right-hand-from-wrist: Right hand from or above the wrist; left-hand-from-wrist: Left hand from or above the wrist; both-legs-from-groin: Both legs from the groin; one-leg-from-groin: One leg from the groin; both-feet-from-ankle: Both feet from the ankle; one-foot-from-ankle: One foot from the ankle; both-eyes: Both eyes; one-eye: One eye, or double vision near by; hearing-both-ears: Hearing of both ears; hearing-one-ear: Hearing of one ear; right-thumb: Right thumb; left-thumb: Left thumb; right-index-finger: Right index finger; left-index-finger: Left index finger; other-right-finger: Another finger of the right hand; other-left-finger: Another finger of the left hand; first-phalanx-right-index-finger: First phalanx of the right index finger; first-phalanx-left-index-finger: First phalanx of the left index finger; first-phalanx-other-right-finger: First phalanx of another right finger; first-phalanx-other-left-finger: First phalanx of another left finger; big-toe: Big toe; second-toe: Second toe; other-toe: Another toe; scalp: Scalp torn off; impotence: Impotence; leg-shortened-below-5-cm: One leg shorter by less than 5 cm; leg-shortened-5-to-7-cm: One leg shorter by 5 cm to below 7.5 cm; leg-shortened-from-7-cm: One leg shorter by 7.5 cm or more; hearing-decrease-both-ears: Less hearing of both ears, each 10 decibels; hearing-decrease-one-ear: Less hearing of one ear, each 10 decibels; one-auricle: One outer ear; both-auricles: Both outer ears; nose-wing: Wing of the nose; nasal-septum: Hole in the nasal septum; smell: Sense of smell; physical-capacity-51-to-70: Physical capacity for work, 51% to 70% lost; physical-capacity-26-to-50: Physical capacity for work, 26% to 50% lost; physical-capacity-10-to-25: Physical capacity for work, 10% to 25% lost; mental-capacity: Mental capacity for work, lost for good; visual-acuity: Sharpness of sight, each 10% lost; colour-vision: Sight of colours; visual-field: Field of vision, each 10% lost */
      readonly item: 'right-arm-from-shoulder' | 'left-arm-from-shoulder' | 'right-arm-from-elbow' | 'left-arm-from-elbow' | 'right-hand-from-wrist' | 'left-hand-from-wrist' | 'both-legs-from-groin' | 'one-leg-from-groin' | 'both-feet-from-ankle' | 'one-foot-from-ankle' | 'both-eyes' | 'one-eye' | 'hearing-both-ears' | 'hearing-one-ear' | 'right-thumb' | 'left-thumb' | 'right-index-finger' | 'left-index-finger' | 'other-right-finger' | 'other-left-finger' | 'first-phalanx-right-index-finger' | 'first-phalanx-left-index-finger' | 'first-phalanx-other-right-finger' | 'first-phalanx-other-left-finger' | 'big-toe' | 'second-toe' | 'other-toe' | 'scalp' | 'impotence' | 'leg-shortened-below-5-cm' | 'leg-shortened-5-to-7-cm' | 'leg-shortened-from-7-cm' | 'hearing-decrease-both-ears' | 'hearing-decrease-one-ear' | 'one-auricle' | 'both-auricles' | 'nose-wing' | 'nasal-septum' | 'smell' | 'physical-capacity-51-to-70' | 'physical-capacity-26-to-50' | 'physical-capacity-10-to-25' | 'mental-capacity' | 'visual-acuity' | 'colour-vision' | 'visual-field'
      /** How many. Number of fingers or toes, or of steps of 10 decibels or 10% */
      readonly count?: bigint | number | undefined
      /** Degree, per cent. from 0 to 100 */
      readonly degreePercent?: string | bigint | number | undefined
      /** Loss of function, per cent. from 0 to 100 */
      readonly functionLossPercent?: string | bigint | number | undefined
    })[] | undefined
    /** Transport that was paid for */
    readonly transport?: {
      /** Land, river or lake. In whole rupiah. */
      readonly land?: bigint | number | undefined
      /** Sea. In whole rupiah. */
      readonly sea?: bigint | number | undefined
      /** Air. In whole rupiah. */
      readonly air?: bigint | number | undefined
    } | undefined
    /** Children at school */
    readonly children?: readonly ({
      /** School years still ahead */
      readonly remainingYears: {
        /** Kindergarten and primary school */
        readonly primary?: bigint | number | undefined
        /** Lower secondary */
        readonly lowerSecondary?: bigint | number | undefined
        /** Upper secondary */
        readonly upperSecondary?: bigint | number | undefined
        /** Higher education or training */
        readonly higher?: bigint | number | undefined
      }
    })[] | undefined
  }
  /** Benefits of JKM */
  readonly 'jkm': {
    /** Day of death. from 1900-01-01 to 2199-12-31 */
    readonly diedOn: string
    /** Months contributed to JKM */
    readonly contributionMonths: bigint | number
    /** Children at school */
    readonly children?: readonly ({
      /** School years still ahead */
      readonly remainingYears: {
        /** Kindergarten and primary school */
        readonly primary?: bigint | number | undefined
        /** Lower secondary */
        readonly lowerSecondary?: bigint | number | undefined
        /** Upper secondary */
        readonly upperSecondary?: bigint | number | undefined
        /** Higher education or training */
        readonly higher?: bigint | number | undefined
      }
    })[] | undefined
  }
  /** Cash benefit of JKP */
  readonly 'jkp': {
    /** Day on which the employment ended. from 1900-01-01 to 2199-12-31 */
    readonly dismissedOn: string
    /** Why the employment ended. dismissal: Dismissal; resignation: Resignation; retirement: Retirement; total-disability: Permanent total disability; death: Death; contract-end: The contract ran out; contract-ended-early-by-employer: The employer ended the contract early */
    readonly reason: 'dismissal' | 'resignation' | 'retirement' | 'total-disability' | 'death' | 'contract-end' | 'contract-ended-early-by-employer'
    /** Last reported wage. In whole rupiah. */
    readonly lastWage: bigint | number
    /** Months contributed in the last 24 months */
    readonly contributionMonthsInLast24: bigint | number
    /** Consecutive months contributed up to the end. Counts for dismissals before 7 February 2025 */
    readonly consecutiveMonthsBefore?: bigint | number | undefined
    /** Day on which JKP is claimed. from 1900-01-01 to 2199-12-31 */
    readonly claimedOn?: string | undefined
  }
  /** Heirs in their order */
  readonly 'heirs': {
    /** Programme. jkk: Work injury (JKK); jkm: Death (JKM); jht: Old-age savings (JHT); jp: Pension (JP) */
    readonly programme: 'jkk' | 'jkm' | 'jht' | 'jp'
    /** Family members who are alive */
    readonly family: {
      /** Husband or wife */
      readonly spouse?: boolean | undefined
      /** Children */
      readonly children?: bigint | number | undefined
      /** Parents */
      readonly parents?: bigint | number | undefined
      /** Grandchildren */
      readonly grandchildren?: bigint | number | undefined
      /** Grandparents */
      readonly grandparents?: bigint | number | undefined
      /** Brothers and sisters */
      readonly siblings?: bigint | number | undefined
      /** Parents-in-law */
      readonly parentsInLaw?: bigint | number | undefined
      /** A will names someone */
      readonly will?: boolean | undefined
    }
  }
  /** Contributions of a migrant worker (PMI) */
  readonly 'migrant': {
    /** Months of the work contract. 6: 6 months; 12: 12 months; 24: 24 months */
    readonly months: 6 | 12 | 24
    /** Placed by a placement agency */
    readonly viaAgency: boolean
    /** Months beyond the contract */
    readonly extraMonths?: bigint | number | undefined
  }
  /** Estimated JHT balance at retirement */
  readonly 'jht-projection': {
    /** JHT balance now. Zero where there is none. In whole rupiah. */
    readonly balance: bigint | number
    /** Monthly wage now. The wage that the employer reports. In whole rupiah. */
    readonly wage: bigint | number
    /** First month that counts */
    readonly from: string
    /** Last month of contributions. The last month before retirement; the balance is that at its end */
    readonly lastMonth: string
    /** Wage growth a year. from 0 to 50 */
    readonly wageGrowth: string
    /** Return a year. from 0 to 50 */
    readonly annualReturn: string
    /** Times without contributions. Such as a time without work; the balance goes on growing */
    readonly gaps?: readonly ({
      /** First month */
      readonly from: string
      /** Last month */
      readonly through: string
    })[] | undefined
    /** A part taken out before retirement. partial-10: A part of 10% to prepare for retirement; partial-30-housing: A part of 30% for a house */
    readonly partial?: 'partial-10' | 'partial-30-housing' | undefined
    /** Month in which the part is taken. Counted on the first of that month */
    readonly partialOn?: string | undefined
    /** Member of JHT since. Needed if a part is taken: it asks for 10 years */
    readonly memberSince?: string | undefined
    /** Earlier payments of JHT. Amounts before tax */
    readonly earlierPayments?: readonly ({
      /** Day of payment. from 1900-01-01 to 2199-12-31 */
      readonly paidOn: string
      /** Amount. In whole rupiah. */
      readonly amount: bigint | number
    })[] | undefined
    /** Has a tax number */
    readonly hasTaxNumber?: boolean | undefined
  }
  /** Estimated pension of JP */
  readonly 'jp-projection': {
    /** Date of birth. from 1900-01-01 to 2199-12-31 */
    readonly birthDate: string
    /** Monthly wage now. The wage that the employer reports. In whole rupiah. */
    readonly wage: bigint | number
    /** Months of JP paid so far. Before the first month that counts; zero where there are none */
    readonly contributionMonths: bigint | number
    /** Average monthly wage until now. In the money of today; empty means the same as the wage now. In whole rupiah. */
    readonly earlierWage?: bigint | number | undefined
    /** First month that counts */
    readonly from: string
    /** Last month of contributions. Empty means working until the pension */
    readonly lastMonth?: string | undefined
    /** Years by which the pension is put off. Only if you go on working after the pension age; 0 to 3 */
    readonly yearsLater?: bigint | number | undefined
    /** Wage growth a year. from 0 to 50 */
    readonly wageGrowth: string
    /** Inflation a year. from 0 to 50 */
    readonly inflation: string
  }
  /** Estimated pension of survivors (JP) */
  readonly 'jp-survivor-projection': {
    /** Day of death. from 1900-01-01 to 2199-12-31 */
    readonly diedOn: string
    /** Average monthly wage. Of the whole membership in JP, in the money of that year; what is above the JP ceiling does not count. In whole rupiah. */
    readonly wage: bigint | number
    /** Months contributed */
    readonly contributionMonths: bigint | number
    /** Months of membership in JP. Since registration in JP, months without contributions among them */
    readonly membershipMonths: bigint | number
  }
  /** JHT missing when JHT can be taken */
  readonly 'jht-missing': {
    /** Counted on. from 1900-01-01 to 2199-12-31 */
    readonly asOf: string
    /** Date of birth. from 1900-01-01 to 2199-12-31 */
    readonly birthDate: string
    /** Contributions that did not come. Both sides together */
    readonly missing: readonly ({
      /** Contribution month */
      readonly month: string
      /** Amount. In whole rupiah. */
      readonly amount: bigint | number
    })[]
  }
  /** Monthly JP pension missing */
  readonly 'jp-missing': {
    /** Contributions that did not come. Both sides together */
    readonly missing: readonly ({
      /** Contribution month */
      readonly month: string
      /** Amount. In whole rupiah. */
      readonly amount: bigint | number
    })[]
  }
}

/** What each calculation answers. */
export type Results = {
  /** Contributions of one month */
  readonly 'contributions': {
    readonly jkk: {
      /** whole rupiah */
      readonly employer: Rupiah
    } | {
      /** whole rupiah */
      readonly worker: Rupiah
    }
    readonly jkm: {
      /** whole rupiah */
      readonly employer: Rupiah
    } | {
      /** whole rupiah */
      readonly worker: Rupiah
    }
    readonly jht: {
      /** whole rupiah */
      readonly employer: Rupiah
      /** whole rupiah */
      readonly worker: Rupiah
    }
    readonly jp: {
      /** whole rupiah */
      readonly employer: Rupiah
      /** whole rupiah */
      readonly worker: Rupiah
    }
    readonly jkp: {
      /** whole rupiah */
      readonly government: Rupiah
      /** whole rupiah */
      readonly recomposedFromJkk: Rupiah
      /** whole rupiah */
      readonly recomposedFromJkm: Rupiah
    }
    readonly total: {
      /** whole rupiah */
      readonly employer: Rupiah
      /** whole rupiah */
      readonly worker: Rupiah
      /** whole rupiah */
      readonly government: Rupiah
    }
  }
  /** Contributions of a construction project */
  readonly 'construction-project': {
    /** whole rupiah */
    readonly jkk: Rupiah
    /** whole rupiah */
    readonly jkm: Rupiah
    /** whole rupiah */
    readonly total: Rupiah
  }
  /** JHT balance */
  readonly 'jht-balance': {
    /** whole rupiah */
    readonly contributions: Rupiah
    /** whole rupiah */
    readonly development: Rupiah
    /** whole rupiah */
    readonly balance: Rupiah
    readonly years: readonly ({
      readonly year: number
      /** whole rupiah */
      readonly opening: Rupiah
      /** whole rupiah */
      readonly contributions: Rupiah
      /** whole rupiah */
      readonly development: Rupiah
      /** whole rupiah */
      readonly closing: Rupiah
    })[]
  }
  /** JHT withdrawal */
  readonly 'jht-withdrawal': {
    readonly payableFrom: LocalDate
    /** whole rupiah */
    readonly gross: Rupiah
    /** whole rupiah */
    readonly tax: Rupiah
    /** whole rupiah */
    readonly net: Rupiah
  }
  /** Old-age pension (JP) */
  readonly 'jp-old-age': {
    readonly kind: 'monthly'
    readonly weightedWages: readonly ({
      readonly year: number
      /** whole rupiah */
      readonly amount: Rupiah
    })[]
    /** whole rupiah */
    readonly averageWeightedWage: Rupiah
    /** whole rupiah */
    readonly formulaAmount: Rupiah
    /** whole rupiah */
    readonly monthly: Rupiah
    readonly limit: 'none' | 'minimum' | 'maximum' | 'unknown'
  } | {
    readonly kind: 'lump-sum'
  }
  /** Pension of survivors (JP) */
  readonly 'jp-survivor': {
    readonly kind: 'monthly'
    /** whole rupiah */
    readonly monthly: Rupiah
    readonly limit: 'none' | 'minimum' | 'maximum' | 'unknown'
  } | {
    readonly kind: 'lump-sum'
  }
  /** Disability pension (JP) */
  readonly 'jp-disability': {
    readonly kind: 'monthly'
    /** whole rupiah */
    readonly monthly: Rupiah
    readonly limit: 'none' | 'minimum' | 'maximum' | 'unknown'
    readonly countedMonths: number
  }
  /** Benefits of JKK */
  readonly 'jkk': {
    readonly components: readonly ({
      readonly name: 'temporary-disability' | 'partial-disability' | 'total-disability' | 'death' | 'periodic' | 'funeral' | 'transport' | 'scholarship'
      /** whole rupiah */
      readonly amount: Rupiah
    })[]
    /** whole rupiah */
    readonly total: Rupiah
  }
  /** Benefits of JKM */
  readonly 'jkm': {
    readonly components: readonly ({
      readonly name: 'lump-sum' | 'periodic' | 'funeral' | 'scholarship'
      /** whole rupiah */
      readonly amount: Rupiah
    })[]
    /** whole rupiah */
    readonly total: Rupiah
  }
  /** Cash benefit of JKP */
  readonly 'jkp': {
    readonly months: readonly (Rupiah)[]
    /** whole rupiah */
    readonly total: Rupiah
    readonly claimBy: LocalDate
  }
  /** Heirs in their order */
  readonly 'heirs': {
    readonly entitled: readonly ('spouse' | 'child' | 'parent' | 'grandparent' | 'grandchild' | 'sibling' | 'parent-in-law' | 'will')[]
    readonly lastResort?: 'social-security-fund' | 'state-estates-office' | undefined
  }
  /** Contributions of a migrant worker (PMI) */
  readonly 'migrant': {
    /** whole rupiah */
    readonly beforeWork: Rupiah
    /** whole rupiah */
    readonly duringWork: Rupiah
    /** whole rupiah */
    readonly total: Rupiah
  }
  /** Estimated JHT balance at retirement */
  readonly 'jht-projection': {
    /** whole rupiah */
    readonly balance: Rupiah
    /** whole rupiah */
    readonly opening: Rupiah
    /** whole rupiah */
    readonly contributions: Rupiah
    /** whole rupiah */
    readonly development: Rupiah
    /** whole rupiah */
    readonly taken: Rupiah
    /** whole rupiah */
    readonly takenTax: Rupiah
    /** whole rupiah */
    readonly tax: Rupiah
    /** whole rupiah */
    readonly net: Rupiah
    /** whole rupiah */
    readonly received: Rupiah
    readonly years: readonly ({
      readonly year: number
      /** whole rupiah */
      readonly wage: Rupiah
      /** whole rupiah */
      readonly opening: Rupiah
      /** whole rupiah */
      readonly contributions: Rupiah
      /** whole rupiah */
      readonly development: Rupiah
      /** whole rupiah */
      readonly taken: Rupiah
      /** whole rupiah */
      readonly closing: Rupiah
    })[]
  }
  /** Estimated pension of JP */
  readonly 'jp-projection': {
    readonly kind: 'monthly' | 'lump-sum'
    readonly pensionAge: number
    readonly pensionStart: Month
    readonly contributionMonths: number
    readonly starts: readonly ({
      readonly pensionStart: Month
      readonly contributionMonths: number
      readonly kind: 'monthly'
      /** whole rupiah */
      readonly monthly: Rupiah
      /** whole rupiah */
      readonly inTodaysMoney: Rupiah
    } | {
      readonly pensionStart: Month
      readonly contributionMonths: number
      readonly kind: 'lump-sum'
    })[]
    /** whole rupiah */
    readonly monthly?: Rupiah | undefined
    /** whole rupiah */
    readonly inTodaysMoney?: Rupiah | undefined
    readonly survivors?: {
      /** whole rupiah */
      readonly spouse: Rupiah
      /** whole rupiah */
      readonly child: Rupiah
      /** whole rupiah */
      readonly parent: Rupiah
    } | undefined
  }
  /** Estimated pension of survivors (JP) */
  readonly 'jp-survivor-projection': {
    readonly kind: 'monthly'
    /** whole rupiah */
    readonly formulaAmount: Rupiah
    /** whole rupiah */
    readonly spouse: Rupiah
    /** whole rupiah */
    readonly child: Rupiah
    /** whole rupiah */
    readonly childAfterSpouse: Rupiah
    /** whole rupiah */
    readonly parent: Rupiah
  } | {
    readonly kind: 'lump-sum'
  }
  /** JHT missing when JHT can be taken */
  readonly 'jht-missing': {
    /** whole rupiah */
    readonly contributions: Rupiah
    /** whole rupiah */
    readonly development: Rupiah
    /** whole rupiah */
    readonly total: Rupiah
  }
  /** Monthly JP pension missing */
  readonly 'jp-missing': {
    /** whole rupiah */
    readonly contributions: Rupiah
    /** whole rupiah */
    readonly monthly: Rupiah
  }
}

/** The kinds of refusal of each calculation. */
export type RefusalKinds = {
  /** Contributions of one month */
  readonly 'contributions': 'before-the-law'
  /** Contributions of a construction project */
  readonly 'construction-project': never
  /** JHT balance */
  readonly 'jht-balance': 'rate-unknown'
  /** JHT withdrawal */
  readonly 'jht-withdrawal': 'before-the-law' | 'not-yet' | 'no-rule' | 'membership-too-short' | 'already-taken'
  /** Old-age pension (JP) */
  readonly 'jp-old-age': 'before-the-law' | 'inflation-unknown' | 'wage-after-pension-start'
  /** Pension of survivors (JP) */
  readonly 'jp-survivor': 'before-the-law' | 'not-entitled'
  /** Disability pension (JP) */
  readonly 'jp-disability': 'before-the-law' | 'happened-too-soon' | 'density-too-low'
  /** Benefits of JKK */
  readonly 'jkk': 'before-the-law'
  /** Benefits of JKM */
  readonly 'jkm': 'before-the-law'
  /** Cash benefit of JKP */
  readonly 'jkp': 'before-the-law' | 'excluded-cause' | 'claim-too-late' | 'too-few-months' | 'too-few-consecutive-months'
  /** Heirs in their order */
  readonly 'heirs': never
  /** Contributions of a migrant worker (PMI) */
  readonly 'migrant': never
  /** Estimated JHT balance at retirement */
  readonly 'jht-projection': 'before-the-law' | 'membership-too-short' | 'already-taken'
  /** Estimated pension of JP */
  readonly 'jp-projection': 'before-the-law' | 'more-months-than-possible' | 'pension-age-reached'
  /** Estimated pension of survivors (JP) */
  readonly 'jp-survivor-projection': 'before-the-law'
  /** JHT missing when JHT can be taken */
  readonly 'jht-missing': 'before-the-law'
  /** Monthly JP pension missing */
  readonly 'jp-missing': 'before-the-law'
}

/** The name of a calculation. */
export type CalculationName = keyof Inputs
