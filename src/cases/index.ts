export { answerCase, askInCase } from './actions/answer-case.ts'
export {
  type AskingAboutLook,
  askAboutLook,
  type LookCase,
  lookCasesOf,
} from './actions/ask-about-look.ts'
export { carryOutJoin, type JoinRefusal } from './actions/carry-out-join.ts'
export type { CaseServices } from './actions/case-services.ts'
export { decideOnNumber, proposeOnNumber } from './actions/decide-on-number.ts'
export { type Disputes, readDisputes } from './actions/read-disputes.ts'
export { readGroupCases } from './actions/read-groups.ts'
export { sweepGroups } from './actions/sweep-groups.ts'
export { UPLOAD_HOURS } from './case.ts'
export { devCaseRoutes } from './dev-routes.tsx'
export { casesOwnData } from './own-data.ts'
export { type CaseTrouble, caseRefusals, explain as explainCase } from './refusals.ts'
export { caseRoutes } from './routes.tsx'
export { sweepUploads } from './upload-store.ts'
