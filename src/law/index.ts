export type { Answer, Calculation } from './calculation.ts'
export { constructionProjectCalculation } from './calculations/construction-project.ts'
export { contributionsCalculation } from './calculations/contributions.ts'
export { heirsCalculation } from './calculations/heirs.ts'
export { jhtProjectionCalculation } from './calculations/jht-projection.ts'
export { jhtWithdrawalCalculation } from './calculations/jht-withdrawal.ts'
export { jkkCalculation } from './calculations/jkk.ts'
export { jkmCalculation } from './calculations/jkm.ts'
export { jkpCalculation } from './calculations/jkp.ts'
export { jpOldAgeCalculation } from './calculations/jp-old-age.ts'
export { jpProjectionCalculation } from './calculations/jp-projection.ts'
export { jpSurvivorProjectionCalculation } from './calculations/jp-survivor-projection.ts'
export { type Caveat, caveatsOf } from './caveat.ts'
export { type Certainty, certaintyText, weakest } from './certainty.ts'
export { type Outcome, runLaw } from './command-line.ts'
export {
  type ContributionShares,
  type ContributionsInput,
  type ContributionsRefusal,
  contributionShares,
  contributionsExplained,
  type ExplainedContributions,
  FIRST_MONTH,
} from './contributions/contributions.ts'
export {
  type LawfulShares,
  lawfulSharesOfIncome,
  lawfulSharesOfWage,
} from './contributions/lawful-shares.ts'
export {
  basisText,
  type Explained,
  type Explanation,
  type Input,
  nodesOf,
  type Quantity,
  quantityText,
  type Reason,
} from './explained.ts'
export type { Field, Fields, Shape } from './input/fields.ts'
export { rangeOfDate } from './input/read-date.ts'
export type {
  SelfEmployedInput,
  WageEarnerInput,
  WageEarnerProgramme,
} from './inputs/contributions.ts'
export { jkkInput } from './inputs/jkk.ts'
export { type Json, jsonText } from './json.ts'
export type { Dated } from './parameters.ts'
export {
  type JpChildLimits,
  jpChildLimitsOn,
  mostSchoolYears,
} from './programmes/heirs/children.ts'
export {
  type ClaimDeadline,
  claimDeadlinesOn,
  JKM_CLAIM_NOT_LIMITED,
} from './programmes/heirs/claim-deadlines.ts'
export type { Relation as HeirRelation } from './programmes/heirs/relations.ts'
export {
  type AccountYear,
  type CarriedYear,
  carryYear,
  carryYears,
  type ShownYear,
  type Year,
  type YearContribution,
} from './programmes/jht/account.ts'
export { balanceExplained, type ExplainedBalance } from './programmes/jht/balance.ts'
export { type JhtRate, jhtRateOf } from './programmes/jht/credited-rate.ts'
export { jhtPensionAgeOn, jhtWaitsOn } from './programmes/jht/withdrawal-law.ts'
export type { RiskClass } from './programmes/jkk/contribution.ts'
export { type JkpBreak, jkpBreaks } from './programmes/jkp/breaks.ts'
export { jkpClaimMonthsOn } from './programmes/jkp/claim-time.ts'
export { type JkpMeter, jkpMeterOn } from './programmes/jkp/meter.ts'
export { jpStanding, pensionAgeIn } from './programmes/jp/pension-age.ts'
export { type WageCeiling, wageCeilingIn } from './programmes/jp/wage-ceiling.ts'
export { baseIncomeIn } from './programmes/self-employed.ts'
export { accessAnswerDaysOn } from './record/access-answer.ts'
export { minimumWageIn } from './record/minimum-wage.ts'
export { jhtMissingCaveats, jpMissingCaveats } from './record/missing-caveats.ts'
export { jhtAtPensionAge, jpMissingAMonth, type Missing } from './record/missing-savings.ts'
export { paymentDayIn } from './record/payment-day.ts'
export {
  holidayOn,
  holidaysAreListed,
  isWorkingDay,
  listedHolidayYears,
  nextWorkingDay,
  plusWorkingDays,
} from './record/working-day.ts'
export type { Refusal } from './refusal.ts'
export { type ToldReason, toldReason } from './told.ts'
