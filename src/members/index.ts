export {
  type ApprovalServices,
  approveAccount,
  rejectAccount,
} from './actions/approve-account.ts'
export {
  cancelByLink,
  cancelChange,
  changeOfLink,
  stopChanges,
} from './actions/cancel-change.ts'
export { correctIdentity } from './actions/change-own-data.ts'
export type {
  ChangeServices,
  ChangeTold,
  OwnDataServices,
  ProofToSend,
} from './actions/change-services.ts'
export type { FamilyServices, FamilyTold } from './actions/family-services.ts'
export { importMembers } from './actions/import-members.ts'
export {
  type Proposal,
  type ProposalRefusal,
  type Proposed,
  proposeChange,
} from './actions/propose-change.ts'
export { decideProof, proposeProof } from './actions/prove-relative.ts'
export { stateFamily } from './actions/state-family.ts'
export { takeEffect } from './actions/take-effect.ts'
export { addressLines } from './address-lines.ts'
export { changeNames } from './change-text.ts'
export { sweepContactProofs } from './contact-proof-store.ts'
export {
  addressesOf,
  type Contact,
  contactHistoryOf,
  contactsOf,
  emailContactIdsOf,
  type LastEnds,
  lastEndsOf,
  nameOf,
  type PostalAddress,
} from './contact-store.ts'
export { contradictionText } from './contradictions.ts'
export { deleteDraft, draftOf, draftsOf, keepDraft, sweepDrafts } from './draft-store.ts'
export {
  type Details,
  type EventContent,
  type FamilyEvent,
  isChild,
  isPresent,
  type Paper,
  type Relation,
  type Relative,
  relativesOf,
} from './family.ts'
export { familyRoutes } from './family-page-routes.tsx'
export { familyRefusals } from './family-refusals.ts'
export { type KnownFamily, readFamily } from './family-routes.tsx'
export { paperText, relationText } from './family-text.ts'
export type { ReportedPerson } from './identification.ts'
export { identifyPeople } from './identification-store.ts'
export { parseEmail, parseIdentifier, parsePassport, parsePhone } from './identifier.ts'
export {
  contradictionBetween,
  disownNumber,
  hadNumber,
  moveNumber,
  ownNumbers,
} from './joining-store.ts'
export { membersKeyedData } from './keyed-data.ts'
export { sweepLinks, typedLinkCode } from './link-store.ts'
export {
  holdMoney,
  liftMoneyHold,
  type MoneyHeld,
  type MoneyHoldReason,
  moneyHeldUntil,
  moneyHoldsBegun,
  openMoneyHolds,
} from './money-hold-store.ts'
export { ownDataChangeRoutes, ownDataRoutes } from './own-data-routes.tsx'
export { ownFactsOf } from './own-facts-store.ts'
export { ownDataRefusals } from './own-refusals.ts'
export { membersOwnData } from './own-tables.ts'
export { DraftNotice } from './pages/form-parts.tsx'
export { OwnNavigation } from './pages/own-navigation.tsx'
export { sweepAccountAsks } from './payout/account-ask-store.ts'
export type { AccountAnswer, AccountAsked, AccountCheck } from './payout/account-check.ts'
export { payoutRefusals } from './payout/payout-refusals.ts'
export { explainApproval } from './payout/payout-trouble.ts'
export { simulatedCheck } from './payout/simulated-check.ts'
export { type PayoutServices, payoutRoutes } from './payout-routes.tsx'
export { type ChangeKind, effectiveFrom, type PendingChange } from './pending-change.ts'
export { pendingChangesOf } from './pending-change-store.ts'
export type { IdKind, Person } from './person.ts'
export {
  type Claims,
  findByClaims,
  findByIdentifier,
  findByKpj,
  legalFactsOf,
  personOf,
} from './person-store.ts'
export { needsSecondApproval, wantSecondApproval } from './second-approval-store.ts'
export { unclaimedAmong, unclaimedNumbers } from './unclaimed-store.ts'
