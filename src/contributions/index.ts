export { importContributions } from './actions/import-contributions.ts'
export { importEmployers } from './actions/import-employers.ts'
export { isMonthTold } from './actions/is-month-told.ts'
export { type OpenFinding, openFindingsAt } from './actions/kept-findings.ts'
export {
  type MovedRecord,
  moveAnswers,
  moveRecord,
  type RecordToMove,
  readMove,
} from './actions/move-record.ts'
export { readAttention } from './actions/read-attention.ts'
export { explainBalance, readBalance, readDeposits } from './actions/read-balance.ts'
export { type RecordOverview, readOverview } from './actions/read-overview.ts'
export { readRecord } from './actions/read-record.ts'
export { snapshotBalances } from './actions/snapshot-balances.ts'
export { sweepRadar } from './actions/sweep-radar.ts'
export type { Balance, BalanceExplanation } from './balance.ts'
export { type CoveredMonths, coveredMonthsOf } from './covered-months-store.ts'
export { demoDataCommand } from './demo-data/index.ts'
export { employerNamesOf } from './employer-name-store.ts'
export { employerText } from './employer-text.ts'
export { type Membership, membershipOf } from './employment.ts'
export { employmentsOf } from './employment-store.ts'
export { type HistoryRow, isPaidMonth, type Totals, totalsOf } from './history.ts'
export { employerContactsOf } from './importing/employer-register-store.ts'
export type { JpRecord } from './jp-record.ts'
export { jpRecordOf } from './jp-record-store.ts'
export { contributionsKeyedData } from './keyed-data.ts'
export { type LastReport, lastReportOf } from './last-report-store.ts'
export type { MonthState, RecordedMonth } from './months.ts'
export { accountYears, type Deposit } from './number-carry.ts'
export { contributionsOwnData } from './own-data.ts'
export { AttentionPart } from './pages/attention-part.tsx'
export { BalanceTotal } from './pages/balance-total.tsx'
export { programmeFigures } from './programme-store.ts'
export {
  JP_MONTHS_FOR_PENSION,
  type Programme,
  type ProgrammeFigures,
  type ProgrammeSummary,
} from './programmes.ts'
export type { Attention } from './radar/attention.ts'
export type { OwedKind } from './radar/owed.ts'
export { radarCommand } from './radar/radar-command.ts'
export { radarSweepCommand } from './radar/radar-sweep-command.ts'
export { recordVersionOf } from './record-version-store.ts'
export { type ContributionServices, contributionRoutes } from './routes.tsx'
export { columnText, correctionText } from './text.ts'
